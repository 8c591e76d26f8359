import { type VerbFrame, verbFrame } from './frame.js';

const EMBASSIES = 'embassy consulate mission legation residence bureau office offices section';
const UNITS =
  'troops soldiers forces units columns column armour armor tanks lorries trucks convoys convoy infantry reinforcements guards battalions batteries reservists marines paratroopers artillery howitzers guns';
const SHIPS =
  'carrier carriers warship warships frigate frigates destroyer destroyers fleet flotilla submarine submarines cruiser gunboats gunboat ship ships marines vessels coastguard cutter cutters';
const PUNISHMENTS =
  'sanctions strikes strike force retaliation embargo boycott tariffs war reprisals invasion blockade duties penalties';

/** How agencies tell, in words of their own, of demands, blame, refusals, threats, protests, penalties and violence. */
export const AGENCY_CONFLICT_VERBS: readonly VerbFrame[] = [
  // URGED
  verbFrame('URGED', 'clamour clamor agitate', 'from to', {
    via: 'for',
    nouns: 'action reform aid independence compensation',
  }),
  verbFrame('URGED', 'renew repeat reiterate restate make press', 'that to for:clause on clause', {
    nouns: 'demand demands call calls appeal appeals plea pleas request requests',
  }),
  verbFrame('URGED', 'dare goad', 'infinitive'),
  // ACCUSED
  verbFrame('ACCUSED', 'let_fly hit_out bristle seethe fume rage thunder chafe', 'at over against about'),
  verbFrame('ACCUSED', 'tear_into lay_into rip_into pitch_into', 'object'),
  verbFrame('ACCUSED', 'rule', 'against'),
  verbFrame('ACCUSED', 'hold', 'object', { nouns: 'liable culpable responsible accountable' }),
  verbFrame('ACCUSED', 'have reserve', 'for', { nouns: 'words criticism scorn barbs' }),
  verbFrame('ACCUSED', 'take launch start begin initiate bring', 'against', {
    nouns: 'action proceedings lawsuit suit case complaint arbitration litigation',
  }),
  verbFrame('ACCUSED', 'seek issue request obtain demand', 'for against of', {
    nouns: 'warrant warrants indictment indictments',
  }),
  verbFrame('ACCUSED', 'draw bring provoke prompt attract trigger spark elicit earn', 'from in', {
    nouns:
      'barrage chorus storm torrent hail wave outcry criticism condemnation rebuke protest protests fury reprimand censure',
    swap: true,
  }),
  verbFrame('ACCUSED', 'question doubt', 'owner of', {
    nouns: 'motives sincerity commitment intentions good-faith integrity',
  }),
  verbFrame('ACCUSED', 'link tie connect', 'object', {
    via: 'to|with',
    nouns: 'bombing bombings attack attacks terrorism plot killing murder massacre',
  }),
  verbFrame('ACCUSED', 'express voice convey register', 'over at about with', {
    nouns: 'regret regrets revulsion abhorrence fury bafflement',
  }),
  verbFrame('ACCUSED', 'complain protest charge allege claim', 'clause', {
    via: 'to',
    nouns: 'council court tribunal nations',
  }),
  verbFrame('ACCUSED', 'implicate incriminate compromise vilify demonise slur smear tar', 'object'),
  // REJECTED
  verbFrame('REJECTED', 'vote_down vote_out shoot_down throw_out', 'owner of by from rest', {
    nouns: 'request proposal plan bill motion treaty resolution deal accord bid measure pact ratification',
  }),
  verbFrame('REJECTED', 'rule_out balk stonewall', 'object at rest'),
  verbFrame('REJECTED', 'stay_away stay walk_out pull_out back_out bow_out withdraw storm_out drop_out', 'with', {
    via: 'from|out of|of',
    nouns: 'meeting talks negotiations summit conference session ceremony dialogue',
  }),
  verbFrame('REJECTED', 'scotch quash nix spike torpedo sink scupper derail', 'owner of by', {
    nouns: 'proposal plan plans idea suggestion suggestions talk hopes bid deal initiative accord',
  }),
  verbFrame('REJECTED', 'renege backtrack go_back', 'with to', {
    via: 'on',
    nouns: 'deal promise promises pledge agreement accord pact commitment',
  }),
  verbFrame('REJECTED', 'hold_out stand_firm', 'against'),
  verbFrame('REJECTED', 'brush_aside brush_off dismiss shrug_off ignore wave_away disregard', 'owner by from of', {
    nouns:
      'plea pleas appeal ultimatum call calls protest protests complaints warning warnings allegations threat threats pressure criticism concerns',
  }),
  verbFrame('REJECTED', 'break', 'with', { nouns: 'ranks' }),
  // THREATENED
  verbFrame('THREATENED', 'weigh consider mull contemplate ponder', 'against', {
    nouns: PUNISHMENTS,
  }),
  verbFrame('THREATENED', 'hint', 'against on', { via: 'at', nouns: PUNISHMENTS }),
  verbFrame('THREATENED', 'speak talk warn', 'against on', { via: 'of', nouns: PUNISHMENTS }),
  verbFrame('THREATENED', 'put serve', 'object', { via: 'on', nouns: 'notice' }),
  verbFrame('THREATENED', 'vow swear threaten promise', 'object owner', { nouns: 'revenge vengeance retribution' }),
  verbFrame('THREATENED', 'give', 'indirect', { nouns: 'warning' }),
  // PROTESTED_TO
  verbFrame(
    'PROTESTED_TO',
    'march file parade gather rally demonstrate assemble mass converge picket scuffle',
    'owner of in',
    {
      via: 'past|outside|before|opposite',
      nouns: EMBASSIES,
    },
  ),
  verbFrame('PROTESTED_TO', 'scale climb storm jump break smash', 'owner of rest', {
    nouns: 'gates gate wall walls fence windows compound',
  }),
  verbFrame('PROTESTED_TO', 'break', 'owner of', { via: 'into', nouns: EMBASSIES }),
  verbFrame('PROTESTED_TO', 'chain fling', 'owner of', { via: 'to|at', nouns: EMBASSIES }),
  verbFrame('PROTESTED_TO', 'set_fire torch burn stone pelt', 'owner of', { via: 'to', nouns: EMBASSIES }),
  verbFrame('PROTESTED_TO', 'hand give deliver send present', 'indirect to', {
    nouns: 'protest note démarche demarche',
  }),
  verbFrame('PROTESTED_TO', 'block seal_off occupy blockade obstruct close cut', 'into to with rest', {
    nouns: 'crossing crossings border highway road bridge pass railway port harbour motorway',
    actors:
      'activists protesters demonstrators farmers truckers drivers fishermen villagers tribesmen workers dockers dockworkers students miners residents thousands hundreds crowds',
  }),
  verbFrame('PROTESTED_TO', 'shout chant', 'against to', { nouns: 'slogans slogan insults death' }),
  verbFrame('PROTESTED_TO', 'burn', 'owner of', { nouns: 'flag flags effigy effigies goods books' }),
  verbFrame('PROTESTED_TO', 'stage hold go begin', 'against over at outside rest', {
    via: 'on',
    nouns: 'strike hunger-strike',
  }),
  // SANCTIONED and its like
  verbFrame('SANCTIONED', 'withdraw revoke deny suspend end strip', 'from to owner of', {
    nouns: 'treatment status preferences nation-status concessions privileges benefits',
  }),
  verbFrame('SANCTIONED', 'call_for urge declare', 'of on against', { nouns: 'boycott' }),
  verbFrame('SANCTIONED', 'freeze hold_back hold_up withhold delay put_off', 'earmarked for to owner of', {
    nouns:
      'funds aid loans loan million billion assistance tranche credits grants deliveries delivery sale shipment shipments',
  }),
  verbFrame('SANCTIONED', 'freeze_out ostracise ostracize shut_out lock_out', 'object'),
  verbFrame('SANCTIONED', 'turn_off shut_off cut_off close', 'to', { nouns: 'taps tap spigot valve valves pipeline' }),
  verbFrame('SANCTIONED', 'bar ban exclude shut_out suspend', 'object!', {
    via: 'from',
    nouns:
      'bodies games meetings summit summits market markets talks union council contest championships flights waters exercise olympics',
  }),
  verbFrame('CUT_TIES_WITH', 'pull pull_out withdraw call_back take bring', 'from in to', {
    nouns: 'ambassador ambassadors envoy envoys diplomats staff chargé',
  }),
  verbFrame('CUT_TIES_WITH', 'scale_back scale_down downgrade trim cut reduce slash', 'in to with owner', {
    nouns: 'mission embassy staff representation relations ties presence consulate',
  }),
  verbFrame('EXPELLED', 'drive chase force herd push bundle drive_out hound', 'object', {
    via: 'across|from|over|into|onto|on|out of',
    nouns: 'border frontier river country homes home lands territory ship planes plane train buses boats',
  }),
  verbFrame('EXPELLED', 'put load pack bundle', 'object', {
    via: 'on|onto|aboard',
    nouns: 'buses bus planes plane ship train flight trucks',
  }),
  // MOBILIZED_AGAINST
  verbFrame(
    'MOBILIZED_AGAINST',
    'pour push throw rush funnel shift move advance bring_up push_up truck',
    'towards toward to along near on into opposite border within',
    {
      nouns: UNITS,
    },
  ),
  verbFrame('MOBILIZED_AGAINST', 'stream pour rumble trundle roll snake head roar', 'towards toward to along border', {
    actors: UNITS,
  }),
  verbFrame('MOBILIZED_AGAINST', 'take_up assume', 'off near opposite along outside', {
    nouns: 'station stations positions position',
  }),
  verbFrame('MOBILIZED_AGAINST', 'enter penetrate intrude breach probe patrol', 'owner of near off', {
    nouns: 'waters airspace skies zone strait',
    actors: `${SHIPS} aircraft jets planes fighters bombers drones helicopters`,
  }),
  verbFrame('MOBILIZED_AGAINST', 'enter', 'object near off around', {
    kinds: 'Country',
    actors: 'warship warships frigate frigates destroyer destroyers gunboat gunboats submarine submarines',
  }),
  verbFrame('MOBILIZED_AGAINST', 'put place keep', 'along near on opposite with rest', {
    via: 'on|at',
    nouns: 'alert footing readiness standby',
  }),
  verbFrame('MOBILIZED_AGAINST', 'train aim point', 'on at', { nouns: 'guns missiles missile artillery radar' }),
  // COERCED
  verbFrame(
    'COERCED',
    'knock_out cripple paralyse paralyze swamp disable shut_down take_down bring_down deface disrupt',
    'owner of in',
    {
      nouns: 'sites site websites website computers networks network servers system systems banks',
    },
  ),
  verbFrame('COERCED', 'haul_in haul_off take_away carry_off lead_away drag_away', 'object of from'),
  verbFrame('COERCED', 'club truncheon baton-charge manhandle rough_up tear-gas pepper-spray', 'object'),
  verbFrame('COERCED', 'tow escort sail divert', 'object owner', {
    nouns: 'tanker trawler trawlers freighter vessel vessels boat boats ship ships yacht cargo',
    via: 'to|into',
  }),
  verbFrame('COERCED', 'prevent stop bar forbid', 'object', { via: 'from', nouns: 'leaving' }),
  verbFrame('COERCED', 'seal_off blockade cut_off surround ring encircle besiege', 'owner of', {
    nouns: EMBASSIES,
  }),
  // ATTACKED
  verbFrame(
    'ATTACKED',
    'bludgeon batter lynch hack waterboard starve mutilate dismember garrotte strangle suffocate gang-rape scalp',
    'object',
  ),
  verbFrame('ATTACKED', 'tear_through rip_through tear rip slice', 'object next:through next:into', {
    actors: 'bomb bombs explosion blast car-bomb mine rocket missile shell bullet device shrapnel',
  }),
  verbFrame('ATTACKED', 'ram blow_up wreck shatter demolish level', 'object', {
    actors: 'truck bomb car bomber bombers lorry boat drone missile mine explosion blast shell shells rockets rocket',
  }),
  verbFrame('ATTACKED', 'seize capture wrest take grab', 'from', {
    nouns:
      'island islands town towns village villages hill hills territory peninsula post posts outpost city airport base heights crossing',
  }),
  verbFrame('ATTACKED', 'land', 'owner on in', {
    via: 'on',
    nouns: 'peninsula island islands beach coast reef',
    actors: UNITS,
  }),
  verbFrame('ATTACKED', 'fire empty spray loose', 'at on into owner', {
    nouns: 'bullets rounds gun gunfire clips shots burst',
  }),
  verbFrame('ATTACKED', 'bomb strafe rocket shell mortar pound', 'owner of in near', {
    nouns:
      'airport airfield base barracks camp camps port village villages town towns convoy refinery oilfield power-station bridge column columns positions terminal',
  }),
  verbFrame('ATTACKED', 'smear spray lace', 'in at', { nouns: 'agent poison acid gas polonium ricin' }),
  verbFrame('ATTACKED', 'thrust push advance drive sweep punch', 'into', {
    kinds: 'Country',
    actors: `${UNITS} rebels guerrillas`,
  }),
];
