import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionTypes } from './page.js';
import { Instant } from './scalars.js';

export enum JobStateEnum {
  QUEUED = 'queued',
  RUNNING = 'running',
  DONE = 'done',
  FAILED = 'failed',
}
registerEnumType(JobStateEnum, {
  name: 'JobState',
  description: 'How far a job is.',
  valuesConfig: {
    QUEUED: { description: 'Waiting for a service to take it.' },
    RUNNING: { description: 'A service works on it.' },
    DONE: { description: 'All good articles are in the graph.' },
    FAILED: { description: 'It ended without finishing; `error` says why.' },
  },
});

@ObjectType({ description: 'An article of a job that was not taken in.', simpleResolvers: true })
export class JobProblem {
  @Field(() => Int, { nullable: true, description: 'Which of the articles given, from 0.' })
  index!: number | null;

  @Field(() => String, { description: 'A code from the documented table.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, in a sentence.' })
  message!: string;
}

@ObjectType({ description: 'The loading of a batch of articles.', simpleResolvers: true })
export class Job {
  @Field(() => ID, { description: 'For `job(id)` and `jobProgress(id)`.' })
  id!: string;

  @Field(() => JobStateEnum, { description: 'How far it is.' })
  state!: JobStateEnum;

  @Field(() => Int, { description: 'Articles given.' })
  total!: number;

  @Field(() => Int, { description: 'Articles dealt with.' })
  done!: number;

  @Field(() => Int, { description: 'Articles that are in the graph now.' })
  loaded!: number;

  @Field(() => Int, { description: 'Articles that were there already, word for word.' })
  unchanged!: number;

  @Field(() => [JobProblem], { description: 'Articles that were not taken in, and why.' })
  problems!: readonly JobProblem[];

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  error!: string | null;

  @Field(() => Instant, { description: 'When it was asked for.' })
  createdAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When it ended.' })
  finishedAt!: string | null;

  @Field(() => String, { description: 'Who asked for it.' })
  by!: string;
}

@ObjectType({ description: 'A page of jobs.', simpleResolvers: true })
export class JobConnection extends connectionTypes('Job', 'jobs', () => Job) {}

@ObjectType({ description: 'What came of withdrawing articles.', simpleResolvers: true })
export class RetractionResult {
  @Field(() => [ID], { description: 'Articles that were withdrawn, and all that they said with them.' })
  retracted!: readonly string[];

  @Field(() => [ID], { description: 'Ids under which there was no article.' })
  unknown!: readonly string[];
}
