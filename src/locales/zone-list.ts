/** The languages of the open list of time zones. */
import type {Catalogue} from './catalogue.ts';
import {en, type AllMessages, type FirstMessages} from './en.ts';
import {zoneList} from './en-zone-list.ts';
import {languages} from './languages.ts';

export type ZoneListMessages = FirstMessages & Pick<AllMessages, 'timeZone'>;

export const zoneListMessages: Catalogue<ZoneListMessages> = {
  en: {...en, timeZone: {...en.timeZone, ...zoneList}},
  others: languages,
};
