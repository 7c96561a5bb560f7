/** The client of a signed-in member, for the recruiter's elements. */
import {createContext} from '@lit/context';
import type {Client} from '../client/client.ts';

/** Given down by a `<scheduler-provider>` whose `getMemberToken` is set. */
export const memberClientContext = createContext<Client>(Symbol.for('scheduler-member-client'));
