// The reader of the teacher's table: any input becomes a row that can be shown, or one that says in a
// sentence why not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { programFiles } from '../../src/build/scenarios.ts';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { pack } from '../../src/chronicle/link.ts';
import { makeLog } from '../../src/chronicle/log.ts';
import { printDespatch } from '../../src/chronicle/notation.ts';
import { play } from '../../src/chronicle/play.ts';
import { recordOf, sealedRecordOf } from '../../src/chronicle/record.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { begin, isFinished, type Timeline, upTo } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { digestOf } from '../../src/core/fingerprint.ts';
import { positionOf } from '../../src/core/game.ts';
import { iso, makeWorld } from '../../src/core/world.ts';
import { faultWords } from '../../src/desk/lesson/results/fault-words.ts';
import { packAssignment, printAssignment } from '../../src/lesson/assignment.ts';
import { type HandIn, packHandIn, printHandIn } from '../../src/lesson/hand-in.ts';
import {
  type Opened,
  openResult,
  type ResultFault,
  readResult,
  type Source,
  sourcesIn,
  sourcesOfFile,
  sourcesOfPaste,
} from '../../src/lesson/results.ts';
import { rowOf, scoreBeside, unlikeHistory } from '../../src/lesson/results-row.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Words } from '../../src/strings/fluent.ts';
import { TOP } from '../house/syntax.ts';
import { wordsFrom } from '../line.ts';
import { changed } from '../mutants.ts';
import { FIXED } from '../random.ts';
import { commandsIn, count, historyCommands, scenarioOf, worldOf } from '../tools.ts';
import { gamesOfAClass, handInsOfAClass, PLAYING } from './thirty.ts';

const ID = 'moscow-1929';
const scenario = scenarioOf(ID);
const start = (seed: number): Timeline => begin(worldOf(ID, seed));

async function open(source: Source, from: Scenario = scenario): Promise<Opened | { fault: ResultFault }> {
  const read = await readResult(source);
  return 'fault' in read ? read : openResult(read, from, start);
}

const BEGINNING = { history: historyCommands(ID), firstDay: scenario.calendar.firstDay };
const fileOf = (file: string, text: string): Source[] => sourcesOfFile(file, text, BEGINNING);

const printActs = (commands: readonly Command[]): string =>
  printDespatch({ tags: {}, commands }, scenario.calendar.firstDay).trim();

const pasted = (text: string): Source => {
  const [source] = sourcesOfPaste(text);
  if (source === undefined) throw new Error('nothing was pasted');
  return source;
};

const faultOf = async (source: Source, from: Scenario = scenario): Promise<ResultFault> => {
  const found = await open(source, from);
  if (!('fault' in found)) throw new Error('it was opened');
  return found.fault;
};

const spoken = new Map<string, Words>();
function wordsIn(language: string): Words {
  const known =
    spoken.get(language) ??
    wordsFrom(language, (base) =>
      [...programFiles(base), join(TOP, 'scenarios', ID, `${base}.ftl`)].map((path) =>
        readFileSync(path, 'utf8'),
      ),
    );
  spoken.set(language, known);
  return known;
}

/** A short game: thousands of them are played here. */
const SHORT = play(worldOf(ID), commandsIn('1928-12-22 note POL\n1928-12-24 note LTU')).timeline;

const handIn = (more: Partial<HandIn> = {}): HandIn => ({
  format: 'litvinov-protocol/hand-in@1',
  assignment: null,
  name: 'Anna',
  answers: [],
  game: sealedRecordOf(SHORT),
  ...more,
});

describe('thirty results of a class', () => {
  let handed: HandIn[] = [];
  let games: readonly Timeline[] = [];
  beforeAll(() => {
    games = gamesOfAClass(scenario);
    handed = handInsOfAClass(scenario);
  }, PLAYING);

  test('each comes out of its link as the game that was handed in, with name, answers and row', async () => {
    const history = historyOf(worldOf(ID));
    if (history === null) throw new Error('no history');
    const links = await Promise.all(
      handed.map(async (one) => `https://example.org/play/?lang=pl${await packHandIn(one)}`),
    );
    const sources = sourcesOfPaste(links.join('\n'));
    expect(sources).toHaveLength(30);
    for (const [at, source] of sources.entries()) {
      const opened = await open(source);
      if ('fault' in opened) throw new Error(JSON.stringify(opened.fault));
      const [game, given] = [games[at], handed[at]];
      if (game === undefined || given === undefined) throw new Error('thirty of each');
      expect(opened.name).toBe(given.name);
      expect(opened.answers).toEqual(given.answers);
      expect(opened.assignment).toEqual(given.assignment);
      const own = resultOf(game);
      const row = rowOf(opened.timeline, resultOf(history));
      expect(row).toMatchObject({ score: own.score, ending: own.ending, fingerprint: own.fingerprint });
      expect(row.signedOn).toBe(own.milestones.find(({ is }) => is === 'signed')?.date ?? null);
      expect(Object.fromEntries(row.articles.map(({ clause, option }) => [clause, option]))).toEqual(
        own.text,
      );
    }
  });

  test('their rows are as unlike as a class is, and history is like itself', () => {
    const history = historyOf(worldOf(ID));
    if (history === null) throw new Error('no history');
    const own = rowOf(history, resultOf(history));
    expect(unlikeHistory(own)).toEqual([]);
    expect(own.articles.map(({ number }) => number).filter((number) => number !== null)).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    const rows = games.map((game) => rowOf(game, resultOf(history)));
    expect(new Set(rows.map(({ score }) => score)).size).toBeGreaterThan(15);
    expect(rows.some((row) => row.signedOn === null)).toBe(true);
    expect(rows.some((row) => unlikeHistory(row).length > 1)).toBe(true);
    expect(games.every(isFinished)).toBe(true);
  });
});

test('a game that goes on is compared with history on the same evening, one that has ended with all of history', () => {
  const history = historyOf(worldOf(ID));
  if (history === null) throw new Error('no history');
  for (const date of ['1928-12-28', '1929-02-12', '1929-04-01']) {
    const until = history.moments.filter(({ game }) => iso(history.world, positionOf(game).day) <= date);
    const same = resultOf(upTo(history, until.length)).score;
    expect(scoreBeside({ ending: null, date }, history)).toBe(same);
    expect(scoreBeside({ ending: null, date }, history)).toBeLessThan(resultOf(history).score);
    expect(scoreBeside({ ending: 'any', date }, history)).toBe(resultOf(history).score);
  }
  const last = iso(worldOf(ID), worldOf(ID).calendar.lastDay);
  expect(scoreBeside({ ending: null, date: last }, history)).toBe(resultOf(history).score);
});

test('a result comes as a file, a link, a bare game, a saved game or pasted text, and means the same', async () => {
  const whole = handIn();
  const texts: readonly Source[] = [
    pasted(`https://example.org/${await packHandIn(whole)}`),
    pasted(`https://example.org/${await pack(sealedRecordOf(SHORT))}`),
    pasted(printHandIn(whole)),
    pasted(sealedRecordOf(SHORT)),
    ...fileOf('anna.json', printHandIn(whole)),
    ...fileOf('anna.despatch', `\uFEFF${recordOf(SHORT)}`),
    ...fileOf('anna.json', JSON.stringify(makeLog(SHORT))),
    ...fileOf('anna.url', `[InternetShortcut]\r\nURL=https://example.org/${await packHandIn(whole)}\r\n`),
    { from: { is: 'address' }, text: await packHandIn(whole), name: null },
  ];
  expect(texts).toHaveLength(9);
  for (const source of texts) {
    const opened = await open(source);
    if ('fault' in opened) throw new Error(JSON.stringify([source.from, opened.fault]));
    expect(rowOf(opened.timeline, null).fingerprint).toBe(rowOf(SHORT, null).fingerprint);
  }
});

test('a list of links has a row for each line that is not empty, with its number, and names stand before links', async () => {
  const link = await pack(sealedRecordOf(SHORT));
  const sources = sourcesIn(
    `Anna, Piotr: https://example.org/${link}\n\n  <https://example.org/${link}>.\r\n- the back row – http://localhost/${link}&at=1928-12-22\nKR7-Q2X`,
    'list.txt',
  );
  expect(sources.map(({ from, name }) => [from.is === 'line' && from.line, name])).toEqual([
    [1, 'Anna, Piotr'],
    [3, null],
    [4, '- the back row'],
    [5, null],
  ]);
  for (const source of sources.slice(0, 3)) expect(await open(source)).not.toHaveProperty('fault');
  expect(await faultOf(sources[3] as Source)).toEqual({ code: 'no-link', found: 'KR7-Q2X' });
});

test('a tree that was exported is a row for each of its games, by its name, without history', async () => {
  const tree = `[Branch "history"] [Scenario "${ID}"] [Seed "0"]\n${printActs(historyCommands(ID))}
[Branch "Anna"] [From "history" "1929-01-21"]\n1929-01-21  note POL\n
[Branch "Ben"] [From "Anna" "1929-02-01"]\n1929-02-01  audience LTU\n`;
  const sources = fileOf('class.despatch', tree);
  expect(sources.map(({ name }) => name)).toEqual(['Anna', 'Ben']);
  for (const source of sources) expect(await open(source)).not.toHaveProperty('fault');
  const broken = fileOf('class.despatch', tree.replace('From "Anna"', 'From "nobody"'));
  expect(broken).toHaveLength(1);
  expect(await faultOf(broken[0] as Source)).toMatchObject({ code: 'game', fault: { code: 'line' } });
});

test('what is no result says what it is', async () => {
  const assignment = {
    format: 'litvinov-protocol/assignment@1' as const,
    scenario: ID,
    words: 'evening',
    start: { is: 'opening' as const, seed: 0 },
    until: 'end' as const,
    aids: [],
    brisk: false,
  };
  expect(await faultOf(pasted(await packAssignment(assignment)))).toEqual({ code: 'assignment' });
  expect(await faultOf(pasted(printAssignment(assignment)))).toEqual({ code: 'assignment' });
  const file = (text: string) => faultOf(fileOf('photo.jpg', text)[0] as Source);
  expect(await file('\uFFFD\uFFFDJFIF\0')).toEqual({ code: 'no-result' });
  expect(await file('')).toEqual({ code: 'no-result' });
  expect(await file('{"a": 1}')).toEqual({ code: 'no-result' });
  expect(await file('x'.repeat(400_000))).toMatchObject({ code: 'too-large' });
  expect(await file('{"format":"litvinov-protocol/hand-in@9","name":"x"}')).toMatchObject({
    code: 'hand-in',
    fault: { code: 'format', found: 'litvinov-protocol/hand-in@9' },
  });
  expect(await faultOf(pasted((await packHandIn(handIn())).slice(0, -40)))).toMatchObject({
    code: 'hand-in',
    fault: { code: 'packed' },
  });
});

test('a result of another scenario says of which', async () => {
  const other = scenarioOf('two-powers');
  const foreign = sealedRecordOf(begin(makeWorld(other, 0)));
  const text = foreign.includes('\n1') ? foreign : `${foreign}1928-12-30\n`;
  const fault = await faultOf(pasted(printHandIn(handIn({ game: text.replace(/\n+$/, '\n') }))));
  expect(fault).toMatchObject({ code: 'game', fault: { code: 'scenario', id: 'two-powers' } });
});

test('a game of other rules is shown where it comes to the same, and else says that it does not', async () => {
  const older = `[Scenario "${ID}"] [Version "${scenario.version}"] [Digest "${'0'.repeat(16)}"]`;
  const lines = recordOf(SHORT).split('\n').slice(1).join('\n');
  const seal = /\[Fingerprint "[0-9a-f]+"\]/.exec(sealedRecordOf(SHORT))?.[0] ?? '';
  const same = await open(pasted(`${older} ${seal}\n${lines}`));
  expect(same).toMatchObject({ olderRules: true });
  expect(await faultOf(pasted(`${older}\n${lines}`))).toEqual({ code: 'otherwise', rules: 'other' });
  const [digest] = [digestOf(scenario).slice(0, 16)];
  const today = `[Scenario "${ID}"] [Version "${scenario.version}"] [Digest "${digest}"]`;
  expect(await faultOf(pasted(`${today} [Fingerprint "${'a'.repeat(16)}"]\n${lines}`))).toEqual({
    code: 'otherwise',
    rules: 'same',
  });
  // An act that is not possible: its place and its day.
  expect(await faultOf(pasted(`${today}\n1928-12-22 note POL\n1928-12-24 note LTU | sign`))).toMatchObject({
    code: 'refused',
    place: 3,
    date: '1928-12-24',
    rules: 'same',
  });
});

/** Whether the fault is stated in a whole sentence, in every language of the page. */
function isSaid(fault: ResultFault): boolean {
  return ['en', 'pl', 'ru'].every((language) => {
    const said = faultWords(wordsIn(language), fault);
    return (
      said.length > 20 && /[.?!]$/.test(said.trim()) && !/\[(results|refusal|fortune)-|undefined/.test(said)
    );
  });
}

const TEN_THOUSAND = 10_000;
const RUNS = { seed: FIXED, numRuns: count(TEN_THOUSAND, 100_000) };

describe('ten thousand damaged results', () => {
  test('links, each of which is one row and no error', async () => {
    const whole = handIn({ answers: ['Because of Wilno.'] });
    const links = [
      `https://example.org/${await packHandIn(whole)}`,
      `https://example.org/${await pack(sealedRecordOf(SHORT))}`,
    ] as const;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(changed, fc.boolean(), async (change, isGame) => {
        const text = change(links[isGame ? 1 : 0]).replaceAll(/[\r\n]/g, ' ');
        for (const source of sourcesOfPaste(text)) {
          const found = await open(source);
          if (!('fault' in found)) continue;
          refused += 1;
          expect(isSaid(found.fault), JSON.stringify(found.fault)).toBe(true);
        }
      }),
      RUNS,
    );
    expect(refused).toBeGreaterThan(RUNS.numRuns / 2);
  }, 120_000);

  test('files, each of which is one row and no error', async () => {
    const texts = [
      printHandIn(handIn({ answers: ['Because of Wilno.'] })),
      sealedRecordOf(SHORT),
      JSON.stringify(makeLog(SHORT)),
    ] as const;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(changed, fc.nat(2), async (change, which) => {
        const sources = fileOf('anna.json', change(texts[which] ?? texts[0]));
        expect(sources).toHaveLength(1);
        const found = await open(sources[0] as Source);
        if (!('fault' in found)) return;
        refused += 1;
        expect(isSaid(found.fault), JSON.stringify(found.fault)).toBe(true);
      }),
      RUNS,
    );
    expect(refused).toBeGreaterThan(RUNS.numRuns / 2);
  }, 240_000);
});
