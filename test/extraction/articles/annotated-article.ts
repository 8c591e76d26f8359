import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind, RelationType, Status } from '../../../src/ontology/index.js';

/** What a careful reader wrote down about one article. Members marked `optional` are those on which readers may differ. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly genre: string;
  readonly text: string;
  readonly entities: readonly AnnotatedEntity[];
  readonly relations: readonly AnnotatedRelation[];
}

export interface AnnotatedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly optional?: boolean;
}

export interface AnnotatedRelation {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly status: Status;
  readonly negated: boolean;
  readonly attributedTo: string | null;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly title?: string | null;
  readonly evidence: { readonly start: number; readonly end: number };
  readonly evidenceText: string;
  readonly optional?: boolean;
}

/** All annotated articles of a folder, in the order of their file names. Throws what `readFileSync` and `JSON.parse` throw. */
export function readAnnotatedArticles(folder: string): AnnotatedArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnnotatedArticle);
}
