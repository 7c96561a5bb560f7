/** Who may be played in the workspace. */
import type {Queries} from '../ports/database.ts';

export interface DemoMember {
  id: string;
  name: string;
  title: string | null;
}

/** Active members: who administrates first, then by name. */
export const listMembers = (queries: Queries): Promise<DemoMember[]> =>
  queries.query<DemoMember>(`select id, name, title from members where active
     order by role = 'administrator' desc, name, id`);
