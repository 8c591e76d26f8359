import { type VerbFrame, verbFrame } from './frame.js';

const ASKED =
  'help aid assistance support protection loan loans money credit credits weapons arms troops intervention mediation asylum backing relief food sanctions talks compensation action release return withdrawal inquiry investigation ceasefire recognition membership referendum elections';
const HOMES =
  'homes home house houses buildings building village villages orchards olive shops flats mosque mosques church churches farms wells tents shacks apartment';
const ACTORS =
  'strike strikes raid raids airstrike airstrikes missile missiles rocket rockets shell shells torpedo torpedoes drone drones bomb bombs shelling gunfire bombardment attack attacks offensive fire mines mine';
const VEHICLES = 'truck car lorry van jeep boat dinghy bus motorcycle tanker trucks cars';
const BOMBS =
  'bomb bombs bomber device devices explosion blast grenade grenades rocket rockets mine mines truck-bomb car-bomb shell shells';
const UNITS =
  'troops forces army navy soldiers units police jets air-force fleet reservists reserves border-guards paratroopers';

/** Families of words around those of the other tables, for demands, blame, refusals, threats, penalties and violence. */
export const WIDER_CONFLICT_VERBS: readonly VerbFrame[] = [
  // URGED
  verbFrame('URGED', 'ask request', 'clause'),
  verbFrame('URGED', 'appeal plead beg press push lobby campaign cry pray', 'from by of to next:to', {
    via: 'for',
    nouns: ASKED,
  }),
  verbFrame('URGED', 'insist_on demand call_for seek want urge', 'from by of owner in on', {
    nouns:
      'return release withdrawal removal dismissal extradition departure handover reinstatement recognition ouster independence pullout pull-out dissolution disbandment lifting inclusion participation',
  }),
  verbFrame('URGED', 'ask_for request call_for seek demand', 'of by with', {
    nouns: 'meeting session debate sitting summit conference',
  }),
  verbFrame('URGED', 'seek demand call_for urge want request', 'to of in', {
    nouns: 'end halt stop finish access entry',
  }),
  verbFrame('URGED', 'call_for demand request seek ask_for want urge', 'owner by from', {
    nouns:
      'strikes strike intervention action force protection help mediation bombing observers peacekeepers troops arbitration',
  }),
  verbFrame('URGED', 'want need expect', 'infinitive', { kinds: 'Country Organization Person' }),
  verbFrame('URGED', 'want', 'object!', { kinds: 'Country', via: 'out|out of|back|off', nouns: 'out' }),
  verbFrame('URGED', 'give set', 'indirect to', { nouns: 'deadline ultimatum', kinds: 'Country Organization' }),
  verbFrame('URGED', 'summon', 'infinitive'),
  verbFrame('URGED', 'demand claim seek', 'from', {
    nouns: 'damages reparations money dollars share million billion territory rights ransom payment',
  }),
  // ACCUSED
  verbFrame('ACCUSED', 'suspect', 'object'),
  verbFrame('ACCUSED', 'liken equate', 'object'),
  verbFrame('ACCUSED', 'attack assail', 'owner of by', {
    nouns:
      'decision policy policies record plan canonisation canonization stance law laws statement remarks role government leadership visit move',
  }),
  verbFrame('ACCUSED', 'haul take bring', 'object', {
    via: 'before|to',
    nouns: 'court tribunal council arbitration panel',
  }),
  verbFrame('ACCUSED', 'express voice convey declare', 'with at over about', {
    nouns: 'impatience frustration disgust anger scepticism skepticism disapproval exasperation contempt shock',
  }),
  verbFrame('ACCUSED', 'rebuke chastise scold lecture reprove berate upbraid', 'object'),
  verbFrame('ACCUSED', 'find rule declare', 'object', { nouns: 'guilty breach violation contempt' }),
  verbFrame('ACCUSED', 'name identify', 'object', {
    via: 'as',
    nouns: 'culprit culprits source sponsor mastermind suspect',
  }),
  verbFrame('ACCUSED', 'open launch start begin', 'against into of', {
    nouns: 'inquiry investigation probe proceedings prosecution',
  }),
  // REJECTED
  verbFrame('REJECTED', 'turn', 'on', { nouns: 'back backs' }),
  verbFrame('REJECTED', 'opt_out', 'next:of next:from owner', { kinds: 'Organization Country' }),
  verbFrame('REJECTED', 'opt_out pull_out back_out withdraw', 'owner of with', {
    via: 'of|from|out of',
    nouns: 'treaty pact accord agreement convention plan deal talks scheme protocol',
  }),
  verbFrame('REJECTED', 'break breach', 'to with', { nouns: 'promise promises pledge vow word undertaking' }),
  verbFrame('REJECTED', 'say', 'to owner of', { nouns: 'no' }),
  verbFrame('REJECTED', 'pour', 'on', { nouns: 'water' }),
  verbFrame('REJECTED', 'object', 'to', {}),
  verbFrame('REJECTED', 'refuse decline', 'to with of for', {
    nouns: 'talks dialogue comment meeting handshake contact negotiations cargo goods cooperation',
  }),
  verbFrame('REJECTED', 'ignore flout violate disobey disregard breach', 'owner of by', {
    nouns: 'resolution resolutions order ruling embargo sanctions ultimatum deadline warning warnings ban appeal call',
  }),
  verbFrame('REJECTED', 'reject oppose resist refuse veto block', 'to for from of by with', {
    nouns:
      'aid help troops mediation presence deployment monitors observers inspection inspections plan idea entry membership extradition sale intervention ceasefire truce amnesty resolution formula',
  }),
  // THREATENED
  verbFrame('THREATENED', 'strike_back hit_back fight_back retaliate lash_back', 'next:at next:against', {
    status: 'hypothetical',
  }),
  verbFrame('THREATENED', 'avenge', 'on against'),
  verbFrame('THREATENED', 'warn', 'to against', { nouns: 'steps step action' }),
  verbFrame('THREATENED', 'weigh consider contemplate mull study ponder', 'on against to with for', {
    nouns:
      'sanctions duties tariffs retaliation measures action embargo boycott strike strikes ban steps blockade suspension expulsion cuts',
  }),
  verbFrame('THREATENED', 'point', 'at', { nouns: 'missiles missile guns' }),
  // PROTESTED_TO
  verbFrame('PROTESTED_TO', 'stage hold organise organize mount', 'purpose'),
  verbFrame('PROTESTED_TO', 'stone pelt heckle jeer boo', 'object', {
    actors:
      'crowd crowds protesters demonstrators youths students villagers mob mobs serbs residents thousands hundreds dozens women workers',
  }),
  verbFrame('PROTESTED_TO', 'close shut stop_work down_tools strike walk_out', 'over at against', {
    via: 'in',
    nouns: 'protest',
  }),
  // SANCTIONED and its like
  verbFrame('SANCTIONED', 'refuse', 'object', {
    nouns: 'cargo goods imports ships planes products',
    actors: 'unions dockers workers airlines importers',
  }),
  verbFrame('SANCTIONED', 'hold_up delay freeze block suspend stop cancel', 'to for of', {
    nouns: 'delivery deliveries shipment shipments sale sales transfer payment payments tranche loan loans',
  }),
  verbFrame('SANCTIONED', 'refuse deny', 'to', { nouns: 'visas visa permission permits licences licenses transit' }),
  verbFrame('SANCTIONED', 'deny refuse', 'indirect object', { nouns: 'visas visa entry licences landing transit' }),
  verbFrame('EXPELLED', 'send_back turn_back push_back force_back drive_back', 'object from', {
    nouns:
      'refugees migrants boat-people asylum-seekers seekers immigrants deportees villagers fugitives nationals families boats',
  }),
  verbFrame('EXPELLED', 'drive_out force_out chase_out push_out flush_out drive_away round_up', 'object', {
    nouns:
      'farmers refugees migrants settlers villagers nomads traders workers immigrants families residents civilians inhabitants',
  }),
  verbFrame('CUT_TIES_WITH', 'pull_out withdraw evacuate', 'from in', {
    nouns: 'staff diplomats families dependants dependents personnel delegation',
  }),
  // MOBILIZED_AGAINST
  verbFrame('MOBILIZED_AGAINST', 'place put', 'border along near on against opposite facing in rest', {
    nouns: UNITS,
    via: 'on',
  }),
  verbFrame('MOBILIZED_AGAINST', 'place put order', 'border along near against opposite facing in rest', {
    via: 'on',
    nouns: 'alert standby footing readiness',
  }),
  verbFrame('MOBILIZED_AGAINST', 'arm brace prepare', 'against'),
  verbFrame('MOBILIZED_AGAINST', 'test-fire test launch', 'rest', {
    nouns: 'missile missiles rocket',
  }),
  verbFrame(
    'MOBILIZED_AGAINST',
    'reinforce strengthen bolster beef_up',
    'border along near on against opposite facing rest',
    {
      nouns: 'garrison garrisons forces defences defenses positions patrols troops units border frontier deployment',
    },
  ),
  verbFrame('MOBILIZED_AGAINST', 'fly', 'next:over', {
    kinds: 'Country',
    actors: 'jets jet fighters warplanes planes bombers drones aircraft helicopters',
  }),
  verbFrame('MOBILIZED_AGAINST', 'violate breach enter', 'owner of', {
    nouns: 'airspace waters',
  }),
  // COERCED
  verbFrame('COERCED', 'demolish raze bulldoze blow_up dynamite flatten destroy seal seal_off uproot', 'object of', {
    nouns: HOMES,
  }),
  verbFrame(
    'COERCED',
    'abuse mistreat ill-treat maltreat humiliate brutalise brutalize strip-search manhandle',
    'object',
    {
      nouns:
        'prisoners prisoner detainees detainee captives inmates hostages civilians women migrants workers refugees diplomats diplomat',
    },
  ),
  verbFrame('COERCED', 'hold', 'object', {
    nouns:
      'hostage hostages captive captives soldier soldiers engineer engineers worker workers tourist tourists missionary missionaries diplomat diplomats sailors crew journalist journalists americans britons frenchmen germans italians canadians russians foreigners nationals peacekeepers pilot teacher doctor nurse priest nun aid-worker monitors observers businessman executive',
    actors:
      'kidnappers rebels guerrillas gunmen militants captors pirates hijackers extremists insurgents militiamen abductors kidnapper',
  }),
  verbFrame('COERCED', 'seal_off cordon_off encircle besiege blockade', 'object'),
  verbFrame('COERCED', 'force compel', 'object', {
    via: 'from|out of|off|down|back',
    nouns: 'homes land sky villages camp camps territory ground base port',
  }),
  verbFrame('COERCED', 'use fire', 'on at against', {
    nouns: 'bullets tear-gas gas batons truncheons cannon water-cannon dogs',
  }),
  verbFrame('COERCED', 'search ransack comb raid', 'owner of in', {
    nouns: 'homes houses offices premises village villages camp camps towns',
  }),
  // ATTACKED
  verbFrame(
    'ATTACKED',
    'hit strike destroy kill wound sink rip_through flatten damage injure demolish devastate pound',
    'object',
    {
      actors: ACTORS,
    },
  ),
  verbFrame('ATTACKED', 'go_off explode detonate blow_up', 'owner of outside near in at under inside beside', {
    actors: BOMBS,
  }),
  verbFrame('ATTACKED', 'fall land rain_down explode', 'next:on next:in next:near next:outside', { actors: BOMBS }),
  verbFrame('ATTACKED', 'drive ram crash slam', 'owner into against', { nouns: VEHICLES }),
  verbFrame('ATTACKED', 'set_ablaze set_alight burn_down set_on_fire', 'object'),
  verbFrame('ATTACKED', 'drop', 'on over', { nouns: 'bombs bomb napalm explosives shells' }),
  verbFrame('ATTACKED', 'try attempt plot', 'infinitive'),
  verbFrame('ATTACKED', 'silence knock_out put_out', 'object of', {
    nouns: 'guns batteries battery positions artillery radar',
  }),
  verbFrame('ATTACKED', 'trade exchange', 'with', { nouns: 'artillery rocket mortar rockets shells' }),
];
