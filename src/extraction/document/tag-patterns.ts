import model from 'wink-eng-lite-web-model';

/**
 * One of wink-nlp's automata for tagging, laid out in arrays: what follows the state `s` on the event `e` stands at
 * `s * EVENTS + e`. Events are tags and, above them, hints.
 */
export interface TagPattern {
  readonly next: Int16Array;
  /** The tag that a state ends in, negative where any word takes it, or 0 where it ends nothing. */
  readonly ends: Int16Array;
  /** How far behind the pattern's beginning the token is that takes the tag. */
  readonly marked: Uint8Array;
  /** The state that the pattern read so far ends in where nothing goes on from a state, or 0. */
  readonly otherwise: Int16Array;
}

/** Events that a state can have. */
export const EVENTS = 128;
/** Hints are events from here on. */
export const HINTS = 64;
/** The part of speech that each number stands for. */
export const TAG_NAMES: readonly string[] =
  'UNK ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SPACE SYM VERB X SCONJ'.split(' ');
/** How the model numbers hints, and the event that stands for none of the others. */
const [MODEL_HINTS, OTHERWISE] = [1_080_000, '2070003'];
/** In the order in which they are run. */
export const TAG_PATTERNS: readonly TagPattern[] = readPatterns();

type ByState<T> = Readonly<Record<string, T>>;
type Machine = readonly [number, number, ByState<ByState<number>>, ByState<string>, ByState<readonly [number, number]>];

function readPatterns(): TagPattern[] {
  const { pos } = model as unknown as { pos(): { machines: readonly string[] } };
  return pos().machines.map((json) => layOut(JSON.parse(json) as Machine));
}

function layOut([, last, moves, ends, marks]: Machine): TagPattern {
  const states = last + 1;
  const pattern: TagPattern = {
    next: new Int16Array(states * EVENTS),
    ends: new Int16Array(states),
    marked: new Uint8Array(states),
    otherwise: new Int16Array(states),
  };
  for (const [state, events] of Object.entries(moves))
    for (const [event, to] of Object.entries(events)) {
      const number = Number(event);
      if (event === OTHERWISE) pattern.otherwise[Number(state)] = to;
      else if (number >= MODEL_HINTS) pattern.next[Number(state) * EVENTS + HINTS + number - MODEL_HINTS] = to;
      else if (number < HINTS) pattern.next[Number(state) * EVENTS + number] = to;
    }
  for (const [state, tag] of Object.entries(ends)) pattern.ends[Number(state)] = Number(tag);
  for (const [state, [before]] of Object.entries(marks)) pattern.marked[Number(state)] = before;
  return pattern;
}
