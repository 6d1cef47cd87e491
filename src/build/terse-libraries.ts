// Leaves out of the shipped page what it never uses of two libraries; development and tests use them whole.
// Of XState: its error messages, its connection to developer tools, and the methods that run and restore actors (the page
// only calls `transition`). Of Fluent: its error messages, and two functions that no text of ours calls.
// Together this saves 2.7 of the 60 kB before the desk.
import type { Plugin, Rolldown } from 'vite';

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

/** Methods of XState's classes that only a running actor uses; `transition` calls none of them. */
const OF_RUNNING_ACTORS: readonly (readonly [module: RegExp, ofClass: string, methods: readonly string[]])[] =
  [
    [
      /[\\/]xstate[\\/]dist[\\/]raise-\w+\.esm\.js$/,
      'Actor',
      [
        'update',
        'subscribe',
        'on',
        'select',
        'start',
        '_process',
        '_stop',
        'stop',
        '_send',
        'send',
        '_complete',
        '_reportError',
        '_error',
        '_stopProcedure',
        'attachDevTools',
        'toJSON',
        'getPersistedSnapshot',
      ],
    ],
    [/[\\/]xstate[\\/]dist[\\/]raise-\w+\.esm\.js$/, 'Mailbox', ['start', 'clear', 'enqueue', 'flush']],
    [
      /[\\/]xstate[\\/]dist[\\/]StateMachine-\w+\.esm\.js$/,
      'StateMachine',
      ['start', 'restoreSnapshot', 'getPersistedSnapshot', 'toJSON'],
    ],
    [/[\\/]xstate[\\/]dist[\\/]StateMachine-\w+\.esm\.js$/, 'StateNode', ['toJSON']],
  ];

type Program = ReturnType<Rolldown.PluginContext['parse']>;

/** The code with empty bodies for these methods (constructors still name them). Throws if the library no longer has one. */
function without(code: string, program: Program, ofClass: string, methods: readonly string[]): string {
  const found = program.body.find((one) => one.type === 'ClassDeclaration' && one.id?.name === ofClass);
  const members = found?.type === 'ClassDeclaration' ? found.body.body : [];
  const bodies = methods.map((name) => {
    for (const one of members)
      if (
        one.type === 'MethodDefinition' &&
        one.key.type === 'Identifier' &&
        one.key.name === name &&
        one.value.body !== null
      )
        return one.value.body;
    throw new Error(`XState's ${ofClass} has no method ${name}: see terse-libraries.ts`);
  });
  return bodies
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}{}${rest.slice(end)}`, code);
}

/** The libraries' errors without their messages, and nothing of the modules and methods that are not needed. */
export function terseLibraries(): Plugin {
  return {
    name: 'litvinov:terse-libraries',
    apply: 'build',
    transform(code, id) {
      if (!LIBRARY.test(id)) return null;
      const instead = INSTEAD.find(([module]) => module.test(id));
      if (instead !== undefined) return { code: instead[1], map: null };
      const needed = OF_RUNNING_ACTORS.filter(([module]) => module.test(id)).reduce(
        (left, [, ofClass, methods]) => without(left, this.parse(left), ofClass, methods),
        code,
      );
      return { code: needed.replace(MESSAGE, 'new $1()'), map: null };
    },
  };
}
