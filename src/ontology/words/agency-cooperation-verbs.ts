import { type VerbFrame, verbFrame } from './frame.js';

const TROOPS =
  'troops soldiers forces units contingent battalion brigade regiment armour armor tanks men marines paratroopers army garrison peacekeepers advisers police militia guards';
const FILES =
  'intelligence information intercepts evidence data records documents files dossier tapes photographs pictures transcripts names details list samples recordings images tip tip-off tip-offs warning leads fingerprints findings';
const WANTED =
  'suspect suspects fugitive fugitives bomber governor trafficker traffickers chief banker drug-lord lord mastermind leader leaders militant militants guerrilla guerrillas gunman gunmen terrorist terrorists criminal criminals member members officer officers man men separatist separatists';
const BASES =
  'base bases airfield airfields port ports airspace facilities facility harbour harbours territory railway';
const CURBS =
  'sanctions embargo ban bans restrictions restriction curbs tariffs tariff duties blockade curfew siege boycott freeze limits controls quotas requirement visas moratorium levy closure penalties penalty fines suspension surcharge measures prohibition';
const DEMANDS =
  'demand demands pressure ultimatum wishes wish call calls threats threat request requests appeal appeals protests pleas plea insistence clamour';

/** How agencies tell, in words of their own, of talks, consent, backing, work in common, aid, and of giving way. */
export const AGENCY_COOPERATION_VERBS: readonly VerbFrame[] = [
  // MET and its like
  verbFrame('MET', 'closet', 'with'),
  verbFrame('MET', 'get_together break_bread rub_shoulders hobnob', 'next:with'),
  verbFrame('MET', 'hold have resume break_up conclude continue', 'with between', {
    nouns: 'bargaining haggling tete-a-tete parley one-on-ones brainstorming wrangling brinkmanship powwow',
  }),
  verbFrame('SPOKE_WITH', 'put place get take', 'to from with', { nouns: 'call calls phone-call' }),
  verbFrame('SPOKE_WITH', 'feel_out canvass buttonhole', 'object'),
  verbFrame('SPOKE_WITH', 'open maintain keep renew', 'with to', {
    nouns: 'channel channels contact contacts hotline',
  }),
  verbFrame('VISITED', 'call put_in dock', 'next:at next:in', {
    kinds: 'Country',
    actors: 'frigate destroyer warship warships cruiser submarine flotilla minister president envoy',
  }),
  verbFrame('VISITED', 'swing descend', 'next:through next:on', { kinds: 'Country' }),
  verbFrame('VISITED', 'make pay', 'in to at', {
    nouns: 'stop stop-over call appearance foray visit',
    kinds: 'Country Organization',
  }),
  verbFrame('MEDIATED', 'act serve', 'between for with', {
    via: 'as',
    nouns:
      'go-between go-betweens betweens mediator mediators intermediary intermediaries broker brokers conduit channel facilitator',
  }),
  verbFrame('MEDIATED', 'host arrange broker', 'between', {
    nouns: 'contacts encounter truce swap meetings session sessions',
  }),
  // AGREED_WITH
  verbFrame('AGREED_WITH', 'go_along', 'with'),
  verbFrame('AGREED_WITH', 'sign_up subscribe', 'to owner', { via: 'to', nouns: 'plan proposal pact formula' }),
  verbFrame('AGREED_WITH', 'strike reach hammer_out thrash_out work_out clinch cut', 'with', {
    nouns: 'bargain deal compromise formula pact accommodation package modus-vivendi swap',
  }),
  verbFrame('AGREED_WITH', 'meet', 'object', { nouns: 'halfway half-way' }),
  verbFrame('AGREED_WITH', 'sue', 'with', { via: 'for', nouns: 'peace' }),
  verbFrame('AGREED_WITH', 'pledge undertake promise vow', 'with', {
    nouns: 'peace restraint non-aggression',
  }),
  // PRAISED
  verbFrame('PRAISED', 'give', 'indirect to', { nouns: 'marks applause ovation accolade pat praise' }),
  verbFrame('PRAISED', 'raise', 'to', { nouns: 'glass toast' }),
  verbFrame('PRAISED', 'rejoice', 'at over in'),
  verbFrame('PRAISED', 'take express', 'in', { nouns: 'pride' }),
  verbFrame('PRAISED', 'express voice show', 'for to', { nouns: 'admiration delight relief happiness' }),
  // SUPPORTS
  verbFrame('SUPPORTS', 'express voice show declare have', 'for with towards toward', {
    nouns: 'understanding backing fellow-feeling empathy',
  }),
  verbFrame('SUPPORTS', 'make', 'with', { nouns: 'cause' }),
  verbFrame('SUPPORTS', 'swing line_up get rally unite', 'next:behind'),
  verbFrame('SUPPORTS', 'rally mobilise mobilize drum_up whip_up muster seek enlist', 'behind for', {
    nouns: 'support backing solidarity heads leaders states nations countries allies opinion votes',
  }),
  verbFrame('SUPPORTS', 'come', 'owner of', { via: 'down on|on', nouns: 'side' }),
  verbFrame('SUPPORTS', 'take come_down', 'owner of', { via: 'on', nouns: 'side' }),
  verbFrame('SUPPORTS', 'commiserate', 'with'),
  verbFrame('SUPPORTS', 'justify excuse defend endorse uphold back support', 'owner of by', {
    nouns:
      'decision right action actions raid raids strike strikes move stance stand policy conduct handling record role use refusal claim claims fight struggle bid candidacy position response offensive intervention',
  }),
  verbFrame('SUPPORTS', 'plead argue press state put', 'owner of', { nouns: 'case cause' }),
  verbFrame('SUPPORTS', 'lend give', 'to', { nouns: 'voice weight blessing encouragement succour comfort hand' }),
  verbFrame('SUPPORTS', 'come_out speak declare', 'of owner', {
    via: 'in',
    nouns: 'favour favor support defence defense',
  }),
  verbFrame('CONCEDED_TO', 'ask beg seek implore', 'from of', { nouns: 'forgiveness pardon' }),
  verbFrame('CONCEDED_TO', 'ask beg', 'object', { via: 'for', nouns: 'forgiveness pardon' }),
  verbFrame('CONCEDED_TO', 'express voice offer convey', 'to for', {
    nouns: 'remorse regret regrets contrition sorrow repentance apology apologies shame',
  }),
  // PARTNER_OF
  verbFrame('PARTNER_OF', 'hand_over turn_over surrender deliver send_back send give_up transfer deport return', 'to', {
    nouns: 'suspect suspects fugitive fugitives mastermind trafficker traffickers wanted bomber',
  }),
  verbFrame('PARTNER_OF', 'surrender hand_over turn_over send_back deliver', 'to', { nouns: WANTED }),
  verbFrame(
    'PARTNER_OF',
    'pass pass_on hand hand_over turn_over give provide supply feed furnish leak slip share relay',
    'to with indirect',
    {
      nouns: FILES,
    },
  ),
  verbFrame('PARTNER_OF', 'tip_off alert', 'object!', { kinds: 'Country Organization' }),
  verbFrame('PARTNER_OF', 'open throw_open lend lease offer', 'to', { nouns: BASES }),
  verbFrame('PARTNER_OF', 'place put', 'owner of', { via: 'at', nouns: 'disposal', except: 'offices services office' }),
  verbFrame('PARTNER_OF', 'let allow permit', 'infinitive', {
    kinds: 'Country Organization',
    via: 'from',
    nouns: BASES,
  }),
  verbFrame('PARTNER_OF', 'join', 'object!', {
    via: 'in',
    nouns: 'exercise exercises patrol patrols hunt search operation manoeuvres maneuvers drill drills sweep venture',
    kinds: 'Country',
  }),
  verbFrame('PARTNER_OF', 'join take_part participate', 'with', {
    nouns: 'exercise exercises patrol patrols hunt search operation manoeuvres maneuvers drill drills sweep raid',
  }),
  verbFrame('PARTNER_OF', 'fight serve', 'next:alongside'),
  verbFrame('PARTNER_OF', 'resume restart', 'with', {
    nouns: 'work construction building exploration drilling production excavations search',
  }),
  verbFrame('PARTNER_OF', 'set_up form establish found create launch', 'with between', {
    nouns: 'venture company consortium battalion brigade task-force joint-venture',
  }),
  verbFrame('PARTNER_OF', 'mount run conduct stage carry_out launch stage open', 'with', {
    nouns: 'sweep raid crackdown hunt search investigation patrol operation manhunt exercise landing',
  }),
  verbFrame('PARTNER_OF', 'invest', 'in', { kinds: 'Country' }),
  verbFrame('PARTNER_OF', 'buy purchase import order', 'from', {
    nouns:
      'oil gas electricity power jets fighters submarines wheat grain coal uranium frigates tanks helicopters airliners rice',
  }),
  // AIDED
  verbFrame('AIDED', 'deposit inject place pump park', 'with in into at', {
    nouns: 'million billion dollars riyals dirhams euros pounds yen funds cash money',
  }),
  verbFrame('AIDED', 'take_in shelter harbour accommodate resettle rescue', 'object!', { kinds: 'Country' }),
  verbFrame('AIDED', 'second lend assign send dispatch', 'to', {
    nouns:
      'officers advisers instructors engineers pilots teachers doctors technicians trainers judges medics experts surgeons nurses',
    kinds: 'Country Organization',
  }),
  verbFrame('AIDED', 'drill coach school instruct mentor tutor', 'object', {
    nouns:
      'soldiers officers pilots police policemen troops cadets recruits guerrillas rebels crews fighters army forces',
  }),
  verbFrame('AIDED', 'contribute commit pledge provide send offer deploy', 'to in for with', {
    nouns: 'peacekeepers policemen police engineers medics officers troops soldiers',
    kinds: 'Country',
  }),
  verbFrame('AIDED', 'give offer grant provide', 'to indirect', {
    nouns: 'shelter refuge haven sanctuary protection asylum',
  }),
  verbFrame('AIDED', 'roll_over guarantee underwrite refinance', 'owner of to', {
    nouns: 'debt debts loan loans credit bonds',
  }),
  verbFrame('AIDED', 'drop airdrop parachute airlift', 'over on to into for', {
    nouns:
      'sacks bags parcels packets food maize maize-meal rice rations supplies crates arms missiles weapons medicine',
  }),
  verbFrame('AIDED', 'keep', 'object', { nouns: 'afloat' }),
  verbFrame('AIDED', 'get_through reach arrive land', 'next:to next:in next:at object!', {
    kinds: 'Country',
    actors:
      'aid supplies food planeloads planeload shipment shipments consignment relief medicine medicines flour convoy grain wheat rice tents blankets shiploads trainloads truckloads',
  }),
  verbFrame('AIDED', 'announce unveil', 'for to in across', {
    nouns: 'million billion dollars euros pounds yen aid loan loans grant package credits',
  }),
  // CONCEDED_TO
  verbFrame(
    'CONCEDED_TO',
    'lift ease relax waive end scrap drop loosen lighten soften suspend remove cancel rescind revoke repeal abolish annul',
    'on against for from in of owner to',
    { nouns: CURBS },
  ),
  verbFrame('CONCEDED_TO', 'do_away', 'on against of for owner rest', { via: 'with', nouns: CURBS }),
  verbFrame(
    'CONCEDED_TO',
    'bow bend yield accede submit give_in cave cave_in buckle knuckle_under capitulate succumb surrender',
    'owner of from by',
    { via: 'to|before|under|with', nouns: DEMANDS },
  ),
  verbFrame('CONCEDED_TO', 'bow back_down climb_down yield', 'next:to next:before', {
    kinds: 'Country Organization Person',
  }),
  verbFrame('CONCEDED_TO', 'let_back let_in allow_in allow_back let_through allow_through readmit', 'object'),
  verbFrame('CONCEDED_TO', 'let admit allow permit', 'object', {
    via: 'into|inside|on',
    nouns:
      'country plant plants site sites territory port ports city camp camps zone complex compound compounds base bases area',
  }),
  verbFrame('CONCEDED_TO', 'open throw_open reopen', 'to', {
    nouns:
      'compounds compound site sites plant plants archives palaces facilities prisons files laboratories airspace crossing bridge road',
  }),
  verbFrame('CONCEDED_TO', 'reinstate readmit restore', 'object! owner of', {
    nouns: 'membership voting rights seat privileges status',
  }),
  verbFrame('CONCEDED_TO', 'readmit reinstate', 'object!', { kinds: 'Country' }),
  verbFrame('CONCEDED_TO', 'grant give offer guarantee', 'indirect to', { nouns: 'passage conduct safe-conduct' }),
  verbFrame('CONCEDED_TO', 'switch_off turn_off silence dismantle', 'at on against near across rest', {
    nouns: 'loudspeakers broadcasts speakers radar jammers',
  }),
  verbFrame('CONCEDED_TO', 'retract take_back withdraw', 'about on against', {
    nouns: 'remarks statement remark accusation comments words',
  }),
  verbFrame('CONCEDED_TO', 'hand_back give_back return send_back hand_over', 'to', {
    nouns:
      'boats boat trawler trawlers ship ships yacht plane planes helicopters tanks vehicles altarpiece painting paintings bronzes masks sculptures manuscripts artefacts artifacts throne skeletons icons fighters jets cargo cattle',
  }),
  verbFrame('CONCEDED_TO', 'carry bring take fly ship airlift ferry', 'from', {
    nouns: TROOPS,
    via: 'home',
  }),
  verbFrame(
    'CONCEDED_TO',
    'roll_back move_out march_out roll_out ship_out fly_out sail_away pull_back fall_back drive_out pull_out withdraw retreat go_home depart',
    'from of out',
    { actors: TROOPS },
  ),
  verbFrame(
    'CONCEDED_TO',
    'abandon evacuate vacate leave quit take_down dismantle',
    'owner in near along on around rest',
    {
      nouns:
        'trenches positions position tents camp camps bunkers plain plateau posts post enclave pocket island town hill hills',
      actors: TROOPS,
    },
  ),
  verbFrame('CONCEDED_TO', 'leave quit vacate evacuate', 'object', {
    nouns: 'town city village island islands enclave plain peninsula valley base province region',
    actors: TROOPS,
  }),
  verbFrame('CONCEDED_TO', 'let', 'object', { via: 'for', nouns: 'home' }),
  // ESTABLISHED_RELATIONS_WITH
  verbFrame('RECOGNIZED', 'give accord grant extend', 'to indirect', { nouns: 'recognition' }),
];
