import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Numbers in [0, 1), the same for the same seed. */
export type Chance = () => number;

const STRINGS = [
  'country:AZ',
  'org:icesco',
  'Azerbaijan',
  '',
  "'; MATCH (n) DETACH DELETE n //",
  '` RETURN 1 //',
  '$id',
  '\\u0000',
  '{{constructor}}',
  '__proto__',
  '../../etc/passwd',
  '2021-01-12',
  '2021-13-45',
  '2021-01-12T00:00:00Z',
  '🤝'.repeat(50),
  'x'.repeat(5000),
  'MET|country:AZ|org:icesco',
  'WzQsIngiLCJNRVQwIl0',
  'AND OR NOT ~ * ? : \\"',
];
const NUMBERS = ['0', '1', '3', '20', '200', '201', '-1', '2147483647', '2147483648', '1e400', '0.5', 'null'];

const pick = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
const quoted = (text: string): string => JSON.stringify(text);

/** A literal for `type`: mostly fitting, at times not. */
function literal(type: GraphQLInputType, chance: Chance, depth: number): string {
  if (isNonNullType(type)) return literal(type.ofType, chance, depth);
  if (chance() < 0.03) return pick(chance, ['null', '{}', '[]', '$x', 'true', '"?"', '-0', 'NOPE']);
  if (isListType(type)) {
    const size = chance() < 0.02 ? 300 : Math.floor(chance() * 3);
    return `[${Array.from({ length: size }, () => literal(type.ofType, chance, depth + 1)).join(', ')}]`;
  }
  if (isEnumType(type)) return pick(chance, type.getValues()).name;
  if (isInputObjectType(type)) {
    if (depth > 4) return '{}';
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || chance() < 0.25);
    return `{${fields.map((field) => `${field.name}: ${literal(field.type, chance, depth + 1)}`).join(', ')}}`;
  }
  const name = getNamedType(type).name;
  if (name === 'Int') return pick(chance, ['1', '2', '5', '5', '5', ...NUMBERS]);
  if (name === 'Float') return pick(chance, ['0.5', '0', ...NUMBERS]);
  if (name === 'Boolean') return pick(chance, ['true', 'false']);
  if (name === 'Date') return quoted(pick(chance, ['2021', '2021-01', '2021-01-12', pick(chance, STRINGS)]));
  if (name === 'DateTime') return quoted(pick(chance, ['2021-01-12T00:00:00Z', pick(chance, STRINGS)]));
  return quoted(pick(chance, STRINGS));
}

function argumentsOf(args: readonly GraphQLArgument[], chance: Chance): string {
  const given = args.filter((arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || chance() < 0.3);
  return given.length === 0 ? '' : `(${given.map((arg) => `${arg.name}: ${literal(arg.type, chance, 0)}`).join(', ')})`;
}

function selection(type: GraphQLOutputType, schema: GraphQLSchema, chance: Chance, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!(isObjectType(named) || isAbstractType(named)) || !('getFields' in named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter((field) => depth < 5 || isLeafType(getNamedType(field.type)));
  const chosen = fields.filter(() => chance() < Math.min(0.6, 3 / fields.length));
  const parts = chosen.map((field) => {
    const alias = chance() < 0.1 ? `a${Math.floor(chance() * 5)}: ` : '';
    const directive = chance() < 0.03 ? ' @include(if: true)' : '';
    return `${alias}${field.name}${argumentsOf(field.args, chance)}${directive} ${selection(field.type, schema, chance, depth + 1)}`;
  });
  if (isAbstractType(named) && chance() < 0.3) {
    const one = pick(chance, schema.getPossibleTypes(named));
    parts.push(`... on ${one.name} ${selection(one, schema, chance, depth + 1)}`);
  }
  return `{ __typename ${parts.join(' ')} }`;
}

/** A random operation that follows the schema, but for a wrong value here and there. */
export function operation(schema: GraphQLSchema, chance: Chance): string {
  const kind = chance() < 0.9 ? 'query' : 'mutation';
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const fields = Object.values(root?.getFields() ?? {});
  const chosen = Array.from({ length: chance() < 0.8 ? 1 : 3 }, () => pick(chance, fields));
  const parts = chosen.map(
    (field, index) =>
      `f${index}: ${field.name}${argumentsOf(field.args, chance)} ${selection(field.type, schema, chance, 1)}`,
  );
  return `${kind} { ${parts.join(' ')} }`;
}

/** `text`, broken somewhere. */
export function broken(text: string, chance: Chance): string {
  const at = Math.floor(chance() * text.length);
  const ways: readonly (() => string)[] = [
    () => text.slice(0, at),
    () =>
      text.slice(0, at) +
      pick(chance, ['{', '}', '(', '"', '$', '@', '...', '\u0000', '🙂', '\\', '#', '!', '|']) +
      text.slice(at),
    () => text.replace(/\w{4,}/, 'nothing'),
    () => text.split('').reverse().join(''),
    () => text.replaceAll('{', '{ ').replace(/\d+/, '99999999999999999999'),
  ];
  return pick(chance, ways)();
}

/** Operations that mean harm. */
export function hostile(chance: Chance): string {
  const depth = 5 + Math.floor(chance() * 200);
  const many = 10 + Math.floor(chance() * 400);
  const ways: readonly (() => string)[] = [
    () => `{ entity(id: "country:AZ") ${'{ country '.repeat(depth)} { id } ${'}'.repeat(depth)} }`,
    () => `{ ${Array.from({ length: many }, (_, i) => `a${i}: stats { entities }`).join(' ')} }`,
    () => '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
    () =>
      `{ entities(first: 200) { nodes { ties(first: 200) { nodes { counterpart { ties(first: 200) { nodes { id } } } } } } } }`,
    () => `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`,
    () => `query (${Array.from({ length: many }, (_, i) => `$v${i}: Int`).join(', ')}) { stats { entities } }`,
    () => `{ statements(filter: ${'{ not: '.repeat(depth)}{}${'}'.repeat(depth)}) { totalCount } }`,
    () =>
      `{ statements(filter: { or: [${Array.from({ length: many }, () => '{ negated: true }').join(', ')}] }) { totalCount } }`,
    () => `{ search(text: ${quoted('a~ '.repeat(depth))}) { totalCount } }`,
    () => `${'#'.repeat(many)}\n{ stats { entities } }`,
    () => `{ stats { ${'entities '.repeat(many * 10)} } }`,
    () => `{ stats { entities ${Array.from({ length: many }, () => '@include(if: true)').join(' ')} } }`,
  ];
  return pick(chance, ways)();
}
