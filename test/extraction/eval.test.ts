import { beforeAll, describe, expect, it, test } from 'vitest';
import type { SetFigures } from '../../bench/eval/figures.js';
import { raisedFloors, readFloors, shortfallsOf } from '../../bench/eval/floors.js';
import { OWN_SETS } from '../../bench/eval/measure.js';
import { shortfallLines, tableOf } from '../../bench/eval/print.js';
import { addWireRecord, noWireCounts, type WireRecord } from '../../bench/eval/wire-scorer.js';
import {
  createRuleExtractor,
  type ExtractedEntity,
  type ExtractedRelation,
  type Extraction,
  type RuleExtractor,
} from '../../src/extraction/index.js';

describe("the repository's own sets", () => {
  const floors = readFloors();
  let extractor: RuleExtractor;
  beforeAll(() => {
    extractor = createRuleExtractor();
  });

  it.each(OWN_SETS.map((set) => [set.name, set] as const))('%s is read as well as it ever was', async (name, set) => {
    const measured = await set.measure(extractor);
    console.log(tableOf([measured], []));
    expect(Object.keys(floors[name] ?? {}), 'a floor for each figure').toEqual(Object.keys(measured.figures));
    expect(shortfallLines(shortfallsOf([measured], floors))).toEqual([]);
  });
});

describe('floors', () => {
  const measured: SetFigures[] = [
    { set: 'a', kind: 'wire', texts: 10, figures: { recall: 0.5, pairs: 0.8, agreement: null } },
  ];

  it('are kept by a figure at its floor and broken by one below it, or by one that nothing was there to measure', () => {
    expect(shortfallsOf(measured, { a: { recall: 0.5, pairs: 0.81, agreement: 0.1 }, b: { recall: 1 } })).toEqual([
      { set: 'a', figure: 'pairs', value: 0.8, floor: 0.81 },
      { set: 'a', figure: 'agreement', value: 0, floor: 0.1 },
    ]);
  });

  it('rise to a hundredth under what was measured and never sink', () => {
    expect(raisedFloors(measured, { a: { recall: 0.6 }, b: { recall: 1 } })).toEqual({
      a: { recall: 0.6, pairs: 0.79, agreement: 0 },
      b: { recall: 1 },
    });
  });
});

describe('the scorer of coded sentences', () => {
  const entity = (id: string, country: string | null, kind: ExtractedEntity['kind'] = 'Country'): ExtractedEntity => ({
    id,
    kind,
    name: id,
    aliases: [],
    country,
    gazetteerId: null,
    gender: null,
    mentions: [],
  });
  const relation = (changed: Partial<ExtractedRelation>): ExtractedRelation => ({
    type: 'AIDED',
    subject: 'france',
    object: 'mali',
    status: 'occurred',
    negated: false,
    attributedTo: null,
    date: null,
    endDate: null,
    dateBasis: null,
    title: null,
    confidence: 1,
    evidence: { start: 0, end: 1 },
    subjectSpan: null,
    objectSpan: null,
    triggerSpan: null,
    rule: 'test',
    ...changed,
  });
  const scored = (record: Partial<WireRecord>, ...relations: Partial<ExtractedRelation>[]) => {
    const counts = noWireCounts();
    const entities = [entity('france', 'FR'), entity('mali', 'ML'), entity('un', null, 'Organization')];
    const extraction: Extraction = { article: 'x', extractor: 'x', entities, relations: relations.map(relation) };
    const dyads = [['FRA', 'MLI']];
    addWireRecord(counts, { id: 'x', event: 'AID', text: '', dyads, reciprocal: false, ...record }, extraction);
    return [counts.pairs, counts.hits];
  };

  test('counts the right event between the right two', () => {
    expect(scored({}, {})).toEqual([1, 1]);
    expect(scored({ dyads: [['FRA', 'IGO']] }, { object: 'un' })).toEqual([1, 1]);
    expect(scored({ dyads: [['FRA', 'IGO']] }, {})).toEqual([0, 0]);
    expect(scored({})).toEqual([0, 0]);
  });

  test('counts a pair with the wrong event, or the wrong way round, as a pair alone', () => {
    expect(scored({}, { type: 'ATTACKED' })).toEqual([1, 0]);
    expect(scored({}, { subject: 'mali', object: 'france' })).toEqual([1, 0]);
  });

  test('does not mind the order where the event has none', () => {
    expect(scored({ reciprocal: true }, { subject: 'mali', object: 'france' })).toEqual([1, 1]);
    expect(scored({ event: 'CONSULT' }, { type: 'MET', subject: 'mali', object: 'france' })).toEqual([1, 1]);
  });

  test('reads what is announced as consent or threat, and what is refused as refusal', () => {
    expect(scored({ event: 'AGREE' }, { status: 'planned' })).toEqual([1, 1]);
    expect(scored({ event: 'THREATEN' }, { type: 'ATTACKED', status: 'hypothetical' })).toEqual([1, 1]);
    expect(scored({ event: 'REJECT' }, { negated: true })).toEqual([1, 1]);
    expect(scored({ event: 'AGREE' }, { negated: true, status: 'planned' })).toEqual([1, 0]);
  });

  test('gives no credit for offices and memberships', () => {
    expect(scored({}, { type: 'MEMBER_OF' })).toEqual([0, 0]);
  });
});
