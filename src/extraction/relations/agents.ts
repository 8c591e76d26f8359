import type { NounPhrase } from '../clauses/chunk.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import type { Party } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

const WEAPONS =
  /^(gunfire|fire|shell|shells|shellfire|bomb|bombs|missile|missiles|rocket|rockets|mortars|mine|mines|drone|drones|bullets|shots|artillery|grenade|grenades|snipers|torpedo|torpedoes)$/;
const ASSAULTS =
  /^(raid|raids|attack|attacks|strike|strikes|airstrike|airstrikes|bombing|bombings|bombardment|shelling|ambush|offensive|assault|incursion|invasion|clash|clashes|operation|massacre|crackdown|fighting|battle|battles|skirmish|skirmishes|firefight|gunbattle|shootout|shoot-out)$/;

const isAssault = (noun: NounPhrase | null): boolean =>
  noun !== null && (ASSAULTS.test(noun.head) || noun.ofs.some((of) => ASSAULTS.test(of.head)));

/** Who does what the passive verb `v` says: whoever stands behind "by", whose weapon does, whose raid it happened in. */
export function agentsOf(ctx: SentenceContext, v: number): readonly Party[] {
  const { preps } = ctx.arguments(v);
  const by = preps.find((p) => p.word === 'by');
  if (by) {
    const agents = ctx.parties(by.group);
    if (agents.length || !by.group.some((c) => WEAPONS.test(nounAt(ctx.s, c)?.head ?? ''))) return agents;
    // "killed by gunfire from the Libyan embassy"
    const from = preps.find((p) => p.word === 'from' && p.at > by.at);
    const source = from ? ctx.partiesOrOwners(from.group) : [];
    return (source.length ? source : ctx.partiesOrOwners(by.group)).map((p) => ({
      entity: p.entity,
      chunk: p.chunk,
      certainty: 0.85,
    }));
  }
  // "were killed in an Iranian raid": whose raid it was.
  if (!/^(kill|wound|injure|hit|destroy|damage|hurt|sink|maim)$/.test(verbAt(ctx.s, v)?.lemma ?? '')) return [];
  const inside = preps.find((p) => /^(in|during)$/.test(p.word) && p.group.some((c) => isAssault(nounAt(ctx.s, c))));
  if (!inside) return [];
  // "were killed in clashes with Eritrean troops"
  const against = preps.find((p) => p.word === 'with' && p.at > inside.at);
  const owners = ctx.owners(inside.group[0] ?? -1);
  return (owners.length || !against ? owners : ctx.parties(against.group)).map((p) => ({
    entity: p.entity,
    chunk: p.chunk,
    certainty: 0.85,
  }));
}

/** Who launched it: "a bomb set off by militants", "missiles fired from Iran". */
export function launchersOf(ctx: SentenceContext, participle: number): readonly Party[] {
  const agents = ctx.subjects(participle);
  if (agents.length) return agents;
  const from = ctx.arguments(participle).preps.find((p) => p.word === 'from');
  return from ? ctx.partiesOrOwners(from.group) : [];
}
