// Addresses that were changed on the way: letters changed, cut off or doubled, and texts changed before they were packed.
// What arrives is the same game, another game with a matching checksum, or a fault that the page has a sentence for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { pack } from '../../src/chronicle/link.ts';
import { receivedIn } from '../../src/chronicle/mended-link.ts';
import { sealedRecordOf } from '../../src/chronicle/record.ts';
import { begin, gameOf, type Timeline } from '../../src/chronicle/timeline.ts';
import { type GameFault, MOST_LETTERS, openGame, readGame } from '../../src/chronicle/written-game.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { changed } from '../mutants.ts';
import { FIXED } from '../random.ts';
import { count, SCENARIOS, scenarioOf, worldOf } from '../tools.ts';

interface Shared {
  readonly id: string;
  readonly text: string;
  readonly fingerprint: string;
}

const games: readonly Shared[] = SCENARIOS.map((id) => {
  const timeline = historyOf(worldOf(id));
  if (timeline === null) throw new Error(`no history of ${id}`);
  return { id, text: sealedRecordOf(timeline), fingerprint: fingerprintOf(gameOf(timeline)) };
});

/**
 * What became of an address, opened as the page and the command line open it. The reasons for a refusal and what is
 * `told` of a game are sentences of the page; a fragment of which nothing is left to recognise is no game's.
 */
type Outcome =
  | 'no game in it'
  | `refused: ${'packed' | GameFault['code']}`
  | 'the same game'
  | 'told: other rules'
  | 'told: stopped'
  | 'told: another game'
  | 'another game with its checksum'
  | 'another game, untold';

async function outcomeOf(end: string, { id, fingerprint }: Shared): Promise<Outcome> {
  const received = await receivedIn(end, MOST_LETTERS);
  if (received === null) return 'no game in it';
  if (received.is === 'damaged') return 'refused: packed';
  const read = readGame(received.text);
  if ('fault' in read) return `refused: ${read.fault.code}`;
  const opened = openGame(read, scenarioOf(id), (seed): Timeline => begin(worldOf(id, seed)));
  if ('fault' in opened) return `refused: ${opened.fault.code}`;
  if (opened.changed === 'fingerprint')
    return opened.stopped === null ? 'told: another game' : 'told: stopped';
  if (opened.changed !== null) return 'told: other rules';
  if (opened.stopped !== null) return 'told: stopped';
  const found = fingerprintOf(gameOf(opened.timeline));
  if (found === fingerprint) return 'the same game';
  const matches = read.fingerprint !== null && found.startsWith(read.fingerprint);
  return matches ? 'another game with its checksum' : 'another game, untold';
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
/** What mail programs, people and other pages put into an address. */
const FOREIGN = ['+', '/', '=', '%20', ' ', '\n', '.', '…', '\ud800', '&at=1929-02-18', '#game=1.', '>', 'é'];

/** A mutation of an address, from three random numbers. */
type Mutation = (end: string, at: number, size: number, what: number) => string;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a letter changed': (end, at, _, what) => put(end, at, 1, LETTERS[what % LETTERS.length] ?? 'A'),
  'two letters changed': (end, at, size, what) =>
    put(
      put(end, at, 1, LETTERS[what % LETTERS.length] ?? 'A'),
      at + size,
      1,
      LETTERS[size % LETTERS.length] ?? 'A',
    ),
  'a bit of a letter changed': (end, at, _, what) => {
    const place = at % end.length;
    return put(end, place, 1, String.fromCharCode(end.charCodeAt(place) ^ (1 << (what % 7))));
  },
  'the end cut off': (end, at) => end.slice(0, at % end.length),
  // An address has a fragment only where the number sign is left.
  'the beginning cut off': (end, at) => `#${end.slice(1 + (at % (end.length - 1)))}`,
  'a piece cut out': (end, at, size) => put(end, at, 1 + size, ''),
  'a piece doubled': (end, at, size) => {
    const place = at % end.length;
    return end.slice(0, place + 1 + size) + end.slice(place);
  },
  'all of it doubled': (end, at) => (at % 2 === 0 ? end + end : end + end.slice(8)),
  'two pieces exchanged': (end, at, size) => {
    const [place, by] = [at % end.length, 1 + size];
    const [one, two] = [end.slice(place, place + by), end.slice(place + by, place + 2 * by)];
    return end.slice(0, place) + two + one + end.slice(place + 2 * by);
  },
  'foreign letters put in': (end, at, _, what) => put(end, at, 0, FOREIGN[what % FOREIGN.length] ?? ''),
};

function put(end: string, at: number, struck: number, what: string): string {
  const place = at % end.length;
  return end.slice(0, place) + what + end.slice(place + struck);
}

type Counts = Map<Outcome, number>;

const all: Counts = new Map();

/** Prints what became of the mutants of one kind; none may become another game without a word. */
function counted(kind: string, counts: Counts, of = EACH): void {
  for (const [what, number] of counts) all.set(what, (all.get(what) ?? 0) + number);
  console.log(`addresses, ${kind}: ${listed(counts)}`);
  expect(sum(counts)).toBe(of);
  expect(counts.get('another game, untold') ?? 0).toBe(0);
  // Only where hardly anything is left, or the number sign is gone, can nothing be recognised.
  if (!kind.endsWith('cut off')) expect(counts.get('no game in it') ?? 0).toBeLessThan(EACH / 100);
}

const sum = (counts: Counts): number => [...counts.values()].reduce((total, number) => total + number, 0);

const listed = (counts: Counts): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([what, number]) => `${what} ${number}`)
    .join(', ');

const add = (counts: Counts, what: Outcome): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

/** Without a bias towards the first letters. */
const anywhere = fc.noBias(fc.nat());

/** Mutants of each kind. */
const EACH = count(60, 10_000);
/** Of changed texts more: few of them still are games that the rules refuse. */
const OF_TEXTS = 4 * EACH;

test.each(Object.entries(MUTATIONS))('an address with %s', async (kind, mutate) => {
  const ends = await Promise.all(games.map(async (game) => ({ game, end: await pack(game.text) })));
  const counts: Counts = new Map();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ends),
      anywhere,
      fc.noBias(fc.nat(40)),
      anywhere,
      async ({ game, end }, at, size, what) => {
        add(counts, await outcomeOf(mutate(end, at, size, what), game));
      },
    ),
    { seed: FIXED, numRuns: EACH },
  );
  counted(kind, counts);
});

test('an address of a changed text', async () => {
  const counts: Counts = new Map();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...games), changed, async (game, change) => {
      add(counts, await outcomeOf(await pack(change(game.text)), game));
    }),
    { seed: FIXED, numRuns: OF_TEXTS },
  );
  counted('of changed texts', counts, OF_TEXTS);
});

test('an address without the last day of its game is another game, and that is told', async () => {
  for (const game of games) {
    const shorter = game.text.replace(/\n[^\n]+\n$/, '\n');
    expect(shorter.length).toBeLessThan(game.text.length);
    expect(await outcomeOf(await pack(shorter), game)).toBe('told: another game');
  }
});

test('of all these mutants some are refused and some are the same game', () => {
  console.log(`addresses, all ${sum(all)}: ${listed(all)}`);
  expect(sum(all)).toBe(EACH * Object.keys(MUTATIONS).length + OF_TEXTS);
  for (const what of ['refused: packed', 'refused: line', 'the same game', 'told: stopped'] as const)
    expect(all.get(what) ?? 0, what).toBeGreaterThan(0);
});
