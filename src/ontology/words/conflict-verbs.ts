import { type VerbFrame, verbFrame } from './frame.js';

const PEOPLE =
  'diplomat diplomats ambassador ambassadors envoy envoys staff attache attachés attaches official officials inspectors journalists journalist workers citizens nationals consul counsellor peacekeepers';

/** Verbs of verbal and material conflict (PLOVER quads 3 and 4). */
export const CONFLICT_VERBS: readonly VerbFrame[] = [
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
  // SANCTIONED
  verbFrame('SANCTIONED', 'sanction blacklist embargo penalise penalize', 'object'),
  verbFrame(
    'SANCTIONED',
    'impose slap place tighten extend renew announce adopt approve introduce maintain expand widen toughen prolong levy declare keep',
    'on against owner for to',
    {
      nouns:
        'sanctions sanction embargo ban bans tariffs tariff restrictions penalties boycott measures duties freeze blockade quotas curbs',
    },
  ),
  verbFrame(
    'SANCTIONED',
    'suspend halt cut cut_off freeze stop withhold end terminate cancel reduce block',
    'to for owner of with',
    {
      nouns:
        'aid assistance help membership cooperation loans loan supplies deliveries funding exports trade assets shipments participation sales payments flights',
    },
  ),
  verbFrame('SANCTIONED', 'suspend', 'object!', { kinds: 'Country' }),
  verbFrame('SANCTIONED', 'ban bar prohibit', 'object from to'),
  verbFrame('SANCTIONED', 'freeze seize', 'owner of', { nouns: 'assets accounts funds' }),
  verbFrame('SANCTIONED', 'designate list', 'object!', { nouns: '' }),
  verbFrame('SANCTIONED', 'close shut seal', 'with to', {
    nouns: 'border borders frontier crossing crossings airspace',
  }),
  verbFrame('SANCTIONED', 'deny', 'to', { nouns: 'entry visas visa' }),
  verbFrame('SANCTIONED', 'restrict curb proscribe outlaw fine', 'object', {
    except: 'press media freedom freedoms party parties protests demonstrations',
  }),
  verbFrame('SANCTIONED', 'add put place', 'object', {
    nouns:
      'firms firm companies company officials official entities individuals bank banks businessmen ministers generals',
  }),
  verbFrame('SANCTIONED', 'block', 'owner of', { nouns: 'accounts assets' }),
  verbFrame('SANCTIONED', 'revoke cancel', 'owner of', { nouns: 'visa visas licence license' }),
  verbFrame('SANCTIONED', 'boycott', 'object'),
  // EXPELLED
  verbFrame('EXPELLED', 'expel deport oust evict banish throw_out kick_out', 'object'),
  verbFrame('EXPELLED', 'declare', 'object', { nouns: PEOPLE }),
  verbFrame('EXPELLED', 'order ask give', 'object owner', { nouns: PEOPLE }),
  verbFrame('EXPELLED', 'eject boot_out order_out send_home send_packing', 'object'),
  // CUT_TIES_WITH
  verbFrame('CUT_TIES_WITH', 'recall withdraw pull_out call_home bring_home', 'from to in owner', {
    nouns: 'ambassador ambassadors envoy envoys diplomats staff mission chargé',
  }),
  verbFrame('CUT_TIES_WITH', 'sever cut break break_off cut_off suspend downgrade sunder', 'with to', {
    nouns: 'ties relations links contacts contact',
  }),
  verbFrame('CUT_TIES_WITH', 'close shut shut_down shutter', 'in to owner', {
    nouns: 'embassy embassies consulate mission',
  }),
  verbFrame('CUT_TIES_WITH', 'leave quit exit', 'object!', { kinds: 'Organization' }),
  verbFrame('CUT_TIES_WITH', 'withdraw pull_out', 'from', { kinds: 'Organization' }),
  verbFrame('CUT_TIES_WITH', 'break', 'with', { nouns: '' }),
  verbFrame('CUT_TIES_WITH', 'freeze', 'with', { nouns: 'relations ties contacts' }),
  verbFrame('CUT_TIES_WITH', 'renounce give_up terminate end', 'of in owner', { nouns: 'membership' }),
  // MOBILIZED_AGAINST
  verbFrame(
    'MOBILIZED_AGAINST',
    'deploy move mass send amass concentrate mobilise mobilize dispatch rush station position',
    'against along near on towards toward border off in',
    {
      nouns:
        'battalion battalions brigade brigades columns planes bombers troops forces tanks warships warship soldiers army ships jets missiles aircraft fleet carrier reinforcements units artillery navy frigate',
    },
  ),
  verbFrame('MOBILIZED_AGAINST', 'mobilise mobilize', 'against'),
  verbFrame('MOBILIZED_AGAINST', 'put place', 'against in', { nouns: 'troops forces army alert' }),
  verbFrame('MOBILIZED_AGAINST', 'launch hold conduct stage begin', 'near off against', {
    nouns: 'exercises drills manoeuvres maneuvers',
  }),
  verbFrame('MOBILIZED_AGAINST', 'reinforce strengthen', 'with opposite along near facing', {
    nouns: 'positions border garrison troops forces presence',
  }),
  verbFrame('MOBILIZED_AGAINST', 'scramble sail steam fly', 'against towards toward near off', {
    nouns: 'jets fighters warships warship planes bombers',
  }),
  verbFrame('MOBILIZED_AGAINST', 'call_up', 'along with against', {
    nouns: 'reservists reserves guards troops soldiers',
  }),
  // COERCED
  verbFrame(
    'COERCED',
    'arrest detain jail imprison seize capture kidnap abduct blockade hijack intercept impound confiscate extradite interrogate commandeer board',
    'object',
  ),
  verbFrame('COERCED', 'hack break', 'next:into'),
  verbFrame('COERCED', 'hack', 'object'),
  verbFrame('COERCED', 'hold', 'object', {
    nouns:
      'hostage hostages prisoner captive economist journalist journalists sailors crew fishermen soldiers citizens citizen pilot nationals engineer engineers businessman tourists tanker vessel ship',
  }),
  verbFrame('COERCED', 'impose enforce tighten maintain', 'on of against', { nouns: 'blockade curfew siege' }),
  verbFrame('COERCED', 'force_out force evict displace', 'object!'),
  verbFrame('COERCED', 'take', 'owner object', { nouns: 'hostage hostages' }),
  verbFrame('COERCED', 'bug tap jam', 'object'),
  verbFrame('COERCED', 'spy eavesdrop', 'on'),
  // ATTACKED
  verbFrame(
    'ATTACKED',
    'attack invade bomb shell bombard raid assault strike occupy kill ambush storm shoot shoot_down sink torture wound injure assassinate massacre murder annex pound beat beat_up execute overrun overthrow destroy fire_on rocket poison',
    'object',
  ),
  verbFrame('ATTACKED', 'fire launch', 'at on into against owner', {
    nouns:
      'missile missiles rockets rocket shells artillery mortars strike strikes attack attacks offensive raid raids assault airstrikes airstrike incursion invasion operation torpedo drones fire mortar',
  }),
  verbFrame('ATTACKED', 'carry_out conduct mount stage wage', 'on against in into', {
    nouns: 'attack attacks strike strikes raid raids airstrikes offensive bombing war incursion assault',
  }),
  verbFrame('ATTACKED', 'march advance push roll storm', 'next:into', { kinds: 'Country' }),
  verbFrame('ATTACKED', 'open', 'on', { nouns: 'fire' }),
  verbFrame('ATTACKED', 'fight clash battle', 'with against object!'),
  verbFrame('ATTACKED', 'declare', 'on', { nouns: 'war' }),
  verbFrame('ATTACKED', 'exchange', 'with', { nouns: 'fire' }),
  verbFrame('ATTACKED', 'strafe torpedo down blow_up gun_down burn ram', 'object', {
    except: 'flag flags effigy effigies portrait fuel candle',
  }),
  verbFrame('ATTACKED', 'shoot', 'at object', { except: 'film pictures' }),
  verbFrame('ATTACKED', 'hit', 'object', {
    nouns:
      'depot camp base town city village convoy ship plant refinery airport port hospital embassy positions post targets',
  }),
  verbFrame('ATTACKED', 'set_off explode detonate', 'in at', { nouns: 'bomb bombs device' }),
  verbFrame('ATTACKED', 'cross', 'owner', { nouns: 'border frontier' }),
];
