import { type VerbFrame, verbFrame } from './frame.js';

const CRAFT =
  'jets jet planes plane warplanes aircraft helicopters helicopter gunships gunship bombers fighters drones drone tanks artillery gunners guns batteries warships warship gunboats gunboat missiles missile rockets rocket shells mortars troops soldiers commandos paratroopers guerrillas rebels militants gunmen forces commandos submarine frigate';
const UNITS =
  'troops soldiers men forces tanks artillery units reservists police marines paratroopers commandos jets warships battalions divisions brigades regulars militiamen gunners frigates destroyers helicopters bombers';

/** Rarer ways to tell of penalties, of forces brought up, of seizures and of fighting. */
export const WAR_VERBS: readonly VerbFrame[] = [
  // SANCTIONED
  verbFrame('SANCTIONED', 'clamp slap impose reimpose re-impose place enforce order decree announce', 'on against', {
    nouns:
      'embargo ban boycott sanctions quarantine freeze duty duties tariff tariffs penalty penalties curbs restrictions fine moratorium',
  }),
  verbFrame('SANCTIONED', 'suspend strip withdraw revoke freeze cancel rescind', 'of owner from to', {
    nouns:
      'rights voting membership privileges status seat accreditation benefits credits loans licence license treaty agreement mandate pact',
  }),
  verbFrame('SANCTIONED', 'bar ban exclude suspend shut_out', 'object!', {
    kinds: 'Country Organization',
  }),
  verbFrame('SANCTIONED', 'turn_off shut_off cut_off stop halt block hold_up choke_off', 'to for from of owner', {
    nouns:
      'supplies gas oil power electricity water deliveries exports imports flights shipments aid trade food fuel credits goods traffic',
  }),
  verbFrame('SANCTIONED', 'add include put', 'object', { via: 'on', nouns: 'list blacklist' }),
  verbFrame('SANCTIONED', 'boycott shun', 'object', {
    nouns: 'games goods olympics products meeting summit conference oil',
  }),
  // EXPELLED
  verbFrame('EXPELLED', 'deport expel eject banish send_home kick_out throw_out turn_out', 'object owner', {
    nouns:
      'diplomat diplomats ambassador envoy attache attaches consul staff journalist journalists correspondent workers migrants nationals citizens settlers priests missionaries observers inspectors activists students traders',
  }),
  // CUT_TIES_WITH
  verbFrame('CUT_TIES_WITH', 'call_home bring_home withdraw recall pull_out', 'in to from', {
    nouns: 'ambassador envoy charge consul diplomats mission staff representative',
  }),
  verbFrame('CUT_TIES_WITH', 'break sever snap sunder', 'with', { nouns: 'relations ties links contacts off' }),
  verbFrame('CUT_TIES_WITH', 'shut close', 'in', { nouns: 'embassy consulate consulates mission office' }),
  // MOBILIZED_AGAINST
  verbFrame(
    'MOBILIZED_AGAINST',
    'mass move send deploy rush concentrate post station order dispatch assemble bring_up draw_up amass build_up',
    'opposite along near against towards toward around off facing on at to border',
    { nouns: UNITS },
  ),
  verbFrame('MOBILIZED_AGAINST', 'fly send scramble', 'into near over towards toward around off against', {
    nouns: 'warplanes jets fighters bombers planes aircraft drones',
  }),
  verbFrame('MOBILIZED_AGAINST', 'set', 'for towards', {
    nouns: 'sail',
    actors: 'force fleet carrier flotilla armada warships warship squadron destroyer frigate task-force',
  }),
  verbFrame('MOBILIZED_AGAINST', 'take_up occupy', 'off along near opposite facing', {
    nouns: 'positions position station',
  }),
  verbFrame('MOBILIZED_AGAINST', 'put place keep', 'along against near on facing opposite', {
    via: 'on',
    nouns: 'alert footing standby readiness',
  }),
  verbFrame(
    'MOBILIZED_AGAINST',
    'build_up gather mass assemble move concentrate',
    'along near on opposite around towards toward at border',
    {
      actors: `${UNITS} ${CRAFT} armour fleet`,
    },
  ),
  verbFrame('MOBILIZED_AGAINST', 'remain be stay go', 'along in against near', {
    via: 'on',
    nouns: 'alert',
    actors: 'troops soldiers forces army police units security',
  }),
  verbFrame('MOBILIZED_AGAINST', 'steam sail cruise hover loiter prowl', 'off towards toward near to up along', {
    actors:
      'gunboats warships warship carrier carriers fleet frigate frigates destroyer destroyers submarines submarine flotilla ships jets aircraft bombers',
  }),
  verbFrame('MOBILIZED_AGAINST', 'sail steam send', 'towards toward off near through', {
    nouns: 'carrier carriers fleet flotilla armada task-force squadron destroyer submarine',
  }),
  verbFrame('MOBILIZED_AGAINST', 'hold stage begin start launch announce', 'near off around opposite along', {
    nouns: 'manoeuvres maneuvers exercises drills firing live-fire war-games',
  }),
  verbFrame('MOBILIZED_AGAINST', 'call_up mobilise mobilize raise', 'along against near on with to', {
    nouns: 'reservists reserves conscripts men troops militia guards volunteers',
  }),
  // COERCED
  verbFrame('COERCED', 'hold_hostage hold_captive hold_prisoner take_hostage take_prisoner', 'object rest'),
  verbFrame('COERCED', 'stop board search intercept turn_back divert halt', 'object owner', {
    nouns:
      'ship ships vessel vessels tanker tankers freighter trawler trawlers boat boats convoy convoys airliner plane lorries trucks yacht ferry',
  }),
  verbFrame('COERCED', 'hack break tap', 'owner of object', {
    via: 'into',
    nouns: 'computers computer networks network systems system servers phones phone emails accounts',
  }),
  verbFrame('COERCED', 'round_up detain interrogate execute chain handcuff', 'object'),
  verbFrame('COERCED', 'seize confiscate impound nationalise nationalize', 'owner of', {
    nouns: 'assets property oilfields ship tanker aircraft plane farms banks cargo gold yacht accounts',
  }),
  verbFrame('COERCED', 'lay place keep maintain', 'to on against around', { nouns: 'siege blockade cordon' }),
  verbFrame('COERCED', 'sentence jail', 'object'),
  verbFrame('COERCED', 'impose declare clamp', 'on in', { nouns: 'curfew law blockade emergency siege' }),
  verbFrame('COERCED', 'spy snoop eavesdrop', 'next:on'),
  // ATTACKED
  verbFrame('ATTACKED', 'violate', 'owner of', { nouns: 'sovereignty territory border frontier soil' }),
  verbFrame('ATTACKED', 'blast hit strike pound hammer blitz rake batter rocket buzz engage', 'object', {
    actors: CRAFT,
  }),
  verbFrame('ATTACKED', 'hit strike crash slam plough fall rain land explode', 'object into on in at', {
    actors:
      'missile missiles rocket rockets shell shells drone drones bomb bombs mortars scud scuds grenade grenades torpedo',
  }),
  verbFrame('ATTACKED', 'cross push thrust pour drive move roll advance storm punch fight', 'next:into', {
    kinds: 'Country',
    actors: UNITS,
  }),
  verbFrame('ATTACKED', 'carry_out launch mount stage conduct make wage unleash', 'on against in into inside across', {
    nouns:
      'raid raids attack attacks strike strikes bombardment bombing ambush assault sortie sorties incursion incursions warfare cyber-attack cyberattack cyberattacks campaign operation operations offensive war shelling reprisals massacre',
  }),
  verbFrame('ATTACKED', 'shoot kill gun_down cut_down wound maim murder assassinate stab', 'object'),
  verbFrame('ATTACKED', 'pursue chase', 'next:into into', {
    kinds: 'Country',
    nouns: 'rebels guerrillas militants raiders gunmen',
  }),
  verbFrame('ATTACKED', 'wreck demolish pulverise gut damage cripple', 'object', { actors: CRAFT }),
  verbFrame('ATTACKED', 'duel trade exchange', 'with', { nouns: 'fire shots shells salvoes rockets' }),
  verbFrame('ATTACKED', 'fight wage', 'with against', { nouns: 'war battle battles gunbattle gunbattles skirmish' }),
  verbFrame('ATTACKED', 'come', 'from', { via: 'under', nouns: 'fire attack bombardment shelling', swap: true }),
  verbFrame('ATTACKED', 'skirmish duel battle grapple', 'next:with'),
  verbFrame('ATTACKED', 'plant set_off detonate explode', 'in at outside', {
    nouns: 'bomb bombs device mine mines explosives',
  }),
  verbFrame('ATTACKED', 'fire', 'at on into across over towards', {
    nouns: 'shots rounds rockets missiles shells mortars torpedoes',
  }),
  verbFrame('ATTACKED', 'bring_down shoot_down down intercept', 'object', {
    nouns: 'plane jet fighter drone drones helicopter aircraft airliner bomber planes fighters',
  }),
];
