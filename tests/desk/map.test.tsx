// What the desk tells the map: who carries what, how fast, in which light, and what is skipped.
import { render } from 'preact';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DrawnMap, MapEvents, MapOptions, Picture } from '../../src/atlas/picture.ts';
import type { Point } from '../../src/atlas/rings.ts';
import { mountMap } from '../../src/desk/map/load-map.ts';
import { pictureOf } from '../../src/desk/map/picture.ts';
import { set } from '../../src/desk/settings/settings.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { NOON } from '../line.ts';
import { deskAfter, ports, wordsOf } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const picture = (desk: Desk): Picture =>
  pictureOf(wordsOf(desk), desk.present.timeline.value, desk.present.view.value, desk.pages.selected.value);

test('a note rides to its capital, and the answer rides back while it is looked for', () => {
  const out = deskAfter('1928-12-29 note POL');
  expect(picture(out).couriers).toMatchObject([{ from: 'SU', to: 'PL', label: 'note' }]);
  const due = deskAfter('1928-12-29 note POL\n1929-01-04');
  const [coming] = picture(due).couriers;
  expect(coming).toMatchObject({ from: 'PL', to: 'SU', label: 'answer' });
  const later = picture(deskAfter('1928-12-29 note POL\n1929-01-08')).couriers[0];
  expect(later?.progress).toBeGreaterThan(coming?.progress ?? 1);
});

test('evening falls on the map while the table is laid, and on the day of the signature', async () => {
  expect(picture(deskAfter('1928-12-29 note POL')).night).toBe(false);
  const desk = deskAfter(`${NOON} sign POL ROM`);
  expect(desk.present.view.value.table).not.toBeNull();
  expect(picture(desk).night).toBe(true);
  await desk.history.unroll();
  desk.pen.putDown();
  const evenings = (desk.history.line.value?.moments ?? []).flatMap((_, at) => {
    desk.watching.jump(at);
    return picture(desk).night === true ? [desk.present.view.value.date] : [];
  });
  expect(new Set(evenings)).toEqual(new Set(['1929-02-08', '1929-02-09']));
});

/** Where this map has two of the capitals. */
const CAPITALS: Readonly<Record<string, Point>> = { SOV: [300, 100], POL: [90, 200] };

interface Fake {
  readonly shown: Picture[];
  rests: number;
  hand: MapEvents | null;
}

/** The desk with a map that only records what it was told. */
function withMap(desk: Desk): Fake {
  const fake: Fake = { shown: [], rests: 0, hand: null };
  Object.assign(desk.ports, {
    mountMap: async (_: HTMLElement, hand: MapEvents) => {
      fake.hand = hand;
      return {
        show: (told: Picture) => fake.shown.push(told),
        select: () => undefined,
        middleOf: () => [60, 90],
        whereIs: (power: string) => CAPITALS[power] ?? [120, 80],
        rest: () => fake.rests++,
        resize: () => undefined,
        destroy: () => undefined,
      };
    },
  });
  render(<App desk={desk} />, root);
  return fake;
}

test('a power that is taken up before anything has been done is the chosen one on the map too', async () => {
  const desk = deskAfter('');
  const fake = withMap(desk);
  await expect.poll(() => fake.shown.length).toBe(1);
  desk.pages.select('ROM');
  const chosen = () => fake.shown.at(-1)?.powers.find(({ selected }) => selected)?.id;
  await expect.poll(chosen).toBe('ROM');
});

test('history moves on the map at the pace at which it is watched; what is leapt over is not acted out', async () => {
  const desk = deskAfter('');
  await desk.history.unroll();
  desk.pen.putDown();
  desk.watching.speed.value = 8;
  const map = withMap(desk);
  await expect.poll(() => map.shown.length).toBeGreaterThan(0);
  desk.watching.step(1);
  await expect.poll(() => map.shown.at(-1)?.pace).toBe(8);
  expect(map.rests).toBe(0);
  desk.watching.jump(20);
  await expect.poll(() => map.rests).toBe(1);
  desk.watching.step(1);
  expect(map.rests).toBe(1);
});

test('what an envelope carries is said in the language of the page, also after that has changed', async () => {
  const desk = deskAfter('1928-12-29 note POL');
  const map = withMap(desk);
  const label = (): string | undefined => map.shown.at(-1)?.couriers[0]?.label;
  await expect.poll(label).toBe('note');
  await desk.ports.pageLanguage.speak('pl');
  await expect.poll(label).toBe('nota');
});

test('the player’s own moves are shown at the usual pace, and one taken back is cut', async () => {
  const desk = deskAfter('');
  desk.watching.speed.value = 8;
  const map = withMap(desk);
  await expect.poll(() => map.shown.length).toBeGreaterThan(0);
  desk.orders.give({ do: 'note', power: 'POL' });
  await expect.poll(() => map.shown.at(-1)).toMatchObject({ pace: 1, couriers: [{ to: 'PL' }] });
  expect(map.rests).toBe(0);
  desk.orders.undo();
  await expect.poll(() => map.rests).toBe(1);
});

test('an act runs from home to the capital that it concerns; one taken back, or of an opened game, does not run again', async () => {
  const desk = deskAfter('1928-12-29 note POL');
  const map = withMap(desk);
  await expect.poll(() => map.shown.length).toBeGreaterThan(0);
  const pulses = (): (string | undefined)[] =>
    [...root.querySelectorAll<SVGElement>('.act-pulse g')].map(({ dataset }) => dataset.power);
  expect(pulses()).toEqual([]);
  desk.orders.give({ do: 'note', power: 'ROM' });
  await expect.poll(pulses).toEqual(['ROM']);
  desk.orders.undo();
  await expect.poll(pulses).toEqual([]);
  desk.orders.give({ do: 'assure', power: 'POL' });
  await expect.poll(pulses).toEqual(['POL']);
  const [line, ring] = [root.querySelector('.act-pulse path'), root.querySelector('.act-pulse circle')];
  expect(line?.getAttribute('d')).toBe('M300 100L90 200');
  expect([ring?.getAttribute('cx'), ring?.getAttribute('cy')]).toEqual(['90', '200']);
});

test('the acts of history that is watched are not pointed out as the player’s own', async () => {
  const desk = deskAfter('');
  await desk.history.unroll();
  desk.pen.putDown();
  const map = withMap(desk);
  await expect.poll(() => map.shown.length).toBeGreaterThan(0);
  const told = map.shown.length;
  const first = desk.history.line.value?.moments.findIndex(({ command }) => command?.do === 'note') ?? 0;
  desk.watching.jump(first);
  await expect.poll(() => map.shown.length).toBeGreaterThan(told);
  const before = map.shown.length;
  desk.watching.step(1);
  await expect.poll(() => map.shown.length).toBeGreaterThan(before);
  expect(map.shown.at(-1)?.couriers.length).toBeGreaterThan(0);
  expect(root.querySelector('.act-pulse')).toBeNull();
});

test('a land under the pointer, or that the arrow keys have come to, says what the list says of it', async () => {
  const desk = deskAfter('1928-12-29 note POL\n1929-01-11');
  const map = withMap(desk);
  await expect.poll(() => map.hand).not.toBeNull();
  const card = (): string => root.querySelector('.map-card')?.textContent ?? '';
  map.hand?.onPoint?.({ power: 'POL', at: [40, 40] });
  await expect.poll(card).toMatch(/^Poland.*asks for changes, wants .*Romania.* invited/i);
  // While nobody is bound, this need not be said of each power.
  expect(card()).not.toMatch(/bound/i);
  map.hand?.onPoint?.({ power: 'SOV', at: [40, 40] });
  await expect.poll(card).toMatch(/^Soviet Union/);
  map.hand?.onPoint?.(null);
  await expect.poll(card).toBe('');
  const host = root.querySelector<HTMLElement>('.map-host');
  desk.pages.select('LTU');
  host?.focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(card).toMatch(/^Latvia/);
  await userEvent.keyboard('{Escape}');
  await expect.poll(card).toBe('');
});

test('a thread that is pointed at or in focus says what it means beside it, and so does the list', async () => {
  const desk = deskAfter('1928-12-29 note POL\n1929-01-11');
  const map = withMap(desk);
  const says = 'Poland will hardly sign without Romania.';
  const card = page.getByRole('button', { name: says });
  await expect.element(card).toHaveClass('hidden');
  await expect.element(card).toHaveTextContent(`${says} This is what holds it up now.`);
  map.hand?.onThread?.({ from: 'PL', to: 'RO', kind: 'not-without', taut: true });
  await expect.element(card).toHaveClass('thread-card');
  map.hand?.onThread?.(null);
  await expect.element(card).toHaveClass('hidden');
  (card.element() as HTMLElement).focus();
  await expect.element(card).toHaveClass('thread-card');
  desk.dialogs.open({ is: 'list' });
  await expect.element(page.getByRole('dialog').getByText(says)).toBeInTheDocument();
});

test('the list goes from north to south, and its arrow keys to the neighbour in that direction', async () => {
  const desk = deskAfter('1928-12-29 note POL');
  withMap(desk);
  desk.dialogs.open({ is: 'list' });
  const list = page.getByRole('dialog').getByRole('list');
  await expect.element(list).toBeInTheDocument();
  const order = [...list.element().querySelectorAll('b')].map((name) => name.textContent);
  expect(order.filter((name) => name !== 'This is what holds it up now.')).toEqual([
    'Finland',
    'Estonia',
    'Latvia',
    'Soviet Union',
    'Lithuania',
    'Poland',
    'Romania',
    'Turkey',
    'Persia',
  ]);
  list.element().querySelector<HTMLElement>('[data-power="POL"]')?.focus();
  const held = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.power;
  for (const [key, power] of [
    ['ArrowDown', 'ROM'],
    ['ArrowUp', 'POL'],
    ['ArrowUp', 'LTU'],
    ['ArrowRight', 'SOV'],
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    expect(held()).toBe(power);
  }
});

/** The options with which the desk opens the map. */
async function opened(given: ReturnType<typeof ports>): Promise<{ options: MapOptions; told: DrawnMap }> {
  const told: DrawnMap = {
    show: () => undefined,
    select: () => undefined,
    middleOf: () => null,
    whereIs: () => null,
    rest: () => undefined,
    resize: () => undefined,
    destroy: () => undefined,
    setWords: vi.fn(),
  };
  const found: MapOptions[] = [];
  const source = {
    words: given.pageLanguage.words,
    world: given.world,
    json: async (address: string) => (await fetch(address)).json(),
    drawing: async () => ({
      openMap: async (_: HTMLElement, options: MapOptions) => {
        found.push(options);
        return told;
      },
    }),
    program: async () => ({ default: '' }),
  };
  const map = await mountMap(source, root, { onSelect: () => undefined });
  onTestFinished(() => map.destroy());
  const [options] = found;
  if (options === undefined) throw new Error('no map was opened');
  return { options, told };
}

test('a setting that stops all movement stops it on a map that is already there', async () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: false } as MediaQueryList);
  onTestFinished(() => {
    vi.restoreAllMocks();
    set('motion', 'system');
  });
  set('motion', 'system');
  const { options } = await opened(ports('moscow-1929'));
  expect(options.reducedMotion()).toBe(false);
  set('motion', 'none');
  expect(options.reducedMotion()).toBe(true);
});

test('the map is printed in the language of the page, and again when that changes', async () => {
  const given = ports('moscow-1929');
  const { options, told } = await opened(given);
  expect(options.words).toMatchObject({
    states: { PL: 'Poland' },
    towns: { warsaw: 'Warsaw' },
    threads: { 'not-without': 'not without', watches: 'looks to', hostile: 'unwilling' },
  });
  await given.pageLanguage.speak('pl');
  expect(told.setWords).toHaveBeenLastCalledWith(
    expect.objectContaining({ states: expect.objectContaining({ PL: 'Polska' }) }),
  );
});

test('the map is called by the chosen country, which the arrow keys alone change', async () => {
  const desk = deskAfter('');
  withMap(desk);
  desk.pages.select('LTU');
  const host = page.getByRole('group', { name: 'Map; Lithuania is selected.' });
  await expect.element(host).toBeInTheDocument();
  (host.element() as HTMLElement).focus();
  for (const held of ['Control', 'Alt', 'Meta']) await userEvent.keyboard(`{${held}>}{ArrowUp}{/${held}}`);
  expect(desk.pages.selected.value).toBe('LTU');
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(page.getByRole('group', { name: 'Map; Latvia is selected.' })).toHaveFocus();
});

test('the words on a land open towards the middle of the map, and go when the map loses the focus', async () => {
  const desk = deskAfter('');
  const map = withMap(desk);
  await expect.poll(() => map.hand).not.toBeNull();
  const host = root.querySelector<HTMLElement>('.map-host');
  const { clientWidth: right = 0, clientHeight: bottom = 0 } = host ?? {};
  const opens = (at: Point) => {
    map.hand?.onPoint?.({ power: 'POL', at });
    return expect.poll(() => [...(root.querySelector('.map-card')?.classList ?? [])].slice(1).join(' '));
  };
  await opens([right - 5, 5]).toBe('west');
  await opens([5, bottom - 5]).toBe('north');
  await opens([right - 5, bottom - 5]).toBe('west north');
  host?.focus();
  host?.blur();
  await expect.poll(() => root.querySelector('.map-card')).toBeNull();
});

test('a thread’s words choose the power that looks to the other', async () => {
  const desk = deskAfter('1928-12-29 note POL\n1929-01-11');
  withMap(desk);
  desk.pages.select('LTU');
  const thread = page.getByRole('button', { name: 'Poland will hardly sign without Romania.' });
  await expect.element(thread).toBeInTheDocument();
  (thread.element() as HTMLElement).click();
  await expect.poll(() => desk.pages.selected.value).toBe('POL');
});

test('the list marks the chosen country, and a press opens the dossier of another', async () => {
  const desk = deskAfter('');
  withMap(desk);
  desk.pages.select('LTU');
  desk.pages.tab.value = 'map';
  desk.dialogs.open({ is: 'list' });
  const list = page.getByRole('dialog').getByRole('list');
  await expect.element(list).toBeInTheDocument();
  const pressed = [...list.element().querySelectorAll<HTMLElement>('[aria-pressed="true"]')];
  expect(pressed.map(({ dataset }) => dataset.power)).toEqual(['LTU']);
  list.element().querySelector<HTMLElement>('[data-power="ROM"]')?.click();
  await expect.poll(() => desk.dialogs.opened.value).toEqual([]);
  expect([desk.pages.selected.value, desk.pages.tab.value]).toEqual(['ROM', 'dossier']);
});

test('watched history tells of each country whether the pact is in force with it, and outlines what changes later', async () => {
  const desk = deskAfter('');
  await desk.history.unroll();
  desk.pen.putDown();
  const moments = desk.history.line.value?.moments.length ?? 0;
  for (let at = 0; at <= moments && desk.present.view.value.date !== '1929-03-16'; at++)
    desk.watching.jump(at);
  const map = withMap(desk);
  const outlined = (): number =>
    map.shown.at(-1)?.powers.filter(({ changes }) => changes === true).length ?? 0;
  await expect.poll(() => map.shown.at(-1)?.borders.length).toBe(6);
  expect(outlined()).toBe(0);
  desk.against.value = 'later';
  await expect.poll(outlined).toBeGreaterThan(0);
  desk.dialogs.open({ is: 'list' });
  const told = (power: string): string =>
    page.getByRole('dialog').element().querySelector(`[data-power="${power}"] .frontier`)?.textContent ?? '';
  await expect.poll(() => told('EST')).toBe('In force with the Soviet Union since 16 March 1929');
  expect(told('TUR')).toBe(told('EST'));
  expect(told('POL')).toBe('Not yet in force with the Soviet Union');
});
