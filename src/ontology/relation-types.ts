import type { EntityKind } from './entity-kinds.js';

/** PLOVER's four quads: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

/** One row of the ontology: what a relation means, between whom, and how the field codes it. */
export interface RelationTypeRow {
  /** What a reader says of it, in a graph's legend. */
  readonly label: string;
  /** The same seen from the object: "A praised B", "B was praised by A". */
  readonly inverse: string;
  readonly description: string;
  /** `true` where "A to B" says the same as "B to A". */
  readonly symmetric: boolean;
  /** `true` where it tells of a standing condition, not of an act on a day. */
  readonly standing: boolean;
  /** PLOVER event types, and the quad they belong to; none for offices and memberships. */
  readonly plover: readonly string[];
  readonly quad: Quad | null;
  readonly subject: readonly EntityKind[];
  readonly object: readonly EntityKind[];
}

const ACTOR: readonly EntityKind[] = ['Person', 'Country', 'Organization'];
const STATE_OR_BODY: readonly EntityKind[] = ['Country', 'Organization'];

type Ends = readonly [subject: readonly EntityKind[], object: readonly EntityKind[]];
type Words = readonly [label: string, inverse: string, description: string];

const row = (
  kind: 'standing' | 'act',
  symmetric: boolean,
  plover: readonly string[],
  quad: Quad | null,
  [subject, object]: Ends,
  [label, inverse, description]: Words,
): RelationTypeRow =>
  Object.freeze({
    label,
    inverse,
    description,
    symmetric,
    standing: kind === 'standing',
    plover,
    quad,
    subject,
    object,
  });

/**
 * Every relation that the graph can hold. Codes follow PLOVER (Political Language Ontology for Verifiable
 * Event Records). A new relation is one row here and its words in `src/ontology/words/`.
 */
export const RELATION_TYPES = {
  HOLDS_OFFICE: row(
    'standing',
    false,
    [],
    null,
    [['Person'], STATE_OR_BODY],
    [
      'holds office in',
      'has as office-holder',
      'holds an office of the state or international body, under the title that the text gives',
    ],
  ),
  ACCREDITED_TO: row(
    'standing',
    false,
    [],
    null,
    [['Person'], STATE_OR_BODY],
    [
      'is accredited to',
      'received the credentials of',
      'represents its sender there as ambassador, envoy or permanent representative',
    ],
  ),
  MEMBER_OF: row(
    'standing',
    false,
    [],
    null,
    [ACTOR, ['Organization']],
    ['is a member of', 'has as member', 'belongs to the body as a member'],
  ),
  PART_OF: row(
    'standing',
    false,
    [],
    null,
    [['Organization'], STATE_OR_BODY],
    ['is part of', 'has as part', 'works under the other or is an organ of it'],
  ),
  PARTNER_OF: row(
    'standing',
    true,
    ['COOPERATE'],
    1,
    [
      ['Country', 'Organization', 'Event'],
      ['Country', 'Organization', 'Event'],
    ],
    [
      'is a partner of',
      'is a partner of',
      'stands in cooperation, partnership, alliance or friendship with; runs joint programmes or exercises with',
    ],
  ),
  MET: row(
    'act',
    true,
    ['CONSULT'],
    1,
    [ACTOR, ACTOR],
    ['met', 'met', 'met in person, was received by, held talks with'],
  ),
  SPOKE_WITH: row(
    'act',
    true,
    ['CONSULT'],
    1,
    [ACTOR, ACTOR],
    ['spoke with', 'spoke with', 'spoke by telephone or video, or exchanged letters with'],
  ),
  VISITED: row('act', false, ['CONSULT'], 1, [ACTOR, STATE_OR_BODY], ['visited', 'was visited by', 'travelled to']),
  HOSTED: row(
    'act',
    false,
    ['CONSULT'],
    1,
    [STATE_OR_BODY, ['Event']],
    ['hosted', 'was hosted by', 'holds or organises the named event'],
  ),
  INVITED: row('act', false, ['CONSULT'], 1, [ACTOR, ACTOR], ['invited', 'was invited by', 'invited the other']),
  MEDIATED: row(
    'act',
    false,
    ['CONSULT'],
    1,
    [ACTOR, ACTOR],
    ['mediated for', 'had as mediator', 'mediates or brokers between the other and a third'],
  ),
  AGREED_WITH: row(
    'act',
    true,
    ['AGREE'],
    1,
    [ACTOR, ACTOR],
    [
      'agreed with',
      'agreed with',
      'agreed to do something, announced jointly or reached an accord with; nothing was signed',
    ],
  ),
  SIGNED_WITH: row(
    'act',
    true,
    ['AGREE'],
    1,
    [ACTOR, ACTOR],
    ['signed with', 'signed with', 'signed or ratified a treaty, memorandum or contract with'],
  ),
  PRAISED: row(
    'act',
    false,
    ['SUPPORT'],
    1,
    [ACTOR, ACTOR],
    ['praised', 'was praised by', 'praised, thanked, congratulated, or welcomed what the other did'],
  ),
  SUPPORTS: row(
    'act',
    false,
    ['SUPPORT'],
    1,
    [ACTOR, ACTOR],
    [
      'supports',
      'is supported by',
      'backs a position, candidacy or the sovereignty of the other; stands in solidarity with it',
    ],
  ),
  RECOGNIZED: row(
    'act',
    false,
    ['SUPPORT'],
    1,
    [ACTOR, STATE_OR_BODY],
    ['recognised', 'was recognised by', 'recognised the state or government'],
  ),
  ESTABLISHED_RELATIONS_WITH: row(
    'act',
    true,
    ['AGREE'],
    2,
    [['Country'], ['Country']],
    ['established relations with', 'established relations with', 'opened or restored diplomatic relations with'],
  ),
  AIDED: row(
    'act',
    false,
    ['AID'],
    2,
    [ACTOR, ACTOR],
    ['aided', 'was aided by', 'gave money, goods, arms, loans, relief or training to'],
  ),
  CONCEDED_TO: row(
    'act',
    false,
    ['CONCEDE', 'RETREAT'],
    2,
    [ACTOR, ACTOR],
    [
      'conceded to',
      'won a concession from',
      'gave way: lifted sanctions, withdrew troops, released prisoners, apologised, eased a measure',
    ],
  ),
  URGED: row(
    'act',
    false,
    ['REQUEST'],
    3,
    [ACTOR, ACTOR],
    ['urged', 'was urged by', 'urged, called on or demanded of the other to act'],
  ),
  ACCUSED: row(
    'act',
    false,
    ['ACCUSE'],
    3,
    [ACTOR, ACTOR],
    ['accused', 'was accused by', 'criticised, condemned or blamed the other, or voiced concern at what it did'],
  ),
  REJECTED: row(
    'act',
    false,
    ['REJECT'],
    3,
    [ACTOR, ACTOR],
    ['rejected', 'was rejected by', 'refused, vetoed or denied what the other said or asked'],
  ),
  THREATENED: row(
    'act',
    false,
    ['THREATEN'],
    3,
    [ACTOR, ACTOR],
    ['threatened', 'was threatened by', 'threatened the other or warned it of consequences'],
  ),
  PROTESTED_TO: row(
    'act',
    false,
    ['PROTEST'],
    3,
    [ACTOR, ACTOR],
    ['protested to', 'received a protest from', 'lodged a protest with the other or summoned its envoy'],
  ),
  SANCTIONED: row(
    'act',
    false,
    ['SANCTION'],
    4,
    [ACTOR, ACTOR],
    [
      'sanctioned',
      'was sanctioned by',
      'imposed sanctions, an embargo, a ban or a freeze, or suspended aid or membership',
    ],
  ),
  EXPELLED: row(
    'act',
    false,
    ['SANCTION'],
    4,
    [ACTOR, ACTOR],
    ['expelled', 'was expelled by', "expelled the other's people or declared them unwelcome"],
  ),
  CUT_TIES_WITH: row(
    'act',
    false,
    ['SANCTION'],
    4,
    [['Country'], STATE_OR_BODY],
    [
      'cut ties with',
      'was left by',
      'recalled its envoy, closed an embassy, severed or downgraded relations, or left the body',
    ],
  ),
  MOBILIZED_AGAINST: row(
    'act',
    false,
    ['MOBILIZE'],
    4,
    [ACTOR, ACTOR],
    ['mobilised against', 'faced a mobilisation by', 'moved troops or showed force against'],
  ),
  COERCED: row(
    'act',
    false,
    ['COERCE'],
    4,
    [ACTOR, ACTOR],
    ['coerced', 'was coerced by', "arrested, detained, seized, blockaded or hacked the other's people or goods"],
  ),
  ATTACKED: row(
    'act',
    false,
    ['ASSAULT'],
    4,
    [ACTOR, ACTOR],
    ['attacked', 'was attacked by', 'attacked, invaded, occupied, shelled or killed'],
  ),
} as const satisfies Record<string, RelationTypeRow>;

export type RelationType = keyof typeof RELATION_TYPES;

/** The names of all relation types, in the order of the table. */
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as readonly RelationType[];

/** Where the words of a relation place it in time: told as done, announced for later, or hoped and asked for. */
export const STATUSES = ['occurred', 'planned', 'hypothetical'] as const;
export type Status = (typeof STATUSES)[number];
