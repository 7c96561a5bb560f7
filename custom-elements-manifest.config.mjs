/** What is public of each element, for editors, wrappers and Storybook; `npm run manifest` writes it to `src/`. */

const isPublic = member =>
  (member.privacy ?? 'public') === 'public' &&
  !member.static &&
  !member.name.startsWith('#') &&
  // What Lit calls is inherited and undescribed; what a host may use says what it is.
  member.description !== undefined;

/** `src/elements/picker/picker-element.ts` draws `<scheduler-picker>`; other classes of the folder are inner pieces. */
const tagOf = path => {
  const [, folder, file] = /^src\/elements\/([\w-]+)\/([\w-]+)-element\.ts$/.exec(path) ?? [];
  return folder !== undefined && folder === file ? `scheduler-${folder}` : undefined;
};

const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest: manifest}) {
    // In the order of their names, not in that of the disk.
    manifest.modules = manifest.modules
      .filter(({path}) => tagOf(path) !== undefined)
      .toSorted((one, other) => (one.path < other.path ? -1 : 1));
    for (const module of manifest.modules) {
      const tagName = tagOf(module.path);
      module.path = module.path.replace(/^src\//, '').replace(/\.ts$/, '.js');
      module.declarations = module.declarations.filter(
        ({kind, name}) => kind === 'class' && name.endsWith('Element'),
      );
      module.exports = module.exports.filter(({declaration}) => declaration.name.endsWith('Element'));
      for (const {declaration} of module.exports) declaration.module = module.path;
      for (const element of module.declarations) {
        element.tagName = tagName;
        element.customElement = true;
        element.members = (element.members ?? []).filter(isPublic);
        const fields = new Set(element.members.map(({name}) => name));
        element.attributes = (element.attributes ?? []).filter(({fieldName}) => fields.has(fieldName));
        element.events = (element.events ?? []).filter(({description}) => description !== undefined);
      }
    }
  },
};

export default {
  globs: ['src/elements/*/*-element.ts'],
  outdir: 'src',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
