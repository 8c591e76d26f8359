import { Extensions, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { InfluenceMetric } from './orders.js';
import { LAZY } from './page.js';
import { PartialDate } from './scalars.js';
import { Statement } from './statement.js';
import { Tie } from './tie.js';

@ObjectType({ description: 'One step of a path, with its best piece of evidence.', simpleResolvers: true })
export class PathEdge {
  @Field(() => Tie, { description: 'The tie that is followed.' })
  tie!: Tie;

  @Field(() => Boolean, { description: 'Whether the path goes from its subject to its object.' })
  forward!: boolean;

  @Field(() => Statement, { nullable: true, description: 'The surest statement of the tie, of equals the latest.' })
  evidence!: Statement | null;
}

@ObjectType({ description: 'A way from one entity to another.', simpleResolvers: true })
export class Path {
  @Field(() => [Entity], { description: 'The entities on the way, both ends included.' })
  nodes!: readonly Entity[];

  @Field(() => [PathEdge], { description: 'The steps between them.' })
  edges!: readonly PathEdge[];

  @Field(() => Int, { description: 'How many steps.' })
  hops!: number;

  @Field(() => Float, { description: 'Stories of the weakest step times 0.5 for each step after the first.' })
  strength!: number;
}

@ObjectType({ description: 'Ways between two entities.', simpleResolvers: true })
export class Paths {
  @Extensions(LAZY)
  @Field(() => [Path], { description: 'Fewest steps first; of equals, the strongest first.' })
  shortest!: readonly Path[];

  @Extensions(LAZY)
  @Field(() => [Path], { description: 'Strongest first; of equals, the shortest first.' })
  strongest!: readonly Path[];

  @Extensions(LAZY)
  @Field(() => Boolean, { description: 'Whether the search stopped at a bound: there may be stronger ways.' })
  truncated!: boolean;
}

@ObjectType({ description: 'An entity in a drawing.', simpleResolvers: true })
export class NetworkNode {
  @Field(() => Entity, { description: 'Who or what.' })
  entity!: Entity;

  @Field(() => Int, { description: 'Steps from the nearest of the entities asked for: 0 for those themselves.' })
  depth!: number;

  @Field(() => Int, { description: 'Edges of this drawing that touch it.' })
  degree!: number;
}

@ObjectType({ description: 'A tie in a drawing.', simpleResolvers: true })
export class NetworkEdge {
  @Field(() => ID, { description: "The id of the subject's node." })
  source!: string;

  @Field(() => ID, { description: "The id of the object's node." })
  target!: string;

  @Field(() => Tie, { description: 'The tie.' })
  tie!: Tie;
}

@ObjectType({
  description: 'What is around some entities, for drawing: the strongest ties first.',
  simpleResolvers: true,
})
export class Network {
  @Field(() => [NetworkNode], { description: 'The entities.' })
  nodes!: readonly NetworkNode[];

  @Field(() => [NetworkEdge], { description: 'The ties between them.' })
  edges!: readonly NetworkEdge[];

  @Field(() => Boolean, { description: 'Whether anything was left out for `limit`.' })
  truncated!: boolean;

  @Extensions(LAZY)
  @Field(() => Int, {
    description:
      'Matching ties left out, at the depths that were reached; at least this many where the search was cut.',
  })
  omittedEdges!: number;
}

@ObjectType({ description: 'One of the most influential.', simpleResolvers: true })
export class InfluenceEntry {
  @Field(() => Int, { description: 'Place in the list, from 1.' })
  rank!: number;

  @Field(() => Entity, { description: 'Who.' })
  entity!: Entity;

  @Field(() => Float, { description: 'The value of the metric.' })
  score!: number;

  @Field(() => Int, { description: 'Which community it belongs to.' })
  community!: number;
}

@ObjectType({
  description: 'A group that deals more with each other than with others (Louvain).',
  simpleResolvers: true,
})
export class Community {
  @Field(() => Int, { description: 'Its number; the largest is 0.' })
  id!: number;

  @Field(() => Int, { description: 'How many belong to it.' })
  size!: number;

  @Field(() => [Entity], { description: 'Its best-connected members, ten at most.' })
  members!: readonly Entity[];
}

@ObjectType({ description: 'Who matters most in the graph, and who belongs together.', simpleResolvers: true })
export class Influence {
  @Field(() => InfluenceMetric, { description: 'What was measured.' })
  metric!: InfluenceMetric;

  @Field(() => PartialDate, { nullable: true, description: 'Ties first seen after this day are left out.' })
  asOf!: string | null;

  @Field(() => [InfluenceEntry], { description: 'The most influential first.' })
  entries!: readonly InfluenceEntry[];

  @Field(() => [Community], { description: 'The largest communities first, twenty at most.' })
  communities!: readonly Community[];

  @Field(() => Int, { description: 'Entities that were weighed.' })
  entityCount!: number;

  @Field(() => Int, { description: 'Pairs that were weighed: the strongest 20,000 at most (3,000 for `BROKERAGE`).' })
  pairCount!: number;

  @Field(() => Boolean, { description: 'Whether weaker pairs were left out.' })
  truncated!: boolean;
}
