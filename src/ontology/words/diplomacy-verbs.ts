import { type VerbFrame, verbFrame } from './frame.js';

const JOURNEYS = 'visit visits trip tour journey mission stay stopover swing pilgrimage';
const CONSENT = 'go-ahead nod consent assent approval permission clearance blessing green-light light undertaking';

/** Rarer ways to tell of talks, journeys, consent, backing and work in common, as dispatches from capitals have them. */
export const DIPLOMACY_VERBS: readonly VerbFrame[] = [
  // MET
  verbFrame('MET', 'consult', 'object', { kinds: 'Country Organization Person' }),
  verbFrame('MET', 'hold have conduct', 'with between', {
    nouns:
      'contacts deliberations parleys rounds sessions brainstorming dialogues hearings huddle consultation negotiation',
  }),
  verbFrame('MET', 'resume reopen restart break_off renew revive launch initiate schedule hold_up set_up', 'with', {
    nouns: 'talks negotiations dialogue discussions contacts consultations round',
  }),
  verbFrame('MET', 'play', 'to', { nouns: 'host hosts' }),
  verbFrame('MET', 'look_in drop_in call_in', 'next:on'),
  verbFrame('MET', 'come', 'with', { via: 'to', nouns: 'face grips' }),
  verbFrame('MET', 'bid', 'to', { nouns: 'farewell welcome' }),
  verbFrame('MET', 'sit', 'with', { via: 'at', nouns: 'table' }),
  verbFrame('MET', 'share dine', 'with', { nouns: 'meal platform table' }),
  verbFrame('MET', 'take_up raise thrash_out go_over discuss', 'with', {
    nouns: 'issue matter question case subject dispute problem crisis situation fate plan topic',
  }),
  // SPOKE_WITH
  verbFrame('SPOKE_WITH', 'contact sound_out approach', 'object!'),
  verbFrame('SPOKE_WITH', 'reach_out', 'next:to'),
  verbFrame('SPOKE_WITH', 'get', 'with', { via: 'in', nouns: 'touch contact' }),
  verbFrame('SPOKE_WITH', 'make establish', 'with', { nouns: 'contact' }),
  verbFrame('SPOKE_WITH', 'put_out send_out', 'to', { nouns: 'feelers feeler signals' }),
  // VISITED
  verbFrame('VISITED', 'send dispatch despatch', 'to', {
    nouns:
      'emissary emissaries envoy envoys negotiator negotiators representative representatives delegates delegation aide minister mediator diplomats party deputation commission',
  }),
  verbFrame('VISITED', 'wrap_up break_off cut_short extend launch kick_off interrupt', 'to of in', {
    nouns: JOURNEYS,
    kinds: 'Country Organization',
  }),
  verbFrame('VISITED', 'make pay', 'to in', { nouns: JOURNEYS, kinds: 'Country Organization' }),
  verbFrame('VISITED', 'stop_off touch_down set_down', 'next:in next:at', { kinds: 'Country' }),
  verbFrame('VISITED', 'pass', 'next:through', { kinds: 'Country' }),
  verbFrame('VISITED', 'fly_back slip_into jet_in go_back', 'next:to next:into', { kinds: 'Country' }),
  verbFrame('VISITED', 'break', 'in', { nouns: 'journey' }),
  // MEDIATED
  verbFrame('MEDIATED', 'bring', 'object between', { via: 'to', nouns: 'table' }),
  verbFrame('MEDIATED', 'undertake pursue renew resume continue', 'between among', {
    nouns: 'mediation efforts mission diplomacy shuttle',
  }),
  verbFrame('MEDIATED', 'step_in', 'between'),
  // AGREED_WITH
  verbFrame('AGREED_WITH', 'give', 'to for indirect', { nouns: CONSENT }),
  verbFrame('AGREED_WITH', 'accept welcome approve endorse adopt', 'owner of by from', {
    nouns:
      'proposal proposals resolution mediation formula offer offers compromise invitation truce ceasefire demand demands ruling verdict terms conditions plan suggestion',
  }),
  verbFrame('AGREED_WITH', 'arrive come', 'with', { via: 'at', nouns: 'agreement understanding settlement' }),
  verbFrame('AGREED_WITH', 'come', 'with', { via: 'to', nouns: 'agreement terms understanding arrangement' }),
  verbFrame('AGREED_WITH', 'settle agree decide', 'with', {
    via: 'on',
    nouns: 'date timetable text plan price terms agenda venue wording figure',
  }),
  verbFrame('AGREED_WITH', 'bury', 'with', { nouns: 'hatchet' }),
  verbFrame('AGREED_WITH', 'sign_off', 'next:on'),
  verbFrame('AGREED_WITH', 'make_up', 'next:with'),
  verbFrame('AGREED_WITH', 'end settle resolve', 'with between', {
    nouns: 'dispute row quarrel feud standoff stand-off strike differences conflict war rift',
  }),
  // PRAISED
  verbFrame('PRAISED', 'express voice declare have', 'in', { nouns: 'confidence trust faith' }),
  verbFrame('PRAISED', 'have', 'for', { nouns: 'words' }),
  verbFrame('PRAISED', 'send', 'to', {
    nouns: 'congratulations condolences greetings message sympathy wishes thanks',
  }),
  verbFrame('PRAISED', 'take_off', 'to', { nouns: 'hat' }),
  verbFrame('PRAISED', 'approve', 'next:of'),
  // SUPPORTS
  verbFrame('SUPPORTS', 'reiterate renew restate reaffirm declare voice give express', 'for to of', {
    nouns: 'backing support solidarity allegiance loyalty encouragement',
  }),
  verbFrame('SUPPORTS', 'line_up rally', 'next:behind next:with next:around next:round'),
  verbFrame('SUPPORTS', 'take_up plead argue', 'owner of', { nouns: 'cause case' }),
  verbFrame('SUPPORTS', 'rise leap', 'owner of', { via: 'to', nouns: 'defence defense' }),
  verbFrame('SUPPORTS', 'stand', 'object with', { via: 'to', nouns: 'shoulder' }),
  verbFrame('SUPPORTS', 'sympathise sympathize', 'next:with', { kinds: 'Country Organization' }),
  verbFrame('SUPPORTS', 'defend uphold champion', 'owner of', {
    nouns: 'right rights policy decision record handling role stance action actions position sovereignty claim cause',
  }),
  // RECOGNIZED
  verbFrame('RECOGNIZED', 'recognise recognize', 'owner of in', {
    nouns: 'government alliance rebels front movement opposition junta regime authorities republic secession',
  }),
  // PARTNER_OF
  verbFrame(
    'PARTNER_OF',
    'kick_off open hold stage mount wrap_up plan begin start launch conduct end finish join conclude',
    'with',
    {
      nouns:
        'exercises exercise manoeuvres maneuvers drills drill patrols wargames war-games war games venture investigation',
    },
  ),
  verbFrame('PARTNER_OF', 'train operate serve exercise', 'next:with next:alongside'),
  verbFrame('PARTNER_OF', 'pool share swap trade exchange', 'with', {
    nouns: 'intelligence information data resources know-how technology secrets expertise fingerprints files',
  }),
  verbFrame('PARTNER_OF', 'cooperate co-operate collaborate work_together', 'next:with'),
  verbFrame('PARTNER_OF', 'lend_itself open', 'to', { nouns: 'bases facilities ports airfields' }),
];
