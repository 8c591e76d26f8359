import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { TrendDirection } from './orders.js';
import { PartialDate } from './scalars.js';
import { Statement } from './statement.js';
import { Tie } from './tie.js';

@ObjectType({
  description:
    'One step of a timeline. The tone is (v + 2m - c - 2x) / (v + 2m + c + 2x) over verbal and material cooperation v, m and verbal and material conflict c, x: from -1 (only conflict) to 1 (only cooperation).',
  simpleResolvers: true,
})
export class TimelineStep {
  @Field(() => PartialDate, { description: 'The first day of the step.' })
  from!: string;

  @Field(() => PartialDate, { description: 'The last day of the step.' })
  to!: string;

  @Field(() => Int, { description: 'Statements of quad 1.' })
  verbalCooperation!: number;

  @Field(() => Int, { description: 'Statements of quad 2.' })
  materialCooperation!: number;

  @Field(() => Int, { description: 'Statements of quad 3.' })
  verbalConflict!: number;

  @Field(() => Int, { description: 'Statements of quad 4.' })
  materialConflict!: number;

  @Field(() => Int, { description: 'All statements of the step that have a quad.' })
  count!: number;

  @Field(() => Float, { nullable: true, description: 'The tone, by the formula above; null for an empty step.' })
  tone!: number | null;
}

@ObjectType({
  description:
    'Whether a relationship warms or cools: the tone of the last span of days up to `asOf` (or to the last statement) less that of the span of the same length before it.',
  simpleResolvers: true,
})
export class Trend {
  @Field(() => TrendDirection, { description: 'Which way it moves.' })
  direction!: TrendDirection;

  @Field(() => Float, { nullable: true, description: '`after` less `before`, from -2 to 2.' })
  change!: number | null;

  @Field(() => Float, { nullable: true, description: 'The tone of the span before.' })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'The tone of the last span.' })
  after!: number | null;

  @Field(() => PartialDate, { nullable: true, description: 'The first day of the last span.' })
  since!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The last day of the last span.' })
  until!: string | null;

  @Field(() => [Statement], {
    description:
      'What moved it: statements of the last span that pull the way of the change, heaviest first, ten at most.',
  })
  movedBy!: readonly Statement[];
}

@ObjectType({ description: 'A third actor that both deal with in the same spirit.', simpleResolvers: true })
export class SharedActor {
  @Field(() => Entity, { description: 'Who.' })
  entity!: Entity;

  @Field(() => Int, { description: 'Stories of ties with the first of the two, in that spirit.' })
  storiesWithA!: number;

  @Field(() => Int, { description: 'Stories of ties with the second of the two, in that spirit.' })
  storiesWithB!: number;
}

/** Two entities, and all that is between them. */
@ObjectType({
  description: 'All that is between two entities: what they did to each other, and what their people did, as of a day.',
})
export class Relationship {
  @Field(() => Entity, { simple: true, description: 'The first of the two.' })
  a!: Entity;

  @Field(() => Entity, { simple: true, description: 'The second.' })
  b!: Entity;

  @Field(() => PartialDate, { simple: true, nullable: true, description: 'Nothing later than this day is counted.' })
  asOf!: string | null;
}

@ObjectType({ description: 'Who of the one side met or spoke with whom of the other.', simpleResolvers: true })
export class Meeting {
  @Field(() => Entity, { description: 'From the first side: itself, or one of its office-holders.' })
  left!: Entity;

  @Field(() => Entity, { description: 'From the second side.' })
  right!: Entity;

  @Field(() => Tie, { description: 'The tie that says so: `MET` or `SPOKE_WITH`.' })
  tie!: Tie;
}
