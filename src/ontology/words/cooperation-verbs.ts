import { type VerbFrame, verbFrame } from './frame.js';

const AGREEMENTS =
  'agreement agreements treaty treaties accord accords memorandum memorandums memoranda pact pacts convention protocol protocols contract contracts deal deals declaration communique communiqué statement charter document documents roadmap plan letter programme program mou note notes compact arrangement';
const MONEY =
  'aid assistance help relief food grain loan loans grant grants funds fund funding money weapons arms equipment supplies medicine medicines vaccines vaccine doses troops training trainers support credit credits package million billion dollars euros yen pounds material tents blankets ammunition missiles tanks jets helicopters rice wheat flour fuel oil electricity scholarships debt contribution hospital aircraft vessels boats generators doctors medics rescuers team teams experts volunteers expertise tonnes tons trucks ambulances radars tractors seeds buses planes gift donation shipment consignment peacekeepers';
const TALKS =
  'talks talk meeting meetings consultations negotiations discussions discussion conversation conversations audience session round dialogue summit exchange dinner lunch breakfast views interview tete-a-tete';
const CAPTIVES =
  'prisoners prisoner hostages hostage soldiers soldier sailors crew fishermen detainees citizens citizen pilot pilots nationals journalist journalists remains bodies captives captive vessel ship tanker trawler workers engineers herders';
/** What is given and is no aid. */
const NOT_AID =
  'warning ultimatum notice advice assurance assurances time chance welcome tour speech interview list names copy copies response details call approval consent backing blessing permission look view views impression priority reason reasons authority right rights power deadline threat letters letter message signal signals delegation delegations envoy envoys minister ambassador mission troops forces warships warship soldiers tanks missiles army jets fleet condolences greetings congratulations wishes thanks gratitude apology apologies invitation note protest statement telegram credentials proof evidence information intelligence data answer explanation report reports credit praise ground way place rise birth example lesson rebuke ambassadors diplomats negotiator observers observer representative representatives access protection asylum recognition support sanctuary hostages prisoners permission';
/** What is released and is nobody. */
const NOT_PEOPLE =
  'statement report figures video album results data documents transcript images footage text list details information song film book magazine communique photographs photos recording reports statements findings';

/** Verbs of verbal and material cooperation (PLOVER quads 1 and 2). */
export const COOPERATION_VERBS: readonly VerbFrame[] = [
  // MET
  verbFrame('MET', 'meet', 'object! with'),
  verbFrame('MET', 'confer consult huddle dine lunch breakfast negotiate sit_down meet_up shake_hands', 'with'),
  verbFrame('MET', 'receive host greet entertain', 'object!', { kinds: 'Person' }),
  verbFrame('MET', 'receive host', 'object!', {
    nouns:
      'delegation envoy envoys minister ministers ambassador team leader leaders president official officials mission premier king counterpart counterparts group',
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
  verbFrame('MET', 'lunch sup breakfast parley closet_with caucus deliberate', 'with'),
  verbFrame('MET', 'hold have conclude give host', 'for with', { nouns: 'dinner lunch breakfast banquet reception' }),
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
  verbFrame('MEDIATED', 'act serve', 'between for in', { nouns: 'mediator intermediary go-between' }),
  verbFrame('MEDIATED', 'host sponsor chair convene', 'between', {
    nouns: 'talks negotiations meeting round dialogue',
  }),
  verbFrame('MEDIATED', 'shuttle', 'between'),
  verbFrame('MEDIATED', 'offer lend', 'to between', { nouns: 'offices office' }),
  // AGREED_WITH
  verbFrame('AGREED_WITH', 'agree concur', 'with'),
  verbFrame(
    'AGREED_WITH',
    'reach strike hammer_out secure achieve clinch finalize finalise conclude negotiate agree',
    'with',
    {
      nouns:
        'agreement agreements deal accord understanding compromise settlement consensus arrangement truce ceasefire cease-fire pact',
    },
  ),
  verbFrame('AGREED_WITH', 'accept endorse', 'owner of by with from', {
    nouns: 'proposal formula plan offer terms compromise ceasefire truce',
  }),
  verbFrame('AGREED_WITH', 'settle resolve end', 'with', {
    nouns: 'dispute row disagreement quarrel differences conflict',
  }),
  verbFrame('AGREED_WITH', 'announce launch issue adopt declare', 'with', {
    nouns: 'statement plan initiative declaration communique',
  }),
  verbFrame('AGREED_WITH', 'settle', 'with'),
  verbFrame('AGREED_WITH', 'give', 'to indirect', {
    nouns: 'assurance assurances undertaking pledge promise commitment word guarantee guarantees',
  }),
  verbFrame('AGREED_WITH', 'come', 'with', { nouns: 'terms' }),
  // SIGNED_WITH
  verbFrame('SIGNED_WITH', 'sign ratify initial ink conclude exchange seal renew', 'with', { nouns: AGREEMENTS }),
  verbFrame('SIGNED_WITH', 'sign', 'with'),
  verbFrame('SIGNED_WITH', 'put', 'with', { nouns: 'signature signatures' }),
  verbFrame('SIGNED_WITH', 'exchange', 'with', { nouns: 'instruments' }),
  // PRAISED
  verbFrame(
    'PRAISED',
    'praise laud commend hail applaud thank congratulate compliment salute honour honor admire extol cheer felicitate eulogize eulogise credit',
    'object for',
  ),
  verbFrame('PRAISED', 'welcome appreciate acclaim value esteem cherish', 'object'),
  verbFrame('PRAISED', 'decorate award', 'object!', { kinds: 'Person' }),
  verbFrame('PRAISED', 'pay', 'to', { nouns: 'tribute homage respects' }),
  verbFrame('PRAISED', 'express voice convey extend offer send reiterate', 'to for with at over about', {
    nouns:
      'gratitude appreciation thanks condolences congratulations satisfaction admiration greetings sympathy pleasure felicitations regards respect wishes sympathies gratefulness',
  }),
  verbFrame('PRAISED', 'express voice convey extend offer send', 'owner', {
    nouns: 'gratitude appreciation thanks satisfaction',
  }),
  verbFrame(
    'PRAISED',
    'stress emphasize emphasise underline note underscore highlight acknowledge recognize recognise value',
    'of',
    { nouns: 'role contribution contributions importance efforts leadership merits services' },
  ),
  verbFrame('PRAISED', 'note acknowledge recognise recognize value highlight commend', 'owner', {
    nouns: 'role contribution contributions efforts leadership progress achievements generosity hospitality',
  }),
  verbFrame('PRAISED', 'commemorate mourn', 'object'),
  verbFrame('PRAISED', 'lionize lionise toast bless revere celebrate', 'object'),
  verbFrame('PRAISED', 'speak', 'next:highly of', { nouns: 'praise' }),
  verbFrame('PRAISED', 'heap shower lavish', 'on', { nouns: 'praise' }),
  verbFrame('PRAISED', 'have', 'for', { nouns: 'praise' }),
  // SUPPORTS
  verbFrame('SUPPORTS', 'support back endorse champion uphold defend', 'object', {
    except: 'dialogue talks cooperation friendship efforts negotiations relations ties peace initiative',
  }),
  verbFrame('SUPPORTS', 'support back', 'owner', { nouns: 'efforts initiative initiatives' }),
  verbFrame('SUPPORTS', 'side stand align ally', 'with by behind alongside'),
  verbFrame('SUPPORTS', 'stand_by stand_with rally', 'object behind'),
  verbFrame(
    'SUPPORTS',
    'express voice reiterate reaffirm affirm declare pledge offer confirm restate underline lend give throw renew stress repeat underscore convey extend',
    'for to with behind indirect',
    {
      nouns: 'support solidarity backing commitment endorsement weight',
    },
  ),
  verbFrame('SUPPORTS', 'reassure assure', 'object', { kinds: 'Country Person' }),
  verbFrame('SUPPORTS', 'reaffirm reiterate affirm respect recognise recognize', 'owner of', {
    nouns: 'sovereignty integrity independence candidacy right rights',
  }),
  verbFrame('SUPPORTS', 'vote campaign lobby', 'for'),
  verbFrame('SUPPORTS', 'second sponsor vouch', 'object for'),
  verbFrame('SUPPORTS', 'throw put', 'behind', { nouns: 'weight support' }),
  verbFrame('SUPPORTS', 'come rush spring', 'owner of', { nouns: 'defence defense aid' }),
  verbFrame('SUPPORTS', 'speak_up speak_out plead', 'for'),
  // RECOGNIZED
  verbFrame('RECOGNIZED', 'recognise recognize', 'object!', { kinds: 'Country Organization' }),
  verbFrame('RECOGNIZED', 'recognise recognize acknowledge', 'owner of', {
    nouns: 'independence statehood government council authority legitimacy',
  }),
  verbFrame('RECOGNIZED', 'extend grant accord', 'to', { nouns: 'recognition' }),
  // ESTABLISHED_RELATIONS_WITH
  verbFrame(
    'ESTABLISHED_RELATIONS_WITH',
    'establish restore resume re-establish reestablish open normalize normalise renew upgrade restart',
    'with between',
    { nouns: 'relations ties links' },
  ),
  verbFrame('ESTABLISHED_RELATIONS_WITH', 'open reopen re-open', 'in to owner', { nouns: 'embassy embassies mission' }),
  verbFrame('ESTABLISHED_RELATIONS_WITH', 'exchange appoint', 'with', { nouns: 'ambassadors consuls envoys' }),
  verbFrame('ESTABLISHED_RELATIONS_WITH', 'return', 'to', { nouns: 'ambassador' }),
  // AIDED
  verbFrame('AIDED', 'aid assist help train equip arm rescue finance fund bankroll subsidise subsidize', 'object'),
  verbFrame(
    'AIDED',
    'give lend grant provide send ship supply donate deliver extend contribute allocate disburse airlift dispatch transfer hand_over sell approve continue allot present rush award channel earmark resume fly',
    'to for indirect in',
    { nouns: MONEY },
  ),
  verbFrame('AIDED', 'give lend donate ship supply provide send deliver airlift', 'indirect to', {
    except: NOT_AID,
    kinds: 'Country Organization',
  }),
  verbFrame('AIDED', 'provide supply equip furnish', 'object!', { kinds: 'Country Organization' }),
  verbFrame('AIDED', 'promise pledge', 'to for indirect', { nouns: MONEY, status: 'planned' }),
  verbFrame('AIDED', 'promise pledge', 'indirect', { except: NOT_AID, status: 'planned' }),
  verbFrame('AIDED', 'offer', 'to for indirect', { nouns: MONEY, status: 'hypothetical' }),
  verbFrame('AIDED', 'make', 'to', { nouns: 'contribution donation loan gift grant donations' }),
  verbFrame('AIDED', 'grant give', 'to indirect', { nouns: 'asylum refuge shelter sanctuary' }),
  verbFrame('AIDED', 'receive get obtain secure', 'from', { nouns: MONEY, swap: true }),
  verbFrame('AIDED', 'cancel forgive write_off reschedule', 'owner of', { nouns: 'debt debts' }),
  verbFrame('AIDED', 'open', 'to', { nouns: 'borders border doors gates' }),
  verbFrame('AIDED', 'bail_out feed shelter evacuate vaccinate underwrite nurse tend resettle', 'object'),
  verbFrame('AIDED', 'take_in admit', 'object', {
    nouns: 'refugees refugee migrants trainees evacuees wounded orphans',
  }),
  verbFrame('AIDED', 'rebuild repair restore build', 'owner', {
    nouns: 'school schools hospital hospitals bridge road roads port power transmitter railway clinic clinics',
  }),
  // CONCEDED_TO
  verbFrame('CONCEDED_TO', 'apologise apologize', 'to'),
  verbFrame('CONCEDED_TO', 'issue offer make express send', 'to', {
    nouns: 'apology apologies concession concessions regret',
  }),
  verbFrame(
    'CONCEDED_TO',
    'lift ease remove relax drop scrap suspend waive end rescind cancel terminate',
    'on against from in owner',
    {
      nouns:
        'sanctions embargo ban restrictions curbs tariffs measures blockade curfew siege boycott freeze limits duties controls requirement visa charges',
    },
  ),
  verbFrame('CONCEDED_TO', 'withdraw pull_out pull_back pull remove evacuate', 'from', {
    nouns: 'troops forces soldiers army units peacekeepers missiles contingent military',
  }),
  verbFrame('CONCEDED_TO', 'withdraw pull_out retreat', 'next:from', { kinds: 'Country' }),
  verbFrame('CONCEDED_TO', 'release free repatriate return hand_over liberate pardon extradite', 'owner to', {
    nouns: CAPTIVES,
  }),
  verbFrame('CONCEDED_TO', 'release free liberate pardon repatriate', 'object', { except: NOT_PEOPLE }),
  verbFrame('CONCEDED_TO', 'give_in yield bow concede back_down cave_in accede', 'next:to', {
    kinds: 'Country Person',
  }),
  verbFrame('CONCEDED_TO', 'pay', 'to', { nouns: 'compensation reparations damages' }),
  verbFrame('CONCEDED_TO', 'compensate', 'object'),
  verbFrame('CONCEDED_TO', 'open reopen re-open', 'to with', {
    nouns: 'borders border bridge crossing crossings airspace frontier port ports market markets',
  }),
  verbFrame('CONCEDED_TO', 'return cede hand_back give_back', 'to', {
    nouns: 'islands island territory land weapons equipment property assets artefacts helicopter aircraft area',
  }),
  verbFrame('CONCEDED_TO', 'drop withdraw', 'against', { nouns: 'charges complaint case suit claim' }),
  verbFrame('CONCEDED_TO', 'relent climb_down', 'to toward towards'),
  verbFrame('CONCEDED_TO', 'unfreeze unblock', 'owner of', { nouns: 'assets accounts funds' }),
  verbFrame('CONCEDED_TO', 'express voice', 'to', { nouns: 'regret regrets remorse' }),
  verbFrame('CONCEDED_TO', 'abandon leave vacate dismantle', 'owner', {
    nouns: 'posts post base bases checkpoint positions town village',
  }),
  verbFrame('CONCEDED_TO', 'complete finish begin start', 'from', { nouns: 'withdrawal pull-out pullout evacuation' }),
  // PARTNER_OF
  verbFrame('PARTNER_OF', 'cooperate co-operate collaborate partner work ally', 'with'),
  verbFrame('PARTNER_OF', 'share', 'with', {
    nouns: 'intelligence information evidence expertise data technology experience',
  }),
  verbFrame(
    'PARTNER_OF',
    'strengthen deepen expand develop boost enhance broaden intensify bolster maintain consolidate forge build increase step_up promote enjoy reaffirm',
    'with between',
    {
      nouns:
        'ties relations cooperation partnership links friendship bonds relationship contacts alliance collaboration trade',
    },
  ),
  verbFrame('PARTNER_OF', 'hold conduct stage launch run begin carry_out set_up', 'with', {
    nouns: 'exercises exercise drills drill manoeuvres maneuvers patrols patrol programme program survey project',
  }),
  verbFrame('PARTNER_OF', 'team_up link_up', 'with'),
  verbFrame('PARTNER_OF', 'hail', 'with', { nouns: 'partnership friendship alliance' }),
  // MEMBER_OF
  verbFrame('MEMBER_OF', 'join enter', 'object!', { kinds: 'Organization' }),
  verbFrame('MEMBER_OF', 'accede', 'to', { kinds: 'Organization' }),
  verbFrame('MEMBER_OF', 'admit accept', 'object!', { swap: true, kinds: 'Country' }),
];
