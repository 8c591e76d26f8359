import { type NounFrame, nounFrame } from './frame.js';

/** Nouns that state a relation by themselves. */
export const NOUN_FRAMES: readonly NounFrame[] = [
  nounFrame(
    'MET',
    'talks meeting meetings consultations negotiations audience tête-à-tête summit discussions',
    'between owner of clause verb',
    'between with',
  ),
  nounFrame('MET', 'talks meeting', 'between', 'between'),
  nounFrame(
    'SPOKE_WITH',
    'call conversation phone-call videoconference teleconference',
    'between owner of clause verb',
    'between with to',
  ),
  nounFrame('VISITED', 'visit trip tour journey', 'owner of by clause', 'to'),
  nounFrame('VISITED', 'arrival', 'owner of', 'in at to'),
  nounFrame('INVITED', 'invitation', 'owner of from by', 'to'),
  nounFrame(
    'PARTNER_OF',
    'cooperation co-operation collaboration partnership friendship alliance interaction',
    'between owner of verb clause',
    'between with within',
  ),
  nounFrame('MEMBER_OF', 'accession admission entry', 'owner of', 'to into'),
  nounFrame('PARTNER_OF', 'ties bonds', 'between', 'between'),
  nounFrame('PARTNER_OF', 'ties relations relationship bonds links', 'between owner of', 'between with', {
    adjectives:
      'friendly brotherly close closer warm strong stronger excellent strategic good fraternal cordial special historic long-standing longstanding traditional deep cooperative privileged solid',
  }),
  nounFrame('PARTNER_OF', 'partner partners ally allies', 'clause', 'of owner', {}),
  nounFrame('PARTNER_OF', 'exercises exercise drills manoeuvres programme program project', 'between', 'between with', {
    adjectives: 'joint bilateral common military',
  }),
  nounFrame('SIGNED_WITH', 'treaty', 'between', 'between', { verbs: 'sign ratify initial ink' }),
  nounFrame('AGREED_WITH', 'agreement accord deal understanding truce ceasefire', 'between', 'between', {
    verbs: 'reach announce strike conclude achieve broker',
  }),
  nounFrame('PRAISED', 'gratitude appreciation thanks congratulations condolences', 'owner of', 'to'),
  nounFrame('PRAISED', 'praise', 'owner from of', 'for'),
  nounFrame('SUPPORTS', 'backing', 'owner from clause', 'of for with'),
  nounFrame('SUPPORTS', 'support', 'owner', 'to'),
  nounFrame('SUPPORTS', 'support solidarity', 'owner of from clause', 'for with', {}),
  nounFrame('SUPPORTS', 'endorsement support', 'owner', 'of'),
  nounFrame('SUPPORTS', 'commitment', 'owner', 'to'),
  nounFrame('RECOGNIZED', 'recognition', 'owner by', 'of'),
  nounFrame('PROTESTED_TO', 'protest protests demonstration demonstrations', 'owner by from', 'to against outside'),
  nounFrame('REJECTED', 'veto', 'owner by', 'of'),
  nounFrame('MOBILIZED_AGAINST', 'build-up buildup', 'owner by', 'on along against near'),
  nounFrame('INVITED', 'invitation', 'owner', 'to'),
  nounFrame('CUT_TIES_WITH', 'withdrawal exit departure', 'owner of', 'from'),
  nounFrame('AIDED', 'gift donation loan grant contribution contributions', 'owner from', 'to'),
  nounFrame('ESTABLISHED_RELATIONS_WITH', 'restoration resumption normalisation normalization', 'owner by', 'with'),
  nounFrame(
    'ESTABLISHED_RELATIONS_WITH',
    'restoration establishment resumption normalisation normalization',
    'between',
    'between',
  ),
  nounFrame('AIDED', 'aid assistance relief', 'owner from', 'to for'),
  nounFrame('SANCTIONED', 'sanctions embargo', 'owner by', 'on against'),
  nounFrame('ACCUSED', 'criticism condemnation denunciation accusation accusations', 'owner by from', 'of against'),
  nounFrame(
    'ATTACKED',
    'attack attacks strike strikes invasion bombing bombardment shelling aggression airstrikes raid raids assault occupation annexation bombings offensive war airstrike',
    'owner by',
    'on against of in',
  ),
  nounFrame(
    'ATTACKED',
    'fighting clashes clash battle battles war skirmish skirmishes hostilities',
    'mutual',
    'between',
  ),
  nounFrame('CONCEDED_TO', 'release', 'owner by', 'of'),
  nounFrame('COERCED', 'arrest detention blockade seizure kidnapping', 'owner by', 'of'),
  nounFrame('THREATENED', 'threat threats', 'owner by', 'against'),
  nounFrame('REJECTED', 'rejection refusal', 'owner by', 'of'),
  nounFrame('EXPELLED', 'expulsion', 'owner by', 'of'),
  nounFrame('MEDIATED', 'mediation', 'owner by', 'parties:between in'),
  nounFrame(
    'URGED',
    'demand demands request requests call appeal plea ultimatum',
    'owner by from verb',
    'that to on for:clause',
  ),
  nounFrame(
    'ATTACKED',
    'murder killing killings shelling massacre assassination execution torture ambush destruction sinking downing shooting beating wounding poisoning slaying',
    'by owner',
    'of',
  ),
  nounFrame(
    'COERCED',
    'abduction kidnap capture imprisonment jailing hijacking confiscation internment',
    'by owner',
    'of',
  ),
  nounFrame('COERCED', 'siege blockade', 'owner by', 'of'),
  nounFrame('EXPELLED', 'deportation ousting', 'by owner', 'of'),
  nounFrame(
    'SANCTIONED',
    'ban bans tariffs tariff duties curbs restrictions boycott blacklist',
    'owner by',
    'on against of',
  ),
  nounFrame(
    'ACCUSED',
    'charge charges accusation accusations allegation allegations complaint complaints claim claims',
    'owner from by of',
    'that',
  ),
  nounFrame('URGED', 'plea appeal', 'clause', 'to'),
  nounFrame('CONCEDED_TO', 'apology apologies', 'owner by from', 'to'),
  nounFrame('CUT_TIES_WITH', 'break rupture', 'owner', 'with'),
  nounFrame('AIDED', 'airlift shipment shipments consignment', 'owner by from', 'to'),
  nounFrame('THREATENED', 'ultimatum warning warnings', 'owner by from', 'to'),
  nounFrame('ACCUSED', 'complaint lawsuit charges allegations denunciations', 'owner by from', 'against about'),
  nounFrame('PRAISED', 'tribute', 'owner from', 'to'),
  nounFrame('REJECTED', 'refusal dismissal spurning', 'by owner', 'of'),
  nounFrame('THREATENED', 'patience', 'owner', 'with', { verbs: 'run lose exhaust' }),
  nounFrame('THREATENED', 'ultimatum deadline threat threats', 'owner by from', 'to for against'),
  nounFrame(
    'ATTACKED',
    'incursion incursions foray forays thrust raid raids intervention push advance cross-border',
    'owner by',
    'into inside across in',
  ),
  nounFrame(
    'ATTACKED',
    'warfare cyber-attack cyberattack cyberattacks reprisals retaliation bombardment',
    'owner by',
    'against on of',
  ),
  nounFrame(
    'ACCUSED',
    'anger outrage fury dismay displeasure irritation unease alarm annoyance indignation concern disquiet',
    'owner from',
    'at over about',
  ),
  nounFrame(
    'MOBILIZED_AGAINST',
    'mobilisation mobilization massing deployment build-up',
    'owner by',
    'along against near opposite',
  ),
  nounFrame('AIDED', 'gift shipment supply sale supplies deliveries delivery', 'owner from by', 'to'),
  nounFrame('COERCED', 'detention arrest seizure holding jailing boarding abduction hijacking', 'by owner', 'of'),
  nounFrame('CONCEDED_TO', 'release freeing repatriation handover return pardon', 'by owner', 'of'),
  nounFrame('SANCTIONED', 'suspension exclusion', 'by owner', 'of'),
];

/** Nouns that, with a mere country before or behind them, say what it does to another: "war with", "dispute with" say nothing. */
export const POSITIVE_WORDS: ReadonlySet<string> = new Set(
  'welcome positive encouraging wise sensible courageous commendable friend friends brother brothers partner partners ally allies example model hero heroes pioneer champion leader visionary pillar success successful exemplary outstanding constructive responsible reliable valuable important historic courageous bold great'.split(
    ' ',
  ),
);

/** Words that make "called X a …" or "described X as …" an accusation. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(
  `grave spies spy mercenaries dwarf terrorist terrorists aggressor aggressors criminal criminals illegal unlawful unacceptable irresponsible outrageous provocative provocation provocations barbaric brutal shameful hypocritical hypocrite liar liars enemy enemies thug thugs tyrant tyrants dictator dictators fascist
   nazi puppet puppets rogue occupier occupiers oppressive repressive dangerous reckless evil cowardly genocide massacre piracy blackmail insult betrayal violation interference meddling threat destabilising destabilizing unfriendly hostile absurd ridiculous disgraceful pariah traitor butcher menace obstacle
   stain disgrace outrage scandal farce sham charade lie lies hypocrites blot travesty mockery affront crime crimes atrocity atrocities murder murderers killer killers bully bullies bullying cynical deplorable despicable abhorrent appalling
   unjust unjustified unfair unwarranted arbitrary inhuman inhumane savage ruthless reprehensible ill-advised insulting offensive inflammatory wrong mistaken dishonest false fabricated groundless baseless worthless misguided irrational
   aggressive warmonger warmongers imperialist imperialists colonialist racist expansionist hegemonist stooge stooges pawn lackey lackeys mouthpiece haven sponsor sponsors bandits gangsters pirates invaders occupiers meddlesome unforgivable intolerable regrettable unjustifiable unhelpful disproportionate excessive counterproductive counter-productive illegitimate unconstitutional inadmissible indefensible inexcusable disappointing shocking alarming violations breach contravention
   bad mistake blunder error heinous vile repugnant dastardly null escalation`.split(/\s+/),
);
