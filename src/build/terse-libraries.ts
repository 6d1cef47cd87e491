// XState says at length what is wrong with a chart and looks for a developer's tools; Fluent says what is wrong with a text,
// and has two functions of its own that no text of ours calls. Whoever writes a chart or a text runs the tests, with the
// libraries as they are; the page that is shipped carries none of it (1.4 kB of the 60 before the desk).
import type { Plugin } from 'vite';

const LIBRARY = /[\\/]node_modules[\\/](xstate|@fluent[\\/]bundle)[\\/]/;

/** An error with its message, perhaps under a comment; a template may hold another. */
const MESSAGE =
  /new (\w*Error)\(\s*(?:\/\/[^\n]*\s*)*(?:`(?:[^`$]|\$(?!\{)|\$\{(?:[^`{}]|`[^`]*`)*\})*`|'[^'\n]*'|"[^"\n]*")\)/g;

/** Whole modules that the page has no use for, and what stands in their place. */
const INSTEAD: readonly (readonly [module: RegExp, code: string])[] = [
  [
    /[\\/]xstate-dev\.esm\.js$/,
    `export const devToolsAdapter = () => {};
export const registerService = devToolsAdapter;
export const getGlobal = () => globalThis;`,
  ],
  [/[\\/]builtins\.js$/, 'export let NUMBER, DATETIME;'],
];

/** The libraries' errors without their messages, and nothing of the modules that are not needed. */
export function terseLibraries(): Plugin {
  const terse = (code: string, id: string): string =>
    INSTEAD.find(([module]) => module.test(id))?.[1] ?? code.replace(MESSAGE, 'new $1()');
  return {
    name: 'litvinov:terse-libraries',
    apply: 'build',
    transform: (code, id) => (LIBRARY.test(id) ? { code: terse(code, id), map: null } : null),
  };
}
