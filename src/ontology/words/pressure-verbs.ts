import { type VerbFrame, verbFrame } from './frame.js';

/** Rarer ways to tell of demands, blame, refusals, threats and protests. */
export const PRESSURE_VERBS: readonly VerbFrame[] = [
  // URGED
  verbFrame('URGED', 'press push lobby call appeal campaign', 'for', {
    via: 'for',
    nouns: 'easing lifting removal end release return withdrawal relaxation suspension',
  }),
  verbFrame('URGED', 'appeal call ask press plead', 'of', {
    via: 'for',
    nouns: 'dispatch deployment despatch sending presence intervention release return extradition',
  }),
  verbFrame('URGED', 'call_for call plead press push', 'infinitive'),
  verbFrame('URGED', 'order command beseech', 'infinitive'),
  verbFrame('URGED', 'seek request ask_for solicit want demand', 'from of owner in at', {
    nouns:
      'explanation apology clarification assurances assurance guarantees guarantee help aid loan loans extradition asylum refuge sanctuary protection compensation access release return support arms weapons troops concessions pledge information approval permission membership debt',
  }),
  verbFrame('URGED', 'apply', 'next:to', { kinds: 'Country Organization' }),
  verbFrame('URGED', 'set lay_down present', 'for to', { nouns: 'deadline conditions condition terms ultimatum' }),
  verbFrame('URGED', 'lean', 'next:on'),
  verbFrame('URGED', 'press lobby', 'object', { kinds: 'Country Organization Person' }),
  verbFrame('URGED', 'push', 'object', {
    kinds: 'Country Organization Person',
    except: 'relations ties cooperation partnership friendship links collaboration trade',
  }),
  verbFrame('URGED', 'turn look go appeal', 'next:to', {
    via: 'for',
    nouns: 'help aid support assistance arms loan loans backing mediation protection advice troops',
  }),
  verbFrame('URGED', 'give', 'infinitive', { kinds: 'Country Organization Person' }),
  verbFrame('URGED', 'invite', 'object infinitive', { via: 'to', nouns: 'table' }),
  verbFrame('URGED', 'demand seek insist_on call_for', 'for of by from in', {
    nouns: 'autonomy sanctions inquiry investigation withdrawal freedom',
  }),
  verbFrame('URGED', 'ask', 'object', {
    via: 'for',
    nouns:
      'help aid assistance support loan loans troops arms weapons food money credits permission patience mediation protection asylum explanation apology',
  }),
  verbFrame('URGED', 'plead remonstrate intercede', 'next:with'),
  verbFrame('URGED', 'file submit lodge make put_in', 'to from with', { nouns: 'request application requests bid' }),
  // ACCUSED
  verbFrame('ACCUSED', 'complain allege charge', 'clause'),
  verbFrame('ACCUSED', 'hold_responsible hold_accountable find_guilty take_to_task', 'object'),
  verbFrame('ACCUSED', 'lay put place pin', 'on at', { nouns: 'blame responsibility' }),
  verbFrame('ACCUSED', 'lay', 'owner of', { via: 'at', nouns: 'door feet' }),
  verbFrame('ACCUSED', 'pour heap', 'on over', { nouns: 'scorn blame ridicule contempt abuse' }),
  verbFrame('ACCUSED', 'take', 'at', { nouns: 'swipe aim potshot pot-shot' }),
  verbFrame('ACCUSED', 'launch unleash', 'on against', { nouns: 'tirade broadside diatribe attack' }),
  verbFrame('ACCUSED', 'express voice register convey signal', 'at over about with on by of in clause', {
    nouns:
      'displeasure anger dismay outrage shock alarm misgivings concern concerns disquiet unease irritation disgust unhappiness distress fears fear doubts abhorrence horror reservations annoyance',
  }),
  verbFrame('ACCUSED', 'cast', 'on', { nouns: 'doubt aspersions' }),
  verbFrame('ACCUSED', 'take bring', 'object', {
    via: 'before',
    nouns: 'court tribunal council',
  }),
  verbFrame('ACCUSED', 'report refer', 'object', { via: 'to', nouns: 'court tribunal council' }),
  verbFrame('ACCUSED', 'trade exchange swap', 'with', {
    nouns: 'accusations insults barbs recriminations charges blame',
  }),
  verbFrame('ACCUSED', 'fault upbraid lambast savage pan deplore slate trash bash', 'object'),
  verbFrame('ACCUSED', 'frown', 'next:on next:upon'),
  verbFrame('ACCUSED', 'hit_back snap fire_back', 'next:at'),
  verbFrame('ACCUSED', 'join lead', 'of', { nouns: 'condemnation criticism' }),
  // REJECTED
  verbFrame('REJECTED', 'say', 'to', { nouns: 'no' }),
  verbFrame('REJECTED', 'turn give', 'to on', { nouns: 'shoulder ear back thumbs its' }),
  verbFrame('REJECTED', 'slam shut close', 'on', { nouns: 'door' }),
  verbFrame('REJECTED', 'throw pour', 'on', { nouns: 'water' }),
  verbFrame('REJECTED', 'refuse deny', 'indirect to', {
    nouns:
      'rights entry visa visas permission access clearance overflight landing recognition passage extradition transit',
  }),
  verbFrame(
    'REJECTED',
    'walk_out pull_out withdraw stay_away drop_out storm_out walk_away back_out bow_out pull',
    'with by of',
    {
      via: 'from|of',
      nouns: 'talks negotiations conference meeting summit session arbitration ceremony process dialogue',
    },
  ),
  verbFrame(
    'REJECTED',
    'call_off cancel scrap put_off postpone abandon break_off suspend skip',
    'with to by of owner',
    {
      nouns: 'talks negotiations meeting visit trip summit dialogue tour deal contract project session conference',
    },
  ),
  verbFrame('REJECTED', 'throw_out strike_down knock_back send_back wave_aside sweep_aside', 'owner of by from', {
    nouns:
      'request appeal offer claim case proposal plan bid complaint objections demand demands protest criticism law lawsuit concerns',
  }),
  verbFrame('REJECTED', 'defy flout ignore disregard', 'owner of by', {
    nouns:
      'resolution call calls appeal appeals warning warnings ultimatum deadline order ruling demands pressure ban embargo',
  }),
  verbFrame('REJECTED', 'refuse decline', 'with', {
    nouns: 'talks negotiations dialogue contact contacts',
  }),
  verbFrame('REJECTED', 'halt stop suspend abandon end call_off', 'between among with', {
    nouns: 'mediation efforts shuttle initiative',
  }),
  // THREATENED
  verbFrame('THREATENED', 'reserve claim assert', 'against', { nouns: 'right' }),
  verbFrame('THREATENED', 'vow swear promise threaten', 'against on to', {
    nouns: 'retaliation revenge action war reprisals punishment vengeance response measures sanctions strikes force',
  }),
  verbFrame('THREATENED', 'take', 'against rest', { nouns: 'countermeasures counter-measures reprisals' }),
  verbFrame('THREATENED', 'point aim target train', 'at', { nouns: 'missiles missile guns' }),
  verbFrame('THREATENED', 'put', 'object', { via: 'on', nouns: 'notice' }),
  verbFrame('ATTACKED', 'use', 'against on', { nouns: 'force weapons gas arms' }),
  verbFrame('ATTACKED', 'turn', 'object', { via: 'into', nouns: 'sea ashes graveyard rubble inferno hell' }),
  verbFrame('ATTACKED', 'wipe', 'object', { via: 'off', nouns: 'map face' }),
  verbFrame('ATTACKED', 'reduce', 'object', { via: 'to', nouns: 'rubble ashes ruins' }),
  // PROTESTED_TO
  verbFrame('PROTESTED_TO', 'burn set_fire torch', 'owner of', {
    nouns: 'flag flags effigy effigies portraits portrait cartoons',
  }),
  verbFrame('PROTESTED_TO', 'set', 'owner of', {
    via: 'to',
    nouns: 'flag flags effigy effigies portrait portraits',
  }),
  verbFrame('PROTESTED_TO', 'pelt stone attack storm occupy besiege surround mob picket', 'owner of', {
    nouns: 'embassy consulate mission legation residence',
  }),
  verbFrame('PROTESTED_TO', 'take pour', 'against rest', { via: 'to', nouns: 'streets' }),
  verbFrame('PROTESTED_TO', 'pour spill', 'against rest', { via: 'into', nouns: 'streets' }),
  verbFrame('PROTESTED_TO', 'march demonstrate rally protest', 'against at outside over purpose'),
  verbFrame('PROTESTED_TO', 'hold stage mount', 'against outside at over purpose', {
    nouns: 'march protest demonstration rally vigil strike sit-in procession',
  }),
  verbFrame('PROTESTED_TO', 'chant shout', 'to object owner', { nouns: 'death slogans' }),
  verbFrame('PROTESTED_TO', 'deliver lodge make hand send', 'to with', {
    nouns: 'démarche demarche representations note protest complaint',
  }),
];
