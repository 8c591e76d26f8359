import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { RelationType } from '../../ontology/index.js';
import { Article } from './article.js';
import { Entity } from './entity.js';
import { DateBasisEnum, JudgementEnum, QuadEnum, RelationTypeEnum, StatusEnum } from './enums.js';
import { connectionTypes } from './page.js';
import { Instant, PartialDate } from './scalars.js';

@ObjectType({ description: "A stretch of an article's text.", simpleResolvers: true })
export class TextSpan {
  @Field(() => Int, { description: 'First UTF-16 code unit, from 0.' })
  start!: number;

  @Field(() => Int, { description: 'The code unit after the last.' })
  end!: number;
}

/** What one sentence of one article says. */
@ObjectType({
  description: 'What one sentence of one article says of two entities: the evidence that ties are the sum of.',
  simpleResolvers: true,
})
export class Statement {
  @Field(() => ID, { description: 'A hash of what is said and where: the same article gives the same id.' })
  id!: string;

  @Field(() => RelationTypeEnum, { description: 'What is said.' })
  type!: RelationType;

  @Field(() => QuadEnum, { nullable: true, description: 'The class of the act; null for offices and memberships.' })
  quad!: QuadEnum | null;

  @Field(() => Entity, { description: 'Who does it.' })
  subject!: Entity;

  @Field(() => Entity, { description: 'To whom.' })
  object!: Entity;

  @Field(() => Entity, { nullable: true, description: 'Whose words it is; null where the article says it itself.' })
  attributedTo!: Entity | null;

  @Field(() => StatusEnum, { description: 'Whether it happened, is planned, or is only hoped for.' })
  status!: StatusEnum;

  @Field(() => Boolean, { description: 'The text says that it did not, or does not.' })
  negated!: boolean;

  @Field(() => PartialDate, { nullable: true, description: 'When, where the text says so or lets it be worked out.' })
  on!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when.' })
  until!: string | null;

  @Field(() => DateBasisEnum, { nullable: true, description: 'How `on` is known.' })
  dateBasis!: DateBasisEnum | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "`on`, else the article's day: what lists and timelines sort by.",
  })
  seenOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The title as written; on `HOLDS_OFFICE` alone.' })
  title!: string | null;

  @Field(() => Float, { description: '0 to 1, calibrated: of those at 0.9 or more, nine in ten are right.' })
  confidence!: number;

  @Field(() => String, { description: 'The sentence, as the article has it.' })
  sentence!: string;

  @Field(() => Int, { description: "Where the sentence starts in the article's text (UTF-16 code units)." })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;

  @Field(() => TextSpan, { nullable: true, description: "Where the subject stands in the article's text." })
  subjectSpan!: TextSpan | null;

  @Field(() => TextSpan, { nullable: true, description: "Where the object stands in the article's text." })
  objectSpan!: TextSpan | null;

  @Field(() => TextSpan, { nullable: true, description: 'The word that made the relation.' })
  triggerSpan!: TextSpan | null;

  @Field(() => String, { description: 'Id of the rule that found it.' })
  rule!: string;

  @Field(() => JudgementEnum, { nullable: true, description: "A curator's judgement; null where none was passed." })
  judgement!: JudgementEnum | null;

  @Field(() => Instant, { nullable: true, description: 'When the graph learned of it.' })
  ingestedAt!: string | null;

  @Field(() => Article, { description: 'Where it is written.' })
  article!: Article;
}

@ObjectType({ description: 'A page of statements.', simpleResolvers: true })
export class StatementConnection extends connectionTypes('Statement', 'statements', () => Statement) {}
