import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';

describe('the settings', () => {
  it('need nothing: a private Neo4j, loopback, no keys', () => {
    const config = readConfig({});
    expect(config.graph).toMatchObject({ uri: null, dataFolder: expect.stringMatching(/^\/.*\.entente$/) });
    expect(config.api).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      loopback: true,
      requireKey: false,
      introspection: true,
    });
    expect(config).toMatchObject({ llm: null, gazetteer: null, fetch: { allowPrivate: false } });
  });

  it('ask for keys and hide the schema as soon as the service listens beyond loopback', () => {
    for (const HOST of ['0.0.0.0', '::', '10.0.0.5', 'example.org'])
      expect(readConfig({ HOST }).api).toMatchObject({ loopback: false, requireKey: true, introspection: false });
    for (const HOST of ['localhost', '127.0.0.1', '127.3.2.1', '::1'])
      expect(readConfig({ HOST }).api).toMatchObject({ loopback: true, requireKey: false });
  });

  it('take a flag before the environment, and an empty value for none', () => {
    expect(readConfig({ PORT: '5000' }, { PORT: '6000' }).api.port).toBe(6000);
    expect(readConfig({ PORT: '5000' }, { PORT: undefined }).api.port).toBe(5000);
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({ graph: { uri: null }, api: { port: 4000 } });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['NEO4J_URI', 'localhost:7687'],
    ['ENTENTE_BATCH', '0'],
    ['ENTENTE_ALLOW_PRIVATE', 'perhaps'],
    ['ENTENTE_ADMIN_KEY', 'short'],
    ['ENTENTE_LOG_LEVEL', 'loud'],
    ['LLM_BASE_URL', 'file:///model'],
  ])('refuse %s=%s by name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`The setting ${name} is wrong`);
  });

  it('cannot be changed once they are read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });
});
