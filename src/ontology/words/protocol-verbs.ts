import { type VerbFrame, verbFrame } from './frame.js';

const TIES =
  'relations ties relationship cooperation co-operation partnership friendship links bonds alliance collaboration engagement dialogue';
const ENVOYS =
  'ambassador ambassadors envoy envoys diplomats staff mission charge chargé consul consuls representative representatives attache emissary commissioner mission delegation';
const SITES =
  'farm farms factory factories plant plants school schools hospital hospitals base bases camp camps museum port shipyard university site sites region province town village project projects facility facilities headquarters front frontline troops monument memorial mosque cathedral market laboratory institute clinic refinery dam exhibition';
const DAYS = 'hour hours minutes day days evening morning afternoon time weekend half-hour';

/** How ministries, palaces and their agencies tell, in their releases, of receptions, journeys, ties, thanks and quarrels. */
export const PROTOCOL_VERBS: readonly VerbFrame[] = [
  // MET
  verbFrame('MET', 'see', 'object!', { kinds: 'Person' }),
  verbFrame('MET', 'spend', 'with', { nouns: DAYS }),
  verbFrame('MET', 'call', 'next:on', { kinds: 'Person' }),
  verbFrame('MET', 'pay make', 'on to', { nouns: 'call courtesy-call visit', kinds: 'Person' }),
  verbFrame('MET', 'grant give', 'to indirect', { nouns: 'audience' }),
  verbFrame('MET', 'have hold', 'with', {
    nouns:
      'audience exchange exchanges tete-a-tete tête-à-tête working-lunch working-dinner luncheon deliberation interaction interactions one-to-one pull-aside engagement engagements',
  }),
  verbFrame('MET', 'exchange', 'with', { nouns: 'views opinions pleasantries ideas' }),
  verbFrame('MET', 'explore touch_upon', 'with', {
    nouns:
      'ways means prospects relations ties cooperation developments issues matters aspects situation agenda topics progress implementation possibilities opportunities avenues',
  }),
  verbFrame('MET', 'come_together sit_down get_together', 'with'),
  verbFrame('MET', 'bid', 'object! to', { nouns: 'farewell welcome', kinds: 'Person' }),
  verbFrame('MET', 'welcome greet receive', 'object!', {
    via: 'at',
    nouns: 'airport palace office ministry residence',
  }),
  verbFrame('MET', 'co-chair chair', 'with', {
    nouns: 'session meeting commission committee round council talks dialogue forum consultations',
  }),
  // SPOKE_WITH
  verbFrame('SPOKE_WITH', 'hold have conduct', 'with', {
    nouns: 'phone-call phonecall telecon video-call video-conference teleconference conversation call',
  }),
  verbFrame('SPOKE_WITH', 'receive take get', 'from', {
    nouns: 'call phone-call telephone-call phonecall',
    swap: true,
  }),
  verbFrame('SPOKE_WITH', 'send address deliver convey cable dispatch', 'to indirect', {
    nouns: 'cable letter message telegram note missive',
  }),
  verbFrame('SPOKE_WITH', 'receive', 'from of', {
    nouns: 'letter message telegram cable missive',
    swap: true,
  }),
  // VISITED
  verbFrame('VISITED', 'arrive', 'next:in next:at next:to next:on', { kinds: 'Country Organization' }),
  verbFrame('VISITED', 'embark set_out go leave depart', 'to', {
    via: 'on',
    nouns: 'visit trip tour mission',
    kinds: 'Country Organization',
  }),
  verbFrame('VISITED', 'stay sojourn turn_up show_up surface check_in', 'next:in next:at', { kinds: 'Country' }),
  verbFrame('VISITED', 'choose pick select', 'object!', {
    via: 'for|as',
    nouns: 'trip visit tour destination',
    kinds: 'Country',
  }),
  verbFrame('VISITED', 'tour visit inspect', 'in at near', { nouns: SITES, kinds: 'Country' }),
  // PARTNER_OF
  verbFrame('PARTNER_OF', 'attach attache give assign accord', 'with', {
    nouns: 'importance priority significance value weight attention',
  }),
  verbFrame(
    'PARTNER_OF',
    'value cherish prize treasure highlight emphasise emphasize stress underline underscore reaffirm reiterate hail laud praise commend welcome note',
    'between with',
    { nouns: TIES },
  ),
  verbFrame(
    'PARTNER_OF',
    'push push_forward carry_forward take move_forward elevate raise upgrade lift bring diversify widen scale_up ramp_up step_up enrich invigorate cement nurture',
    'with between',
    { nouns: TIES },
  ),
  // PRAISED
  verbFrame('PRAISED', 'voice express convey extend offer reiterate renew send', 'to for with at', {
    nouns:
      'gratitude appreciation thanks condolences sympathy sympathies congratulations satisfaction felicitations wishes greetings admiration recognition tribute',
  }),
  verbFrame('PRAISED', 'speak', 'of about', { via: 'in', nouns: 'terms' }),
  verbFrame('PRAISED', 'hold', 'object', { via: 'in', nouns: 'esteem regard' }),
  verbFrame('PRAISED', 'take_note note', 'owner of', {
    nouns: 'contribution contributions role efforts achievements progress hospitality leadership success strides',
  }),
  verbFrame('PRAISED', 'be', 'to for', { nouns: 'gratitude appreciation' }),
  // SUPPORTS
  verbFrame('SUPPORTS', 'rally unite close_ranks stand line_up', 'next:behind next:around next:round next:beside'),
  verbFrame('SUPPORTS', 'reaffirm reiterate renew restate confirm affirm underline stress voice express', 'to for', {
    nouns: 'commitment support solidarity backing adherence allegiance',
  }),
  verbFrame('SUPPORTS', 'adhere', 'owner of to', { nouns: 'policy principle' }),
  verbFrame('SUPPORTS', 'throw put lend', 'behind to', { nouns: 'weight support backing' }),
  // CUT_TIES_WITH
  verbFrame('CUT_TIES_WITH', 'call_back call_home summon_home order_home bring_back bring_home recall', 'in to from', {
    nouns: ENVOYS,
  }),
  // EXPELLED
  verbFrame('EXPELLED', 'order throw kick boot bundle turf hound', 'object', {
    via: 'out|out of|from',
    nouns: 'country nation capital territory kingdom republic island',
  }),
  verbFrame('EXPELLED', 'show', 'object indirect', { nouns: 'door exit' }),
  verbFrame('EXPELLED', 'send', 'object', { via: 'on', nouns: 'way' }),
  // ACCUSED
  verbFrame('ACCUSED', 'lay put place pin', 'on with owner', {
    nouns: 'blame responsibility fault onus',
  }),
];
