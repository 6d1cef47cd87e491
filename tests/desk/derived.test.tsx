// An act renders again what it changes and nothing else, so that a key press is answered at once on a slow phone.
import { type ComponentType, options } from 'preact';
import { describe, expect, onTestFinished, test } from 'vitest';
import { waitOn } from '../../src/desk/acts/long-wait.ts';
import { kept } from '../../src/desk/shell/derived.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { insist } from '../../src/desk/shell/fetching.ts';
import { secondChunk } from '../../src/desk/shell/load-second-chunk.ts';
import { deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

describe('what is derived keeps its identity while it is equal', () => {
  const old = { a: [1, { b: 'c' }], d: null, e: { f: [] } };

  test('equal values are the old ones, to any depth', () => {
    expect(kept(old, structuredClone(old))).toBe(old);
  });

  test('what has changed is new, what has not is the old part', () => {
    const now = kept(old, { ...structuredClone(old), d: 2 });
    expect(now).toEqual({ ...old, d: 2 });
    expect(now.a).toBe(old.a);
    const shorter = kept(old, { ...structuredClone(old), a: [1] });
    expect(shorter.a).toEqual([1]);
    expect(shorter.e).toBe(old.e);
  });

  test.for([
    ['a key less', { a: 1, b: undefined }, { a: 1 }],
    ['a key more', { a: 1 }, { a: 1, b: undefined }],
    ['another key', { a: undefined }, { b: undefined }],
    ['a list for an object', { 0: 1 }, [1]],
    ['an item more', [1], [1, 1]],
    ['a set', new Set([1]), new Set([1])],
  ] as const)('%s is a change', ([, before, after]) => {
    const now: unknown = kept(before, after);
    expect(now).toStrictEqual(after);
    expect(now).not.toBe(before);
  });
});

/** How many elements of each component are created until the test ends. */
function created(): Map<string, number> {
  const counts = new Map<string, number>();
  const before = options.vnode;
  options.vnode = (vnode) => {
    const { type } = vnode;
    const name = typeof type === 'function' ? (type as ComponentType).name : String(type);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    before?.(vnode);
  };
  onTestFinished(() => {
    if (before === undefined) delete options.vnode;
    else options.vnode = before;
  });
  return counts;
}

/** Calls `act` and keeps what it requests for the next frame; returns the function that lets the frame come. */
function unpainted(act: () => void): () => void {
  const own = window.requestAnimationFrame;
  const frames: FrameRequestCallback[] = [];
  window.requestAnimationFrame = (frame) => frames.push(frame);
  try {
    act();
  } finally {
    window.requestAnimationFrame = own;
  }
  return () => {
    for (const frame of frames) frame(performance.now());
  };
}

/** Waits, past the stop that asks about unspent attention; returns the function that lets the frame come. */
const waitsUnpainted = (made: Desk): (() => void) =>
  unpainted(() => {
    waitOn(made, wordsOf(made), 10_000);
    waitOn(made, wordsOf(made), 20_000);
  });

const dateShown = () => root.querySelector('h1 time')?.getAttribute('datetime');
const slips = () => root.querySelectorAll('.roll .slip').length;

/** What stands in a draft and in a dossier as long as neither text nor answers change. */
const AT_REST = ['Article', 'Wording', 'Mark', 'VerbButton', 'DossierHead'];

test('a week in which only days pass renders neither the draft nor the dossier again', async () => {
  const made = lay(deskAfter('1929-02-24'));
  await expect.poll(() => root.querySelectorAll('.article .marks li').length).toBeGreaterThan(7);
  await expect.poll(() => root.querySelectorAll('.verbs .verb, .purposes .note').length).toBeGreaterThan(0);
  const { date } = made.present.view.value;
  const before = slips();
  const counts = created();
  const paint = waitsUnpainted(made);
  await expect.poll(dateShown).toBe(made.present.view.value.date);
  expect(made.present.view.value.date > date).toBe(true);
  // The fortnight has other days; the tape comes when they have been painted.
  expect(counts.get('span')).toBeGreaterThan(10);
  expect(['InRoll', 'DeskScreen', 'Draft', 'AgainstSelect'].filter((name) => counts.has(name))).toEqual([]);
  expect(slips()).toBe(before);
  paint();
  await expect.poll(slips).toBeGreaterThan(before);
  // The newest paper is read with its links.
  expect(counts.get('Termed')).toBeLessThan(3);
  expect(AT_REST.filter((name) => counts.has(name))).toEqual([]);
});

test('a week in which only days pass has the new day painted before draft and dossier are derived again', async () => {
  const made = lay(deskAfter('1929-02-24'));
  made.pages.select('SOV');
  const home = () => root.querySelector('.page-home .dossier-body')?.textContent ?? '';
  await expect.poll(home).not.toBe('');
  await insist(secondChunk);
  const before = home();
  const paint = waitsUnpainted(made);
  await expect.poll(dateShown).toBe(made.present.view.value.date);
  expect(home()).toBe(before);
  paint();
  await expect.poll(home).not.toBe(before);
});

test('an act that opens a sheet has the sheet painted before the desk beneath it', async () => {
  const made = lay(deskAfter('1928-12-29 note POL\n1929-01-06'));
  await expect.poll(slips).toBeGreaterThan(0);
  // The page shows papers once this is loaded.
  await insist(secondChunk);
  const { date } = made.present.view.value;
  const before = slips();
  const counts = created();
  const paint = waitsUnpainted(made);
  await expect.poll(() => root.querySelector('[role="dialog"] .papers')).not.toBeNull();
  expect(made.present.view.value.date > date).toBe(true);
  expect(dateShown()).toBe(date);
  expect(slips()).toBe(before);
  expect(['Strip', 'Dossier', 'InRoll'].filter((name) => counts.has(name))).toEqual([]);
  paint();
  await expect.poll(dateShown).toBe(made.present.view.value.date);
  await expect.poll(slips).toBeGreaterThan(before);
});

test('a paper that waits for an answer has its sheet painted before the bar beneath it says that it waits', async () => {
  const made = lay(deskAfter('1929-03-03'));
  await expect.poll(slips).toBeGreaterThan(0);
  await insist(secondChunk);
  const paint = waitsUnpainted(made);
  await expect.poll(() => root.querySelector('[role="dialog"] .papers')).not.toBeNull();
  expect(made.pages.waiting.value).toMatchObject({ is: 'crisis' });
  expect(root.querySelector('.waits')).toBeNull();
  paint();
  await expect.poll(() => root.querySelector('.waits')).not.toBeNull();
});

test('the room at home opens with what stands at its top, and the rest comes when that has been painted', async () => {
  const made = lay(deskAfter('1928-12-29 note POL'));
  await expect.poll(() => root.querySelector('.dossier-body')).not.toBeNull();
  made.pages.select('SOV');
  // A rendering is a microtask, and no frame comes before all of them.
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  expect(root.querySelector('.page-home .members')).not.toBeNull();
  expect(root.querySelector('.page-home .room-verbs')).toBeNull();
  // Nothing above moves when the rest comes: what can be scrolled is longer than its place already.
  const body = root.querySelector('.dossier-body');
  expect(body?.scrollHeight).toBeGreaterThan(body?.clientHeight ?? 0);
  await expect.poll(() => root.querySelector('.page-home .room-verbs')).not.toBeNull();
});
