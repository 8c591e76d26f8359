import { type VerbFrame, verbFrame } from './frame.js';

/** Verbs of demand, blame, refusal, threat and protest (PLOVER REQUEST, ACCUSE, REJECT, THREATEN, PROTEST). */
export const DISPUTE_VERBS: readonly VerbFrame[] = [
  // URGED
  verbFrame(
    'URGED',
    'urge exhort implore beseech press pressure lobby prod beg challenge encourage persuade convince advise',
    'object',
  ),
  verbFrame('URGED', 'call_on call_upon appeal plead', 'object to'),
  verbFrame('URGED', 'ask request order instruct tell want', 'infinitive'),
  verbFrame('URGED', 'ask', 'object', { nouns: '' }),
  verbFrame('URGED', 'demand require seek request', 'from of clause owner'),
  verbFrame('URGED', 'demand call_for seek urge request', 'from by owner of', {
    nouns:
      'release apology explanation compensation extradition end halt removal return access resignation inspection disarmament clarification ceasefire recall surrender dismissal',
  }),
  verbFrame('URGED', 'insist propose recommend suggest', 'clause'),
  verbFrame('URGED', 'make issue send launch renew repeat present submit', 'to', {
    nouns: 'appeal demand request call plea ultimatum demands appeals',
  }),
  verbFrame('URGED', 'demand call_for seek urge request', 'owner of by', {
    nouns: 'withdrawal surrender evacuation departure',
  }),
  verbFrame('URGED', 'petition counsel nudge implore expect', 'infinitive object'),
  verbFrame('URGED', 'push', 'infinitive object!'),

  verbFrame('URGED', 'request ask_for seek', 'from owner of to', {
    nouns:
      'help aid assistance loan loans credit permission access extradition asylum mediation troops weapons arms protection guarantees information clarification explanation apology intervention funds relief visas advice',
  }),
  verbFrame('URGED', 'demand call_for insist_on urge', 'by from on', {
    nouns: 'restraint concessions action reforms reform elections compliance moderation respect steps calm',
  }),
  verbFrame('URGED', 'bring put exert apply increase step_up intensify', 'on to', { nouns: 'pressure' }),
  verbFrame('URGED', 'give', 'indirect', { nouns: 'month week days hours deadline', kinds: 'Country Organization' }),
  verbFrame('URGED', 'remind', 'object!', { kinds: 'Country Organization' }),
  verbFrame('URGED', 'beseech entreat adjure goad coax cajole admonish', 'object'),
  verbFrame('URGED', 'send hand deliver submit present forward', 'to indirect', {
    nouns: 'demand demands appeal request plea ultimatum petition list',
  }),
  verbFrame('URGED', 'address direct', 'to', { nouns: 'appeal request demand plea' }),

  verbFrame('URGED', 'turn look', 'to', { via: 'for', nouns: 'help aid support assistance' }),
  // ACCUSED
  verbFrame(
    'ACCUSED',
    'accuse criticise criticize condemn denounce deplore blame slam blast lambast lambaste rebuke censure decry castigate insult slander berate regret lament chide admonish reprimand assail rap fault implicate indict charge sue scold ridicule mock vilify excoriate',
    'object',
  ),
  verbFrame('ACCUSED', 'lash_out hit_out protest complain hit_back rail', 'at against about over of'),
  verbFrame('ACCUSED', 'express voice reiterate convey', 'over at about of on for with regarding owner by in', {
    nouns:
      'concern concerns outrage dismay indignation disappointment alarm displeasure condemnation anger criticism dissatisfaction worry regret disapproval unease grave',
  }),
  verbFrame('ACCUSED', 'file bring lodge launch initiate', 'against', {
    nouns: 'complaint case lawsuit suit proceedings charges',
  }),
  verbFrame('ACCUSED', 'level make repeat', 'against at', {
    nouns: 'accusations accusation allegations charges charge',
  }),
  verbFrame('ACCUSED', 'upbraid reproach lecture scold arraign convict', 'object'),
  verbFrame('ACCUSED', 'charge', 'object!'),
  verbFrame('ACCUSED', 'take', 'object', { nouns: 'task exception umbrage issue' }),
  verbFrame('ACCUSED', 'take', 'with at to', { nouns: 'issue exception umbrage' }),
  verbFrame('ACCUSED', 'point', 'at', { nouns: 'finger fingers' }),
  verbFrame('ACCUSED', 'object', 'to'),
  verbFrame('ACCUSED', 'lay put pin', 'on', { nouns: 'blame' }),

  verbFrame('ACCUSED', 'charge allege', 'clause'),
  verbFrame('ACCUSED', 'hurl heap pour fling direct level trade aim launch make', 'at on against', {
    nouns:
      'insults insult scorn abuse accusations accusation criticism invective barbs vitriol recriminations broadside jibes tirade allegations',
  }),
  verbFrame('ACCUSED', 'raise express voice reiterate repeat', 'about over at regarding', {
    nouns:
      'concerns concern objections misgivings complaints reservations bewilderment annoyance irritation fury frustration unhappiness consternation revulsion',
  }),
  verbFrame('ACCUSED', 'draw attract arouse provoke spark incur earn', 'from by in', {
    nouns: 'criticism condemnation rebuke ire wrath fire outrage anger fury',
    swap: true,
  }),
  verbFrame('ACCUSED', 'attribute ascribe impute', 'to'),
  verbFrame('ACCUSED', 'take_aim sneer rage fulminate inveigh carp', 'at against'),
  verbFrame(
    'ACCUSED',
    'condemn criticise criticize denounce deplore decry lament regret attack assail slam blast',
    'owner by of',
    {
      nouns:
        'attack attacks decision move policy policies raid invasion occupation strike strikes plan crackdown actions action visit annexation conduct handling treatment bombing shelling tests test blockade ban law refusal remarks statement comments arrest execution expulsion detention killing killings election verdict behaviour stance position role record',
    },
  ),
  verbFrame(
    'ACCUSED',
    'castigate deride lampoon pillory demonise demonize belittle disparage besmirch malign revile',
    'object',
  ),
  verbFrame('ACCUSED', 'prosecute arraign impeach subpoena', 'object'),
  verbFrame('ACCUSED', 'bring file institute open', 'against', {
    nouns: 'action charge indictment claim suit inquiry investigation proceeding grievance arbitration',
  }),
  verbFrame('ACCUSED', 'issue', 'for against', { nouns: 'warrant warrants indictment' }),
  verbFrame('ACCUSED', 'resent begrudge rue bemoan bewail', 'object'),
  verbFrame('ACCUSED', 'cry', 'at over', { nouns: 'foul' }),

  verbFrame('ACCUSED', 'take', 'object', { via: 'to', nouns: 'task court arbitration' }),
  verbFrame('ACCUSED', 'drag haul', 'object', { via: 'before', nouns: 'court tribunal' }),
  verbFrame('ACCUSED', 'come', 'from', { via: 'under', nouns: 'fire attack criticism', swap: true }),
  verbFrame('ACCUSED', 'come', 'from', { via: 'for', nouns: 'criticism', swap: true }),
  // REJECTED
  verbFrame('REJECTED', 'reject dismiss rebuff spurn refute rebut repudiate turn_down brush_aside brush_off', 'object'),
  verbFrame('REJECTED', 'deny', 'object', {
    nouns:
      'accusation accusations allegation allegations charge charges claim claims report reports entry access request requests',
  }),
  verbFrame('REJECTED', 'rule_out refuse decline exclude', 'given'),
  verbFrame('REJECTED', 'refuse decline', 'object infinitive rest'),
  verbFrame('REJECTED', 'veto oppose block resist', 'object'),
  verbFrame('REJECTED', 'rule_out cancel call_off postpone break_off suspend boycott', 'with to', {
    nouns: 'talks negotiations meeting visit summit dialogue',
  }),
  verbFrame('REJECTED', 'boycott shun snub ignore defy', 'object'),
  verbFrame('REJECTED', 'withdraw pull_out walk_out', 'with', { nouns: 'talks negotiations' }),
  verbFrame('REJECTED', 'withhold', 'from owner', { nouns: 'aid recognition approval consent' }),
  verbFrame('REJECTED', 'disown disavow wave_away scoff balk turn_away turn_back overrule', 'object at'),
  verbFrame('REJECTED', 'vote', 'against'),
  verbFrame('REJECTED', 'snub rebuff', 'object'),

  verbFrame(
    'REJECTED',
    'shrug_off shoot_down laugh_off fend_off rebut contradict dispute contest disclaim disregard override',
    'object owner',
    {
      except: 'election elections seat vote match game title territory',
    },
  ),
  verbFrame('REJECTED', 'scorn thwart stymie frustrate stonewall', 'object'),
  verbFrame('REJECTED', 'refuse deny decline', 'to owner of', {
    nouns:
      'permission clearance recognition access consent request requests offer offers invitation approval passage landing extradition asylum demand demands proposal help aid assistance overture overtures terms',
  }),
  verbFrame(
    'REJECTED',
    'reject dismiss turn_down rebuff spurn rule_out refuse oppose resist veto scorn',
    'owner of by from to with',
    {
      nouns:
        'offer offers proposal proposals plan plans demand demands claim claims charge charges accusation accusations allegation allegations request requests call calls appeal appeals bid ultimatum overture overtures criticism pressure terms conditions protest complaint suggestion idea initiative invitation resolution draft ruling verdict membership accession entry admission candidacy advances mediation interference invitation concerns report',
    },
  ),
  verbFrame('REJECTED', 'rule_out reject exclude', 'to with', {
    nouns:
      'payment compensation concessions concession deal compromise recognition return apology meeting contacts handover',
  }),
  verbFrame('REJECTED', 'break_off suspend cut_short abandon quit leave boycott', 'with', {
    nouns: 'talks negotiations dialogue contacts consultations',
  }),
  verbFrame('REJECTED', 'disagree differ', 'with'),
  verbFrame('REJECTED', 'cast', 'on against', { nouns: 'veto' }),
  verbFrame('REJECTED', 'freeze shelve scrap cancel put_off delay', 'with to', {
    nouns: 'talks agreement deal treaty contract visit trip accord pact project',
  }),
  verbFrame('REJECTED', 'abrogate repudiate renounce denounce tear_up annul revoke', 'with', {
    nouns: 'treaty agreement pact accord contract',
  }),
  // THREATENED
  verbFrame('THREATENED', 'threaten', 'object against rest'),
  verbFrame('THREATENED', 'warn caution', 'object'),
  verbFrame('THREATENED', 'give', 'indirect to', { nouns: 'ultimatum deadline' }),
  verbFrame('THREATENED', 'promise vow pledge swear announce', 'against to on', {
    nouns: 'response retaliation revenge reprisals action steps countermeasures',
  }),
  verbFrame('THREATENED', 'retaliate', 'against', { status: 'hypothetical' }),
  verbFrame('THREATENED', 'issue give make', 'to against indirect', { nouns: 'threat warning threats' }),
  verbFrame('THREATENED', 'menace', 'object'),
  verbFrame('THREATENED', 'serve put', 'on object', { nouns: 'notice' }),
  verbFrame('THREATENED', 'vow swear', 'on against', { nouns: 'revenge vengeance retaliation' }),
  verbFrame('THREATENED', 'rattle', 'at', { nouns: 'sabre saber sabres' }),

  verbFrame('THREATENED', 'deliver hand send present set', 'to indirect for', {
    nouns: 'ultimatum threat warning deadline',
  }),
  verbFrame('THREATENED', 'promise vow pledge swear', 'against to on for owner', {
    nouns: 'consequences punishment war strikes attacks jihad reprisal vengeance attack sanctions force retribution',
  }),
  verbFrame('THREATENED', 'raise dangle brandish hold_out', 'against', {
    nouns: 'prospect possibility spectre threat sanctions option weapon',
  }),
  verbFrame('THREATENED', 'intimidate blackmail', 'object'),
  verbFrame('THREATENED', 'step_up renew repeat make issue', 'against to', {
    nouns: 'threats threat warnings warning ultimatum',
  }),
  // PROTESTED_TO
  verbFrame('PROTESTED_TO', 'summon call_in', 'object'),
  verbFrame(
    'PROTESTED_TO',
    'lodge file submit deliver hand present send register make issue hand_over',
    'with to against owner over',
    { nouns: 'protest protests complaint note démarche demarche' },
  ),
  verbFrame('PROTESTED_TO', 'protest', 'to against object'),
  verbFrame('PROTESTED_TO', 'haul_in', 'object'),
  verbFrame('PROTESTED_TO', 'demonstrate rally march picket', 'against outside at'),
  verbFrame('PROTESTED_TO', 'burn trample tear tear_up', 'owner of', {
    nouns: 'flag flags effigy effigies portrait portraits',
  }),
  verbFrame('ATTACKED', 'storm raid ransack break_into enter invade besiege', 'owner', {
    nouns: 'embassy embassies consulate consulates mission residence chancery legation compound',
    actors:
      'police policemen troops soldiers forces army commandos officers agents gendarmes guards militia militiamen paramilitaries military marines rebels gunmen',
  }),
  verbFrame('PROTESTED_TO', 'storm pelt stone besiege picket surround', 'owner', {
    nouns: 'embassy consulate mission',
  }),
  verbFrame('PROTESTED_TO', 'stage hold', 'against outside at', {
    nouns: 'protest protests demonstration demonstrations rally rallies march sit-in',
  }),

  verbFrame('PROTESTED_TO', 'send hand', 'indirect', { nouns: 'protest note' }),
  verbFrame('PROTESTED_TO', 'voice express convey enter', 'to with against', { nouns: 'protest protests objection' }),
  verbFrame('PROTESTED_TO', 'burn torch deface desecrate stamp_on trample_on spit', 'owner of on', {
    nouns: 'flag flags effigy effigies portrait portraits',
  }),
  verbFrame('PROTESTED_TO', 'vandalise vandalize sack ransack torch blockade mob', 'owner of', {
    nouns: 'embassy consulate legation',
  }),
  verbFrame('PROTESTED_TO', 'hurl throw lob', 'at', { nouns: 'stones eggs paint tomatoes bottles shoes rocks' }),
  verbFrame('PROTESTED_TO', 'hold organise organize mount', 'outside against at over', {
    nouns: 'vigil picket sit-in march hunger-strike',
  }),
  verbFrame('PROTESTED_TO', 'chant shout', 'against', { nouns: 'slogans slogan' }),
  verbFrame('PROTESTED_TO', 'riot', 'against outside'),

  verbFrame('PROTESTED_TO', 'gather assemble converge march demonstrate rally', 'owner of', {
    via: 'outside',
    nouns: 'embassy consulate mission',
  }),
  verbFrame('PROTESTED_TO', 'march converge descend advance', 'owner of', {
    via: 'on',
    nouns: 'embassy consulate mission',
  }),
  verbFrame('PROTESTED_TO', 'march', 'owner of', { via: 'to', nouns: 'embassy consulate' }),
  verbFrame('PROTESTED_TO', 'take', 'against', { via: 'to', nouns: 'streets' }),
  verbFrame('PROTESTED_TO', 'block blockade', 'with to owner of object', {
    nouns: 'border road roads crossing crossings port highway bridge',
    actors: 'truckers farmers protesters demonstrators drivers fishermen villagers activists',
  }),
];
