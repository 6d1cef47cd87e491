// Sounds and their captions, in a real browser: the audio graph is built, but its output is not tested.
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { mountCaptions } from '../../src/desk/settings/captions.tsx';
import { set } from '../../src/desk/settings/settings.ts';
import { heard, listen, soundsOf, toggleSound } from '../../src/desk/settings/sound.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { desk, wordsOf } from './given.ts';

let made: Desk;

beforeEach(() => {
  made = desk();
  heard.value = [];
  listen(made.present);
});
afterEach(() => {
  set('sound', 'off');
  set('captions', 'on');
  document.querySelector('.captions')?.parentElement?.remove();
});

const power = (): string => made.ports.world.partners[0] ?? '';

test('nothing is heard until it is asked for', () => {
  made.orders.give({ do: 'note', power: power() });
  expect(heard.value).toEqual([]);
});

test('a note falls under the stamp, time passes with a tram, an answer comes over the wire; undoing is silent', async () => {
  set('sound', 'on');
  made.orders.give({ do: 'note', power: power() });
  expect(heard.value).toEqual(['stamp']);
  heard.value = [];
  made.orders.undo();
  expect(heard.value).toEqual([]);
  made.orders.give({ do: 'note', power: power() });
  for (let waits = 0; waits < 20 && !heard.value.includes('telegraph'); waits++)
    made.orders.give({ do: 'wait' });
  expect(heard.value).toEqual(['tram', 'telegraph']);
});

test('what binds is sealed, whatever brings it', () => {
  const cables = [{ is: 'inForce', a: 'A', b: 'B', day: 9 }] as const;
  expect(soundsOf({ command: { do: 'ratify' }, cables })).toEqual(['stamp', 'seal']);
  expect(soundsOf({ command: { do: 'wait' }, cables })).toEqual(['tram', 'seal']);
  expect(soundsOf({ command: null, cables })).toEqual([]);
});

test('every sound is a line to be read, above a sheet too, unless that is not wanted', async () => {
  set('sound', 'on');
  mountCaptions(made.ports.pageLanguage);
  const sheet = document.createElement('div');
  sheet.popover = 'manual';
  document.body.append(sheet);
  sheet.showPopover();
  const line = document.querySelector<HTMLElement>('.captions');
  made.orders.give({ do: 'note', power: power() });
  await expect.poll(() => line?.matches(':popover-open')).toBe(true);
  expect(line?.textContent).toBe('A stamp comes down.');
  expect(line?.getAttribute('role')).toBe('status');
  sheet.remove();
  set('captions', 'off');
  made.orders.give({ do: 'wait' });
  await expect.poll(() => line?.matches(':popover-open')).toBe(false);
});

test('all five are made without a fault, and switching on lets itself be heard', async () => {
  const { play } = await import('../../src/desk/settings/synthesizer.ts');
  expect(() => play(['pen', 'stamp', 'tram', 'telegraph', 'seal'])).not.toThrow();
  toggleSound(wordsOf(made));
  expect(document.documentElement.dataset.sound).toBe('on');
});

test('the sounds of one moment are heard one after another, not at once', async () => {
  const { play } = await import('../../src/desk/settings/synthesizer.ts');
  vi.spyOn(AudioContext.prototype, 'resume').mockResolvedValue();
  const begun = vi.spyOn(OscillatorNode.prototype, 'start');
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  play(['stamp', 'seal']);
  await expect.poll(() => begun.mock.calls.length).toBe(2);
  const [stamp = 0, seal = 0] = begun.mock.calls.map(([when]) => when ?? 0);
  expect(seal - stamp).toBeGreaterThanOrEqual(0.3);
});
