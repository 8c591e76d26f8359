import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { connectionTypes } from './page.js';
import { Instant, PartialDate } from './scalars.js';
import { Statement, TextSpan } from './statement.js';
import { Tie } from './tie.js';

@ObjectType({ description: 'One news article. Fields with arguments and the text are read only when asked for.' })
export class Article {
  @Field(() => ID, { simple: true, description: 'A hash of the canonical URL, else of the content.' })
  id!: string;

  @Field(() => String, { simple: true, nullable: true, description: 'Canonical URL, where there is one.' })
  url!: string | null;

  @Field(() => String, { simple: true, description: 'Headline.' })
  title!: string;

  @Field(() => PartialDate, { simple: true, nullable: true, description: 'The day on which it was published.' })
  publishedOn!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: "Who published it: an outlet's name or host." })
  source!: string | null;

  @Field(() => Instant, { simple: true, nullable: true, description: 'When the graph took it in.' })
  ingestedAt!: string | null;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Name and version of the extractor, such as `rules/2`.',
  })
  extractor!: string | null;
}

@ObjectType({ description: 'An entity and where the article names it.', simpleResolvers: true })
export class Mention {
  @Field(() => Entity, { description: 'Who or what.' })
  entity!: Entity;

  @Field(() => [TextSpan], { description: 'Every place in the text where it is named, in order.' })
  spans!: readonly TextSpan[];
}

@ObjectType({
  description: 'A stretch of the text to highlight: a name, or a sentence that says something.',
  simpleResolvers: true,
})
export class HighlightedSpan {
  @Field(() => Int, { description: 'First UTF-16 code unit, from 0.' })
  start!: number;

  @Field(() => Int, { description: 'The code unit after the last.' })
  end!: number;

  @Field(() => Entity, { nullable: true, description: 'Whom the stretch names; null for a sentence.' })
  entity!: Entity | null;

  @Field(() => Statement, { nullable: true, description: 'What the sentence says; null for a name.' })
  statement!: Statement | null;
}

@ObjectType({
  description: 'What the article brought: what would leave the graph, or lose weight, if it were retracted.',
  simpleResolvers: true,
})
export class ArticleChanges {
  @Field(() => [Entity], { description: 'Entities that no other article names, 200 at most.' })
  newEntities!: readonly Entity[];

  @Field(() => [Tie], { description: 'Ties that rest on this article alone, 200 at most.' })
  newTies!: readonly Tie[];

  @Field(() => [Tie], { description: 'Ties that other articles bear out too, 200 at most.' })
  strengthenedTies!: readonly Tie[];

  @Field(() => Int, { description: 'How many statements it made.' })
  statements!: number;
}

@ObjectType({ description: 'A page of articles.', simpleResolvers: true })
export class ArticleConnection extends connectionTypes('Article', 'articles', () => Article) {}

@ObjectType({ description: 'A page of mentions.', simpleResolvers: true })
export class MentionConnection extends connectionTypes('Mention', 'mentions', () => Mention) {}
