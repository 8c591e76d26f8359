import { verbAt } from '../../clauses/sentence-reading.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import { ADJECTIVE, PASSIVE_ADJECTIVE } from './adjectives.js';
import { BLAME, BLAME_LAID, HOLDING } from './blame.js';
import { BONDED } from './bonds.js';
import { readBrokered } from './brokered.js';
import { CONSEQUENCES } from './consequences.js';
import { CUSTODIAL, DEATH } from './deaths.js';
import { DEMAND } from './demands.js';
import { DENIED_CHARGE } from './denied-charges.js';
import { EXPULSION } from './expulsions.js';
import { FAILED_TALKS } from './failed-talks.js';
import { GATHERING } from './gatherings.js';
import { HINDERED } from './hindered.js';
import { readInvitations } from './invitations.js';
import { JOINT_WORDS } from './joint-words.js';
import { JOINT_WORK } from './joint-work.js';
import { ADMISSION, PREDICATE_NOUN, readApposedMembers } from './memberships.js';
import { NAMING } from './naming.js';
import { NO_ROOM } from './no-room.js';
import { NOT_RULED_OUT } from './not-ruled-out.js';
import { OWN_PROMISE } from './own-promises.js';
import { PART_OF } from './parts.js';
import { WORDS_OF_PRAISE } from './praising-words.js';
import { PROVOKED } from './provoked.js';
import { readPurposes } from './purposes.js';
import { REACTION } from './reactions.js';
import { RECALL } from './recalls.js';
import { RESPONSIBILITY } from './responsibility.js';
import { SENT } from './sending.js';
import { STANCE } from './stances.js';
import { TIME_FOR } from './time-for.js';
import { DUTY, HELPED_ACCORD, SHIELD, TOLD_ORDER } from './told-orders.js';
import { UNWILLINGNESS } from './unwillingness.js';
import { readersByLemma } from './verb-reader.js';
import { VERDICT } from './verdicts.js';
import { RESERVE, WARNING } from './warnings.js';
import { WRONGDOING } from './wrongdoing.js';

/** What the verbs of a sentence are asked for, in this order. */
const readersOf = readersByLemma([
  ADJECTIVE,
  PREDICATE_NOUN,
  ADMISSION,
  PASSIVE_ADJECTIVE,
  PART_OF,
  DEMAND,
  JOINT_WORK,
  BONDED,
  NAMING,
  GATHERING,
  EXPULSION,
  CONSEQUENCES,
  DEATH,
  CUSTODIAL,
  BLAME,
  BLAME_LAID,
  HOLDING,
  REACTION,
  SENT,
  PROVOKED,
  VERDICT,
  OWN_PROMISE,
  NO_ROOM,
  RESPONSIBILITY,
  WARNING,
  RESERVE,
  STANCE,
  HINDERED,
  UNWILLINGNESS,
  FAILED_TALKS,
  NOT_RULED_OUT,
  WRONGDOING,
  TIME_FOR,
  TOLD_ORDER,
  DUTY,
  HELPED_ACCORD,
  SHIELD,
  WORDS_OF_PRAISE,
  RECALL,
  JOINT_WORDS,
  DENIED_CHARGE,
]);

/** Reads relations stated by predicates: "is opposed to", "is a member of", "called X a dwarf", "said that X must". */
export function readPredicates(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  for (const v of ctx.verbs) {
    const verb = verbAt(ctx.s, v);
    if (verb)
      for (const reader of readersOf(verb.lemma)) for (const claim of reader.read(ctx, v, verb)) claims.push(claim);
  }
  claims.push(...readInvitations(ctx), ...readApposedMembers(ctx), ...readBrokered(ctx), ...readPurposes(ctx));
  return claims;
}
