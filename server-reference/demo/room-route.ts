/** The stand-in video room: tells when it opens, asks for the access code, and lets in. */
import type {Hono} from 'hono';
import {html} from 'hono/html';
import {demoAccessCode} from '../adapters/demo-room.ts';
import {whenFor} from '../mails/wording.ts';
import type {Ports} from '../use-cases/ports.ts';
import {milliseconds} from '../use-cases/instants.ts';
import {layout, type Html} from './layout.ts';

interface RoomRecord {
  start: number;
  end: number;
  opensAt: number;
  timeZone: string;
}

const readRoom = async (ports: Ports, externalId: string): Promise<RoomRecord | undefined> => {
  const [room] = await ports.database.query<RoomRecord>(
    `select ${milliseconds('starts_at', 'start')}, ${milliseconds('ends_at', 'end')},
            ${milliseconds('coalesce(opens_at, starts_at)', 'opensAt')}, time_zone as "timeZone"
     from sessions where conference_external_id = $1 and conference_provider = 'demo-room'`,
    [externalId],
  );
  return room;
};

const inside = html`<p class="notice good">You are in. In a real room you would now see each other.</p>`;

const door = (wrong: boolean) =>
  html`<form class="row" method="get">
    <label>Access code <input name="code" inputmode="numeric" autocomplete="off" required /></label>
    <button class="primary">Join</button>
    ${wrong ? html`<p class="notice bad" role="alert">This is not the code of this room. It stands beside the link.</p>` : ''}
  </form>`;

const page = (content: Html) =>
  layout({
    title: 'Video room',
    path: '/demo/rooms',
    main: html`<div class="card narrow">
      <h1>Demo room</h1>
      <p class="quiet">A stand-in for a video provider. Nothing is recorded, nobody is seen.</p>
      ${content}
    </div>`,
  });

const contentOf = (room: RoomRecord, now: number, given: {code: string | undefined; right: string}): Html => {
  const reader = {language: 'en-US', timeZone: room.timeZone};
  const when = html`<p>${whenFor(reader, room.start, room.end)}</p>`;
  if (given.code === given.right) return html`${when} ${now < room.opensAt ? early : inside}`;
  return html`${when} ${door(given.code !== undefined)}`;
};

const early = html`<p class="notice">
  The code is right. The room opens 10 minutes before the start; come back then.
</p>`;

/** `GET /rooms/<id>`, with `?code=` once it was typed. */
export const roomRoute = (app: Hono, ports: Ports): void => {
  app.get('/rooms/:id', async context => {
    const id = context.req.param('id');
    const room = await readRoom(ports, id);
    if (!room) {
      const gone = html`<p class="notice">
        There is no such room. It goes when its interview is cancelled.
      </p>`;
      return context.html(page(gone), 404);
    }
    const given = {
      code: context.req.query('code')?.replaceAll(/\s/g, ''),
      right: await demoAccessCode(ports.secrets, id),
    };
    return context.html(page(contentOf(room, ports.clock.now(), given)));
  });
};
