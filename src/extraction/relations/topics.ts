import { verbAt } from '../clauses/sentence-reading.js';
import type { Salience } from '../discourse/salience.js';
import type { SentenceContext } from './sentence-context.js';

/** After a sentence: the subject of its first clause that has one is what the text is about. */
export function noteTopic(ctx: SentenceContext, salience: Salience): void {
  for (let v = 0; v < ctx.s.chunks.length; v++) {
    if (verbAt(ctx.s, v)?.form !== 'finite') continue;
    const subjects = ctx.grammaticalSubjects(v).map((party) => party.entity);
    if (!subjects.length) continue;
    for (const entity of [...subjects].reverse()) salience.setTopic(entity);
    salience.noteParties(subjects);
    return;
  }
}

/** After a sentence: who was named side by side ("Chad and Mali") can be "the two countries" of the next. */
export function noteGroups(ctx: SentenceContext, salience: Salience): void {
  ctx.s.groups.forEach((group, c) => {
    if (!group || group.length < 2 || group[0] !== c) return;
    const parties = ctx.parties(group).map((party) => party.entity);
    const kinds = new Set(parties.map((entity) => ctx.mentions.book.get(entity).kind));
    if (kinds.size === 1) salience.noteParties(parties);
  });
}
