import type { Driver } from 'neo4j-driver';
import type { Graph } from '../../src/graph/index.js';

/** A query as it went to Neo4j. */
export interface Sent {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** `graph`, but every query that is read through its driver's sessions is also put into `sent`. */
export function recording(graph: Graph, sent: Sent[]): Graph {
  const driver = new Proxy(graph.driver, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== 'session') return typeof value === 'function' ? value.bind(target) : value;
      return (config: Parameters<Driver['session']>[0]) => {
        const session = target.session(config);
        const run = session.run.bind(session);
        session.run = ((text: string, parameters: Record<string, unknown>, settings: object) => {
          if (text !== 'RETURN 1') sent.push({ text, parameters });
          return run(text, parameters, settings);
        }) as typeof session.run;
        return session;
      };
    },
  });
  return { ...graph, driver };
}
