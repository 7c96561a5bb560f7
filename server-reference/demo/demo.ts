/** What `npm start` shows: an ATS that embeds the elements, the mails that were sent, and the stand-in rooms. */
import {Hono} from 'hono';
import {demoRoomSwitch, type DemoRoomSwitch} from '../adapters/demo-room.ts';
import type {Ports} from '../use-cases/ports.ts';
import {careersPage} from './careers-page.ts';
import {onLoopback, ownPagesOnly, pageHeaders} from './guards.ts';
import {mailRoutes} from './mail-routes.ts';
import {memberTokenRoute} from './member-token-route.ts';
import {listMembers} from './members.ts';
import {roomRoute} from './room-route.ts';
import {videoRoutes} from './video-routes.ts';
import {workspacePage} from './workspace-page.ts';

/** Files beside the pages, in `browser/`. */
export const demoFiles = {
  'demo.css': 'text/css',
  'content.css': 'text/css',
  'workspace.js': 'text/javascript',
  'server-calls.js': 'text/javascript',
  'bookings.js': 'text/javascript',
  'calendar.js': 'text/javascript',
  'composer.js': 'text/javascript',
} as const;

export type DemoFile = keyof typeof demoFiles;

export interface DemoOptions {
  /** Text of a file in `demo/browser/`: this code may not read files itself. */
  readonly file: (name: DemoFile) => Promise<string>;
  /** Makes the demo rooms fail. Default: the one that `demoRoom` follows by default. */
  readonly faults?: DemoRoomSwitch;
}

/** To be mounted at `/demo`, on loopback only: it hands out member tokens and shows everybody's mail. */
export const demo = (ports: Ports, {file, faults = demoRoomSwitch}: DemoOptions): Hono => {
  const app = new Hono();
  app.use(onLoopback);
  app.use(ownPagesOnly);
  app.use(pageHeaders);
  app.get('/', async context => {
    const {origin} = new URL(context.req.url);
    return context.html(workspacePage(await listMembers(ports.database), {server: origin, faults}));
  });
  app.get('/careers', context => context.html(careersPage(new URL(context.req.url).origin)));
  for (const [name, type] of Object.entries(demoFiles)) {
    app.get(`/${name}`, async context =>
      context.body(await file(name as DemoFile), 200, {'Content-Type': `${type}; charset=utf-8`}),
    );
  }
  memberTokenRoute(app, ports);
  videoRoutes(app, faults);
  mailRoutes(app, ports);
  roomRoute(app, ports);
  return app;
};
