// The inline script that runs before the first paint. It sets the stored light, so that a dark room is not lit up
// first, and removes the sentence that asks for another browser. The content security policy allows exactly this text
// by its hash.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The key that src/desk/settings/settings.ts uses. */
const KEPT = 'litvinov-protocol:settings';

/** Settings are stored as one object of strings; each becomes a data attribute of the root. */
const LIGHT = `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem('${KEPT}')))}catch(e){}`;

/**
 * The page asks for another browser (index.html) until this sets a class; an older browser, or one that runs no script,
 * keeps the sentence. Each of the three features is the last that the page needs in one browser: popovers in Chrome,
 * `zoom` in Firefox, `checkVisibility` in Safari. Written so that any browser can parse it.
 */
const FIT =
  "if('popover' in document.documentElement&&'checkVisibility' in document.documentElement&&CSS.supports('zoom','2'))document.documentElement.className='fit'";

const EARLY = `${LIGHT}${FIT}`;

/** The script's hash, as the policy names it. */
export const EARLY_HASH = `'sha256-${createHash('sha256').update(EARLY).digest('base64')}'`;

/** Inserts the script at the start of the page's head, before the style sheet that depends on it. */
export function early(): Plugin {
  return {
    name: 'litvinov:early',
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', children: EARLY, injectTo: 'head-prepend' }],
    },
  };
}
