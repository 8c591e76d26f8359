import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, test } from 'vitest';
import { EntenteError, type ErrorCode } from '../../../src/errors/index.js';
import {
  createLlmExtractor,
  type LlmExtractor,
  type LlmOptions,
  type LlmSettings,
} from '../../../src/extraction/index.js';
import { RELATION_TYPE_NAMES } from '../../../src/ontology/index.js';
import { ARTICLE, anAnswer, anEntity, aRelation } from './answers.js';
import { type ModelServer, type Reply, type SeenRequest, startModelServer } from './model-server.js';

let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** An extractor over an endpoint that replies so. */
async function over(
  reply: (request: SeenRequest, index: number) => Reply | Promise<Reply>,
  settings: Partial<LlmSettings> = {},
  options: LlmOptions = {},
): Promise<{ extractor: LlmExtractor; seen: readonly SeenRequest[]; mostAtOnce: () => number }> {
  server = await startModelServer(reply);
  const { baseUrl, seen, mostAtOnce } = server;
  const extractor = createLlmExtractor({ baseUrl, model: 'test-model', apiKey: 'sk-secret', ...settings }, options);
  return { extractor, seen, mostAtOnce };
}

async function errorOf(work: Promise<unknown>): Promise<EntenteError> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof EntenteError)) throw new Error(`no error of ours: ${String(thrown)}`);
  return thrown;
}

const GOOD: Reply = { content: anAnswer([aRelation()]) };

describe('an article read by a language model', () => {
  test('comes out with offsets into its text in place of quotations', async () => {
    const { extractor } = await over(() => GOOD);
    const { entities, relations, extractor: name, article } = await extractor.extract(ARTICLE);
    const slice = (span: { start: number; end: number } | null) => span && ARTICLE.text.slice(span.start, span.end);
    expect([article, name]).toEqual(['a1', 'llm/1/test-model']);
    expect(entities.map((entity) => [entity.id, entity.name, entity.gazetteerId, entity.aliases])).toEqual([
      ['e1', 'Fiji', 'country:FJ', []],
      ['e2', 'Apenisa Waqatabu', null, ['Waqatabu']],
      ['e3', 'New Zealand', 'country:NZ', ['Wellington']],
    ]);
    expect(entities[1]?.mentions.map(slice)).toEqual(['Apenisa Waqatabu', 'Waqatabu']);
    expect(relations).toHaveLength(1);
    const [accused] = relations;
    expect(accused).toMatchObject({ type: 'ACCUSED', subject: 'e2', object: 'e3', date: '2008-12-23', rule: 'llm' });
    expect(accused?.dateBasis).toBe('inferred');
    expect(slice(accused?.evidence ?? null)).toMatch(
      /^Fiji’s Foreign Minister .*Wellington\nof meddling on Tuesday\.$/s,
    );
    expect([accused?.subjectSpan, accused?.objectSpan, accused?.triggerSpan].map((s) => slice(s ?? null))).toEqual([
      'Apenisa Waqatabu',
      'Wellington',
      'accused',
    ]);
    expect(accused?.confidence, 'a model’s sureness is not calibrated').toBeLessThan(0.9);
  });

  test('is asked for with the ontology, the key, and a schema that the answer keeps to', async () => {
    const { extractor, seen } = await over(() => GOOD);
    await extractor.extract(ARTICLE);
    const [request] = seen;
    expect([request?.path, request?.authorization]).toEqual(['/v1/chat/completions', 'Bearer sk-secret']);
    const [system, user] = request?.body.messages ?? [];
    for (const type of RELATION_TYPE_NAMES) expect(system?.content).toContain(type);
    expect(JSON.parse(user?.content ?? '')).toEqual({
      title: ARTICLE.title,
      publishedOn: ARTICLE.publishedOn,
      text: ARTICLE.text,
    });
    const schema = request?.body.response_format.json_schema.schema ?? {};
    const check = new Ajv2020().compile(schema);
    expect(check(JSON.parse('content' in GOOD ? GOOD.content : ''))).toBe(true);
    expect(check({ entities: [], relations: [{ type: 'LIKES' }] })).toBe(false);
  });

  test('is sent without a key where there is none, whatever other programs have in the environment', async () => {
    process.env.OPENAI_API_KEY = 'sk-of-another-program';
    try {
      const { extractor, seen } = await over(() => GOOD, { apiKey: null });
      await extractor.extract(ARTICLE);
      expect(seen[0]?.authorization).toBeUndefined();
    } finally {
      delete process.env.OPENAI_API_KEY;
    }
  });

  test('goes in pieces that overlap nowhere, each told whom the earlier ones named', async () => {
    const { extractor, seen } = await over(
      (_, index) =>
        index === 0 ? GOOD : { content: anAnswer([], [anEntity('x', 'Country', 'Fiji', { country: 'FJ' })]) },
      {},
      { pieceLength: 100 },
    );
    const { entities, relations } = await extractor.extract(ARTICLE);
    const texts = seen.map(({ body }) => JSON.parse(body.messages[1]?.content ?? '').text as string);
    expect(texts.join('')).toBe(ARTICLE.text);
    expect(texts.length).toBeGreaterThan(1);
    expect(JSON.parse(seen[1]?.body.messages[1]?.content ?? '').namedBefore).toContain('Fiji (Country)');
    expect(entities.filter(({ name }) => name === 'Fiji')).toHaveLength(1);
    expect(relations).toHaveLength(1);
  });

  test('is not asked about where there is no text', async () => {
    const { extractor, seen } = await over(() => GOOD);
    const { entities, relations } = await extractor.extract({ ...ARTICLE, text: '' });
    expect([entities, relations, seen]).toEqual([[], [], []]);
  });
});

describe('when the endpoint fails', () => {
  test.each<[string, Reply]>([
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['a lost connection', 'hang up'],
    ['prose in place of JSON', { content: 'Sure! Here is what I found:' }],
    ['JSON of another form', { content: '{"people":[]}' }],
    ['JSON cut short', { content: anAnswer([aRelation()]).slice(0, 50) }],
  ])('%s is tried again', async (_, failure) => {
    const { extractor, seen } = await over((__, index) => (index === 0 ? failure : GOOD));
    expect((await extractor.extract(ARTICLE)).relations).toHaveLength(1);
    expect(seen).toHaveLength(2);
  });

  test('a slow answer is given up and tried again', async () => {
    const { extractor, seen } = await over((_, index) => (index === 0 ? { afterMs: 10_000, content: '' } : GOOD), {
      timeoutMs: 300,
    });
    expect((await extractor.extract(ARTICLE)).relations).toHaveLength(1);
    expect(seen).toHaveLength(2);
  });

  test.each<[string, Reply, RegExp]>([
    ['that stays away', { status: 503 }, /503/],
    ['that hangs up', 'hang up', /onnection/],
    ['that is always slow', { afterMs: 10_000, content: '' }, /time/i],
    ['that refuses the key', { status: 401, message: 'bad key sk-secret' }, /401/],
    ['that knows no such model', { status: 404 }, /404/],
    ['that answers with a web page', { raw: '<html>' }, /JSON|token/],
    ['that sends the article elsewhere', { redirectTo: 'http://127.0.0.1:9/v1/chat/completions' }, /onnection/],
  ])('an endpoint %s ends in one error that says where and why', async (_, reply, says) => {
    const { extractor } = await over(() => reply, { timeoutMs: 200 }, { retries: 1 });
    const error = await errorOf(extractor.extract(ARTICLE));
    expect(error.code).toBe<ErrorCode>('LLM_FAILED');
    expect(error.message).toMatch(says);
    expect(error.message).toContain('127.0.0.1');
    expect(error.message).not.toContain('sk-secret');
  });

  test.each<[string, Reply, RegExp]>([
    ['JSON', { content: 'no idea' }, /JSON/],
    ['consent', { refusal: 'I cannot help with that.' }, /cannot help/],
    ['content', { content: '' }, /JSON/],
  ])('an answer that never has %s fails that article alone', async (_, reply, says) => {
    const { extractor, seen } = await over(() => reply);
    const error = await errorOf(extractor.extract(ARTICLE));
    expect(error.code).toBe<ErrorCode>('ARTICLE_EXTRACTION_FAILED');
    expect(error.message).toMatch(says);
    expect(seen).toHaveLength(3);
  });

  test('a model that knows no temperature is asked without', async () => {
    const { extractor, seen } = await over(({ body }) =>
      body.temperature === undefined ? GOOD : { status: 400, message: "Unsupported value: 'temperature'" },
    );
    await extractor.extract(ARTICLE);
    await extractor.extract(ARTICLE);
    expect(seen.map(({ body }) => body.temperature)).toEqual([0, undefined, undefined]);
  });
});

describe('limits', () => {
  test('no more requests are under way than allowed', async () => {
    const { extractor, mostAtOnce } = await over(() => ({ afterMs: 20, content: anAnswer([]) }), { concurrency: 2 });
    await Promise.all(Array.from({ length: 8 }, (_, i) => extractor.extract({ ...ARTICLE, id: `a${i}` })));
    expect([extractor.concurrency, mostAtOnce()]).toEqual([2, 2]);
  });

  test('a spent budget stops all that follows, without a request', async () => {
    const { extractor, seen } = await over(() => ({ content: anAnswer([]), tokens: 9_000 }), { tokenBudget: 10_000 });
    await extractor.extract(ARTICLE);
    for (const id of ['a2', 'a3']) {
      const error = await errorOf(extractor.extract({ ...ARTICLE, id }));
      expect(error.code).toBe<ErrorCode>('LLM_BUDGET_SPENT');
      expect(error.message).toContain('10000');
    }
    expect(seen).toHaveLength(1);
    expect(extractor.report().tokens).toBe(9_000);
  });

  test('a budget holds against requests side by side, and where the endpoint tells no usage', async () => {
    const { extractor, seen } = await over(() => ({ content: anAnswer([]), tokens: null }), {
      tokenBudget: 10_000,
      concurrency: 8,
    });
    const all = Array.from({ length: 8 }, (_, i) => extractor.extract({ ...ARTICLE, id: `a${i}` }));
    const settled = await Promise.allSettled(all);
    const done = settled.filter(({ status }) => status === 'fulfilled').length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(8);
    expect(seen).toHaveLength(done);
    expect(extractor.report().tokens).toBeLessThanOrEqual(10_000);
    expect(extractor.report().tokens).toBeGreaterThan(0);
  });
});
