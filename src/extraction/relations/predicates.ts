import type { RelationType } from '../../ontology/index.js';
import { ADJECTIVE_FRAMES, SHARING_ADJECTIVES } from '../../ontology/words/adjectives.js';
import { NEGATIVE_WORDS, POSITIVE_WORDS } from '../../ontology/words/nouns.js';
import { phrasesAfter } from '../clauses/arguments.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { speakerOf } from '../qualifiers/attribution.js';
import { buildClaims } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

const PREDICATE_NOUNS: ReadonlyMap<string, RelationType> = new Map([
  ['member', 'MEMBER_OF'],
  ['members', 'MEMBER_OF'],
  ['partner', 'PARTNER_OF'],
  ['partners', 'PARTNER_OF'],
  ['ally', 'PARTNER_OF'],
  ['allies', 'PARTNER_OF'],
  ['organ', 'PART_OF'],
  ['part', 'PART_OF'],
  ['branch', 'PART_OF'],
  ['body', 'PART_OF'],
  ['arm', 'PART_OF'],
]);
const BECOMING = new Set(['be', 'become', 'remain']);
const UNDER = new Set(['operate', 'work', 'function', 'act', 'serve']);
const DEMANDS = new Set(['must', 'should', 'ought', 'have to', 'need to']);
const GATHERING = new Set(['bring', 'gather', 'unite', 'include', 'involve', 'assemble']);
const NAMING = new Set([
  'call',
  'label',
  'brand',
  'dub',
  'describe',
  'portray',
  'characterise',
  'characterize',
  'view',
  'regard',
]);

/** Reads relations stated by predicates: "is opposed to", "is a member of", "called X a dwarf", "said that X must". */
export function readPredicates(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  ctx.s.chunks.forEach((chunk, v) => {
    const verb = chunk.verb;
    if (!verb) return;
    if (BECOMING.has(verb.lemma)) claims.push(...adjective(ctx, v), ...nounPredicate(ctx, v));
    if (verb.passive && ADJECTIVE_FRAMES.has(verb.lemma)) claims.push(...passiveAdjective(ctx, v));
    if (UNDER.has(verb.lemma)) claims.push(...partOf(ctx, v, ['under', 'within']));
    if (verb.lemma === 'belong') claims.push(...partOf(ctx, v, ['to']));
    claims.push(...demand(ctx, v), ...together(ctx, v));
    if (NAMING.has(verb.lemma)) claims.push(...naming(ctx, v));
    if (GATHERING.has(verb.lemma)) claims.push(...gathering(ctx, v));
    if (verb.lemma === 'declare' || verb.lemma === 'give' || verb.lemma === 'tell' || verb.lemma === 'order')
      claims.push(...sentAway(ctx, v));
  });
  claims.push(...byInvitation(ctx), ...apposedMembers(ctx));
  return claims;
}

function adjective(ctx: SentenceContext, v: number): Claim[] {
  for (let c = v + 1; c < ctx.s.chunks.length && c < v + 4; c++) {
    const chunk = ctx.s.chunks[c];
    if (chunk?.kind === 'adv') continue;
    const frame = chunk?.kind === 'adj' ? ADJECTIVE_FRAMES.get(chunk.word) : undefined;
    if (!frame) return [];
    const prep = phrasesAfter(ctx.s, c).find((p) => frame.preps.includes(p.word));
    if (!prep) return [];
    return buildClaims(ctx, {
      type: frame.type,
      subjects: ctx.subjects(v),
      objects: ctx.partiesOrOwners(prep.group),
      verb: v,
      trigger: chunk?.first ?? 0,
      rule: `adjective:${frame.type}:${chunk?.word}`,
      confidence: 0.85,
    });
  }
  return [];
}

function passiveAdjective(ctx: SentenceContext, v: number): Claim[] {
  const verb = verbAt(ctx.s, v);
  const frame = verb ? ADJECTIVE_FRAMES.get(verb.lemma) : undefined;
  if (!frame || !verb) return [];
  const prep = ctx.arguments(v).preps.find((p) => frame.preps.includes(p.word));
  if (!prep) return [];
  return buildClaims(ctx, {
    type: frame.type,
    subjects: ctx.grammaticalSubjects(v),
    objects: ctx.partiesOrOwners(prep.group),
    verb: v,
    trigger: verb.headAt,
    rule: `adjective:${frame.type}:${verb.lemma}`,
    confidence: 0.85,
  });
}

/** "X is a member of Y", "X is one of the main partners of Y", "X is Y's ally". */
function nounPredicate(ctx: SentenceContext, v: number): Claim[] {
  const { direct, preps } = ctx.arguments(v);
  const chunk = direct?.[0];
  const outer = chunk === undefined ? null : nounAt(ctx.s, chunk);
  if (chunk === undefined || !outer) return [];
  const noun = outer.head === 'one' || outer.head === 'some' ? (outer.ofs[0] ?? outer) : outer;
  const type = PREDICATE_NOUNS.get(noun.head);
  if (!type || noun.mention) return [];
  const ofs = noun.ofs.flatMap((of) => ctx.refs.denotes(of));
  const owners = noun.owners.flatMap((owner) => ctx.refs.denotes(owner));
  const modifiers = noun.modifiers.map((m) => m.entity);
  const byPrep = preps
    .filter((p) => p.word === 'of' || p.word === 'with' || p.word === 'in')
    .flatMap((p) => ctx.parties(p.group).map((x) => x.entity));
  if (type === 'PARTNER_OF' && !ofs.length && !owners.length && !modifiers.length && noun.owners.length) return [];
  const objects: Party[] = [...ofs, ...owners, ...modifiers, ...byPrep].map((entity) => ({
    entity,
    chunk,
    certainty: 1,
  }));
  return buildClaims(ctx, {
    type,
    subjects: ctx.grammaticalSubjects(v),
    objects,
    verb: v,
    trigger: noun.headAt,
    rule: `predicate:${type}:${noun.head}`,
    confidence: 0.88,
  });
}

function partOf(ctx: SentenceContext, v: number, words: readonly string[]): Claim[] {
  const verb = verbAt(ctx.s, v);
  const prep = ctx.arguments(v).preps.find((p) => words.includes(p.word));
  if (!verb || !prep) return [];
  return buildClaims(ctx, {
    type: 'PART_OF',
    subjects: ctx.subjects(v),
    objects: ctx.parties(prep.group),
    verb: v,
    trigger: verb.headAt,
    rule: `verb:PART_OF:${verb.lemma}`,
    confidence: 0.8,
  });
}

/** "Russia said that Sudan must return the helicopter", "Israel must stop, Egypt said": a demand on the clause's subject. */
function demand(ctx: SentenceContext, v: number): Claim[] {
  const verb = verbAt(ctx.s, v);
  if (!verb?.modal || !DEMANDS.has(verb.modal)) return [];
  const speaker = speakerOf(ctx.s, v);
  const tellers = speaker ? ctx.parties(speaker.chunks) : ctx.quotedBy(verb.headAt);
  const addressed = ctx.grammaticalSubjects(v).filter((p) => ctx.mentions.book.get(p.entity).kind !== 'Event');
  return buildClaims(ctx, {
    type: 'URGED',
    subjects: tellers.slice(0, 1),
    objects: addressed,
    verb: v,
    trigger: verb.headAt,
    rule: `demand:${verb.modal}`,
    confidence: 0.8,
    standing: { status: 'occurred', negated: false },
    teller: tellers[0]?.entity ?? null,
  });
}

/** "Egyptian and Jordanian paratroopers took part in a joint exercise": work in common of several states or bodies. */
function together(ctx: SentenceContext, v: number): Claim[] {
  const verb = verbAt(ctx.s, v);
  if (!verb || verb.passive) return [];
  const subjects = ctx.subjects(v).filter((p) => ctx.mentions.book.get(p.entity).kind !== 'Person');
  if (subjects.length < 2) return [];
  const args = ctx.arguments(v);
  const shared = [...(args.direct ?? []), ...args.preps.filter((p) => p.word === 'in').flatMap((p) => p.group)].some(
    (c) => {
      const noun = nounAt(ctx.s, c);
      return (
        noun !== null &&
        !noun.mention &&
        noun.words.some((w) => SHARING_ADJECTIVES.has(w)) &&
        !/^(statement|communique|declaration|letter|conference|border|enemy|interest|interests|concern|concerns)$/.test(
          noun.head,
        )
      );
    },
  );
  if (!shared) return [];
  return buildClaims(ctx, {
    type: 'PARTNER_OF',
    subjects,
    objects: [],
    verb: v,
    trigger: verb.headAt,
    rule: `together:PARTNER_OF:${verb.lemma}`,
    confidence: 0.82,
  });
}

/** "called Brazil a political dwarf", "described X as a reliable partner". */
function naming(ctx: SentenceContext, v: number): Claim[] {
  const verb = verbAt(ctx.s, v);
  const args = ctx.arguments(v);
  if (!verb) return [];
  const target = args.indirect ?? args.direct;
  if (!target || /^(it|this|that)$/.test(nounAt(ctx.s, target[0] ?? -1)?.head ?? '')) return [];
  const from = ctx.s.chunks[target.at(-1) ?? v]?.last ?? 0;
  const { low } = ctx.mentions.reading.tokens;
  let tone = 0;
  for (let i = from; i < Math.min(ctx.s.sentence.last, from + 14) && tone === 0; i++)
    tone = NEGATIVE_WORDS.has(low[i] ?? '') ? -1 : POSITIVE_WORDS.has(low[i] ?? '') ? 1 : 0;
  if (tone === 0 && (verb.lemma === 'brand' || verb.lemma === 'label')) tone = -1;
  if (tone === 0) return [];
  const type = tone > 0 ? 'PRAISED' : 'ACCUSED';
  return buildClaims(ctx, {
    type,
    subjects: ctx.subjects(v),
    objects: ctx.partiesOrOwners(target),
    verb: v,
    trigger: verb.headAt,
    rule: `naming:${type}:${verb.lemma}`,
    confidence: 0.8,
  });
}

/** "The meeting brought together A, B and C". */
function gathering(ctx: SentenceContext, v: number): Claim[] {
  const verb = verbAt(ctx.s, v);
  const about = nounAt(ctx.s, ctx.subjectChunks(v)[0] ?? -1)?.head ?? '';
  const direct = ctx.arguments(v).direct;
  if (!verb || !direct || !/^(meeting|talks|summit|session|conference|round|dinner|forum|ceremony)$/.test(about))
    return [];
  return buildClaims(ctx, {
    type: 'MET',
    subjects: ctx.parties(direct),
    objects: [],
    verb: v,
    trigger: verb.headAt,
    rule: `gathering:MET:${verb.lemma}`,
    confidence: 0.85,
  });
}

/** "declared the envoy persona non grata", "gave the diplomats 48 hours to leave", "was told to leave Saudi Arabia". */
function sentAway(ctx: SentenceContext, v: number): Claim[] {
  const verb = verbAt(ctx.s, v);
  if (!verb) return [];
  const args = ctx.arguments(v);
  const unwelcome = verb.lemma === 'declare' && (ctx.says('grata') || ctx.says('gratae') || ctx.says('unwelcome'));
  const going =
    args.infinitive !== null && /^(leave|go|pack|quit|depart|exit)$/.test(verbAt(ctx.s, args.infinitive)?.lemma ?? '');
  const hours = [...(args.direct ?? [])].some((c) => /^(hours|days|week)$/.test(nounAt(ctx.s, c)?.head ?? ''));
  if (!unwelcome && !(going && (verb.lemma !== 'give' || hours || args.indirect))) return [];
  const base = {
    type: 'EXPELLED' as const,
    verb: v,
    trigger: verb.headAt,
    rule: `sent-away:EXPELLED:${verb.lemma}`,
    confidence: 0.88,
  };
  if (verb.passive) {
    const host = args.infinitive === null ? [] : ctx.parties(ctx.arguments(args.infinitive).direct ?? []);
    const agents = ctx.subjects(v);
    return buildClaims(ctx, { ...base, subjects: agents.length ? agents : host, objects: ctx.grammaticalSubjects(v) });
  }
  const target = args.indirect ?? (hours ? [] : (args.direct ?? []));
  const modified = !args.indirect && hours && args.direct ? ctx.owners(args.direct[0] ?? v) : [];
  return buildClaims(ctx, {
    ...base,
    subjects: ctx.subjects(v),
    objects: target.length ? ctx.partiesOrOwners(target) : modified,
  });
}

/** "Croatia, a member of the Union,", "the court, an organ of the United Nations,", "EFTA countries Iceland and Norway". */
function apposedMembers(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  const { chunks, groups } = ctx.s;
  chunks.forEach((chunk, c) => {
    const noun = chunk.noun;
    if (!noun) return;
    const type = noun.mention ? undefined : PREDICATE_NOUNS.get(noun.head);
    if (
      type &&
      chunks[c - 1]?.kind === 'comma' &&
      chunks[c - 2]?.kind === 'noun' &&
      (noun.ofs.length || noun.modifiers.length)
    ) {
      const objects = [...noun.ofs.flatMap((of) => ctx.refs.denotes(of)), ...noun.modifiers.map((m) => m.entity)].map(
        (entity) => ({ entity, chunk: c, certainty: 1 }),
      );
      claims.push(
        ...buildClaims(ctx, {
          type,
          subjects: ctx.parties(groups[c - 2] ?? [c - 2]),
          objects,
          verb: -1,
          trigger: noun.headAt,
          rule: `apposition:${type}:${noun.head}`,
          confidence: 0.85,
        }),
      );
    }
    const body = noun.modifiers.find((m) => ctx.mentions.book.get(m.entity).kind === 'Organization');
    if (
      body &&
      noun.mention &&
      ctx.mentions.book.get(noun.mention.entity).kind === 'Country' &&
      noun.words.some((w) => /^(member|members|countries|nations|states|country|state|nation)$/.test(w)) &&
      !noun.words.includes('candidate')
    ) {
      const members = ctx.parties(groups[c] ?? [c]);
      claims.push(
        ...buildClaims(ctx, {
          type: 'MEMBER_OF',
          subjects: members,
          objects: [{ entity: body.entity, chunk: c, certainty: 1 }],
          verb: -1,
          trigger: noun.headAt,
          rule: 'apposition:MEMBER_OF:member',
          confidence: 0.85,
        }),
      );
    }
  });
  return claims;
}

/** "at the invitation of X": X invited whoever the clause is about. */
function byInvitation(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  ctx.s.chunks.forEach((chunk, c) => {
    if (chunk.noun?.head !== 'invitation') return;
    const before = ctx.s.chunks[c - 1];
    if (before?.kind !== 'prep' || !/^(at|on|upon|by|following)$/.test(before.word)) return;
    const hosts = ctx.owners(c);
    if (!hosts.length) return;
    let verb = -1;
    for (let k = c - 1; k >= 0 && verb < 0; k--) if (ctx.s.chunks[k]?.verb) verb = k;
    for (let k = c + 1; k < ctx.s.chunks.length && verb < 0; k++)
      if (ctx.s.chunks[k]?.verb?.form === 'finite') verb = k;
    if (verb < 0) return;
    const guests = ctx.grammaticalSubjects(verb).filter((g) => !hosts.some((h) => h.entity === g.entity));
    claims.push(
      ...buildClaims(ctx, {
        type: 'INVITED',
        subjects: hosts,
        objects: guests,
        verb: -1,
        trigger: chunk.noun.headAt,
        rule: 'noun:INVITED:at-invitation',
        confidence: 0.85,
      }),
    );
    const place = ctx.arguments(verb).preps.find((p) => p.word === 'in');
    const state = place ? ctx.parties(place.group) : [];
    if (place && verbAt(ctx.s, verb)?.lemma === 'meet')
      claims.push(
        ...buildClaims(ctx, {
          type: 'VISITED',
          subjects: guests,
          objects: state,
          verb,
          trigger: chunk.noun.headAt,
          rule: 'noun:VISITED:at-invitation',
          confidence: 0.8,
        }),
      );
  });
  return claims;
}
