// Vite wraps every import() in a helper that first fetches the style sheets of what is imported. The page has one style
// sheet, which stands in its head; what the helper does here instead is to fetch, before they are imported, the modules
// of what may be tried again: a browser never asks twice for a module that once did not come.
import type { ModulePreloadOptions, Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** What a reader can ask for again after it has not come. */
const AGAIN = /(^|\/)scene-/;

/** Which modules are named to the helper. */
export const triedAgain: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (file, all, { hostType }) => (hostType === 'js' && AGAIN.test(file) ? all : []),
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
             const modules = (named ?? []).filter((each) => each.endsWith('.js'));
             for (const { ok } of await Promise.all(modules.map((each) => fetch(new URL(each, from)))))
               if (!ok) throw new Error('a module of the page did not come');
             return load();
           };`
        : null;
    },
  };
}
