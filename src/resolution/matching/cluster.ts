import { CANDIDATE_POINTS, type Comparison, compare, MERGE_POINTS } from './model.js';
import { once } from './once.js';
import { type Subject, subjectOf } from './subject.js';

/** Whether curators let two subjects be one. */
export type MayJoin = (a: Subject, b: Subject) => boolean;

/** Two subjects that stayed two and may be one. */
export interface OpenPair {
  readonly a: Subject;
  readonly b: Subject;
  readonly points: number;
}

/** A second match that is nearly as good as the best (in points) makes the best uncertain. */
const MARGIN = 0.8;
const OPEN_PAIRS_EACH = 8;

interface Edge {
  readonly a: Subject;
  readonly b: Subject;
  readonly points: number;
  readonly against: boolean;
}

const byStrength = (x: Edge, y: Edge): number =>
  y.points - x.points || (x.a.id < y.a.id ? -1 : x.a.id > y.a.id ? 1 : x.b.id < y.b.id ? -1 : x.b.id > y.b.id ? 1 : 0);

const edgeOf = (x: Subject, y: Subject, found: Comparison): Edge =>
  x.id < y.id ? { a: x, b: y, ...found } : { a: y, b: x, ...found };

/** Two subjects as one. */
const joined = once((a) => once((b) => subjectOf([...a.records, ...b.records])));

/**
 * Groups of subjects by growing: the strongest pair joins first, and what was joined is compared anew. A pair does not
 * join where one of the two fits a third nearly as well that is surely not the other: then it is uncertain whose it is. The
 * outcome depends on the set of subjects alone, since pairs are taken in the order of points, then ids.
 */
export class Clustering {
  private readonly live = new Map<string, Subject>();
  private readonly edges = new Map<string, Map<string, Edge>>();

  constructor(
    subjects: Iterable<Subject>,
    private readonly mayJoin: MayJoin,
  ) {
    for (const subject of [...subjects].sort((a, b) => (a.id < b.id ? -1 : 1))) this.add(subject);
  }

  /** Joins all that belong together and gives the groups, sorted by id. */
  run(): readonly Subject[] {
    for (let pair = this.best(); pair; pair = this.best()) {
      this.remove(pair.a);
      this.remove(pair.b);
      this.add(joined(pair.a)(pair.b));
    }
    return [...this.live.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Pairs that stayed two and may be one, the likeliest first; no more than eight of one subject. */
  open(): readonly OpenPair[] {
    const count = new Map<string, number>();
    return this.sorted(CANDIDATE_POINTS).filter(({ a, b }) => {
      const [x, y] = [count.get(a.id) ?? 0, count.get(b.id) ?? 0];
      if (x >= OPEN_PAIRS_EACH || y >= OPEN_PAIRS_EACH) return false;
      count.set(a.id, x + 1);
      count.set(b.id, y + 1);
      return true;
    });
  }

  private add(subject: Subject): void {
    const own = new Map<string, Edge>();
    for (const other of this.live.values()) {
      const found = compare(subject, other);
      if (found.points < CANDIDATE_POINTS || !this.mayJoin(subject, other)) continue;
      const edge = edgeOf(subject, other, found);
      own.set(other.id, edge);
      this.edges.get(other.id)?.set(subject.id, edge);
    }
    this.live.set(subject.id, subject);
    this.edges.set(subject.id, own);
  }

  private remove(subject: Subject): void {
    for (const other of this.edges.get(subject.id)?.keys() ?? []) this.edges.get(other)?.delete(subject.id);
    this.edges.delete(subject.id);
    this.live.delete(subject.id);
  }

  /** Every edge of at least so many points once, the strongest first. */
  private sorted(least: number): readonly Edge[] {
    const found: Edge[] = [];
    for (const [id, own] of this.edges)
      for (const edge of own.values()) if (edge.a.id === id && edge.points >= least) found.push(edge);
    return found.sort(byStrength);
  }

  private best(): Edge | undefined {
    return this.sorted(MERGE_POINTS).find((edge) => !this.isUncertain(edge));
  }

  private areTwo(a: string, b: string): boolean {
    const edge = this.edges.get(a)?.get(b);
    return edge === undefined || (edge.against && edge.points < MERGE_POINTS);
  }

  private isUncertain({ a, b, points }: Edge): boolean {
    const rival = (one: Subject, other: Subject): boolean =>
      [...(this.edges.get(one.id) ?? [])].some(
        ([id, edge]) => id !== other.id && edge.points > points - MARGIN && this.areTwo(id, other.id),
      );
    return rival(a, b) || rival(b, a);
  }
}
