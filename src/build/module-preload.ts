// Vite wraps every import() in a helper that first fetches the style sheets of what is imported. The page has one style
// sheet, which stands in its head; what the helper does here instead is to fetch modules before they are imported, so
// that what did not come can be asked for again: a browser never asks twice for a module that once did not come.
import type { ModulePreloadOptions, Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** Without these nothing stands on the page that could ask again: they are imported at once. */
const AT_ONCE = /(^|\/)page-/;

/** Which modules are named to the helper: of a piece itself and of all that it imports. */
export const triedAgain: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (file, all, { hostType }) =>
    hostType === 'js' && !AT_ONCE.test(file) ? all.filter((each) => each.endsWith('.js')) : [],
};

/** Imports what is imported, after what is named beside it has come. */
export function plainImports(): Plugin {
  return {
    name: 'litvinov:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === HELPER
        ? `export const __vitePreload = async (load, named, from) => {
             const modules = (named ?? []).map((each) => new URL(each, from));
             const here = ({ href }) => performance.getEntriesByName(href).some((one) => one.responseStatus === 200);
             const owed = modules.filter((each) => !here(each));
             const comes = async (each) => {
               const answer = await fetch(each);
               // To its last byte: one that breaks off has not come either.
               await answer.arrayBuffer();
               if (!answer.ok) throw new Error('a module of the page did not come');
             };
             await Promise.all(owed.map(comes));
             return load();
           };`
        : null;
    },
  };
}
