/**
 * Addresses that open a web calendar with the interview filled in. No service documents them; what is relied on
 * here was found by trying (github.com/InteractionDesignFoundation/add-event-to-calendar-docs).
 */
import type {Instant} from '../contract/primitives.ts';
import {epochMs, instantAt, msPerMinute} from '../time/calendar.ts';
import {offsetMinutes} from '../time/offset-rules.ts';
import {fitLine, fitLines, type Encode} from './fit.ts';

export interface CalendarLinkEntry {
  readonly title: string;
  /** Lines of text, the most important first: what does not fit is left out from the end. */
  readonly description: string;
  /** The join link, or how they meet: `Phone call`. */
  readonly location: string;
  readonly start: Instant;
  readonly end: Instant;
  /** What the candidate's clocks show ahead of UTC at start and end: `+05:45`. */
  readonly offset: string;
  readonly endOffset: string;
}

export type WebCalendar = 'google' | 'office365' | 'outlook' | 'yahoo';

/** Services and sign-in pages on the way cut or refuse longer addresses. */
export const longestLink = 1800;
const longestTitle = 450;
const longestLocation = 500;

/** `%20` and not `+` for a space: Outlook shows the plus sign. */
const plain: Encode = text => encodeURIComponent(text);

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Outlook renders its `body` as HTML. */
const asHtml: Encode = text =>
  encodeURIComponent(
    text.replace(/[&<>"]/g, character => entities[character] ?? '').replaceAll('\n', '<br>'),
  );

/** `20270208T170000Z` */
const compact = (instant: Instant) => instant.replaceAll(/[-:]/g, '');

/** Yahoo ignores a `Z` and reads the digits as the viewer's wall time: `20270208T090000`. */
const wall = (instant: Instant, offset: string) =>
  compact(instantAt(epochMs(instant) + offsetMinutes(offset) * msPerMinute)).slice(0, -1);

interface Names {
  readonly title: string;
  readonly location: string;
  readonly description: string;
}

/** Adds the texts to `base`; the description gets the room that the others leave. */
const withTexts = (
  base: string,
  names: Names,
  entry: CalendarLinkEntry,
  describe: Encode = plain,
): string => {
  const title = fitLine(entry.title, longestTitle, plain);
  const location = fitLine(entry.location, longestLocation, plain);
  const link = `${base}&${names.title}=${title}&${names.location}=${location}&${names.description}=`;
  return link + fitLines(entry.description, longestLink - link.length, describe);
};

const outlookNames = {title: 'subject', location: 'location', description: 'body'};

const outlook = (host: string, entry: CalendarLinkEntry): string =>
  withTexts(
    `https://${host}/calendar/0/deeplink/compose?path=${plain('/calendar/action/compose')}&rru=addevent` +
      `&startdt=${plain(entry.start)}&enddt=${plain(entry.end)}`,
    outlookNames,
    entry,
    asHtml,
  );

const google = (entry: CalendarLinkEntry): string =>
  withTexts(
    'https://calendar.google.com/calendar/render?action=TEMPLATE' +
      `&dates=${compact(entry.start)}%2F${compact(entry.end)}`,
    {title: 'text', location: 'location', description: 'details'},
    entry,
  );

const yahoo = (entry: CalendarLinkEntry): string =>
  withTexts(
    `https://calendar.yahoo.com/?v=60&ST=${wall(entry.start, entry.offset)}&ET=${wall(entry.end, entry.endOffset)}`,
    {title: 'TITLE', location: 'in_loc', description: 'DESC'},
    entry,
  );

/** An https address for each service, at most `longestLink` characters. Open it with `rel="noopener noreferrer"`. */
export const calendarLinks = (entry: CalendarLinkEntry): Record<WebCalendar, string> => ({
  google: google(entry),
  office365: outlook('outlook.office.com', entry),
  outlook: outlook('outlook.live.com', entry),
  yahoo: yahoo(entry),
});
