// Makes desks for tests: the page's own words over a scenario (by default the smallest), a store without a
// running game, no map.
import { signal } from '@preact/signals';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { parseDespatch } from '../../src/chronicle/notation.ts';
import { advance, begin, type Timeline } from '../../src/chronicle/timeline.ts';
import { cost } from '../../src/core/commands.ts';
import { verdictMaxima } from '../../src/core/ending.ts';
import { contradicts } from '../../src/core/exposure.ts';
import { positionOf } from '../../src/core/game.ts';
import { iso, makeWorld } from '../../src/core/world.ts';
import { set } from '../../src/desk/settings/settings.ts';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import type { Ports } from '../../src/desk/shell/ports.ts';
import { type Lesson, loadLesson } from '../../src/scenario/lesson/load-lesson.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Words } from '../../src/strings/fluent.ts';
import { wordsFrom } from '../line.ts';

export type Name = 'two-powers' | 'moscow-1929';

const texts = import.meta.glob('../../scenarios/{two-powers,moscow-1929}/**/*', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const program = import.meta.glob<string>(['../../src/strings/*.ftl', '../../src/desk/**/*.ftl'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const spoken = new Map<string, Words>();

/** Every word of the page in one language, or in the pseudo-language "en-XA". */
function wordsIn(scenario: Scenario, language: string): Words {
  const key = `${scenario.id}/${language}`;
  const words = spoken.get(key) ?? readWords(scenario, language);
  spoken.set(key, words);
  return words;
}

const lessonWords = (id: string, language: string): string[] =>
  Object.entries(texts).flatMap(([path, text]) =>
    path.includes(`/${id}/lesson/`) && path.endsWith(`.${language}.ftl`) ? [String(text)] : [],
  );

function readWords(scenario: Scenario, language: string): Words {
  return wordsFrom(language, (base) => [
    ...Object.keys(program).flatMap((path) =>
      /(\w+)\.ftl$/.exec(path)?.[1] === base ? (program[path] ?? '') : [],
    ),
    scenario.messages[base] ?? '',
    ...lessonWords(scenario.id, base),
  ]);
}

function files(name: Name): Record<string, string> {
  const folder = `scenarios/${name}/`;
  return Object.fromEntries(
    Object.entries(texts).flatMap(([path, text]) => {
      const at = path.indexOf(folder);
      return at < 0 ? [] : [[path.slice(at + folder.length), String(text)]];
    }),
  );
}

const loaded = new Map<Name, Scenario>();

function scenarioOf(name: Name): Scenario {
  const known = loaded.get(name);
  if (known) return known;
  const result = loadScenario(files(name));
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  loaded.set(name, result.scenario);
  return result.scenario;
}

function lessonOf(name: Name): Lesson {
  const result = loadLesson(files(name));
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.lesson;
}

/** Also returns the current words of the language. */
export function ports(name: Name = 'two-powers', language = 'en'): Ports & { readonly words: Words } {
  // Every desk of a test is in a browser that has never seen the page.
  set('prologue', '');
  const scenario = scenarioOf(name);
  const world = makeWorld(scenario, 0);
  const words = signal(wordsIn(scenario, language));
  const documents = new Map<string, unknown>();
  return {
    pageLanguage: {
      languages: Object.keys(scenario.messages).sort(),
      words,
      speak: async (other) => {
        words.value = wordsIn(scenario, other);
      },
      more: async () => undefined,
    },
    get words() {
      return words.value;
    },
    world,
    begin: (seed) => begin(makeWorld(scenario, seed)),
    store: {
      save: async (slot, log) => {
        documents.set(slot, log);
        return 'safe';
      },
      load: async (slot) => documents.get(slot) ?? null,
      take: async (slot) => documents.get(slot) ?? null,
      remove: async (key) => {
        documents.delete(key);
      },
      put: async (key, data) => {
        documents.set(key, data);
        return 'safe';
      },
      all: async (prefix) => ({
        found: [...documents].flatMap(([key, data]) => (key.startsWith(prefix) ? [{ key, data }] : [])),
        safe: true,
      }),
    },
    lesson: async () => lessonOf(name),
    iso: (day) => iso(world, day),
    cost: (game, command) => cost(positionOf(game), command),
    contradicts: (game, power) => contradicts(world, positionOf(game), power),
    maxima: verdictMaxima(world),
    mountMap: async () => {
      throw new Error('no map in this test');
    },
  };
}

export const wordsOf = (made: Desk): Words => made.ports.pageLanguage.words.value;

/** A desk at which a new game has begun. */
export function desk(name: Name = 'two-powers', language = 'en'): Desk {
  const made = makeDesk(ports(name, language));
  made.beginnings.start(0);
  made.screen.value = 'desk';
  return made;
}

/** A desk at which these commands, in despatch notation, have been given in this deal and their papers read. */
export function deskAfter(line: string, name: Name = 'moscow-1929', language = 'en', seed = 0): Desk {
  const made = desk(name, language);
  const parsed = parseDespatch(line);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  let timeline: Timeline = made.ports.begin(seed);
  for (const command of parsed.despatch.commands) {
    const next = advance(timeline, command);
    if ('refusal' in next) throw new Error(`${JSON.stringify(command)}: ${next.refusal.code}`);
    timeline = next.timeline;
  }
  made.saves.own.value = timeline;
  return made;
}

/** A line played on a new game of this desk; the desk itself is not changed. */
export function played(desk: Desk, line: string, seed = 0): Timeline {
  const parsed = parseDespatch(line);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const { timeline, stopped } = unroll(desk.ports.begin(seed), parsed.despatch.commands);
  if (stopped !== null) throw new Error(JSON.stringify(stopped));
  return timeline;
}
