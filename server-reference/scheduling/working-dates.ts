import {findSlots, withNothingTaken} from './availability.ts';
import {isoDate} from './dates.ts';
import type {AvailabilityRequest} from './rules.ts';
import {zoneTable} from './zone-table.ts';

/**
 * The local dates (`YYYY-MM-DD`, in order) of the viewer's zone on which a slot could start within the range
 * if nothing were taken and no policy applied: the days that a picker shows, even when they are full.
 */
export function workingDates(request: AvailabilityRequest, viewerTimeZone: string): string[] {
  const zone = zoneTable(viewerTimeZone);
  const starts = findSlots(withoutPolicy(withNothingTaken(request)));
  const days = new Set(starts.map(start => zone.dayAt(start)));
  return [...days].sort((a, b) => a - b).map(isoDate);
}

function withoutPolicy(request: AvailabilityRequest): AvailabilityRequest {
  const now = request.range.start;
  return {...request, now, minimumNoticeMinutes: 0, sameDay: true, horizonDays: undefined};
}
