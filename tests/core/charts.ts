// Changed copies of the chart for its tests: one with a single line of an `on` removed, and one in which
// every transition leaves a mark when it is taken. Both are made from the data of the real chart.
import { transition } from 'xstate';
import type { Game } from '../../src/core/game.ts';
import { CHART, type ChartConfig, machineOf } from '../../src/core/process.ts';
import type { ProcessEvent } from '../../src/core/process-rules.ts';

/** A state as the chart writes it down. */
interface State {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly always?: unknown;
  readonly states?: Readonly<Record<string, State>>;
}

/** One line of an `on`: its state, as "table.night.guestLeaving", and the event that it waits for. */
export interface Line {
  readonly path: string;
  readonly event: string;
}

const inside = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function linesIn({ on, states }: State, path: string): Line[] {
  return [
    ...Object.keys(on ?? {}).map((event) => ({ path, event })),
    ...Object.entries(states ?? {}).flatMap(([name, state]) => linesIn(state, inside(path, name))),
  ];
}

/** Every line of every `on`. */
export const LINES: readonly Line[] = linesIn(CHART as State, '');

function rewritten(state: State, path: string, change: (state: State, path: string) => State): State {
  const { states, ...rest } = change(state, path);
  if (states === undefined) return rest;
  const inner = Object.entries(states).map(([name, one]) => [
    name,
    rewritten(one, inside(path, name), change),
  ]);
  return { ...rest, states: Object.fromEntries(inner) };
}

/** A machine of the chart without this one line. */
export function without({ path, event }: Line): ReturnType<typeof machineOf> {
  const cut = rewritten(CHART as State, '', (state, here) => {
    if (here !== path) return state;
    const on = Object.entries(state.on ?? {}).filter(([name]) => name !== event);
    return { ...state, on: Object.fromEntries(on) };
  });
  return machineOf(cut as ChartConfig);
}

const listOf = (ways: unknown): readonly object[] =>
  (Array.isArray(ways) ? ways : [ways]).map((way) => (typeof way === 'string' ? { target: way } : way));

function marking(ways: unknown, name: string): readonly object[] {
  return listOf(ways).map((way, index) => {
    const actions = 'actions' in way ? [way.actions].flat() : [];
    return { ...way, actions: [{ type: 'mark', params: { way: `${name} ${index}` } }, ...actions] };
  });
}

const namesOf = (ways: unknown, name: string): string[] => listOf(ways).map((_, index) => `${name} ${index}`);

function waysIn({ on, always, states }: State, path: string): string[] {
  return [
    ...Object.entries(on ?? {}).flatMap(([event, ways]) => namesOf(ways, `${path} on ${event}`)),
    ...(always === undefined ? [] : namesOf(always, `${path} always`)),
    ...Object.entries(states ?? {}).flatMap(([name, state]) => waysIn(state, inside(path, name))),
  ];
}

/** The name of every transition of the chart: its state, its event, and its index among several. */
export const WAYS: readonly string[] = waysIn(CHART as State, '');

/** A machine of the chart whose every transition leaves its name among the actions of the step that takes it. */
export const MARKING = machineOf(
  rewritten(CHART as State, '', ({ on, always, ...state }, path) => ({
    ...state,
    ...(on === undefined
      ? {}
      : {
          on: Object.fromEntries(
            Object.entries(on).map(([event, ways]) => [event, marking(ways, `${path} on ${event}`)]),
          ),
        }),
    ...(always === undefined ? {} : { always: marking(always, `${path} always`) }),
  })) as ChartConfig,
).provide({ actions: { mark: () => undefined } } as object);

/** The names of the transitions that this event takes from this moment, and the moment after it. */
export function taken(
  game: Game,
  event: ProcessEvent,
): { readonly game: Game; readonly ways: readonly string[] } {
  const [snapshot, actions] = transition(MARKING, game.snapshot, event);
  const ways = actions.flatMap(({ type, params }) =>
    String(type) === 'mark' && typeof params === 'object' && params !== null && 'way' in params
      ? [String(params.way)]
      : [],
  );
  return { game: { snapshot }, ways };
}
