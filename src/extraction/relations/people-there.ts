import { PEOPLE_ROLES } from '../../ontology/words/roles.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import type { Party } from './claim.js';
import { isOneSide } from './first-other.js';
import type { SentenceContext } from './sentence-context.js';
import type { FrameSite } from './slots.js';
import { placesOf } from './unnamed-agents.js';

/** "shot at stone-throwers in the West Bank town of Jenin": people of no state told are of that where they are. */
export function peopleThere(ctx: SentenceContext, { frame, verb: v, acted, subjects }: FrameSite): readonly Party[] {
  if ((frame.type !== 'ATTACKED' && frame.type !== 'COERCED') || !subjects.length || verbAt(ctx.s, v)?.passive)
    return [];
  const hit = [
    ...acted,
    ...ctx
      .arguments(v)
      .preps.filter((p) => /^(at|on)$/.test(p.word))
      .flatMap((p) => p.group),
  ];
  if (!hit.some((c) => isPeople(nounAt(ctx.s, c)?.head ?? ''))) return [];
  return placesOf(ctx, v)
    .filter((p) => !subjects.some((s) => isOneSide(ctx, s, p)))
    .slice(0, 1)
    .map((p) => ({ ...p, certainty: p.certainty * 0.9 }));
}

const isPeople = (head: string): boolean =>
  (PEOPLE_ROLES.has(head) &&
    /(s|men|women|people|children)$/.test(head) &&
    !/(ships|boats|vessels|positions|villages|camps|towns|cities|borders|companies|firms|banks|goods|exports|imports|products|depots|factories|ports|bases|trucks|vehicles)$/.test(
      head,
    )) ||
  /(throwers|protesters|rioters|marchers|worshippers|mourners|demonstrators|civilians|villagers)$/.test(head);
