import { Arg, Args, Ctx, Float, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../request/context.js';
import { AuditConnection, CandidateConnection, Decision, DecisionConnection } from '../types/curation.js';
import { PageArgs } from '../types/page.js';

const NOTE = { nullable: true, description: 'Why, for those who read it later.' } as const;

/** What curators see and do. */
@Resolver()
export class CurationResolver {
  @Query(() => CandidateConnection, {
    description: 'Pairs of entities that may be one, likeliest first. Role: curator.',
  })
  candidates(
    @Arg('minScore', () => Float, { defaultValue: 0, description: 'At least this likely, 0 to 1.' }) minScore: number,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ) {
    return context.curation.candidates(minScore, page, context);
  }

  @Query(() => DecisionConnection, { description: 'What curators decided, the latest first.' })
  decisions(
    @Arg('includeUndone', () => Boolean, { defaultValue: true, description: 'Also those that were undone.' })
    includeUndone: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ) {
    return context.curation.decisions(includeUndone, page, context);
  }

  @Query(() => AuditConnection, { description: 'Who ran which mutation, the latest first. Role: admin.' })
  audit(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    return context.curation.audit(page, context);
  }

  @Mutation(() => Decision, { description: 'Says that a statement is right. Role: curator.' })
  acceptStatement(
    @Arg('id', () => ID, { description: 'The statement.' }) id: string,
    @Arg('note', () => String, NOTE) note: string | null,
    @Ctx() context: ApiContext,
  ) {
    return context.curation.judge('accepted', id, note, context);
  }

  @Mutation(() => Decision, {
    description: 'Says that a statement is wrong: it counts in no tie any more. Role: curator.',
  })
  rejectStatement(
    @Arg('id', () => ID, { description: 'The statement.' }) id: string,
    @Arg('note', () => String, NOTE) note: string | null,
    @Ctx() context: ApiContext,
  ) {
    return context.curation.judge('rejected', id, note, context);
  }

  @Mutation(() => Decision, { description: 'Says that entities are one and the same. Role: curator.' })
  merge(
    @Arg('ids', () => [ID], { description: 'Two or more of them; the first gives the id and the name.' }) ids: string[],
    @Arg('note', () => String, NOTE) note: string | null,
    @Ctx() context: ApiContext,
  ) {
    return context.curation.merge(ids, note, context);
  }

  @Mutation(() => Decision, { description: 'Says that some keys of an entity are somebody else. Role: curator.' })
  split(
    @Arg('id', () => ID, { description: 'The entity.' }) id: string,
    @Arg('keys', () => [String], { description: 'Those of its keys that leave it, together.' }) keys: string[],
    @Arg('note', () => String, NOTE) note: string | null,
    @Ctx() context: ApiContext,
  ) {
    return context.curation.split(id, keys, note, context);
  }

  @Mutation(() => Decision, { description: 'Says that two entities that look alike are not one. Role: curator.' })
  keepApart(
    @Arg('ids', () => [ID], { description: 'The two.' }) ids: string[],
    @Arg('note', () => String, NOTE) note: string | null,
    @Ctx() context: ApiContext,
  ) {
    return context.curation.keepApart(ids, note, context);
  }

  @Mutation(() => Decision, { description: 'Gives an entity another canonical name. Role: curator.' })
  rename(
    @Arg('id', () => ID, { description: 'The entity.' }) id: string,
    @Arg('name', () => String, { description: 'Its name from now on.' }) name: string,
    @Arg('note', () => String, NOTE) note: string | null,
    @Ctx() context: ApiContext,
  ) {
    return context.curation.rename(id, name, note, context);
  }

  @Mutation(() => Decision, {
    description: 'Takes a decision back: the graph is as if it had not been made. Role: curator.',
  })
  undo(@Arg('decision', () => ID, { description: 'The decision.' }) decision: string, @Ctx() context: ApiContext) {
    return context.curation.undo(decision, context);
  }
}
