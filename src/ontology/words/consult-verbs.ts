import { type VerbFrame, verbFrame } from './frame.js';

const TALKS =
  'talks talk meeting meetings consultations negotiations discussions discussion conversation conversations audience session round dialogue summit exchange dinner lunch breakfast views interview tete-a-tete';

/** Verbs of meeting, speaking, visiting, inviting and mediating (PLOVER CONSULT). */
export const CONSULT_VERBS: readonly VerbFrame[] = [
  // MET
  verbFrame('MET', 'meet', 'object! with'),
  verbFrame(
    'MET',
    'confer consult huddle dine lunch breakfast negotiate sit_down meet_up shake_hands bargain haggle',
    'with',
  ),
  verbFrame('MET', 'receive host greet entertain', 'object!', { kinds: 'Person' }),
  verbFrame('MET', 'receive host greet entertain', 'object!', {
    nouns:
      'delegation envoy envoys minister ministers ambassador team leader leaders president official officials mission premier king prince princess monarch queen pope sultan emir counterpart counterparts group',
  }),
  verbFrame('MET', 'welcome see_off join', 'object!', { kinds: 'Person' }),
  verbFrame('MET', 'discuss debate review', 'with'),
  verbFrame(
    'MET',
    'hold have begin start open conduct continue resume conclude end lead co-chair chair attend complete wrap_up finish enter exchange grant',
    'with to',
    { nouns: TALKS },
  ),
  verbFrame('MET', 'shake pay', 'with to on', { nouns: 'hands hand' }),
  verbFrame('MET', 'pay make', 'on to', { nouns: 'call calls' }),
  verbFrame('MET', 'brief', 'object!', { kinds: 'Person' }),
  verbFrame('MET', 'sup parley caucus deliberate rendezvous', 'with'),
  verbFrame('MET', 'hold have conclude give host', 'for with', { nouns: 'dinner lunch breakfast banquet reception' }),

  verbFrame('MET', 'compare', 'with', { nouns: 'notes' }),
  verbFrame('MET', 'gather convene converse mingle', 'with'),
  verbFrame('MET', 'hold have', 'with', {
    nouns: 'contacts contact one-on-one get-together encounter briefing sitting',
  }),
  // SPOKE_WITH
  verbFrame('SPOKE_WITH', 'telephone phone ring', 'object!'),
  verbFrame('SPOKE_WITH', 'speak talk', 'next:with next:to'),
  verbFrame('SPOKE_WITH', 'hold have make place receive', 'with to from', {
    nouns: 'call calls conversation videoconference teleconference phone telephone',
  }),
  verbFrame('SPOKE_WITH', 'exchange', 'with', { nouns: 'letters letter messages message telegrams notes greetings' }),
  verbFrame('SPOKE_WITH', 'write', 'next:to'),
  verbFrame('SPOKE_WITH', 'send address deliver convey', 'to indirect', { nouns: 'letter message telegram' }),
  verbFrame('SPOKE_WITH', 'receive get', 'from', { nouns: 'letter message telegram', swap: true }),
  verbFrame('SPOKE_WITH', 'call', 'object!', { kinds: 'Person' }),
  verbFrame('SPOKE_WITH', 'ring_up dial cable wire', 'object!'),
  verbFrame('SPOKE_WITH', 'correspond communicate', 'with'),

  verbFrame('SPOKE_WITH', 'write pen', 'to indirect', { nouns: 'letter letters note message messages' }),
  verbFrame('SPOKE_WITH', 'hand carry forward pass relay transmit pass_on hand_over bring', 'to indirect', {
    nouns: 'letter message messages telegram',
  }),
  verbFrame('SPOKE_WITH', 'chat converse', 'next:with'),
  verbFrame('SPOKE_WITH', 'exchange trade', 'with', { nouns: 'correspondence calls cables telegrams' }),
  // VISITED
  verbFrame('VISITED', 'visit tour', 'object!', { kinds: 'Country Organization' }),
  verbFrame('MET', 'visit', 'object!', { kinds: 'Person' }),
  verbFrame('VISITED', 'travel fly go head journey return come proceed sail drive jet', 'next:to next:into', {
    kinds: 'Country',
  }),
  verbFrame('VISITED', 'arrive land touch_down', 'next:in next:at next:to', { kinds: 'Country Organization' }),
  verbFrame('VISITED', 'shuttle', 'between'),
  verbFrame('VISITED', 'depart leave set_off set_out', 'for', { kinds: 'Country Organization' }),
  verbFrame('VISITED', 'pay make begin start end conclude complete undertake embark wrap_up continue finish', 'to', {
    nouns: 'visit visits trip tour pilgrimage stopover stop journey',
    kinds: 'Country Organization',
  }),
  verbFrame('VISITED', 'pay make begin start end conclude complete undertake continue', 'of', { nouns: 'tour visit' }),
  verbFrame('VISITED', 'lead head send dispatch', 'to', { nouns: 'delegation mission team' }),
  verbFrame('VISITED', 'inspect reach', 'object!', { kinds: 'Country' }),
  verbFrame('VISITED', 'stop_over call_at stop', 'next:in next:at', { kinds: 'Country' }),
  verbFrame('VISITED', 'head set_sail', 'for', { kinds: 'Country' }),
  verbFrame('VISITED', 'make', 'in', { nouns: 'stop stopover stops', kinds: 'Country' }),

  verbFrame('VISITED', 'set', 'in on', { nouns: 'foot', kinds: 'Country' }),
  verbFrame('VISITED', 'wind_up round_off kick_off cut_short', 'to', {
    nouns: 'visit visits trip tour journey',
    kinds: 'Country Organization',
  }),
  verbFrame('VISITED', 'wind_up kick_off round_off', 'of', { nouns: 'tour visit' }),
  verbFrame('VISITED', 'fly_in fly_out jet_off set_forth', 'next:to', { kinds: 'Country' }),
  // HOSTED
  verbFrame('HOSTED', 'host organize organise convene hold stage co-host co-organize inaugurate', 'object!', {
    kinds: 'Event',
  }),
  verbFrame('HOSTED', 'play', 'to', { nouns: 'host hosts' }),
  // INVITED
  verbFrame('INVITED', 'invite', 'object'),
  verbFrame('INVITED', 'extend issue convey send hand deliver give', 'to indirect', {
    nouns: 'invitation invitations',
  }),
  verbFrame('INVITED', 'accept receive', 'owner from of', { nouns: 'invitation', swap: true }),
  // MEDIATED
  verbFrame('MEDIATED', 'mediate arbitrate broker', 'between in for'),
  verbFrame('MEDIATED', 'mediate broker facilitate arrange', 'between owner of', {
    nouns:
      'talks ceasefire cease-fire truce negotiations dialogue agreement deal conflict dispute crisis release exchange peace',
  }),
  verbFrame('MEDIATED', 'reconcile', 'object'),
  verbFrame('MEDIATED', 'undertake play act_as serve_as conduct launch shuttle continue', 'between in for', {
    nouns: 'mediation role mediator offices diplomacy mission intermediary go-between',
  }),
  verbFrame('MEDIATED', 'offer propose', 'between to in', { nouns: 'mediation offices', status: 'hypothetical' }),
  verbFrame('MEDIATED', 'act_as serve_as', 'between for in', {
    nouns:
      'mediator mediators intermediary go-between broker channel conduit bridge middleman facilitator arbiter arbitrator',
  }),
  verbFrame('MEDIATED', 'host sponsor chair convene', 'between', {
    nouns: 'talks negotiations meeting round dialogue',
  }),
  verbFrame('MEDIATED', 'shuttle', 'between'),
  verbFrame('MEDIATED', 'act serve', 'between for in', {
    via: 'as',
    nouns: 'mediator mediators go-between intermediary broker facilitator middleman honest-broker conduit',
  }),
  verbFrame('VISITED', 'fly travel shuttle commute', 'between', { kinds: 'Country' }),
  verbFrame('MEDIATED', 'offer lend', 'to between', { nouns: 'offices office' }),

  verbFrame('MEDIATED', 'pass carry relay convey ferry', 'between', { nouns: 'messages message proposals' }),
  verbFrame('MEDIATED', 'defuse ease calm cool bridge narrow heal smooth settle', 'between', {
    nouns: 'tension tensions gap differences rift row dispute crisis gaps quarrel',
  }),
  verbFrame('MEDIATED', 'negotiate arrange secure oversee supervise', 'between', {
    nouns: 'truce ceasefire cease-fire swap disengagement',
  }),
  verbFrame('MEDIATED', 'intercede intervene', 'between'),
];
