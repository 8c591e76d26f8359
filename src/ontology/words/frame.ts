import type { RelationType, Status } from '../relation-types.js';

/**
 * Where a frame looks for the other party, tried in order:
 * `object` what the verb acts on, or whoever owns it; `object!` the party itself and no mere owner; `owner` whoever owns the noun ("its
 * embassy in X", "Russian diplomats"); `clause` the subject of the clause below ("demanded that X …"); `rest` the first other party in the clause, `purpose` the first in what it was done to demand or to protest at;
 * `given` to whom the verb below it would give something; anything else is a preposition.
 */
export type Slot = string;

/** A verb, alone or with certain nouns as its object, that states a relation between its subject and what fills the slots. */
export interface VerbFrame {
  readonly type: RelationType;
  readonly verbs: readonly string[];
  /** Heads of the object that the frame asks for; none: any object. */
  readonly nouns: ReadonlySet<string> | null;
  readonly slots: readonly Slot[];
  /** Heads of the object with which it says something else ("gave a warning"); none: any object will do. */
  readonly except: ReadonlySet<string> | null;
  /** `true`: who fills the slot acts on the verb's subject ("received aid from"). */
  readonly swap: boolean;
  /** What the words themselves say of its standing: "proposed talks" is no meeting. */
  readonly status: Status | null;
  /** `true`: the words say that it did not happen ("cancelled a visit to"). */
  readonly negated: boolean;
  /** Kinds of object that it takes, where fewer than the relation allows. */
  readonly kinds: readonly string[] | null;
  /** Heads of the subject that the frame asks for ("troops left X"); none: any subject. */
  readonly actors: ReadonlySet<string> | null;
  /** The preposition, or those parted by `|`, behind which the asked-for noun stands, where it is not the verb's object ("put X on trial"). */
  readonly via: string | null;
  /** `true`: asked only where no other frame of its verb has spoken. */
  readonly last: boolean;
}

/** A noun that states a relation by itself: "the visit of X to Y", "talks between X and Y", "gratitude to". */
export interface NounFrame {
  readonly type: RelationType;
  readonly nouns: readonly string[];
  /** Where its actor stands: `owner`, `of`, `by`, `between`, `verb` (the subject of the verb that it is the object of), `clause` (the subject of its clause). */
  readonly subject: readonly Slot[];
  readonly object: readonly Slot[];
  /** Adjectives of which one is asked for ("friendly relations"); none: any. */
  readonly adjectives: readonly string[] | null;
  /** Verbs that it must be the object of; none: any or no verb. */
  readonly verbs: readonly string[] | null;
}

interface VerbOptions {
  readonly nouns?: string;
  readonly except?: string;
  readonly swap?: boolean;
  readonly status?: Status;
  readonly negated?: boolean;
  readonly kinds?: string;
  readonly actors?: string;
  readonly via?: string;
}
interface NounOptions {
  readonly adjectives?: string;
  readonly verbs?: string;
}

const list = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/** One row of a table of verbs: words are parted by spaces, `_` stands for a space within one. */
export const verbFrame = (type: RelationType, verbs: string, slots: string, options: VerbOptions = {}): VerbFrame => ({
  type,
  verbs: list(verbs),
  nouns: options.nouns ? new Set(list(options.nouns)) : null,
  slots: list(slots),
  except: options.except ? new Set(list(options.except)) : null,
  swap: options.swap ?? false,
  status: options.status ?? null,
  negated: options.negated ?? false,
  kinds: options.kinds ? list(options.kinds) : null,
  actors: options.actors ? new Set(list(options.actors)) : null,
  via: options.via ?? null,
  last: false,
});

/** The same row, asked only where no other frame of its verb has spoken. */
export const askedLast = (frame: VerbFrame): VerbFrame => ({ ...frame, last: true });

/** One row of a table of nouns. */
export const nounFrame = (
  type: RelationType,
  nouns: string,
  subject: string,
  object: string,
  options: NounOptions = {},
): NounFrame => ({
  type,
  nouns: list(nouns),
  subject: list(subject),
  object: list(object),
  adjectives: options.adjectives ? list(options.adjectives) : null,
  verbs: options.verbs ? list(options.verbs) : null,
});
