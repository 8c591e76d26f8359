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
  verbFrame('URGED', 'petition counsel nudge push implore expect', 'infinitive object'),
  // ACCUSED
  verbFrame(
    'ACCUSED',
    'accuse criticise criticize condemn denounce deplore blame slam blast lambast lambaste rebuke censure decry castigate insult slander berate regret lament chide admonish reprimand assail rap fault implicate indict charge sue scold ridicule mock vilify excoriate',
    'object on',
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
  // REJECTED
  verbFrame('REJECTED', 'reject dismiss rebuff spurn refute rebut repudiate turn_down brush_aside brush_off', 'object'),
  verbFrame('REJECTED', 'deny', 'object', {
    nouns:
      'accusation accusations allegation allegations charge charges claim claims report reports entry access request requests',
  }),
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
  verbFrame('PROTESTED_TO', 'storm pelt stone besiege picket surround', 'owner', {
    nouns: 'embassy consulate mission',
  }),
  verbFrame('PROTESTED_TO', 'stage hold', 'against outside at', {
    nouns: 'protest protests demonstration demonstrations rally rallies march sit-in',
  }),
];
