/** Why there is no video room and what to do, for the recruiter: messages and advice of the product's FAQ. */
import type {ConferenceCause} from '../ports/conference.ts';

export interface Concerned {
  readonly candidateName: string;
  readonly providerName: string;
}

const problems: Record<ConferenceCause, (concerned: Concerned) => string> = {
  'not-eligible': ({candidateName, providerName}) =>
    `Something went wrong with generating the video conference for ${candidateName}’s meeting. ` +
    'Please contact your administrator for support. ' +
    `They can try to remove ${providerName} and add it again; if that does not help, ` +
    `the administrator of ${providerName} can check that the account may still make rooms.`,
  'not-a-user': ({candidateName, providerName}) =>
    `We could not generate a video conference link for ${candidateName}’s meeting because you are not an ` +
    `authorized user on your organization’s ${providerName} account. ` +
    'Please contact your administrator for support. ' +
    `Make sure that you use the same email address here and with ${providerName}.`,
  temporary: ({candidateName}) =>
    `We could not generate a video conference link for ${candidateName}’s meeting because of temporary issues. ` +
    'We keep trying. If this does not resolve in a short period of time, please contact support.',
};

export const conferenceProblem = (cause: ConferenceCause, concerned: Concerned): string =>
  problems[cause](concerned);
