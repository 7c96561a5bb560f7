/** Code that comes on demand, and may fail to come. */

/** What has come under another address than its own, by that. */
const again = new Map<string, Promise<object>>();
let tries = 0;

/**
 * Imports by `load`, twice if need be, and then under another address: engines that do not follow whatwg/html#10327
 * yet, Chromium among them, keep the failure of an import for the life of the page, and all keep that of code which
 * could not run. Not so where the page has an import map: that may hold the file's hash, for its own address alone.
 * `name`: an export to find the module by where a bundler has put several into its file.
 *
 * @throws what the import threw, when the code did not come
 */
export const fetchCode = <Code extends object>(load: () => Promise<Code>, name?: keyof Code): Promise<Code> =>
  load()
    .catch(load)
    .catch(async (error: unknown) => {
      const [, address] = /module: ([^\s?]+)/.exec(String(error)) ?? [];
      if (!address || document.querySelector('[type=importmap]')) throw error;
      let coming = again.get(address);
      if (!coming) {
        coming = import(/* @vite-ignore */ `${address}?${++tries}`) as Promise<object>;
        again.set(address, coming);
        coming.catch(() => again.delete(address));
      }
      const file = await coming;
      const modules: unknown[] = name ? Object.values(file) : [];
      return (modules.find(module => Object(module)[name]) ?? file) as Code;
    });
