import { ArgsType, type ClassType, Extensions, Field, Int, ObjectType } from 'type-graphql';

/** Marks a field whose value is a function, to be called only when the field is asked for; see `schema.ts`. */
export const LAZY = { lazy: true };

/** What a Relay page says of itself. */
@ObjectType({ description: 'Where a page stands in its list (Relay Cursor Connections).', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow: ask again with `after: endCursor`.' })
  hasNextPage = false;

  @Field(() => Boolean, { description: 'Whether the page was reached by a cursor.' })
  hasPreviousPage = false;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' })
  startCursor: string | null = null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge.' })
  endCursor: string | null = null;
}

/** `first` and `after` of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 0 to 200.' })
  first = 20;

  @Field(() => String, { nullable: true, description: 'Opaque cursor of the edge after which the page starts.' })
  after?: string | null;
}

/** An edge as resolvers make it. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A connection as resolvers make it; `totalCount` runs only when it is asked for. */
export interface Connection<T, E extends Edge<T> = Edge<T>> {
  readonly edges: readonly E[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

/**
 * Makes the two GraphQL types of a Relay connection over `node`: `NameEdge` and `NameConnection`.
 * @param name what the connection is named for: `Tie` gives `TieConnection`
 * @param what a plural for the descriptions: "ties"
 */
export function connectionTypes<N extends object>(
  name: string,
  what: string,
  node: () => ClassType<N>,
  edge?: ClassType,
) {
  @ObjectType(`${name}Edge`, { description: `One of the ${what}, with its cursor.`, simpleResolvers: true })
  class NodeEdge {
    @Field(() => String, {
      description: 'Opaque cursor: stable while the list it is used with has the same arguments.',
    })
    cursor!: string;

    @Field(node, { description: 'The thing itself.' })
    node!: N;
  }
  const edgeClass: ClassType = edge ?? NodeEdge;

  @ObjectType(`${name}Connection`, { description: `A page of ${what}.`, simpleResolvers: true })
  class NodeConnection {
    @Field(() => [edgeClass], { description: 'The page, with cursors.' })
    edges!: readonly Edge<N>[];

    @Field(() => [node()], { description: 'The page without cursors.' })
    nodes!: readonly N[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;

    @Extensions(LAZY)
    @Field(() => Int, { description: 'How many there are in all pages. Counted only when asked for.' })
    totalCount!: number;
  }
  return NodeConnection;
}
