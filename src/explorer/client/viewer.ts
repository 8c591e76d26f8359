import { graphql } from '../generated/graphql';
import { useQuery } from './use-query';

export const ViewerQuery = graphql(`
  query Viewer {
    me {
      name
      role
    }
  }
`);

const ROLES = ['reader', 'contributor', 'curator', 'admin'];

/** Whether the person may do what a role may. */
export function useMay(role: 'contributor' | 'curator' | 'admin'): boolean {
  const { data } = useQuery(ViewerQuery, {});
  return data !== null && ROLES.indexOf(data.me.role) >= ROLES.indexOf(role);
}
