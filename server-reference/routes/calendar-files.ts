import {getCalendarFile, getImage} from '../../src/contract/calendar-files.ts';
import {readCalendarFile} from '../use-cases/read-calendar-file.ts';
import {readImage} from '../use-cases/read-image.ts';
import {route} from './call.ts';

export const fileRoutes = [
  route(getCalendarFile, async ({ports, params, query}) => ({
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    bytes: await readCalendarFile(ports, params.bookingId, query.ticket),
    headers: {
      'Content-Disposition': 'attachment; filename="interview.ics"',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })),
  route(getImage, async ({ports, params}) => {
    const {mediaType, bytes} = await readImage(ports, params.imageId);
    return {
      mediaType,
      bytes: new Uint8Array(bytes),
      headers: {
        'Cache-Control': 'public, max-age=86400',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        // An SVG opened by itself runs nothing and loads nothing.
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      },
    };
  }),
];
