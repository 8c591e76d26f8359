import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import { readAdjective, readPassiveAdjective } from './adjectives.js';
import { readBlame, readHolding } from './blame.js';
import { readBonds } from './bonds.js';
import { readBrokered } from './brokered.js';
import { readConsequences } from './consequences.js';
import { readCustody, readDeath } from './deaths.js';
import { readDemand } from './demands.js';
import { readExpulsion } from './expulsions.js';
import { readGathering } from './gatherings.js';
import { readInvitations } from './invitations.js';
import { readJointWork } from './joint-work.js';
import { readAdmission, readApposedMembers, readPredicateNoun } from './memberships.js';
import { readNaming } from './naming.js';
import { readNoRoom } from './no-room.js';
import { readOwnPromise } from './own-promises.js';
import { readPartOf } from './parts.js';
import { readProvoked } from './provoked.js';
import { readPurposes } from './purposes.js';
import { readReaction } from './reactions.js';
import { readResponsibility } from './responsibility.js';
import { readSending } from './sending.js';
import { readFailedTalks, readNotRuledOut, readStance, readTimeFor, readTold, readUnwilling } from './stances.js';
import { readVerdict } from './verdicts.js';
import { readReserve, readWarning } from './warnings.js';

/** What each verb of a sentence is asked for, in this order. */
const BY_VERB = [
  readAdjective,
  readPredicateNoun,
  readAdmission,
  readPassiveAdjective,
  readPartOf,
  readDemand,
  readJointWork,
  readBonds,
  readNaming,
  readGathering,
  readExpulsion,
  readConsequences,
  readDeath,
  readCustody,
  readBlame,
  readHolding,
  readReaction,
  readSending,
  readProvoked,
  readVerdict,
  readOwnPromise,
  readNoRoom,
  readResponsibility,
  readWarning,
  readReserve,
  readStance,
  readUnwilling,
  readFailedTalks,
  readNotRuledOut,
  readTold,
  readTimeFor,
] as const;

/** Reads relations stated by predicates: "is opposed to", "is a member of", "called X a dwarf", "said that X must". */
export function readPredicates(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  ctx.s.chunks.forEach(({ verb }, v) => {
    if (verb) for (const read of BY_VERB) for (const claim of read(ctx, v, verb)) claims.push(claim);
  });
  claims.push(...readInvitations(ctx), ...readApposedMembers(ctx), ...readBrokered(ctx), ...readPurposes(ctx));
  return claims;
}
