import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileSource, readArticles } from '../../src/articles/index.js';
import { createRuleExtractor } from '../../src/extraction/index.js';
import type { Graph } from '../../src/graph/index.js';
import { graphSink, ingest, inlinePool } from '../../src/ingest/index.js';
import { RELATION_TYPES } from '../../src/ontology/index.js';
import type { Claim } from './facts.js';

/** An article that tells the mission's facts, and where it tells each. */
export interface MissionArticle {
  readonly name: string;
  readonly path: string;
  /** Whether `sentence` bears out `claim`. */
  tells(claim: Claim, sentence: string): boolean;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ANNOTATED = join(ROOT, '../shared/eval/dev/000.json');

const OF_THE_SEED: MissionArticle = {
  name: 'the first dispatch of the seed',
  path: join(ROOT, 'seed/001-baku-icesco-startups.json'),
  tells: (claim, sentence) => claim.seed.some((beginning) => sentence.startsWith(beginning)),
};

/** The articles to ask: the seed's, and the annotated one where it is at hand (it is no part of the repository). */
export function missionArticles(): MissionArticle[] {
  return existsSync(ANNOTATED) ? [OF_THE_SEED, annotatedArticle(ANNOTATED)] : [OF_THE_SEED];
}

interface Annotation {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly relations: readonly {
    readonly type: string;
    readonly subject: string;
    readonly object: string;
    readonly evidenceText?: string;
  }[];
}

function annotatedArticle(path: string): MissionArticle {
  const { entities, relations }: Annotation = JSON.parse(readFileSync(path, 'utf8'));
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const sameEnds = (claim: Claim, subject: string | undefined, object: string | undefined): boolean =>
    (claim.subject === subject && claim.object === object) ||
    (RELATION_TYPES[claim.type].symmetric && claim.subject === object && claim.object === subject);
  return {
    name: 'the annotated article',
    path,
    tells: (claim, sentence) =>
      relations.some(
        ({ type, subject, object, evidenceText }) =>
          type === claim.type &&
          sameEnds(claim, nameOf.get(subject), nameOf.get(object)) &&
          evidenceText?.trim() === sentence.trim(),
      ),
  };
}

/** Ingests the article alone, through the service's own reader, extractor and writer. */
export async function ingestAlone(graph: Graph, { path }: MissionArticle): Promise<void> {
  const summary = await ingest({
    readings: readArticles(fileSource(path)),
    pool: inlinePool(createRuleExtractor(), 1),
    sink: graphSink(graph),
    writers: 1,
    batchSize: 1,
  });
  if (summary.loaded !== 1) throw new Error(`${path} was not loaded: ${JSON.stringify(summary)}`);
}
