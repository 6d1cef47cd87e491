// Removes from the shipped page what it does not use of two libraries; development and tests use them whole. Of XState:
// its error messages, its connection to developer tools, its actors (the page only calls `transition`), the methods that
// describe and restore a machine, and what the chart does not have. Of Fluent: its error messages, two functions that no
// message calls, and dates as values. Together this saves 6.6 of the 60 kB before the desk.
import type { Plugin, Rolldown } from 'vite';

const LIBRARY = /[\\/]node_modules[\\/](xstate|@fluent[\\/]bundle)[\\/]/;

/** An error with its message, possibly after a comment; a template may contain another one. */
const MESSAGE =
  /new (\w*Error)\(\s*(?:\/\/[^\n]*\s*)*(?:`(?:[^`$]|\$(?!\{)|\$\{(?:[^`{}]|`[^`]*`)*\})*`|'[^'\n]*'|"[^"\n]*")\)/g;

/** Whole modules that the page does not need, and their replacements. */
const INSTEAD: readonly (readonly [module: RegExp, code: string])[] = [
  [
    /[\\/]xstate-dev\.esm\.js$/,
    `export const devToolsAdapter = () => {};
export const registerService = devToolsAdapter;
export const getGlobal = () => globalThis;`,
  ],
  [/[\\/]builtins\.js$/, 'export let NUMBER, DATETIME;'],
];

type Methods = readonly [module: RegExp, ofClass: string, methods: readonly string[]];

/** Methods of XState's classes that nothing that `transition` runs even reads. */
const UNREAD_METHODS: readonly Methods[] = [
  [
    /[\\/]xstate[\\/]dist[\\/]StateMachine-\w+\.esm\.js$/,
    'StateMachine',
    ['toJSON', 'definition', 'provide', 'microstep'],
  ],
  [
    /[\\/]xstate[\\/]dist[\\/]StateMachine-\w+\.esm\.js$/,
    'StateNode',
    ['toJSON', 'definition', 'on', 'events'],
  ],
];

/**
 * Methods that are never called, but read; what a state invokes, which is nothing; and Fluent's class for dates, which the
 * page formats itself: `supportsValue` without a body says that no value is one.
 */
const UNUSED_METHODS: readonly Methods[] = [
  [
    /[\\/]xstate[\\/]dist[\\/]StateMachine-\w+\.esm\.js$/,
    'StateMachine',
    ['start', 'restoreSnapshot', 'getPersistedSnapshot'],
  ],
  [/[\\/]xstate[\\/]dist[\\/]StateMachine-\w+\.esm\.js$/, 'StateNode', ['invoke', 'after']],
  [
    /[\\/]bundle[\\/]esm[\\/]types\.js$/,
    'FluentDateTime',
    ['supportsValue', 'constructor', 'toNumber', 'toString'],
  ],
];

/**
 * Functions of which the page needs less. `transition` makes a whole actor in each step, with a system of actors and the first state of the machine, only to hand
 * it on to actions that might ask for it. The rules never do, so an empty one takes its place.
 */
const OTHER_BODIES: readonly (readonly [module: RegExp, ofFunction: string, body: string])[] = [
  [
    /[\\/]xstate[\\/]dist[\\/]xstate\.esm\.js$/,
    'createInertActorScope',
    '{ const nothing = () => {}; return { self: {}, defer: nothing, system: { _sendInspectionEvent: nothing } }; }',
  ],
  // The chart lists every event by its whole name, and has no history states.
  [
    /[\\/]xstate[\\/]dist[\\/]raise-\w+\.esm\.js$/,
    'matchesEventDescriptor',
    '{ return descriptor === eventType; }',
  ],
  [/[\\/]xstate[\\/]dist[\\/]raise-\w+\.esm\.js$/, 'getHistoryNodes', '{ return []; }'],
];

/**
 * Functions for what the chart does not have: it starts no actor, so none fails, cancels none, raises no event, and has no
 * output, no route and no transition after a delay; and the questions to a snapshot, since `src/core` reads its state value.
 */
const UNUSED_FUNCTIONS: readonly (readonly [module: RegExp, functions: readonly string[]])[] = [
  [
    /[\\/]xstate[\\/]dist[\\/]raise-\w+\.esm\.js$/,
    [
      'resolveCancel',
      'resolveSpawn',
      'executeSpawn',
      'resolveStop',
      'executeStop',
      'resolveRaise',
      'executeRaise',
      'spawnChild',
      'stopChild',
      'formatRouteTransitions',
      'getDelayedTransitions',
      'machineSnapshotMatches',
      'machineSnapshotHasTag',
      'machineSnapshotCan',
      'machineSnapshotToJSON',
      'machineSnapshotGetMeta',
      'isErrorActorEvent',
      'getMachineOutput',
      'resolveOutput',
    ],
  ],
  [/[\\/]xstate[\\/]dist[\\/]assign-\w+\.esm\.js$/, ['createSpawner']],
];

type Program = ReturnType<Rolldown.PluginContext['parse']>;
type Range = { readonly start: number; readonly end: number };

/** What the module declares, whether it exports it at the same place or not. */
const declarationsOf = (program: Program): Program['body'] =>
  program.body.map((one) =>
    one.type === 'ExportNamedDeclaration' && one.declaration !== null ? one.declaration : one,
  );

/** Positions of methods of a class, and of their bodies. Throws if the library no longer has one. */
function methodsIn(
  program: Program,
  ofClass: string,
  methods: readonly string[],
): { readonly whole: Range; readonly body: Range }[] {
  const found = declarationsOf(program).find(
    (one) => one.type === 'ClassDeclaration' && one.id?.name === ofClass,
  );
  const members = found?.type === 'ClassDeclaration' ? found.body.body : [];
  return methods.map((name) => {
    for (const one of members)
      if (
        one.type === 'MethodDefinition' &&
        one.key.type === 'Identifier' &&
        one.key.name === name &&
        one.value.body !== null
      )
        return { whole: one, body: one.value.body };
    throw new Error(`the library's ${ofClass} has no method ${name}: see terse-libraries.ts`);
  });
}

/** Positions of the bodies of functions of the module, declared or kept in a constant. Throws if the library no longer has one. */
function bodiesOf(program: Program, functions: readonly string[]): Range[] {
  return functions.map((name) => {
    for (const one of declarationsOf(program)) {
      if (one.type === 'FunctionDeclaration' && one.id?.name === name && one.body !== null) return one.body;
      const [made] = one.type === 'VariableDeclaration' ? one.declarations : [];
      if (
        made?.id.type === 'Identifier' &&
        made.id.name === name &&
        made.init?.type === 'FunctionExpression' &&
        made.init.body !== null
      )
        return made.init.body;
    }
    throw new Error(`the library has no function ${name}: see terse-libraries.ts`);
  });
}

/** A place in a module, and the code to put there. */
interface Edit {
  readonly at: Range;
  readonly code: string;
}

/** A body that does nothing; where a list is expected, it is empty. */
const emptied = (code: string, at: Range): Edit => {
  const isList = /return (\[\];|memo\()/.test(code.slice(at.start, at.end));
  return { at, code: isList ? '{ return []; }' : '{}' };
};

const edited = (code: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.at.start - a.at.start)
    .reduce((rest, { at, code: put }) => rest.slice(0, at.start) + put + rest.slice(at.end), code);

/** Removes the messages of the libraries' errors, and the modules and methods that are not needed. */
export function terseLibraries(): Plugin {
  return {
    name: 'litvinov:terse-libraries',
    apply: 'build',
    transform(code, id) {
      if (!LIBRARY.test(id)) return null;
      const instead = INSTEAD.find(([module]) => module.test(id));
      if (instead !== undefined) return { code: instead[1], map: null };
      const mine = <T extends readonly [RegExp, ...unknown[]]>(all: readonly T[]): readonly T[] =>
        all.filter(([module]) => module.test(id));
      const program = this.parse(code);
      const unread = mine(UNREAD_METHODS).flatMap(([, ofClass, methods]) =>
        methodsIn(program, ofClass, methods).map(({ whole }): Edit => ({ at: whole, code: '' })),
      );
      const unused = [
        ...mine(UNUSED_METHODS).flatMap(([, ofClass, methods]) =>
          methodsIn(program, ofClass, methods).map(({ body }) => body),
        ),
        ...mine(UNUSED_FUNCTIONS).flatMap(([, names]) => bodiesOf(program, names)),
      ];
      const other = mine(OTHER_BODIES).flatMap(([, ofFunction, body]) =>
        bodiesOf(program, [ofFunction]).map((at): Edit => ({ at, code: body })),
      );
      const needed = edited(code, [...unread, ...other, ...unused.map((body) => emptied(code, body))]);
      return { code: needed.replace(MESSAGE, 'new $1()'), map: null };
    },
  };
}
