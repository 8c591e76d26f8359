/** Words parted by white space; `_` stands for a space within one ("call_on"). */
const phrases = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/** Verbs whose complement is told as somebody's words. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  phrases(`say tell add announce stress emphasize emphasise note underline underscore state declare claim report explain argue insist confirm affirm reaffirm reiterate repeat assert allege maintain warn remark comment recall mention observe point_out go_on conclude acknowledge admit believe
   think suggest write tweet post quote reveal disclose assure inform inform highlight reply respond answer predict caution contend testify recount complain pledge vow promise threaten swear hint indicate signal agree deny reckon concede lament brief notify express describe`),
);

/** Verbs that put what follows into the future, as settled: "agreed to", "plans to". */
export const PLANNING_VERBS: ReadonlySet<string> = new Set(
  'plan intend agree decide promise vow pledge prepare undertake commit schedule resolve swear announce aim arrange set expect elect choose opt determine mean stand volunteer authorize authorise approve order'.split(
    ' ',
  ),
);

/** Verbs that make what follows a wish, a request or a chance: "hopes to", "offered to", "asked to". */
export const WISHING_VERBS: ReadonlySet<string> = new Set(
  phrases(`want wish hope seek ask urge offer threaten propose suggest try attempt consider call_for call_on call_upon demand request invite encourage press appeal consider contemplate mull discuss recommend require need wait
   tell allow let permit enable persuade convince push advise warn like love favour favor fear may beg plead exhort dare aspire lobby study weigh explore debate express insist`),
);

/** Verbs that deny what follows: "refused to", "failed to". */
export const NEGATING_VERBS: ReadonlySet<string> = new Set(
  phrases(
    'refuse decline fail deny stop cease avoid forbid prevent neglect omit abstain refrain cancel abandon postpone rule_out call_off scrap reject forgo prohibit ban bar block',
  ),
);

/** Verbs that leave what follows as true as themselves: "managed to", "continued to". */
export const FACTUAL_VERBS: ReadonlySet<string> = new Set(
  'begin start continue manage help proceed go come have be keep finish serve rush hasten move join act do'
    .split(' ')
    .concat('go on'),
);

/** Adjectives after "be" that look ahead: "is ready to", "is set to". */
export const PLANNING_ADJECTIVES: ReadonlySet<string> = new Set(
  'ready willing prepared set due scheduled expected determined committed slated about poised bound keen going open'.split(
    ' ',
  ),
);
export const CHANCE_ADJECTIVES: ReadonlySet<string> = new Set(
  'likely unlikely able unable possible free necessary important essential eager anxious reluctant unwilling impossible crucial vital'.split(
    ' ',
  ),
);
export const NEGATING_ADJECTIVES: ReadonlySet<string> = new Set(['unwilling', 'unable', 'reluctant', 'unlikely']);

/** Nouns that carry an infinitive, by what they make of it. */
export const INFINITIVE_NOUNS: ReadonlyMap<string, 'planned' | 'hypothetical' | 'occurred' | 'negated'> = new Map<
  string,
  'planned' | 'hypothetical' | 'occurred' | 'negated'
>([
  ...'decision plan plans agreement pledge promise intention readiness commitment vow undertaking resolve preparations move'
    .split(' ')
    .map((w) => [w, 'planned'] as const),
  ...'offer call calls demand demands request bid proposal hope wish desire threat attempt attempts effort efforts right chance opportunity need willingness invitation order ultimatum possibility appeal duty ability campaign'
    .split(' ')
    .map((w) => [w, 'hypothetical'] as const),
  ...'refusal failure'.split(' ').map((w) => [w, 'negated'] as const),
  ...'initiative role keenness'.split(' ').map((w) => [w, 'occurred'] as const),
]);

/** Verbs whose object is the subject of the infinitive: "urged Mali to stay out". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  phrases(
    'urge ask invite call_on call_upon order persuade press pressure tell force help allow enable want expect encourage authorize authorise warn demand request instruct advise convince permit require beg exhort implore appeal push compel oblige let make challenge remind lobby call_for forbid like prompt lead wait',
  ),
);

/** Words that open a condition or a hope. */
export const CONDITIONALS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'provided',
  'assuming',
  'should',
]);

/** Two-word verbs: verb and particle. */
export const PHRASAL_VERBS: ReadonlySet<string> = new Set(
  `call on|call upon|call for|call off|call in|break off|cut off|turn down|rule out|pull out|pull back|step up|hand over|hand back|give back|give in|give up|back down|cave in|carry out|set up|set off|set out|touch down|sit down|meet up|wrap up|lash out|hit out|hit back|brush aside|brush off|throw out|kick out|force out
   |shoot down|beat up|shut down|point out|walk out|hammer out|write off|call home|bring home|see off|stand by|act as|fire on|take over|take up|speak out|follow up|send back|head off|team up|link up|set free|come out|sail home|go home|come home|march home|let through|let in|let out|take part|let go|hold responsible|hold accountable|find guilty|hold hostage|hold captive|hold prisoner|take hostage|take prisoner|turn over|turn off|shut off|send home|send back|throw out|bring home|fly home|take back|put off|turn back|open up|stand up|phase out|free up|build up|serve as|stand with|shake hands|bring together|get together|call back|order home|bring back|summon home|order back|come round|come around|fall in|hold up|hold back|go back|back out|single out|set aside|put aside|lay aside|preside over|go on|send packing|lay down`
    .replace(/\s*\n\s*/g, '')
    .split('|')
    .map((w) => w.trim()),
);

/** Modals and what they make of their verb. */
export const MODALS: ReadonlyMap<string, 'planned' | 'hypothetical'> = new Map<string, 'planned' | 'hypothetical'>([
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['wo', 'planned'],
  ['shall', 'planned'],
  ['would', 'planned'],
  ["'d", 'planned'],
  ['be to', 'planned'],
  ['going to', 'planned'],
  ['may', 'hypothetical'],
  ['might', 'hypothetical'],
  ['could', 'hypothetical'],
  ['can', 'hypothetical'],
  ['ca', 'hypothetical'],
  ['should', 'hypothetical'],
  ['must', 'hypothetical'],
  ['ought', 'hypothetical'],
  ['have to', 'hypothetical'],
  ['need to', 'hypothetical'],
]);

/** What people say and things do not. */
export const SPEECH_ACTS: ReadonlySet<string> = new Set([
  'demand',
  'urge',
  'call on',
  'call for',
  'accuse',
  'condemn',
  'praise',
  'thank',
  'warn',
  'threaten',
  'invite',
  'welcome',
  'reject',
  'deny',
  'pledge',
  'promise',
  'offer',
  'vow',
  'criticise',
  'criticize',
  'denounce',
  'appeal',
  'express',
  'reiterate',
  'reaffirm',
  'congratulate',
  'ask',
  'blame',
  'voice',
  'charge',
  'protest',
  'complain',
  'allege',
  'commend',
  'apologise',
  'apologize',
]);
