/** What the open list of time zones says. */
import {plural} from './plural.ts';

const count = (many: number, forms: {one: string; other: string}) => plural('en', many, forms);

export const zoneList = {
  search: 'Search by city, name or offset',
  none: 'No time zone found. Try a large city nearby.',
  found: (zones: number) => count(zones, {one: '# time zone', other: '# time zones'}),
  suggested: 'Suggested',
  /** Europe, the Americas, Asia, Africa, Oceania, Antarctica: in this order. */
  regions: ['Europe', 'Americas', 'Asia', 'Africa', 'Oceania', 'Antarctica'],
  hours24: '24-hour clock',
  theirs: (name: string) => `Also show the time for ${name}`,
};
