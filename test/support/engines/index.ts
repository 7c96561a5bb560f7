import type {BrowserLauncher} from '@web/test-runner-core';
import {chromiumEngine} from './chromium.ts';
import {firefoxEngine} from './firefox.ts';
import {webkitEngine} from './webkit.ts';

const known: Record<string, () => Promise<BrowserLauncher>> = {
  chromium: chromiumEngine,
  firefox: async () => firefoxEngine(),
  webkit: async () => webkitEngine(),
};

/** The launchers that `ENGINES` names ("chromium,firefox,webkit"); only Chromium comes with npm. */
export async function engines(names = process.env.ENGINES ?? 'chromium'): Promise<BrowserLauncher[]> {
  return Promise.all(names.split(',').map(name => engine(name.trim())));
}

async function engine(name: string): Promise<BrowserLauncher> {
  const make = known[name];
  if (make !== undefined) return make();
  throw new Error(`ENGINES: "${name}" is unknown; choose from ${Object.keys(known).join(', ')}.`);
}
