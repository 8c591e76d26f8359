/** Verbs behind which "that" takes a base form: "proposed that NATO close its base". */
export const SUBJUNCTIVE_VERBS: ReadonlySet<string> = new Set(
  'propose demand insist suggest recommend request urge require ask'.split(' '),
);

/** Verbs with no object of their own: their past form behind a noun is never a participle ("the envoy arrived by train"). */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set([
  'speak',
  'come',
  'go',
  'stand',
  'fly',
  'travel',
  'arrive',
  'fall',
  'rise',
  'talk',
  'vote',
  'begin',
  'respond',
  'react',
  'retaliate',
  'agree',
  'end',
  'start',
  'follow suit',
  'leave',
  'say',
  'steam',
  'sail',
  'battle',
  'clash',
  'march',
  'rally',
  'rumble',
  'roll',
  'dock',
  'fight',
  'demonstrate',
  'gather',
  'riot',
  'retreat',
  'meet',
  'appeal',
  'land',
  'crash',
]);

/** Verbs behind which a base form is an infinitive without its "to": "helped defend Saudi Arabia". */
export const BARE_INFINITIVE_VERBS: ReadonlySet<string> = new Set(['help', 'let', 'make']);

/** What comes after "by" and is no agent: "spoke by telephone". */
export const MEANS_NOUNS: ReadonlySet<string> = new Set(
  'phone telephone video letter mail radio day night then now margin majority vote votes count force surprise air sea land road rail ship boat plane helicopter bus train truck dawn nightfall noon hand name consensus acclamation decree law means way mistake accident satellite cable fax link videolink videoconference teleconference hotline email e-mail text'.split(
    ' ',
  ),
);
