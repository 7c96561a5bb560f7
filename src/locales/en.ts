/** What the first view says to candidates, in English. */
import type {booked} from './en-booked.ts';
import type {confirm} from './en-confirm.ts';
import type {ended} from './en-ended.ts';
import type {zoneList} from './en-zone-list.ts';
import {plural} from './plural.ts';

const count = (many: number, forms: {one: string; other: string}) => plural('en', many, forms);

export const en = {
  /** Words that several elements use. */
  shared: {
    back: 'Back',
    tryAgain: 'Try again',
    minutes: (minutes: number) => count(minutes, {one: '# minute', other: '# minutes'}),
    videoBy: (provider: string | null) => (provider ? `${provider} video` : 'Video'),
    phone: 'Phone',
    writeTo: (name: string) => `Send ${name} a message`,
    /** `7:30 PM for Joel`: the same moment on the recruiter's clock. */
    timeFor: (time: string, name: string) => `${time} for ${name}`,
    unreachable:
      'We couldn’t reach the server. Check your connection, then try again. Nothing you chose is lost.',
    wentWrong: 'Something went wrong on our side. Try again in a moment.',
  },
  flow: {
    loading: 'Loading times.',
    titleAt: (title: string | null, organization: string) =>
      title ? `${title}, ${organization}` : organization,
    /** Of links that cannot be opened; what else is said of links that are over comes with the later steps. */
    ended: {
      disconnected: {title: 'No times can be shown right now'},
      unknown: {
        title: 'This link doesn’t work',
        text: 'It may have been cut off or mistyped. Open it again from the message it came in, or ask for a new one.',
      },
    },
    failed: {title: 'We couldn’t open your invitation'},
  },
  picker: {
    heading: (name: string) => `Choose a time to talk to ${name}`,
    movingHeading: (name: string) => `Choose a new time to talk to ${name}`,
    current: (when: string) => `Now booked: ${when}`,
    keep: 'Keep the time you have',
    weeks: 'Weeks',
    previousWeek: 'Previous week',
    nextWeek: 'Next week',
    month: 'Choose a date',
    noTimes: 'No times',
    noTimesThisWeek: 'No times this week.',
    nothingLeft: 'No times are free at the moment.',
    nextAvailable: (day: string) => `Go to ${day}`,
    nextAvailableIs: (day: string) => `Next available ${day}.`,
    times: (times: number, days: number, week: string) =>
      `${week}: ${count(times, {one: '# time', other: '# times'})} on ${count(days, {one: '# day', other: '# days'})}.`,
    loading: 'Loading times.',
    failed: 'We couldn’t load times.',
    offline: 'You are offline. These times may change.',
    continue: 'Continue',
    chooseFirst: 'Choose a time first.',
    pickHint: 'Choose a time to continue.',
    lost: (time: string) => `${time} was just taken.`,
    lostNearest: 'The nearest free times:',
    noneWork: 'None of these times work?',
  },
  timeZone: {
    label: 'Time zone',
    changed: (zone: string) => `Times now in ${zone}.`,
    selectedIs: (when: string) => `Your selected time is ${when}.`,
    nextDay: 'This is the next day.',
    previousDay: 'This is the day before.',
  },
};

export type FirstMessages = typeof en;

/** What the steps after the first view say. */
export interface Messages extends FirstMessages {
  readonly confirm: typeof confirm;
  readonly booked: typeof booked;
}

/** What is said of a link that is over. */
export interface EndedMessages extends FirstMessages {
  readonly flow: FirstMessages['flow'] & {readonly ended: typeof ended};
}

/** What every language has to say to candidates. */
export interface AllMessages extends Messages {
  readonly flow: EndedMessages['flow'];
  readonly timeZone: FirstMessages['timeZone'] & typeof zoneList;
}
