// The few words of script that run before the first drawing: they light the page as it was left, so that nobody in a
// dark room is dazzled first, and take away the sentence that asks for another browser. They stand in the page itself,
// and the policy lets these very letters through.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Where src/desk/settings/settings.ts keeps them. */
const KEPT = 'litvinov-protocol:settings';

/** Settings are kept as one object of texts, and each becomes a data attribute of the root. */
const LIGHT = `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem('${KEPT}')))}catch(e){}`;

/**
 * The page asks for another browser (index.html) until this says that it need not: an older browser, or one that runs no
 * script, keeps the sentence. Each of the three came last, of all that the page needs, to one browser: popovers to
 * Chrome, `zoom` to Firefox, `checkVisibility` to Safari. Written so that any browser can read it.
 */
const FIT =
  "if('popover' in document.documentElement&&'checkVisibility' in document.documentElement&&CSS.supports('zoom','2'))document.documentElement.className='fit'";

export const EARLY = `${LIGHT}${FIT}`;

/** As the policy names the script. */
export const EARLY_HASH = `'sha256-${createHash('sha256').update(EARLY).digest('base64')}'`;

/** Puts it at the head of the page, before the style sheet that heeds it. */
export function early(): Plugin {
  return {
    name: 'litvinov:early',
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', children: EARLY, injectTo: 'head-prepend' }],
    },
  };
}
