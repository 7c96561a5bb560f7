import type {BrowserLauncher} from '@web/test-runner-core';
import {chromiumEngine} from './chromium.ts';
import {firefoxEngine} from './firefox.ts';
import {webkitEngine} from './webkit.ts';

const known: Record<string, () => BrowserLauncher | Promise<BrowserLauncher>> = {
  chromium: chromiumEngine,
  firefox: firefoxEngine,
  webkit: webkitEngine,
};

/** The launchers that `ENGINES` names ("chromium,firefox,webkit"); only Chromium comes with npm. */
export async function engines(names = process.env.ENGINES ?? 'chromium'): Promise<BrowserLauncher[]> {
  const launchers = names.split(',').map(name => {
    const make = known[name.trim()];
    if (make === undefined) {
      throw new Error(`ENGINES: "${name}" is unknown; choose from ${Object.keys(known).join(', ')}.`);
    }
    return make();
  });
  return Promise.all(launchers);
}
