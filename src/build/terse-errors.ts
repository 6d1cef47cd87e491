// XState says at length what is wrong with a chart. That is for whoever writes one, and whoever does runs the tests,
// which take the library as it is; the page that is shipped carries none of it (0.5 kB of the 60 before the desk).
import type { Plugin } from 'vite';

const OF_XSTATE = /[\\/]node_modules[\\/]xstate[\\/]dist[\\/]/;

/** A message without a template within it. */
const MESSAGE = /throw new Error\((?:`[^`]*`|'[^'\n]*'|"[^"\n]*")\)/g;

/** The library's errors without their messages. */
export function terseErrors(): Plugin {
  return {
    name: 'litvinov:terse-errors',
    apply: 'build',
    transform: (code, id) =>
      OF_XSTATE.test(id) ? { code: code.replace(MESSAGE, "throw new Error('XState')"), map: null } : null,
  };
}
