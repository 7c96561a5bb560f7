import {chromeLauncher} from '@web/test-runner-chrome';
import type {BrowserLauncher} from '@web/test-runner-core';
import * as puppeteer from 'puppeteer-core';
import {chromium} from '../chromium.ts';

export async function chromiumEngine(): Promise<BrowserLauncher> {
  return chromeLauncher({puppeteer, launchOptions: await chromium()});
}
