// The picture that the desk gives to the map: which frontiers are in force, whose threads are shown, who is chosen. And
// the legend of the second sheet, which has the lines of the map.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import places from '../../assets/map/places.json';
import statesFile from '../../assets/map/states.json';
import type { Picture } from '../../src/atlas/picture.ts';
import { readPlaces, readStates } from '../../src/atlas/shapes.ts';
import { pictureOf } from '../../src/desk/map/picture.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { paintAfterwards } from '../../src/map/layers/afterwards.ts';
import { storyView } from '../../src/map/viewport.ts';
import { recordingPen } from '../atlas/pen.ts';
import { deskAfter, wordsOf } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const picture = (desk: Desk): Picture =>
  pictureOf(wordsOf(desk), desk.present.timeline.value, desk.present.view.value, desk.pages.selected.value);

/** History, watched on the first moment of that day. */
async function historyOn(date: string): Promise<Desk> {
  const desk = deskAfter('');
  await desk.history.unroll();
  desk.pen.putDown();
  const moments = desk.history.line.value?.moments.length ?? 0;
  for (let at = 0; at <= moments && desk.present.view.value.date !== date; at++) desk.watching.jump(at);
  return desk;
}

test('the map has in force what is in force between the first four on 16 March, and nothing before', async () => {
  const pairs = ({ borders }: Picture): readonly string[] =>
    borders.map(({ a, b, inForce }) => `${a}-${b}${inForce ? '' : ', not in force'}`).sort();
  expect(pairs(picture(await historyOn('1929-03-16')))).toEqual([
    'EE-LV',
    'EE-SU',
    'EE-TR',
    'LV-SU',
    'LV-TR',
    'SU-TR',
  ]);
  expect(picture(await historyOn('1929-02-09')).borders).toEqual([]);
});

test('the chosen power shows all its threads until it has signed, the others only what is in the way', async () => {
  const desk = deskAfter('1928-12-29 note POL\n1929-01-11');
  const threads = (): readonly string[] =>
    picture(desk).threads.map(({ from, to, taut }) => `${from} to ${to}${taut ? ', taut' : ''}`);
  const taut = ['PL to RO, taut', 'PL to LV, taut', 'PL to EE, taut'];
  desk.pages.select('POL');
  expect(threads()).toEqual(['PL to LT', ...taut]);
  desk.pages.select('LTU');
  expect(threads()).toEqual([...taut, 'LT to PL', 'LT to LV']);
  const signed = await historyOn('1929-02-10');
  for (const power of ['POL', 'ROM', 'EST']) {
    signed.pages.select(power);
    expect(picture(signed).threads).toEqual([]);
  }
});

test('the chosen power has the ring, the own country too', () => {
  const desk = deskAfter('');
  const chosen = (): readonly string[] =>
    picture(desk).powers.flatMap(({ mapCode, selected }) => (selected ? [mapCode] : []));
  desk.pages.select('ROM');
  expect(chosen()).toEqual(['RO']);
  desk.pages.select('SOV');
  expect(chosen()).toEqual(['SU']);
});

/** The end of history, as if it had been played. */
async function endOfHistory(show: (told: Picture) => void = () => undefined): Promise<void> {
  const desk = deskAfter('');
  Object.assign(desk.ports, {
    mountMap: async () => ({
      show,
      select: () => undefined,
      resize: () => undefined,
      destroy: () => undefined,
    }),
  });
  await desk.history.unroll();
  desk.saves.own.value = desk.history.line.value ?? desk.saves.own.value;
  desk.screen.value = 'end';
  render(<App desk={desk} />, root);
}

test('the second sheet shows no roads: what was signed would look like what was renewed', async () => {
  const shown: Picture[] = [];
  await endOfHistory((told) => shown.push(told));
  await expect.poll(() => root.querySelector('.afterwards')).not.toBeNull();
  root.querySelector('.afterwards')?.scrollIntoView();
  await expect.poll(() => shown.length).toBe(1);
  expect(new Set(shown[0]?.powers.map(({ road }) => road))).toEqual(new Set(['outside']));
});

test('the second sheet tells of the frontiers of two that were bound, and of no other one, since when', async () => {
  await endOfHistory();
  const rows = (): readonly string[] =>
    [...root.querySelectorAll('.frontier-after')].map(({ textContent }) => textContent ?? '');
  await expect.poll(rows).toHaveLength(places.afterwards.length);
  const without = rows().filter((row) => !row.includes('was in force here from'));
  expect(without.map((row) => row.slice(4, 15))).toEqual(['Czechoslova', 'Germany–Pol']);
});

test('the legend of the second sheet has the lines with which the map marks each kind', async () => {
  await endOfHistory();
  const kinds = ['renewed', 'failed', 'forced', 'crossed'] as const;
  await expect.poll(() => root.querySelectorAll('.line-sample').length).toBe(kinds.length);
  const line = (colour: string, width: number, dashes: readonly number[]): string =>
    [colour, ...[width, ...dashes].map((css) => Math.round(css * 10) / 10)].join(' ');
  const legend = [...root.querySelectorAll('.line-sample')].map((sample) =>
    [...sample.querySelectorAll('path')].map((path) => {
      const said = (name: string): string => path.getAttribute(name) ?? '';
      const dashes = said('stroke-dasharray').split(' ').filter(Boolean).map(Number);
      return line(said('stroke'), Number(said('stroke-width')), dashes);
    }),
  );
  const all = readPlaces(places);
  const atlas = readStates(statesFile);
  const view = storyView(all.story, atlas.sheet, 700, 700, 1);
  const marks = kinds.map((kind) => {
    const pen = recordingPen();
    const afterwards = all.afterwards.filter(({ what }) => what === kind).slice(0, 1);
    paintAfterwards(pen.ctx, view, atlas, { ...all, afterwards });
    // The lowest line is a halo of paper, which the legend does without.
    return pen.drawn.slice(1).map(({ colour, width, dashes }) => line(colour, width, dashes));
  });
  expect(legend).toEqual(marks);
});
