import { type VerbFrame, verbFrame } from './frame.js';

const MEMBERSHIP = 'entry accession membership admission bid application candidacy candidature';
const PACTS =
  'treaty accord agreement pact truce memorandum convention protocol document deal contract ceasefire communiqué declaration charter text draft';

/** How newspapers tell of demands, blame, refusals, protests and breaks. */
export const STANCE_CONFLICT_VERBS: readonly VerbFrame[] = [
  // URGED
  verbFrame('URGED', 'set lay_down impose dictate', 'indirect for to on', {
    nouns: 'conditions condition terms deadline',
    kinds: 'Country Organization Person',
  }),
  verbFrame('URGED', 'put take bring address direct deliver convey restate reiterate repeat renew press', 'to', {
    nouns: 'demand demands request requests call appeal plea',
  }),
  verbFrame('URGED', 'bid plead beg coax badger nag pester', 'infinitive object'),
  verbFrame('URGED', 'plead petition apply', 'next:with next:to', {
    via: 'for',
    nouns: 'help aid support mercy clemency release restraint patience time protection money arms membership',
  }),
  verbFrame('URGED', 'keep maintain pile heap', 'on', { nouns: 'pressure' }),
  verbFrame('URGED', 'want expect need require', 'from', {
    nouns: 'answer answers action guarantees guarantee assurances commitment commitments clarity explanation reply',
  }),
  // ACCUSED
  verbFrame('ACCUSED', 'suspect', 'object!', { kinds: 'Country Organization Person' }),
  verbFrame('ACCUSED', 'single_out', 'object', { via: 'for', nouns: 'criticism blame censure condemnation' }),
  verbFrame('ACCUSED', 'hold', 'object!', { via: 'to', nouns: 'blame account' }),
  verbFrame('ACCUSED', 'find', 'with', { nouns: 'fault' }),
  verbFrame('ACCUSED', 'issue deliver administer', 'to of', {
    nouns: 'rebuke reprimand reproach broadside censure condemnation denunciation scolding',
  }),
  verbFrame('ACCUSED', 'give', 'indirect to', { nouns: 'dressing-down scolding earful reprimand rebuke' }),
  verbFrame('ACCUSED', 'trace', 'to', { nouns: 'attack attacks hack breach weapons poison missile drone funds leak' }),
  verbFrame('ACCUSED', 'round pounce', 'next:on'),
  verbFrame('ACCUSED', 'tax', 'object!', { via: 'with', nouns: 'failing breaking ignoring hypocrisy' }),
  verbFrame('ACCUSED', 'chastise pillory excoriate decry shame', 'object'),
  // REJECTED
  verbFrame('REJECTED', 'hold_up hold_back delay stall impede obstruct bar block veto oppose torpedo', 'owner of', {
    nouns: MEMBERSHIP,
  }),
  verbFrame('REJECTED', 'stand', 'owner of', { via: 'in', nouns: 'way path' }),
  verbFrame('REJECTED', 'keep shut', 'object!', {
    via: 'out of',
    nouns: 'organization union bloc club talks alliance',
  }),
  verbFrame('REJECTED', 'refuse deny', 'to indirect', { nouns: 'support backing cooperation help assistance' }),
  verbFrame('REJECTED', 'renege go_back back_out', 'to with owner', {
    via: 'on|of',
    nouns: 'pledge promise word deal agreement commitment accord undertaking',
  }),
  verbFrame('REJECTED', 'wash', 'of', { nouns: 'hands' }),
  verbFrame('REJECTED', 'question challenge dispute contest', 'owner of by', {
    nouns: 'claim claims account version assertion assertions figures right sovereignty ruling explanation',
  }),
  verbFrame('REJECTED', 'give', 'indirect to', { nouns: 'shrift brush-off rebuff refusal' }),
  verbFrame('REJECTED', 'turn_back send_back return', 'owner of', { nouns: 'note letter application request' }),
  verbFrame('REJECTED', 'fail refuse decline', 'owner of', { nouns: 'request demand invitation offer' }),
  // PROTESTED_TO
  verbFrame('PROTESTED_TO', 'call', 'object', { via: 'to|into', nouns: 'ministry' }),
  verbFrame('PROTESTED_TO', 'give hand pass', 'indirect to', {
    nouns: 'dressing-down protest note démarche demarche',
  }),
  verbFrame('PROTESTED_TO', 'carpet', 'object!'),
  verbFrame('PROTESTED_TO', 'make', 'to with', { nouns: 'protest protests representations complaint démarche' }),
  // COERCED and EXPELLED
  verbFrame('COERCED', 'hold question keep', 'object!', {
    kinds: 'Person',
    actors: 'police authorities officers agents soldiers troops guards',
  }),
  verbFrame('EXPELLED', 'send_packing', 'object', { kinds: 'Country Person Organization' }),
  // SANCTIONED
  verbFrame('SANCTIONED', 'have put place keep hold leave', 'object', {
    via: 'under',
    nouns: 'embargo sanctions blockade boycott restrictions ban',
  }),
  verbFrame('SANCTIONED', 'forbid bar ban prohibit', 'infinitive'),
  verbFrame('SANCTIONED', 'keep shut lock exclude', 'object', {
    via: 'out of|from',
    nouns: 'market markets area zone territory system ports country airspace games tournament',
  }),
  // CUT_TIES_WITH
  verbFrame(
    'CUT_TIES_WITH',
    'order_home call_home call_back bring_back summon_home fetch_home order_back',
    'from in to',
    {
      nouns: 'ambassador ambassadors envoy envoys diplomats staff chargé own minister consul',
    },
  ),
  verbFrame('CUT_TIES_WITH', 'drop abandon ditch desert', 'object!', {
    via: 'in|for',
    nouns: 'favour favor',
    kinds: 'Country',
  }),
  verbFrame('CUT_TIES_WITH', 'switch shift transfer move', 'from', { nouns: 'recognition allegiance ties relations' }),
  verbFrame('CUT_TIES_WITH', 'withdraw remove pull', 'from in', { nouns: 'diplomats ambassador embassy' }),
];

/** How newspapers tell of backing, brokering and agreement. */
export const STANCE_ACCORD_VERBS: readonly VerbFrame[] = [
  // MEDIATED
  verbFrame('MEDIATED', 'bring_together get_together reconcile', 'object!'),
  verbFrame(
    'MEDIATED',
    'broker mediate facilitate arrange negotiate secure forge engineer seek pursue promote propose oversee sponsor',
    'between',
    {
      nouns:
        'settlement truce ceasefire cease-fire peace compromise deal agreement accord reconciliation pact armistice handshake encounter swap thaw understanding rapprochement solution pause dialogue exchange',
    },
  ),
  verbFrame('MEDIATED', 'chair preside_over oversee lead steer moderate guide run host', 'between', {
    nouns: 'talks negotiations meeting meetings round session discussions dialogue',
  }),
  verbFrame('MEDIATED', 'preside', 'between', { via: 'over', nouns: 'talks negotiations meeting round session' }),
  verbFrame('MEDIATED', 'use lend offer put', 'between', { nouns: 'offices influence services leverage' }),
  verbFrame('MEDIATED', 'find', 'between', { nouns: 'compromise solution formula way settlement' }),
  // AGREED_WITH
  verbFrame('AGREED_WITH', 'shake_hands shake', 'with', {
    via: 'on',
    nouns: 'deal agreement pact accord price plan terms compromise truce',
  }),
  verbFrame('AGREED_WITH', 'bury settle resolve lay_aside set_aside put_aside end', 'with', {
    nouns: 'quarrel quarrels differences dispute grievances feud disagreements disagreement hatchet row',
  }),
  verbFrame('AGREED_WITH', 'arrive', 'with', {
    via: 'at',
    nouns: 'compromise deal accord truce settlement formula terms agreement understanding',
  }),
  verbFrame('AGREED_WITH', 'come_round come_around fall_in', 'owner of', {
    via: 'to|with',
    nouns: 'proposal proposals view plan idea position demand suggestion wishes',
  }),
  verbFrame('AGREED_WITH', 'draw', 'with', { via: 'under', nouns: 'dispute quarrel row years' }),
  // SIGNED_WITH
  verbFrame('SIGNED_WITH', 'put affix append set', 'with', { via: 'to', nouns: PACTS }),
  verbFrame('SIGNED_WITH', 'initial ink countersign', 'with', { nouns: PACTS }),
  // MET and SPOKE_WITH
  verbFrame('MET', 'see', 'object!', { kinds: 'Person' }),
  verbFrame('SPOKE_WITH', 'reach contact catch', 'object!', {
    via: 'by|on',
    nouns: 'telephone phone line hotline',
    kinds: 'Person Country',
  }),
  // VISITED
  verbFrame('VISITED', 'go_on travel_on fly_on', 'next:to', { kinds: 'Country' }),
  // PRAISED
  verbFrame('PRAISED', 'ring call telephone phone write visit ring_up cable', 'object! next:to', {
    via: 'with',
    nouns: 'congratulations condolences thanks wishes greetings',
  }),
  verbFrame('PRAISED', 'owe', 'to indirect', {
    nouns: 'this thanks gratitude much everything lot success release freedom debt lives life independence liberty',
  }),
  // AIDED
  verbFrame('AIDED', 'fly send dispatch ship lend ferry airlift', 'to', {
    nouns: 'hospital hospitals engineers doctors medics nurses ambulances blankets generators rescuers tents',
  }),
  // SUPPORTS
  verbFrame('SUPPORTS', 'cast', 'for owner', { nouns: 'vote votes ballot' }),
  verbFrame('SUPPORTS', 'vote', 'next:with'),
  verbFrame('SUPPORTS', 'take', 'owner of', { nouns: 'side part' }),
  verbFrame('SUPPORTS', 'lend throw put', 'to behind', { nouns: 'weight voice support influence prestige' }),
  verbFrame('SUPPORTS', 'shield', 'object!', {
    via: 'from',
    nouns: 'sanctions criticism censure condemnation scrutiny resolution resolutions',
  }),
  verbFrame('SUPPORTS', 'sponsor promote champion', 'owner of', { nouns: MEMBERSHIP }),
  verbFrame('SUPPORTS', 'pledge swear', 'to', { nouns: 'allegiance fealty loyalty friendship' }),
  verbFrame('SUPPORTS', 'stand remain stay', 'next:with next:behind next:alongside'),
  // RECOGNIZED
  verbFrame('RECOGNIZED', 'switch shift transfer', 'to', { nouns: 'recognition allegiance' }),
];
