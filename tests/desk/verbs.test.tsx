// The chart decides which buttons there are: if any line of any `on` is removed, no button gives that verb
// any more in that state, on any page of the desk. See also tests/core/process.test.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { StateValue } from 'xstate';
import { isVerb } from '../../src/core/commands.ts';
import { type Game, positionOf, worldOf } from '../../src/core/game.ts';
import type { Position } from '../../src/core/position.ts';
import { process as chart } from '../../src/core/process.ts';
import { PURPOSES } from '../../src/desk/acts/purpose.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { LINES, type Line, without } from '../core/charts.ts';
import { NOON } from '../line.ts';
import { deskAfter } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const EARLY = '1928-12-29 note POL | note LTU\n1929-01-12';
const NIGHT = `${NOON} sign POL ROM`;
const SIGNED = `${NOON}\n1929-02-09 sign\n1929-02-12`;

/** A desk in the position of the line, in this state of this chart, with a crisis to answer. */
function laid(
  line: string,
  value: StateValue | null,
  machine: typeof chart,
  change: Partial<Position>,
): Desk {
  const desk = deskAfter(line);
  const moments = desk.present.timeline.value.moments;
  const last = moments[moments.length - 1] ?? moments[0];
  const position = { ...positionOf(last.game), attention: 3, ...change };
  const snapshot = machine.resolveState({
    value: value ?? last.game.snapshot.value,
    context: { affair: { world: worldOf(last.game), position }, told: { by: null, cables: [] } },
  });
  const game: Game = { snapshot };
  const [first, ...rest] = moments;
  desk.saves.own.value = {
    ...desk.present.timeline.value,
    moments: rest.length === 0 ? [{ ...first, game }] : [first, ...rest.slice(0, -1), { ...last, game }],
  };
  return desk;
}

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));

/** The verbs of all buttons on every page of the desk. */
async function shown(desk: Desk): Promise<Set<string>> {
  const found = new Set<string>();
  /** Makes a change and collects what it has brought, after late parts have loaded. */
  const look = async (change: () => void): Promise<void> => {
    await act(change);
    while (root.querySelector('.coming') !== null) await frame();
    await act(() => undefined);
    for (const button of root.querySelectorAll<HTMLElement>('[data-verb]'))
      found.add(button.dataset.verb ?? '');
  };
  await act(() => render(<App desk={desk} />, root));
  await expect
    .poll(() => root.querySelector('.dossier *') !== null && root.querySelector('.foot *') !== null)
    .toBe(true);
  for (const id of ['POL', 'FIN', 'TUR']) {
    await act(() => desk.pages.select(id));
    await expect.poll(() => root.querySelector('.purposes')).not.toBeNull();
    for (const purpose of PURPOSES)
      await look(() => {
        desk.pages.purpose.value = purpose;
      });
  }
  await look(() => desk.pages.select(desk.present.timeline.value.world.player));
  await look(() => desk.pages.turnToWaiting());
  // On the sheet of an article: a public commitment to its wording, leave for another one, and the change of
  // wording.
  await act(() => desk.dialogs.open({ is: 'clause', clause: 'form' }));
  await expect.poll(() => root.querySelectorAll('.options input').length).toBeGreaterThan(1);
  for (const option of root.querySelectorAll<HTMLInputElement>('.options input'))
    await look(() => option.click());
  desk.dialogs.close();
  render(null, root);
  return found;
}

interface Moment {
  readonly state: string;
  readonly line: string;
  readonly value: StateValue | null;
  readonly change: Partial<Position>;
}

const crisis = (id: string, since: number) => ({ dilemma: { id, since } });

/** The hour before the signatures: nobody leaves, and Warsaw has named a reservation. */
const HEARD: Partial<Position> = {
  table: {
    guests: ['POL', 'ROM'],
    seats: ['POL', 'ROM'],
    hour: 12,
    leaving: null,
    words: 1,
    reservations: [
      { power: 'POL', name: 'without', about: 'LVA', trust: 100, price: 100, unmet: 0, met: false },
    ],
  },
};

/** A moment in every state that lists verbs; that of the night is the evening's, read on. */
const MOMENTS: readonly Moment[] = [
  { state: 'negotiation', line: EARLY, value: null, change: crisis('zbrucz', 23) },
  { state: 'table.evening.guestLeaving', line: NIGHT, value: null, change: {} },
  { state: 'table.night.guestLeaving', line: NIGHT, value: { table: { night: 'guestLeaving' } }, change: {} },
  {
    state: 'table.evening.reservations',
    line: NIGHT,
    value: { table: { evening: 'reservations' } },
    change: HEARD,
  },
  {
    state: 'table.night.reservations',
    line: NIGHT,
    value: { table: { night: 'reservations' } },
    change: HEARD,
  },
  { state: 'signed', line: SIGNED, value: null, change: crisis('riga', 50) },
];

const AFTER = { ratification: 'awaitingDeposits', registration: 'unregistered' } as const;

/** The states inside the signed text, each in its own moment. */
const TRACKS: Readonly<Record<string, StateValue>> = {
  'signed.ratification': { signed: { ...AFTER, accession: 'open' } },
  'signed.accession.open': { signed: { ...AFTER, accession: 'open' } },
  'signed.accession.joined': { signed: { ...AFTER, accession: 'joined' } },
  'signed.registration.unregistered': { signed: { ...AFTER, accession: 'open' } },
  'signed.registration.sunset.outstanding': {
    signed: { ...AFTER, accession: 'open', registration: { sunset: 'outstanding' } },
  },
};

function momentOf({ path }: Line): Moment {
  const found = MOMENTS.find(({ state }) => state === path);
  if (found) return found;
  const value = TRACKS[path];
  if (value === undefined) throw new Error(`no moment in the state ${path}`);
  return { state: path, line: SIGNED, value, change: {} };
}

/** A table that hears nobody is called in history and in a written line (T10); at the desk the guests are heard. */
const ONLY_WRITTEN: Line = { path: 'negotiation', event: 'sign' };
const isOnlyWritten = ({ path, event }: Line): boolean =>
  path === ONLY_WRITTEN.path && event === ONLY_WRITTEN.event;

const VERB_LINES = LINES.filter(({ event }) => isVerb(event));

test.each([...new Set(VERB_LINES.map(({ path }) => path))])('in the state %s', async (path) => {
  const all = VERB_LINES.filter((line) => line.path === path);
  const lines = all.filter((line) => !isOnlyWritten(line));
  const [first] = lines;
  if (!first) throw new Error(path);
  const { line, value, change } = momentOf(first);
  const whole = await shown(laid(line, value, chart, change));
  expect(all.filter(({ event }) => !whole.has(event))).toEqual(all.filter(isOnlyWritten));
  for (const cut of lines) {
    const left = await shown(laid(line, value, without(cut), change));
    expect(left.has(cut.event), cut.event).toBe(false);
    // No other verb disappears with it.
    expect(
      [...whole].filter((verb) => !left.has(verb)),
      `without ${cut.event}`,
    ).toEqual([cut.event]);
  }
});
