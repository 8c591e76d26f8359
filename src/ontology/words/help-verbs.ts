import { type VerbFrame, verbFrame } from './frame.js';

const MONEY =
  'aid assistance help relief food grain loan loans grant grants funds fund funding money weapons arms equipment supplies medicine medicines vaccines vaccine doses troops training trainers support credit credits package million billion dollars euros yen pounds material tents blankets ammunition missiles tanks jets helicopters rice wheat flour fuel oil electricity scholarships debt contribution hospital aircraft vessels boats generators doctors medics rescuers team teams experts volunteers expertise tonnes tons trucks ambulances radars tractors seeds buses planes gift donation shipment consignment peacekeepers';
const CAPTIVES =
  'prisoners prisoner hostages hostage soldiers soldier sailors crew fishermen detainees citizens citizen pilot pilots nationals journalist journalists remains bodies captives captive vessel ship tanker trawler workers engineers herders';
/** What is given and is no aid. */
const NOT_AID =
  'weeks days hours week month months deadline warning ultimatum notice advice assurance assurances time chance welcome tour speech interview list names copy copies response details call approval consent backing blessing permission look view views impression priority reason reasons authority right rights power deadline threat letters letter message signal signals delegation delegations envoy envoys minister ambassador mission troops forces warships warship soldiers tanks missiles army jets fleet condolences greetings congratulations wishes thanks gratitude apology apologies invitation note protest statement telegram credentials proof evidence information intelligence data answer explanation report reports credit praise ground way place rise birth example lesson rebuke ambassadors diplomats negotiator observers observer representative representatives access protection asylum recognition support sanctuary hostages prisoners permission';
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
  verbFrame('AIDED', 'make', 'to', { nouns: 'contribution donation loan gift grant donations payment contributions' }),
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

  verbFrame('AIDED', 'double triple raise increase boost step_up renew expand', 'to for', {
    nouns: 'aid assistance help support subsidies subsidy loans credits supplies deliveries funding grant',
  }),
  verbFrame(
    'AIDED',
    'distribute drop unload dispense deploy hand_out parachute truck ferry lend_out',
    'to in for among',
    {
      nouns:
        'food aid relief blankets tents medicine medicines supplies rations parcels flour water rice grain vaccines doses milk clothing doctors medics rescuers firefighters engineers',
    },
  ),
  verbFrame('AIDED', 'smuggle funnel pump pour sell deliver ship supply rush', 'to into for', {
    nouns:
      'weapons arms rifles explosives ammunition missiles money cash mortars guns munitions shells drones tanks jets radars uranium centrifuges',
  }),
  verbFrame('AIDED', 'release unlock free_up lend grant advance', 'to for', {
    nouns:
      'million billion dollars euros tranche instalment installment loan credit funds yen marks francs pounds grant',
  }),
  verbFrame('AIDED', 'extend open grant', 'to', {
    nouns: 'credits credit line loan loans lifeline facility guarantee guarantees',
  }),
  verbFrame('AIDED', 'finance fund sponsor underwrite pay', 'in for', {
    nouns:
      'road roads dam bridge school schools hospital hospitals project projects railway airport port clinic clinics university stadium pipeline plant',
  }),
  verbFrame('AIDED', 'treat inoculate immunise immunize hospitalise hospitalize operate', 'object in on', {
    nouns: 'wounded patients victims children soldiers refugees survivors casualties civilians',
  }),
  verbFrame('AIDED', 'care', 'for'),
  verbFrame('AIDED', 'grant offer give accord extend', 'to indirect owner of', {
    nouns: 'asylum refuge sanctuary safe-haven haven shelter citizenship',
  }),
  verbFrame('AIDED', 'take_in accept admit shelter house accommodate harbour host welcome resettle', 'object from', {
    nouns:
      'refugees refugee evacuees exiles deserters defectors orphans wounded trainees asylum-seekers migrants dissidents boat-people',
  }),
  verbFrame('AIDED', 'cancel forgive write_off reschedule waive relieve swap', 'owed of to owner', {
    nouns: 'debt debts arrears loan loans',
  }),
  verbFrame('AIDED', 'repair rebuild restore reconstruct drill dig clear', 'in for owner', {
    nouns:
      'wells well mines landmines bridge bridges school schools houses homes roads railway power-station hospital hospitals clinic clinics transmitter pipeline',
  }),
  verbFrame('AIDED', 'win clinch borrow', 'from', {
    nouns: 'loan loans aid credit credits grant million billion',
    swap: true,
  }),
  verbFrame('AIDED', 'prop_up bail_out nurse succour sustain subsidise feed clothe', 'object'),
  verbFrame('AIDED', 'airlift evacuate rescue', 'object from'),
  verbFrame('AIDED', 'fly_out fly_home', 'object'),

  verbFrame('AIDED', 'come rush go', 'owner of', { via: 'to', nouns: 'aid help rescue assistance' }),
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
    nouns:
      'troops forces soldiers army units peacekeepers missiles contingent military tanks armour armor warships jets men battalions brigades garrison guns',
  }),
  verbFrame('CONCEDED_TO', 'withdraw pull_out retreat', 'next:from', { kinds: 'Country' }),
  verbFrame('CONCEDED_TO', 'release free repatriate return hand_over liberate pardon', 'owner to', {
    nouns: CAPTIVES,
  }),
  verbFrame('CONCEDED_TO', 'release free liberate pardon repatriate', 'object', { except: NOT_PEOPLE }),
  verbFrame('CONCEDED_TO', 'give_in yield bow concede back_down cave_in accede', 'next:to', {
    kinds: 'Country Person',
  }),
  verbFrame('CONCEDED_TO', 'pay', 'to', { nouns: 'compensation reparations damages indemnity' }),
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
  verbFrame('CONCEDED_TO', 'abandon vacate dismantle', 'owner', {
    nouns: 'posts post base bases checkpoint positions',
  }),
  verbFrame('CONCEDED_TO', 'complete finish begin start', 'from', { nouns: 'withdrawal pull-out pullout evacuation' }),

  verbFrame(
    'CONCEDED_TO',
    'loosen soften moderate lighten phase_out roll_back abolish reduce cut halve',
    'on against from to owner',
    {
      nouns:
        'sanctions embargo ban restrictions curbs tariffs blockade duties duty controls limits quotas siege tariff',
    },
  ),
  verbFrame('CONCEDED_TO', 'withdraw pull_out retreat', 'next:from next:of', { kinds: 'Country' }),
  verbFrame('CONCEDED_TO', 'begin start finish complete continue', 'from', {
    nouns: 'retreat departure pullback pull-back disengagement redeployment',
  }),
  verbFrame('CONCEDED_TO', 'hand_over turn_over surrender give_up transfer send_back return', 'to', {
    nouns:
      'suspects suspect fugitive fugitives body bodies remains prisoners captives hostages crew pilot pilots soldiers relics treasures statues skulls archives gold ashes recorder recorders wreckage peninsula island islands strip enclave town base',
  }),
  verbFrame('CONCEDED_TO', 'cede relinquish', 'to'),
  verbFrame('CONCEDED_TO', 'dismantle demolish abandon evacuate vacate', 'in near on along owner', {
    nouns:
      'settlements settlement checkpoint checkpoints roadblock roadblocks post posts outpost outposts base bases garrison garrisons barrier minefields bridgehead',
  }),
  verbFrame('CONCEDED_TO', 'free release liberate', 'object', {
    nouns:
      'prisoners prisoner hostages hostage soldiers soldier sailors crew fishermen detainees pilots pilot captives',
  }),
  verbFrame('CONCEDED_TO', 'exchange swap', 'with', { nouns: 'prisoners captives bodies detainees prisoner remains' }),
  verbFrame('CONCEDED_TO', 'commute overturn quash reduce annul', 'of owner against', {
    nouns: 'sentence sentences conviction verdict',
  }),
  verbFrame('CONCEDED_TO', 'reprieve amnesty acquit exonerate', 'object'),
  verbFrame('CONCEDED_TO', 'grant', 'to', {
    nouns: 'amnesty pardon clemency reprieve autonomy concession concessions',
  }),
  verbFrame('CONCEDED_TO', 'meet satisfy accept', 'owner of', { nouns: 'demands ultimatum' }),
  verbFrame('CONCEDED_TO', 'make', 'to', { nouns: 'concessions concession amends' }),
  verbFrame('CONCEDED_TO', 'give_way capitulate submit cave yield relent surrender', 'next:to'),
  verbFrame('CONCEDED_TO', 'suspend halt call_off cancel stop postpone end', 'near against along with on', {
    nouns: 'manoeuvres maneuvers drills bombing raids shelling offensive overflights broadcasts',
  }),
  verbFrame('CONCEDED_TO', 'restore reconnect turn_on resume', 'to', {
    nouns: 'water electricity power gas supplies visas exports access',
  }),
  verbFrame('CONCEDED_TO', 'withdraw drop abandon retract take_back waive renounce relinquish', 'against to on over', {
    nouns:
      'objection objections veto veto claim claims lawsuit charges complaint accusation accusations threat demand appeal opposition',
  }),
  verbFrame('CONCEDED_TO', 'indemnify reimburse repay recompense', 'object'),

  verbFrame('CONCEDED_TO', 'leave quit depart vacate evacuate', 'object! next:from', {
    kinds: 'Country',
    actors:
      'troops soldiers forces paratroopers peacekeepers army tanks marines contingent garrison advisers units troopers battalion commandos',
  }),
  verbFrame('CONCEDED_TO', 'withdraw retreat pull_back pull_out fall_back', 'from of', {
    actors: 'troops soldiers forces paratroopers tanks guards marines units army militia',
  }),
  verbFrame('CONCEDED_TO', 'remove take drop delete strike', 'object', { via: 'from', nouns: 'list blacklist' }),
  verbFrame('CONCEDED_TO', 'take', 'object', { via: 'off', nouns: 'list blacklist' }),
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

  verbFrame('PARTNER_OF', 'pool exchange', 'with', {
    nouns: 'intelligence information resources data expertise knowledge pictures forces technology',
  }),
  verbFrame('PARTNER_OF', 'share', 'with', {
    nouns: 'pictures images know-how secrets resources radar facilities waters',
  }),
  verbFrame(
    'PARTNER_OF',
    'cement nurture cultivate solidify foster reinforce upgrade further advance',
    'with between',
    {
      nouns: 'ties relations cooperation partnership links friendship bonds relationship alliance',
    },
  ),
  verbFrame('PARTNER_OF', 'join', 'with', { nouns: 'forces hands' }),
  verbFrame('PARTNER_OF', 'forge form create seal build', 'with between', {
    nouns: 'alliance coalition axis bloc union front',
  }),
  verbFrame('PARTNER_OF', 'band_together liaise interact', 'with'),
  verbFrame('PARTNER_OF', 'coordinate co-ordinate harmonise harmonize', 'with'),
  verbFrame('PARTNER_OF', 'finish complete conclude wind_up end continue take_part', 'with', {
    nouns: 'exercises drills manoeuvres maneuvers exercise drill patrols',
  }),
  verbFrame(
    'PARTNER_OF',
    'develop build produce launch explore run operate manufacture construct design share',
    'with',
    {
      nouns:
        'satellite satellites reactor missile missiles aircraft fighter pipeline railway plant helicopter ship rocket vaccine tank refinery dam venture vessel submarine',
    },
  ),
  verbFrame('PARTNER_OF', 'extradite', 'to'),
  // MEMBER_OF
  verbFrame('MEMBER_OF', 'join enter', 'object!', { kinds: 'Organization' }),
  verbFrame('MEMBER_OF', 'accede belong', 'to', { kinds: 'Organization' }),
  verbFrame('MEMBER_OF', 'admit accept', 'object!', { swap: true, kinds: 'Country' }),
];
