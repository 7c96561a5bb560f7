/** A row of links, one a calendar. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {calendarLinks} from '../../add-to-calendar/links.ts';
import type {Messages} from '../../locales/en.ts';

/** `web`: addresses of web calendars; undefined while they are not known. `file`: address of the .ics file. */
export function calendarList(
  web: ReturnType<typeof calendarLinks> | undefined,
  file: string,
  names: Messages['booked']['calendarNames'],
): TemplateResult {
  // Apple's calendar has no address to open: the file opens it.
  const links = {
    google: web?.google,
    office365: web?.office365,
    outlook: web?.outlook,
    yahoo: web?.yahoo,
    apple: file,
    file,
  };
  const calendars = Object.keys(links) as (keyof typeof links)[];
  return html`<ul class="calendars" part="calendar-links">
    ${calendars.map(
      name =>
        html`<li>
          <a
            class="button"
            part="button"
            href=${links[name] ?? nothing}
            target=${links[name] === file ? '_self' : '_blank'}
            rel="noopener noreferrer"
            >${names[name]}</a
          >
        </li>`,
    )}
  </ul>`;
}

export const calendarListStyles = css`
  .calendars {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .calendars .button {
    padding-inline: calc(var(--_space) * 2);
  }
`;
