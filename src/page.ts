/**
 * Composition root of the page: makes a world of the scenario and opens the desk with what it needs of the
 * rules, the store and the map. Loaded while the first sheet is read; store and map are loaded later.
 */
import { h, render } from 'preact';
import { readSeed } from './chronicle/seed.ts';
import type { Store } from './chronicle/store.ts';
import { begin } from './chronicle/timeline.ts';
import { cost } from './core/commands.ts';
import { verdictMaxima } from './core/ending.ts';
import { contradicts } from './core/exposure.ts';
import { positionOf, worldOf } from './core/game.ts';
import { iso, makeWorld } from './core/world.ts';
import type { PageLanguage } from './desk/settings/language.ts';
import { App } from './desk/shell/app.tsx';
import { makeDesk } from './desk/shell/desk.ts';
import { insist } from './desk/shell/fetching.ts';
import type { Lesson } from './scenario/lesson/load-lesson.ts';
import type { Scenario } from './scenario/schema.ts';

/** Fetches a file of the page's own as JSON. */
type Fetch = (address: string) => Promise<unknown>;

/** The store is loaded after the desk; calls made before are queued in order. */
function lateStore(): Store {
  const opened = insist(() => import('./chronicle/store.ts')).then(({ openStore }) => openStore());
  return {
    save: (slot, log) => opened.then((store) => store.save(slot, log)),
    load: (slot) => opened.then((store) => store.load(slot)),
    take: (slot) => opened.then((store) => store.take(slot)),
    remove: (slot) => opened.then((store) => store.remove(slot)),
    put: (key, data) => opened.then((store) => store.put(key, data)),
    all: (prefix) => opened.then((store) => store.all(prefix)),
  };
}

export async function openPage(
  place: Element,
  scenario: Scenario,
  seedAsked: string | null,
  pageLanguage: PageLanguage,
  json: Fetch,
  lesson: string,
): Promise<void> {
  // An invalid seed deals the historical types, and the page says so.
  const seed = readSeed(seedAsked ?? '0') ?? 0;
  const world = makeWorld(scenario, seed);
  const desk = makeDesk({
    pageLanguage,
    world,
    begin: (other) => begin(other === seed ? world : makeWorld(scenario, other)),
    store: lateStore(),
    // Validated when the page was built.
    lesson: () => json(lesson) as Promise<Lesson>,
    iso: (day) => iso(world, day),
    cost: (game, command) => cost(positionOf(game), command),
    contradicts: (game, power) => contradicts(worldOf(game), positionOf(game), power),
    maxima: verdictMaxima(world),
    mountMap: async (...at) => (await import('./maps.ts')).mapsOf(pageLanguage.words, world, json)(...at),
  });
  render(h(App, { desk }), place);
  const { keeping } = desk;
  keeping.progress.asked = insist(() => import('./desk/saves/window-lock.ts')).then(({ askForPen }) =>
    askForPen(keeping),
  );
  // The database may be slow or never open: nothing else waits for it.
  void insist(() => import('./desk/saves/saving.ts')).then(({ look }) => look(keeping));
  const { openDoors } = await insist(() => import('./desk/shell/startup.ts'));
  await openDoors(desk);
  if (seedAsked !== null && readSeed(seedAsked) === null)
    desk.dialogs.open({ is: 'notice', notice: { about: 'seed', found: seedAsked } });
}
