import { type VerbFrame, verbFrame } from './frame.js';

/** Verbs of military movement, coercion and attack (PLOVER MOBILIZE, COERCE, ASSAULT). */
export const FORCE_VERBS: readonly VerbFrame[] = [
  // MOBILIZED_AGAINST
  verbFrame(
    'MOBILIZED_AGAINST',
    'deploy move mass send amass concentrate mobilise mobilize dispatch rush station position',
    'against along near on towards toward border off in',
    {
      nouns:
        'battalion battalions brigade brigades columns planes bombers troops forces tanks warships warship soldiers army ships jets missiles aircraft fleet carrier reinforcements units artillery navy frigate',
    },
  ),
  verbFrame('MOBILIZED_AGAINST', 'mobilise mobilize', 'against'),
  verbFrame('MOBILIZED_AGAINST', 'put place', 'against in', { nouns: 'troops forces army alert' }),
  verbFrame('MOBILIZED_AGAINST', 'launch hold conduct stage begin', 'near off against', {
    nouns: 'exercises drills manoeuvres maneuvers',
  }),
  verbFrame('MOBILIZED_AGAINST', 'reinforce strengthen', 'with opposite along near facing', {
    nouns: 'positions border garrison troops forces presence',
  }),
  verbFrame('MOBILIZED_AGAINST', 'scramble sail steam fly', 'against towards toward near off', {
    nouns: 'jets fighters warships warship planes bombers',
  }),
  verbFrame('MOBILIZED_AGAINST', 'call_up', 'along with against', {
    nouns: 'reservists reserves guards troops soldiers',
  }),
  // COERCED
  verbFrame(
    'COERCED',
    'arrest detain jail imprison seize capture kidnap abduct blockade hijack intercept impound confiscate extradite interrogate commandeer board',
    'object',
  ),
  verbFrame('COERCED', 'hack break', 'next:into'),
  verbFrame('COERCED', 'hack', 'object'),
  verbFrame('COERCED', 'hold', 'object', {
    nouns:
      'hostage hostages prisoner captive economist journalist journalists sailors crew fishermen soldiers citizens citizen pilot nationals engineer engineers businessman tourists tanker vessel ship',
  }),
  verbFrame('COERCED', 'impose enforce tighten maintain', 'on of against', { nouns: 'blockade curfew siege' }),
  verbFrame('COERCED', 'force_out force evict displace', 'object!'),
  verbFrame('COERCED', 'take', 'owner object', { nouns: 'hostage hostages' }),
  verbFrame('COERCED', 'bug tap jam', 'object'),
  verbFrame('COERCED', 'spy eavesdrop', 'on'),
  // ATTACKED
  verbFrame(
    'ATTACKED',
    'attack invade bomb shell bombard raid assault strike occupy kill ambush storm shoot shoot_down sink torture wound injure assassinate massacre murder annex pound beat beat_up execute overrun overthrow destroy fire_on rocket poison',
    'object',
  ),
  verbFrame('ATTACKED', 'fire launch', 'at on into against owner', {
    nouns:
      'missile missiles rockets rocket shells artillery mortars strike strikes attack attacks offensive raid raids assault airstrikes airstrike incursion invasion operation torpedo drones fire mortar',
  }),
  verbFrame('ATTACKED', 'carry_out conduct mount stage wage', 'on against in into', {
    nouns: 'attack attacks strike strikes raid raids airstrikes offensive bombing war incursion assault',
  }),
  verbFrame('ATTACKED', 'march advance push roll storm', 'next:into', { kinds: 'Country' }),
  verbFrame('ATTACKED', 'open', 'on', { nouns: 'fire' }),
  verbFrame('ATTACKED', 'fight clash battle', 'with against object!'),
  verbFrame('ATTACKED', 'declare', 'on', { nouns: 'war' }),
  verbFrame('ATTACKED', 'exchange', 'with', { nouns: 'fire' }),
  verbFrame('ATTACKED', 'strafe torpedo down blow_up gun_down burn ram', 'object', {
    except: 'flag flags effigy effigies portrait fuel candle',
  }),
  verbFrame('ATTACKED', 'shoot', 'at object', { except: 'film pictures' }),
  verbFrame('ATTACKED', 'hit', 'object', {
    nouns:
      'depot camp base town city village convoy ship plant refinery airport port hospital embassy positions post targets',
  }),
  verbFrame('ATTACKED', 'set_off explode detonate', 'in at', { nouns: 'bomb bombs device' }),
  verbFrame('ATTACKED', 'cross', 'owner', { nouns: 'border frontier' }),
];
