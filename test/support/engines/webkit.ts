import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import type {BrowserLauncher, TestRunnerCoreConfig} from '@web/test-runner-core';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {freePort} from '../free-port.ts';
import {program} from './program.ts';

/** WebKitGTK has no headless mode: a driver steers its small browser on a screen that nobody sees. */
export function webkitEngine(): BrowserLauncher {
  return new WebKitLauncher() as BrowserLauncher;
}

type Options = ConstructorParameters<typeof WebdriverLauncher>[0];

class WebKitLauncher extends WebdriverLauncher {
  #children: ChildProcess[] = [];
  #home = mkdtempSync(join(tmpdir(), 'webkit-home-'));

  /** Completed as soon as the driver's port is known; the launcher reads it when it opens its first page. */
  #options: Options;

  constructor(options: Options = {capabilities: {browserName: 'MiniBrowser'}}) {
    super(options);
    this.#options = options;
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    process.once('exit', () => this.#end());
    const driver = program('webkit', 'webkit2gtk-driver', process.env.WEBKIT_DRIVER_PATH, [
      '/usr/bin/WebKitWebDriver',
    ]);
    const browser = program('webkit', 'webkit2gtk-driver', undefined, miniBrowsers());
    const xvfb = program('webkit', 'xvfb', undefined, ['/usr/bin/Xvfb']);
    const display = await this.#startScreen(xvfb);
    const port = await this.#startDriver(driver, display);
    Object.assign(this.#options, {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        // WebKitGTK's driver speaks the classic protocol only.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
      },
    });
    await super.initialize(config);
    this.name = 'WebKit';
  }

  override async stop(): Promise<void> {
    await super.stop();
    this.#end();
  }

  /** Xvfb itself picks a free display and tells its number on the descriptor we name. */
  async #startScreen(xvfb: string): Promise<string> {
    const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(screen);
    const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
    return `:${number.toString().trim()}`;
  }

  async #startDriver(driver: string, display: string): Promise<number> {
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: display,
      HOME: this.#home,
      // No desktop bus and no graphics card in a container; without these WebKit waits for both.
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    };
    const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'});
    this.#children.push(child);
    await answering(`http://127.0.0.1:${port}/status`);
    return port;
  }

  #end(): void {
    for (const child of this.#children.splice(0).toReversed()) child.kill();
    rmSync(this.#home, {recursive: true, force: true});
  }
}

/** Debian keeps it in a folder of the architecture and of the library's interface version. */
function miniBrowsers(): string[] {
  return readdirSync('/usr/lib', {withFileTypes: true})
    .filter(entry => entry.isDirectory() && entry.name.includes('-linux-gnu'))
    .flatMap(({name}) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map(
        version => `/usr/lib/${name}/${version}/MiniBrowser`,
      ),
    );
}

async function answering(url: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise(done => setTimeout(done, 50));
  }
  throw new Error(`WebKitWebDriver did not answer at ${url}`);
}
