/** Puts `dist/npm` where hosts in a folder find it by its name, as `npm install` would. */
import {mkdirSync, rmSync, symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';

export function linkPackage(folder: string): void {
  const modules = join(folder, 'node_modules');
  const link = join(modules, 'scheduler-elements');
  mkdirSync(modules, {recursive: true});
  rmSync(link, {force: true, recursive: true});
  // Windows lets anybody make a junction.
  symlinkSync(resolve('dist/npm'), link, 'junction');
}
