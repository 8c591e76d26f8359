import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity } from './entity.js';
import { connectionTypes } from './page.js';
import { Instant } from './scalars.js';
import { Statement } from './statement.js';

export enum DecisionKindEnum {
  MERGE = 'merge',
  SPLIT = 'split',
  KEEP_APART = 'different',
  RENAME = 'rename',
  ACCEPT = 'accepted',
  REJECT = 'rejected',
}
registerEnumType(DecisionKindEnum, {
  name: 'DecisionKind',
  description: 'What a curator decided.',
  valuesConfig: {
    MERGE: { description: 'Two entities are one.' },
    SPLIT: { description: 'Some keys of an entity are another.' },
    KEEP_APART: { description: 'Two entities that look alike are not one.' },
    RENAME: { description: 'An entity has another canonical name.' },
    ACCEPT: { description: 'A statement is right.' },
    REJECT: { description: 'A statement is wrong; it counts in no tie.' },
  },
});

@ObjectType({ description: "A curator's decision. It can be undone; it is never deleted.", simpleResolvers: true })
export class Decision {
  @Field(() => ID, { description: 'For `undo(decision)`.' })
  id!: string;

  @Field(() => DecisionKindEnum, { description: 'What was decided.' })
  kind!: DecisionKindEnum;

  @Field(() => String, { description: 'Who decided.' })
  by!: string;

  @Field(() => Instant, { description: 'When.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  note!: string | null;

  @Field(() => [Entity], { description: 'The entities it is about, as they are now.' })
  entities!: readonly Entity[];

  @Field(() => Statement, {
    nullable: true,
    description: 'The statement it is about, if it still stands in an article.',
  })
  statement!: Statement | null;

  @Field(() => [String], { description: 'The keys that were joined or parted.' })
  keys!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The name that was given.' })
  name!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was undone; null while it holds.' })
  undoneAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who undid it.' })
  undoneBy!: string | null;
}

@ObjectType({ description: 'A page of decisions, the latest first.', simpleResolvers: true })
export class DecisionConnection extends connectionTypes('Decision', 'decisions', () => Decision) {}

@ObjectType({ description: 'One reason to think two entities the same, or not.', simpleResolvers: true })
export class MatchSignal {
  @Field(() => String, { description: 'What was compared: `name`, `country`, `office`, …' })
  name!: string;

  @Field(() => Float, { description: 'What it adds to the score; less than 0 speaks against.' })
  weight!: number;

  @Field(() => String, { nullable: true, description: 'What was found, in words.' })
  detail!: string | null;
}

@ObjectType({ description: 'Two entities that may be one.', simpleResolvers: true })
export class Candidate {
  @Field(() => ID, { description: 'The two ids, joined.' })
  id!: string;

  @Field(() => Entity, { description: 'The one.' })
  left!: Entity;

  @Field(() => Entity, { description: 'The other.' })
  right!: Entity;

  @Field(() => Float, { description: 'How likely they are the same, 0 to 1.' })
  score!: number;

  @Field(() => [MatchSignal], { description: 'Why.' })
  signals!: readonly MatchSignal[];
}

@ObjectType({ description: 'A page of candidates, likeliest first.', simpleResolvers: true })
export class CandidateConnection extends connectionTypes('Candidate', 'candidates', () => Candidate) {}

@ObjectType({
  description: 'One entry of the audit log: a mutation, who ran it and what came of it.',
  simpleResolvers: true,
})
export class AuditEntry {
  @Field(() => ID, { description: 'Sorts by time.' })
  id!: string;

  @Field(() => Instant, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who.' })
  by!: string;

  @Field(() => String, { description: 'Which mutation.' })
  action!: string;

  @Field(() => [String], { description: 'Ids of what it touched, 100 at most.' })
  targets!: readonly string[];

  @Field(() => String, { description: '`ok`, or the code of the error it ended with.' })
  outcome!: string;
}

@ObjectType({ description: 'A page of the audit log, the latest first.', simpleResolvers: true })
export class AuditConnection extends connectionTypes('Audit', 'audit entries', () => AuditEntry) {}
