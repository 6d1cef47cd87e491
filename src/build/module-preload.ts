// Vite wraps every import() in a helper that first loads the style sheets of the imported module. The page has a single
// style sheet, in its head, so the helper fetches modules before they are imported instead. A fetch can be retried
// after a failure; a browser does not request a module again after its import has failed.
import type { ModulePreloadOptions, Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** Imported without a fetch: without these modules there is nothing on the page that could retry. */
const AT_ONCE = /(^|\/)page-[\w-]{8}\.js$/;

/** Files that load with the page itself, by name and hash: a later import finds them loaded and need not fetch them. */
const LOADED = /(^|\/)(common|page|rolldown-runtime)-[\w-]{8}\.js$/;

/** The modules that are passed to the helper: those of a chunk and of all its imports that may not be loaded yet. */
export const triedAgain: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (file, all, { hostType }) =>
    hostType === 'js' && !AT_ONCE.test(file)
      ? all.filter((each) => each.endsWith('.js') && !LOADED.test(each))
      : [],
};

/** Replaces Vite's helper: imports a module after everything passed with it has been fetched. */
export function plainImports(): Plugin {
  return {
    name: 'litvinov:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === HELPER
        ? `const coming = new Map();
           const comes = async (each) => {
             const answer = await fetch(each);
             // To its last byte: one that breaks off has not come either.
             await answer.arrayBuffer();
             if (!answer.ok) throw new Error('a module of the page did not come');
           };
           // Imports that begin at the same time share the modules that they fetch; what failed is fetched again.
           const once = ({ href }) => {
             const again = (error) => {
               coming.delete(href);
               throw error;
             };
             if (!coming.has(href)) coming.set(href, comes(href).catch(again));
             return coming.get(href);
           };
           export const __vitePreload = async (load, named, from) => {
             const modules = (named ?? []).map((each) => new URL(each, from));
             const here = ({ href }) => performance.getEntriesByName(href).some((one) => one.responseStatus === 200);
             await Promise.all(modules.filter((each) => !here(each)).map(once));
             return load();
           };`
        : null;
    },
  };
}
