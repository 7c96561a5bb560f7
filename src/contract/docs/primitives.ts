/** The small values in words. */
import {
  DurationMinutes,
  Email,
  Id,
  IdempotencyKey,
  Instant,
  LocalDate,
  LocalDateTime,
  LocaleTag,
  Offset,
  PhoneInput,
  PhoneNumber,
  Revision,
  TimeZoneId,
  WallTime,
} from '../primitives.ts';
import {describe, describeValue} from './describe.ts';
import {ids} from './examples.ts';

export const primitiveDocs = {
  Id: describeValue(Id, {
    description:
      'A random identifier with a prefix of three letters for its kind, such as `bkg_` for a booking. Nothing can be read from it and none can be guessed. Compare it as a whole and case-sensitively; do not parse it. Make your own with at least 119 bits of randomness.',
    example: ids.booking,
  }),
  Instant: describeValue(Instant, {
    description:
      'A point in time: ISO 8601 in UTC, whole seconds, always with `Z`, never with an offset or fractions. Years 2000 to 2099. Equal instants have equal text, and text order is time order.',
    example: '2027-02-08T17:00:00Z',
  }),
  LocalDate: describeValue(LocalDate, {
    description:
      'A day on somebody’s calendar, without a zone: which zone is meant stands at the field. Years 1900 to 2199. Days that do not exist, such as 30 February, are refused.',
    example: '2027-02-08',
  }),
  WallTime: describeValue(WallTime, {
    description:
      'A time on the wall, to the minute, on a 24-hour clock, without a zone: which zone is meant stands at the field. `24:00` ends a day; `00:00` begins one.',
    example: '09:30',
  }),
  LocalDateTime: describeValue(LocalDateTime, {
    description:
      'A date and a time on the wall, to the minute, without a zone: which zone is meant stands at the field. A time that daylight saving skips is read an hour later, a repeated one as its first occurrence.',
    example: '2027-02-08T09:30',
  }),
  Offset: describeValue(Offset, {
    description:
      'Distance of a zone’s clocks from UTC, sign, hours and minutes. East of Greenwich is positive; UTC itself is `+00:00`.',
    example: '-08:00',
  }),
  TimeZoneId: describeValue(TimeZoneId, {
    description:
      'A zone of the IANA time zone database, or an alias of one, kept and given back in the spelling it was sent in. Offsets such as `+05:30` are not zones. A name the server has no rules for is refused with `validation-failed`, error code `time-zone-unknown`.',
    example: 'America/Los_Angeles',
  }),
  LocaleTag: describeValue(LocaleTag, {
    description:
      'A BCP 47 language tag. A server writes in the nearest language it has, in the end in English.',
    example: 'en-US',
  }),
  DurationMinutes: describeValue(DurationMinutes, {
    description: 'Length of a meeting in minutes of elapsed time, 5 to 480.',
    example: 30,
  }),
  Email: describeValue(Email, {
    description:
      'One address that mail can be sent to, at most 254 characters, plain ASCII (write an international domain in its `xn--` form). Display names, lists, angle brackets and line breaks are refused.',
    example: 'rebecca.best@example.com',
  }),
  PhoneInput: describe(PhoneInput, {
    description:
      'A telephone number as somebody typed it, and the country they chose. Any spelling will do: spaces, brackets, a trunk zero, with or without a country code, 00 for the plus sign, digits of other scripts. The server normalizes it to E.164 and refuses what cannot be a number (`validation-failed`, error code `phone-invalid`).',
    fields: {
      country:
        'The country chosen, ISO 3166-1 alpha-2 in capitals. It says how a number without a country code is read. It is kept as chosen: several countries share one calling code, and a number with the code of another country is taken as it is.',
      text: 'What was typed, one line, 1 to 40 characters.',
    },
    example: {country: 'US', text: '+1 650 687 3600'},
  }),
  PhoneNumber: describe(PhoneNumber, {
    description: 'A telephone number that the server understood.',
    fields: {
      e164: 'The number in E.164: plus sign, country code, digits. Dial this one.',
      country:
        'The country chosen with it, ISO 3166-1 alpha-2. Not always the number’s own: `e164` says what was typed.',
      formatted: 'A spelling for people, in international form.',
    },
    example: {e164: '+16506873600', country: 'US', formatted: '+1 650 687 3600'},
  }),
  Revision: describeValue(Revision, {
    description:
      'Counts the changes of one resource, from 1. A change must name the one it was made on; when the resource has moved on meanwhile, the change is refused and nothing is overwritten unseen.',
    example: 1,
  }),
  IdempotencyKey: describeValue(IdempotencyKey, {
    description:
      'The caller’s name for one intended change: 1 to 200 visible ASCII characters. A random UUID for each intent, kept through all its retries, serves well.',
    example: '7f9c24e8-3b12-4c7e-9a5d-0d2f6b1e8a43',
  }),
};
