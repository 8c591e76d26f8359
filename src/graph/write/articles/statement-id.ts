import { createHash } from 'node:crypto';
import type { PreparedStatement } from './prepared-article.js';

/**
 * The id of a statement: a hash of its article, its place, and what it says, so that writing it twice makes one node
 * and a curator's judgement finds it again after every new load.
 */
export function statementId(article: string, said: Omit<PreparedStatement, 'id'>): string {
  const parts = [
    article,
    said.type,
    said.status,
    said.negated,
    said.evidence.start,
    said.evidence.end,
    said.subjectKey,
    said.objectKey,
    said.attributedKey,
    said.on,
    said.until,
    said.title,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
