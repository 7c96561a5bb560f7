/** What both floors do alike: ask for the same reply, and count the same week's times on the viewer's wall. */

export interface Reply {
  readonly recruiter: {readonly name: string; readonly title: string};
  readonly slots: {
    readonly starts: readonly string[];
    readonly durationMinutes: number;
    readonly offsetChanges: readonly {readonly at: string; readonly offset: string}[];
  };
}

export interface Slot {
  readonly start: string;
  /** `9:00 – 9:30 AM` */
  readonly range: string;
}

export interface Day {
  readonly name: string;
  readonly slots: readonly Slot[];
}

/** What the browser is set to speak in the benchmark. */
const language = 'en-US';
const inUtc = {timeZone: 'UTC'} as const;
const times = new Intl.DateTimeFormat(language, {...inUtc, hour: 'numeric', minute: '2-digit'});
const days = new Intl.DateTimeFormat(language, {...inUtc, weekday: 'long', month: 'short', day: 'numeric'});

const minutesOf = (offset: string) => {
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -size : size;
};

/** Asks as a candidate's page must: the zone in the address, the token in a header. */
export async function ask(path: string, timeZone: string): Promise<Response> {
  return fetch(`${path}?timeZone=${encodeURIComponent(timeZone)}`, {
    headers: {authorization: 'Bearer token'},
  });
}

/** The days of the first week, by the offset that the reply gives for the zone. */
export function firstWeek({slots}: Reply): Day[] {
  const shift = minutesOf(slots.offsetChanges[0]?.offset ?? '+00:00') * 60_000;
  const length = slots.durationMinutes * 60_000;
  const week = new Map<number, Slot[]>();
  let end = Infinity;
  for (const start of slots.starts) {
    const wall = Date.parse(start) + shift;
    const day = Math.floor(wall / 86_400_000);
    if (end === Infinity) end = day - ((day + 4) % 7) + 7;
    if (day >= end) break;
    const slot = {start, range: times.formatRange(wall, wall + length)};
    const known = week.get(day);
    if (known) known.push(slot);
    else week.set(day, [slot]);
  }
  return [...week].map(([day, list]) => ({name: days.format(day * 86_400_000), slots: list}));
}
