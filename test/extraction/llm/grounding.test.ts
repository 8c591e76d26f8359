import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../../src/extraction/index.js';
import { createLlmExtractor, type LlmReport } from '../../../src/extraction/index.js';
import { ARTICLE, anAnswer, anEntity, aRelation, ENTITIES } from './answers.js';
import { startModelServer } from './model-server.js';

/** What is kept of an answer, what is reported, and what is logged. */
async function keptOf(answer: string): Promise<{ extraction: Extraction; report: LlmReport; logged: unknown[] }> {
  const server = await startModelServer(() => ({ content: answer }));
  const logged: unknown[] = [];
  try {
    const extractor = createLlmExtractor(
      { baseUrl: server.baseUrl, model: 'test-model', apiKey: null },
      { log: { info: (entry: unknown) => logged.push(entry) } },
    );
    const extraction = await extractor.extract(ARTICLE);
    return { extraction, report: extractor.report(), logged };
  } finally {
    await server.close();
  }
}

describe('of a relation nothing is kept that text or ontology do not bear out', () => {
  test.each<[why: string, reason: string, relation: unknown]>([
    [
      'a sentence that the text does not have',
      'evidence-not-in-text',
      aRelation({ evidence: 'Fiji thanked Wellington.' }),
    ],
    ['a sentence of the title', 'evidence-not-in-text', aRelation({ evidence: ARTICLE.title })],
    ['no sentence', 'evidence-not-in-text', aRelation({ evidence: '  ' })],
    ['a type of no ontology', 'relation-malformed', aRelation({ type: 'LIKES' })],
    ['a status of no ontology', 'relation-malformed', aRelation({ status: 'maybe' })],
    ['a field too few', 'relation-malformed', { type: 'ACCUSED', subject: 'p', object: 'nz' }],
    ['no relation at all', 'relation-malformed', 'p accused nz'],
    ['an end that is no entity', 'ends-unknown', aRelation({ object: 'au' })],
    ['an actor with itself', 'ends-not-allowed', aRelation({ object: 'p' })],
    ['kinds that the type does not join', 'ends-not-allowed', aRelation({ type: 'ESTABLISHED_RELATIONS_WITH' })],
    [
      'an office that the text does not have',
      'title-not-in-text',
      aRelation({ type: 'HOLDS_OFFICE', object: 'fj', title: 'Prime Minister' }),
    ],
    ['an office without a title', 'title-not-in-text', aRelation({ type: 'HOLDS_OFFICE', object: 'fj' })],
  ])('%s', async (_, reason, relation) => {
    const { extraction, report, logged } = await keptOf(anAnswer([relation, aRelation()]));
    expect(
      extraction.relations.map(({ type }) => type),
      'the good one beside it stays',
    ).toEqual(['ACCUSED']);
    expect(report.dropped).toMatchObject({ [reason]: 1 });
    expect(report).toMatchObject({ articles: 1, keptRelations: 1, keptEntities: 3, tokens: 100 });
    expect(logged).toEqual([{ article: 'a1', dropped: expect.objectContaining({ [reason]: 1 }) }]);
  });

  test('what is said twice is kept once, in either order where it has none', async () => {
    const met = (subject: string, object: string) => aRelation({ type: 'MET', subject, object });
    const { extraction, report } = await keptOf(anAnswer([met('p', 'nz'), met('nz', 'p'), met('p', 'fj')]));
    expect(extraction.relations).toHaveLength(2);
    expect(report.dropped).toEqual({ 'said-twice': 1 });
  });

  test('a wrong date, a strange speaker or words that are not there cost those alone', async () => {
    const strange = {
      date: 'last Tuesday',
      attributedTo: 'nobody',
      subjectWords: 'the minister',
      triggerWords: 'slammed',
    };
    const { extraction, report } = await keptOf(anAnswer([aRelation(strange)]));
    const [relation] = extraction.relations;
    expect(relation).toMatchObject({ date: null, dateBasis: null, attributedTo: null, triggerSpan: null });
    const { start = 0, end = 0 } = relation?.subjectSpan ?? {};
    expect(ARTICLE.text.slice(start, end)).toBe('Apenisa Waqatabu');
    expect(report.dropped).toEqual({ 'date-malformed': 1, 'speaker-unknown': 1 });
  });

  test('a title and a stated date are kept as the text has them', async () => {
    const { extraction } = await keptOf(
      anAnswer([
        aRelation({ type: 'HOLDS_OFFICE', object: 'fj', title: 'Foreign Minister' }),
        aRelation({
          type: 'SIGNED_WITH',
          subject: 'fj',
          negated: true,
          attributedTo: 'p',
          endDate: '2010',
          date: '2010',
          evidence: 'Waqatabu said that Fiji would not sign a treaty with New Zealand before 2010.',
        }),
      ]),
    );
    expect(extraction.relations[0]).toMatchObject({ type: 'HOLDS_OFFICE', title: 'Foreign Minister' });
    expect(extraction.relations[1]).toMatchObject({
      negated: true,
      attributedTo: 'e2',
      date: '2010',
      dateBasis: 'stated',
    });
  });
});

describe('of an entity nothing is kept that the text does not name', () => {
  const keptWith = (...entities: unknown[]) => keptOf(anAnswer([], [...ENTITIES, ...entities]));
  const names = ({ entities }: Extraction) => entities.map(({ name }) => name);
  const GIVEN = ['Fiji', 'Apenisa Waqatabu', 'New Zealand'];

  test.each<[why: string, reason: string, entity: unknown]>([
    ['somebody whom it does not name', 'entity-not-in-text', anEntity('x', 'Person', 'Helena Marsden')],
    ['a part of a word', 'entity-not-in-text', anEntity('x', 'Place', 'Well')],
    ['a pronoun as a name', 'entity-not-in-text', anEntity('x', 'Person', 'of')],
    ['a kind of no ontology', 'entity-malformed', anEntity('x', 'Robot', 'Wellington')],
    ['a country that is none', 'country-unknown', anEntity('x', 'Country', 'Wellington', { country: 'QQ' })],
    [
      'a country by the name of another',
      'entity-not-in-text',
      anEntity('x', 'Country', 'Samoa', { country: 'WS', aliases: ['Fiji'] }),
    ],
    ['no entity at all', 'entity-malformed', null],
  ])('%s', async (_, reason, entity) => {
    const { extraction, report } = await keptWith(entity);
    expect(names(extraction)).toEqual(GIVEN);
    expect(report.dropped).toMatchObject({ [reason]: 1 });
  });

  test('a first name from elsewhere is taken away again', async () => {
    const person = anEntity('p', 'Person', 'John Apenisa Waqatabu', { aliases: ['Apenisa Waqatabu'] });
    const { extraction } = await keptOf(anAnswer([], [person]));
    expect(names(extraction)).toEqual(['Apenisa Waqatabu']);
  });

  test('a body keeps the "of COUNTRY" that the ontology adds to it', async () => {
    const named = { aliases: ['Foreign Minister'], country: 'FJ' };
    const { extraction } = await keptWith(anEntity('x', 'Organization', 'Foreign Minister of Fiji', named));
    expect(names(extraction)).toContain('Foreign Minister of Fiji');
  });

  test('a known body gets its best-known name and id', async () => {
    const server = await startModelServer(() => ({
      content: anAnswer(
        [],
        [anEntity('x', 'Organization', 'North Atlantic Treaty Organization', { aliases: ['NATO'] })],
      ),
    }));
    try {
      const extractor = createLlmExtractor({ baseUrl: server.baseUrl, model: 'm', apiKey: null });
      const { entities } = await extractor.extract({ ...ARTICLE, text: 'NATO met on Monday. NATO’s allies spoke.' });
      expect(entities).toMatchObject([{ name: 'NATO', gazetteerId: 'org:nato', aliases: [], country: null }]);
      expect(entities[0]?.mentions).toHaveLength(2);
    } finally {
      await server.close();
    }
  });
});
