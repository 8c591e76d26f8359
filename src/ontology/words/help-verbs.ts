import { type VerbFrame, verbFrame } from './frame.js';

const MONEY =
  'aid assistance help relief food grain loan loans grant grants funds fund funding money weapons arms equipment supplies medicine medicines vaccines vaccine doses troops training trainers support credit credits package million billion dollars euros yen pounds material tents blankets ammunition missiles tanks jets helicopters rice wheat flour fuel oil electricity scholarships debt contribution hospital aircraft vessels boats generators doctors medics rescuers team teams experts volunteers expertise tonnes tons trucks ambulances radars tractors seeds buses planes gift donation shipment consignment peacekeepers';
const CAPTIVES =
  'prisoners prisoner hostages hostage soldiers soldier sailors crew fishermen detainees citizens citizen pilot pilots nationals journalist journalists remains bodies captives captive vessel ship tanker trawler workers engineers herders';
/** What is given and is no aid. */
const NOT_AID =
  'warning ultimatum notice advice assurance assurances time chance welcome tour speech interview list names copy copies response details call approval consent backing blessing permission look view views impression priority reason reasons authority right rights power deadline threat letters letter message signal signals delegation delegations envoy envoys minister ambassador mission troops forces warships warship soldiers tanks missiles army jets fleet condolences greetings congratulations wishes thanks gratitude apology apologies invitation note protest statement telegram credentials proof evidence information intelligence data answer explanation report reports credit praise ground way place rise birth example lesson rebuke ambassadors diplomats negotiator observers observer representative representatives access protection asylum recognition support sanctuary hostages prisoners permission';
/** What is released and is nobody. */
const NOT_PEOPLE =
  'statement report figures video album results data documents transcript images footage text list details information song film book magazine communique photographs photos recording reports statements findings';

/** Verbs of aid, concession, standing cooperation and membership (PLOVER AID, CONCEDE, RETREAT, COOPERATE). */
export const HELP_VERBS: readonly VerbFrame[] = [
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
