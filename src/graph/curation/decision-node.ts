import { createHash } from 'node:crypto';
import type { Decision, Verdict } from '../../resolution/index.js';

/** Who decides, when and why, as the edge of the service knows it. */
export interface Mark {
  readonly by: string;
  /** UTC instant, ISO 8601. */
  readonly at: string;
  readonly why: string;
  /** Anything unique: tells this decision from the same one made twice. */
  readonly nonce: string;
}

/** A decision as its node holds it. */
export interface DecisionProperties {
  readonly id: string;
  readonly kind: Decision['kind'];
  readonly by: string;
  readonly at: string;
  readonly why: string;
  /** The verdict as JSON with sorted names. */
  readonly content: string;
  /** The statement judged, or null. */
  readonly statement: string | null;
  /** The decision taken back, or null. */
  readonly undoes: string | null;
}

const sortedJson = (value: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Makes a decision of a verdict: its id is a hash of what it says, who says it, when, why, and the nonce. */
export const decide = (verdict: Verdict, { by, at, why, nonce }: Mark): Decision => {
  const id = createHash('sha256')
    .update(JSON.stringify([sortedJson(verdict), by, at, why, nonce]))
    .digest('hex')
    .slice(0, 32);
  return { id, by, at, why, ...verdict };
};

/** The properties of a decision's node. */
export const propertiesOf = (decision: Decision): DecisionProperties => {
  const { id, by, at, why, ...verdict } = decision;
  return {
    id,
    kind: decision.kind,
    by,
    at,
    why,
    content: sortedJson(verdict),
    statement: decision.kind === 'judge' ? decision.statement : null,
    undoes: decision.kind === 'undo' ? decision.decision : null,
  };
};

/** The decision that a node holds. Nodes are written by `propertiesOf` alone, so their content is a verdict. */
export const decisionOf = ({
  id,
  by,
  at,
  why,
  content,
}: Pick<DecisionProperties, 'id' | 'by' | 'at' | 'why' | 'content'>): Decision => ({
  id,
  by,
  at,
  why,
  ...(JSON.parse(content) as Verdict),
});
