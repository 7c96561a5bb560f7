import {existsSync} from 'node:fs';

/** The first of the paths that exists; else an error that says what to install. A missing engine never passes. */
export function program(
  engine: string,
  debianPackage: string,
  own: string | undefined,
  paths: string[],
): string {
  const found = [own, ...paths].find(path => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `ENGINES names ${engine}, which is not installed here: on Debian \`apt-get install ${debianPackage}\`.`,
  );
}
