/** Switches the stand-in video provider to fail, and back. */
import type {Hono} from 'hono';
import * as z from 'zod/mini';
import type {DemoRoomSwitch} from '../adapters/demo-room.ts';

const Switch = z.strictObject({
  failWith: z.nullable(z.enum(['not-eligible', 'not-a-user', 'temporary'])),
});

/** `POST /video` with `{"failWith": null | "not-eligible" | "not-a-user" | "temporary"}`; `GET /video` tells. */
export const videoRoutes = (app: Hono, faults: DemoRoomSwitch): void => {
  app.get('/video', context => context.json({failWith: faults.failWith}));
  app.post('/video', async context => {
    const request = z.safeParse(Switch, await context.req.json().catch(() => null));
    if (!request.success) return context.json({detail: 'Send failWith: null or a cause.'}, 422);
    faults.failWith = request.data.failWith;
    return context.json({failWith: faults.failWith});
  });
};
