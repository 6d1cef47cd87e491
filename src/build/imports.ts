// Vite wraps every import() in a helper that first fetches the style sheets of what is imported. The page has one style
// sheet, which stands in its head, so the helper would be a kilobyte of nothing before the desk.
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** Imports what is imported, and nothing beside it. */
export function plainImports(): Plugin {
  return {
    name: 'litvinov:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === HELPER ? 'export const __vitePreload = (load) => load();' : null;
    },
  };
}
