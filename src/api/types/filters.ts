import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { EntityKind, RelationType } from '../../ontology/index.js';
import { EntityKindEnum, JudgementEnum, QuadEnum, RelationTypeEnum, StatusEnum } from './enums.js';
import { Instant, PartialDate } from './scalars.js';

const maybe = { nullable: true } as const;

@InputType({ description: 'Picks entities. All that is given must hold; `and`, `or` and `not` nest.' })
export class EntityFilter {
  @Field(() => [ID], { ...maybe, description: 'Any of these.' })
  ids?: string[] | null;

  @Field(() => [EntityKindEnum], { ...maybe, description: 'Any of these kinds.' })
  kinds?: EntityKind[] | null;

  @Field(() => String, { ...maybe, description: 'ISO 3166-1 alpha-2 of the state that it is, belongs to or serves.' })
  country?: string | null;

  @Field(() => String, { ...maybe, description: 'The name starts so, in any case.' })
  nameStartsWith?: string | null;

  @Field(() => String, { ...maybe, description: 'The name or an alias holds this, in any case.' })
  nameContains?: string | null;

  @Field(() => String, {
    ...maybe,
    description: 'A person who held an office of this class: `Minister`, `President`, …',
  })
  officeClass?: string | null;

  @Field(() => [EntityFilter], { ...maybe, description: 'All of these hold.' })
  and?: EntityFilter[] | null;

  @Field(() => [EntityFilter], { ...maybe, description: 'At least one of these holds.' })
  or?: EntityFilter[] | null;

  @Field(() => EntityFilter, { ...maybe, description: 'This does not hold.' })
  not?: EntityFilter | null;
}

@InputType({ description: 'Picks the other end of a tie. All that is given must hold.' })
export class CounterpartFilter {
  @Field(() => [ID], { ...maybe, description: 'Any of these.' })
  ids?: string[] | null;

  @Field(() => [EntityKindEnum], { ...maybe, description: 'Any of these kinds.' })
  kinds?: EntityKind[] | null;

  @Field(() => String, { ...maybe, description: 'ISO 3166-1 alpha-2 of the state that it is, belongs to or serves.' })
  country?: string | null;
}

@InputType({ description: 'Picks statements. All that is given must hold; `and`, `or` and `not` nest.' })
export class StatementFilter {
  @Field(() => [ID], { ...maybe, description: 'Any of these.' })
  ids?: string[] | null;

  @Field(() => [ID], {
    ...maybe,
    description: 'One id: it is subject or object. Two: the one is subject and the other object, either way.',
  })
  between?: string[] | null;

  @Field(() => ID, { ...maybe, description: 'Who does it.' })
  subject?: string | null;

  @Field(() => ID, { ...maybe, description: 'To whom.' })
  object?: string | null;

  @Field(() => ID, { ...maybe, description: 'Whose words it is.' })
  attributedTo?: string | null;

  @Field(() => Boolean, { ...maybe, description: 'Somebody is quoted for it, or nobody is.' })
  attributed?: boolean | null;

  @Field(() => [RelationTypeEnum], { ...maybe, description: 'Any of these types.' })
  types?: RelationType[] | null;

  @Field(() => [QuadEnum], { ...maybe, description: 'Any of these quads.' })
  quad?: QuadEnum[] | null;

  @Field(() => [StatusEnum], { ...maybe, description: 'Any of these.' })
  status?: StatusEnum[] | null;

  @Field(() => Boolean, { ...maybe, description: 'Denied, or not.' })
  negated?: boolean | null;

  @Field(() => [JudgementEnum], { ...maybe, description: 'Judged so by a curator.' })
  judgement?: JudgementEnum[] | null;

  @Field(() => PartialDate, { ...maybe, description: 'Seen on this day, month or year, or later.' })
  since?: string | null;

  @Field(() => PartialDate, {
    ...maybe,
    description: 'Seen on this day, month or year, or earlier: its last day counts.',
  })
  until?: string | null;

  @Field(() => Instant, { ...maybe, description: 'The graph learned of it after this.' })
  ingestedSince?: string | null;

  @Field(() => Instant, { ...maybe, description: 'The graph learned of it at this moment or before.' })
  ingestedUntil?: string | null;

  @Field(() => [String], { ...maybe, description: 'Published by any of these outlets.' })
  sources?: string[] | null;

  @Field(() => [ID], { ...maybe, description: 'Written in any of these articles.' })
  articles?: string[] | null;

  @Field(() => String, { ...maybe, description: 'The sentence holds this, in any case.' })
  text?: string | null;

  @Field(() => Float, { ...maybe, description: 'At least this confidence.' })
  minConfidence?: number | null;

  @Field(() => [StatementFilter], { ...maybe, description: 'All of these hold.' })
  and?: StatementFilter[] | null;

  @Field(() => [StatementFilter], { ...maybe, description: 'At least one of these holds.' })
  or?: StatementFilter[] | null;

  @Field(() => StatementFilter, { ...maybe, description: 'This does not hold.' })
  not?: StatementFilter | null;
}

@InputType({ description: 'Picks articles. All that is given must hold.' })
export class ArticleFilter {
  @Field(() => [String], { ...maybe, description: 'Published by any of these outlets.' })
  sources?: string[] | null;

  @Field(() => PartialDate, { ...maybe, description: 'Published then or later.' })
  since?: string | null;

  @Field(() => PartialDate, { ...maybe, description: 'Published then or earlier.' })
  until?: string | null;

  @Field(() => String, { ...maybe, description: 'Title or text match these words (full text).' })
  text?: string | null;

  @Field(() => [ID], { ...maybe, description: 'Names all of these entities.' })
  mentions?: string[] | null;

  @Field(() => Instant, { ...maybe, description: 'Taken in after this.' })
  ingestedSince?: string | null;
}

@InputType({ description: 'Picks the ties of a drawing. All that is given must hold.' })
export class NetworkFilter {
  @Field(() => [RelationTypeEnum], { ...maybe, description: 'Any of these types.' })
  types?: RelationType[] | null;

  @Field(() => [QuadEnum], { ...maybe, description: 'Any of these quads.' })
  quad?: QuadEnum[] | null;

  @Field(() => [EntityKindEnum], { ...maybe, description: 'Neighbours of any of these kinds.' })
  kinds?: EntityKind[] | null;

  @Field(() => PartialDate, { ...maybe, description: 'Last seen then or later.' })
  since?: string | null;

  @Field(() => PartialDate, { ...maybe, description: 'First seen then or earlier.' })
  until?: string | null;

  @Field(() => Int, { ...maybe, description: 'At least so many stories.' })
  minStories?: number | null;

  @Field(() => Float, { ...maybe, description: 'At least this confidence.' })
  minConfidence?: number | null;
}

@InputType({ description: 'An article to take in.' })
export class ArticleInput {
  @Field(() => String, { ...maybe, description: 'Where it was published. The same URL again is a correction.' })
  url?: string | null;

  @Field(() => String, { description: 'Headline.' })
  title!: string;

  @Field(() => PartialDate, {
    ...maybe,
    description: 'The day of publication (`2021-01-12`): what "today" means in the text.',
  })
  publishedOn?: string | null;

  @Field(() => String, { ...maybe, description: 'Who published it.' })
  source?: string | null;

  @Field(() => String, { description: 'The text, 1 MiB at most.' })
  text!: string;
}
