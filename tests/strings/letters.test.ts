// A power that answers the same again says so: no two letters of one power in a game are the same.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playBot } from '../../src/analysis/playout.ts';
import { botOf } from '../../src/analysis/roster.ts';
import { programFiles } from '../../src/build/scenarios.ts';
import type { CableOf } from '../../src/core/cables.ts';
import type { Command } from '../../src/core/commands.ts';
import { type Game, open, step } from '../../src/core/game.ts';
import { readCable } from '../../src/core/seen.ts';
import { iso, type World } from '../../src/core/world.ts';
import { paperOf } from '../../src/strings/cable-words.ts';
import { makeWords, type Words } from '../../src/strings/fluent.ts';
import { count, scenarioOf, worldOf } from '../tools.ts';

const ID = 'moscow-1929';
const LANGUAGES = ['en', 'pl', 'ru'] as const;

const WORDS: ReadonlyMap<string, Words> = new Map(
  LANGUAGES.map((language) => [
    language,
    makeWords(language, [
      ...programFiles(language).map((path) => readFileSync(path, 'utf8')),
      scenarioOf(ID).messages[language] ?? '',
    ]),
  ]),
);
const wordsIn = (language: string): Words => {
  const found = WORDS.get(language);
  if (found === undefined) throw new Error(language);
  return found;
};

const sceneIn = (world: World) => ({
  player: world.player,
  iso: (day: number) => iso(world, day),
  placeOf: () => null,
  partners: [],
  registration: 0,
});

/** A formal answer as the player reads it. */
function letterOf(world: World, words: Words, game: Game, cable: CableOf<'replied'>): string {
  return paperOf(words, sceneIn(world), readCable(game, 'player', cable))?.text ?? '';
}

/** The formal answers of one power to these commands. */
function answersOf(world: World, power: string, commands: readonly Command[]) {
  let { game } = open(world);
  const found: { readonly game: Game; readonly cable: CableOf<'replied'> }[] = [];
  for (const command of commands) {
    const result = step(game, command);
    if ('refusal' in result) throw new Error(result.refusal.code);
    game = result.game;
    for (const cable of result.cables)
      if (cable.is === 'replied' && cable.from === power) found.push({ game, cable });
  }
  return found;
}

describe('R19: the same demand, sent again', () => {
  // A Warsaw that wants respect asks for the same three times.
  const world = worldOf(ID, 3);
  const plain = worldOf(ID);
  const note: Command = { do: 'note', power: 'POL' };
  const until = (day: number): Command => ({ do: 'wait', until: iso(world, day) });
  const dull = [note, until(30), note, until(50), note, until(70)];

  test.each(LANGUAGES)('is told as the second and the third of its kind (%s)', (language) => {
    const words = wordsIn(language);
    const found = answersOf(world, 'POL', dull);
    expect(found.map(({ cable }) => [cable.answer, cable.wish])).toEqual(
      [1, 2, 3].map(() => ['countered', found[0]?.cable.wish]),
    );
    expect(found.map(({ cable }) => cable.again)).toEqual([
      null,
      { times: 2, since: 'nothing' },
      { times: 3, since: 'nothing' },
    ]);
    const texts = found.map(({ game, cable }) => letterOf(world, words, game, cable));
    expect(new Set(texts).size).toBe(3);
    const [first = '', second = '', third = ''] = texts;
    expect(second.length).toBeLessThan(first.length);
    expect(second).toContain(words.say('letter-time', { times: 2 }));
    expect(third).toContain(words.say('letter-time', { times: 3 }));
  });

  test('says what has changed since: the text, or who has it', () => {
    const since = (act: Command): unknown =>
      answersOf(plain, 'POL', [note, until(25), act, note, until(45)]).at(-1)?.cable.again;
    expect(since({ do: 'draft', clause: 'pact', option: 'step' })).toEqual({ times: 2, since: 'text' });
    expect(since({ do: 'note', power: 'LTU' })).toEqual({ times: 2, since: 'company' });
  });
});

describe('the player’s own notes', () => {
  test.each(LANGUAGES)(
    'the second, third and fourth to one government are three letters (%s)',
    (language) => {
      const words = wordsIn(language);
      // Warsaw is offered accession instead of the chairs that it asks for; Helsingfors asks for none.
      for (const [power, instead] of [
        ['POL', true],
        ['FIN', undefined],
      ] as const) {
        const world = worldOf(ID);
        let { game } = open(world);
        const letters: string[] = [];
        for (const day of [0, 30, 50, 70]) {
          const acts: Command[] = [{ do: 'note', power }];
          if (day > 0) acts.unshift({ do: 'wait', until: iso(world, day) });
          for (const act of acts) {
            const result = step(game, act);
            if ('refusal' in result) throw new Error(`${day}: ${result.refusal.code}`);
            game = result.game;
            for (const cable of result.cables)
              if (cable.is === 'noteSent' && cable.power === power) {
                if (day > 0) expect(cable.accessionInstead).toBe(instead);
                letters.push(paperOf(words, sceneIn(world), readCable(game, 'player', cable))?.text ?? '');
              }
          }
        }
        expect(letters).toHaveLength(4);
        expect(new Set(letters).size).toBe(4);
      }
    },
  );
});

describe('R19: the letters of a game', () => {
  test('no two of one power are the same, in 40 games of four bots', () => {
    const words = wordsIn('en');
    let [letters, repeated] = [0, 0];
    const same: string[] = [];
    for (const name of ['random', 'yielder', 'stonewaller', 'historian'])
      for (let seed = 0; seed < count(10, 100); seed++) {
        const world = worldOf(ID, seed);
        const bot = botOf(name, world.scenario);
        if (bot === null) throw new Error(name);
        const read = new Set<string>();
        for (const { game, cables } of playBot(world, bot).moments)
          for (const cable of cables) {
            if (cable.is !== 'replied') continue;
            letters += 1;
            if (cable.again !== null) repeated += 1;
            const letter = `${cable.from}: ${letterOf(world, words, game, cable)}`;
            if (read.has(letter)) same.push(`${name} ${seed} ${letter}`);
            read.add(letter);
          }
      }
    console.log(`letters: ${letters}, of which ${repeated} say the same again`);
    expect(same).toEqual([]);
    expect(repeated).toBeGreaterThan(30);
  });

  test('every power has its own words for a demand and a note taken again, in three languages', () => {
    for (const words of WORDS.values())
      for (const power of worldOf(ID).partners)
        for (const answer of ['countered', 'noted'])
          for (const since of ['text', 'company', 'nothing']) {
            const args = { time: words.say('letter-time', { times: 2 }), demands: 'X', since };
            const text = words.say(`reply-${power}-${answer}.again`, args);
            expect(text).toContain(args.time);
            expect(text).not.toMatch(/\[|\{|\?\?\?/);
            if (answer === 'countered') expect(text).toContain('X');
          }
  });
});
