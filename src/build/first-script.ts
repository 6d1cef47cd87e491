// The few words of script that run before the first drawing: they light the page as it was left, so that nobody in a
// dark room is dazzled first. They stand in the page itself, and the policy lets these very letters through.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Where src/desk/settings/settings.ts keeps them. */
const KEPT = 'litvinov-protocol:settings';

/** Settings are kept as one object of texts, and each becomes a data attribute of the root. */
export const EARLY = `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem('${KEPT}')))}catch{}`;

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
