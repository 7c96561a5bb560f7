/** Hands the member's client to a controller of the recruiter's elements. */
import type {ReactiveControllerHost} from 'lit';
import type {Client} from '../client/client.ts';
import {consume} from './consume.ts';
import {memberClientContext} from './member-client.ts';

/** Calls back with the client as soon as a `<scheduler-provider>` above gives one, and with each one after it. */
export const withMemberClient = (
  host: ReactiveControllerHost & HTMLElement,
  follow: (client: Client) => void,
): void => {
  consume(host, memberClientContext, client => client && follow(client));
};
