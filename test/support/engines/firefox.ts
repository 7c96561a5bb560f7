import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';
import type {BrowserLauncher} from '@web/test-runner-core';
import * as puppeteer from 'puppeteer-core';
import {program} from './program.ts';

export function firefoxEngine(): BrowserLauncher {
  const executablePath = program('firefox', 'firefox-esr', process.env.FIREFOX_PATH, [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
  // Firefox refuses to run as root in another user's home, and writes into it: it gets one of its own.
  const home = mkdtempSync(join(tmpdir(), 'firefox-home-'));
  process.once('exit', () => rmSync(home, {recursive: true, force: true}));
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {browser: 'firefox', executablePath, env: {...process.env, HOME: home}},
  });
  launcher.name = 'Firefox';
  return launcher;
}
