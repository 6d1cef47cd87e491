// The space of texts compared with a second implementation that asks the rules about every text individually
// and compares all pairs; and known results for the historical winter.
import { describe, expect, test } from 'vitest';
import { doorOf, weekly } from '../../../src/analysis/texts/door.ts';
import { negmasFiles } from '../../../src/analysis/texts/negmas.ts';
import { everyRoom } from '../../../src/analysis/texts/rooms.ts';
import { numberOf } from '../../../src/analysis/texts/space.ts';
import { groundOf, sumsOn, type TextsStudy, textsOf } from '../../../src/analysis/texts/study.ts';
import { historyOf, unroll } from '../../../src/chronicle/autoplay.ts';
import { begin, gameOf, type Timeline } from '../../../src/chronicle/timeline.ts';
import { readGame } from '../../../src/chronicle/written-game.ts';
import { slack } from '../../../src/core/chamber.ts';
import { positionOf } from '../../../src/core/game.ts';
import { fullPowers } from '../../../src/core/home.ts';
import { ledgerAtTable, offerAtTable } from '../../../src/core/table.ts';
import type { PublicWorld, Text } from '../../../src/core/world.ts';
import { commandsIn, filesOf, worldOf } from '../../tools.ts';

/** The games recorded for the scenario's endings. */
const ENDINGS = Object.entries(filesOf('moscow-1929')).flatMap(([name, text]) =>
  name.startsWith('endings/') ? [text] : [],
);

function history(id = 'moscow-1929'): Timeline {
  const found = historyOf(worldOf(id));
  if (found === null) throw new Error(`${id} has no history`);
  return found;
}

/** A game of another deal, signed by other powers with another text. */
function otherGame(): Timeline {
  return unroll(
    begin(worldOf('moscow-1929', 5)),
    commandsIn('1928-12-29 note POL | note LTU\n1929-01-11 note POL\n1929-02-20 sign'),
  ).timeline;
}

/** Every text, built clause by clause. */
function allTexts(clauses: PublicWorld['clauses']): Text[] {
  let texts: Text[] = [{}];
  for (const { id, options } of clauses)
    texts = texts.flatMap((text) => options.map((option) => ({ ...text, [id]: option.id })));
  return texts;
}
/** The room of home and of each signatory for one text, from whole ledgers. */
function askedOneByOne(timeline: Timeline, asked: Parameters<typeof groundOf>[1], text: Text): number[] {
  const { world, position, circle } = groundOf(timeline, asked);
  const home = fullPowers(world, { ...position, text }, circle);
  return [
    home.total - home.aspiration,
    ...circle.map((power) => {
      const own = ledgerAtTable(world, { ...position, text }, power, circle);
      const comes = ['agreed', 'waiting'].includes(position.standings[power]?.road ?? '');
      const offer = offerAtTable(world, position, power, circle, text);
      const chamber = comes ? null : slack(world, position, power, offer);
      const inside =
        chamber === null ? Number.MAX_SAFE_INTEGER : chamber.total - world.scenario.rules.reply.riskItTakes;
      return Math.min(own.total - own.aspiration, inside);
    }),
  ];
}

/** The points of theory by exhaustive comparison; of equal texts the first. */
function bySight(rooms: readonly (readonly number[])[]) {
  const numbers = rooms.map((_, number) => number);
  const room = (number: number): readonly number[] => rooms[number] ?? [];
  const borne = numbers.filter((number) => room(number).every((amount) => amount >= 0));
  const pareto = numbers.filter((one) => {
    const mine = room(one);
    return !rooms.some(
      (other) =>
        other.every((amount, party) => amount >= (mine[party] ?? 0)) &&
        other.some((amount, party) => amount > (mine[party] ?? 0)),
    );
  });
  const plane = numbers.filter((one) => {
    const [across = 0, ...mine] = room(one);
    const up = Math.min(...mine);
    return !rooms.some(([x = 0, ...others]) => {
      const y = Math.min(...others);
      return x >= across && y >= up && (x > across || y > up);
    });
  });
  let nash: number | null = null;
  let product = -1n;
  for (const number of borne) {
    const mine = room(number).reduce((all, amount) => all * BigInt(amount), 1n);
    if (mine > product) [nash, product] = [number, mine];
  }
  const hopes = room(0).map((_, party) => Math.max(0, ...borne.map((number) => room(number)[party] ?? 0)));
  const scale = hopes.reduce((all, hope) => (hope > 0 ? all * BigInt(hope) : all), 1n);
  const shares = (number: number): bigint[] =>
    room(number)
      .flatMap((amount, party) => {
        const hope = BigInt(hopes[party] ?? 0);
        return hope > 0n ? [(BigInt(amount) * scale) / hope] : [];
      })
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  let kalai: number | null = null;
  let found: bigint[] = [];
  for (const number of borne) {
    const mine = shares(number);
    const place = mine.findIndex((share, index) => share !== found[index]);
    if (kalai === null || (place >= 0 && (mine[place] ?? 0n) > (found[place] ?? 0n)))
      [kalai, found] = [number, mine];
  }
  const least = (number: number): number => Math.min(...room(number));
  const most = Math.max(...borne.map(least));
  return { borne, pareto, plane, nash, kalai, mostLeast: most };
}

const numberOfName = (study: TextsStudy, name: string): number | null =>
  study.named.find(({ names }) => names.some((one) => one === name))?.number ?? null;

const GAMES: readonly (readonly [string, () => Timeline, Parameters<typeof groundOf>[1]])[] = [
  ['history on the day of the signature', history, {}],
  ['another deal that never came to a signature', otherGame, { day: 40, circle: ['POL', 'LTU', 'FIN'] }],
  ['the smallest scenario', () => history('two-powers'), {}],
];

describe.each(GAMES)('%s', (_, play, asked) => {
  const timeline = play();
  const study = textsOf(timeline, asked);
  const texts = allTexts(timeline.world.clauses);
  const rooms = texts.map((text) => askedOneByOne(timeline, asked, text));
  const seen = bySight(rooms);

  test('every text leaves everybody what the rules say of it alone', () => {
    expect(study.texts).toBe(texts.length);
    expect(texts.map((__, number) => study.rooms.map(({ room }) => room[number]))).toEqual(rooms);
  });

  test('frontiers, Nash, Kalai-Smorodinsky and the fairest are those of a search through everything', () => {
    expect(study.pareto).toEqual(seen.pareto);
    expect(study.frontier.map(({ number }) => number).sort((a, b) => a - b)).toEqual(seen.plane);
    expect(study.allAndHome).toBe(seen.borne.length);
    expect(numberOfName(study, 'nash')).toBe(seen.nash);
    expect(numberOfName(study, 'kalai')).toBe(seen.kalai);
    const fairest = study.named.find(({ names }) => names.includes('fairest'));
    const least = fairest && Math.min(...fairest.rooms.map(({ room }) => room));
    expect(least ?? Number.NEGATIVE_INFINITY).toBe(seen.mostLeast);
  });

  test('the door counts on each day what a search through everything counts', () => {
    const door = doorOf(timeline, study.circle, groundOf(timeline, asked).yours, study.day);
    expect(door.days.at(-1)?.texts).toBe(rooms.filter(([, ...guests]) => guests.every((r) => r >= 0)).length);
    const early = Math.trunc(study.day / 2);
    const then = { day: early, circle: study.circle };
    const counted = texts.filter((text) =>
      askedOneByOne(timeline, then, text)
        .slice(1)
        .every((room) => room >= 0),
    ).length;
    expect(door.days[early]?.texts).toBe(counted);
    expect(weekly(door).at(-1)).toEqual(door.days.at(-1));
  });

  test('what NegMAS reads accepts the same texts', () => {
    const ground = groundOf(timeline, asked);
    const parties = negmasFiles(ground.space, sumsOn(ground))
      .slice(1)
      .map(({ text }) => readUtility(text));
    const accepted = texts.filter((text) =>
      parties.every(({ values, reserved }) => {
        const sum = Object.entries(text).reduce(
          (all, [clause, option]) => all + (values[`${clause}=${option}`] ?? 0),
          0,
        );
        return sum >= reserved;
      }),
    );
    expect(accepted.length).toBe(seen.borne.length);
  });
});

/** The values of a utility file by wording, in hundredths, and its party's reservation value. */
function readUtility(xml: string): { values: Record<string, number>; reserved: number } {
  const values: Record<string, number> = {};
  let clause = '';
  for (const [, name, option, evaluation] of xml.matchAll(
    /<issue [^>]*name="([^"]+)"|<item [^>]*value="([^"]+)" evaluation="([^"]+)"/g,
  )) {
    if (name !== undefined) clause = name;
    else values[`${clause}=${option}`] = Math.round(Number(evaluation) * 100);
  }
  const [, reserved = ''] = /<reservation value="([^"]+)"/.exec(xml) ?? [];
  return { values, reserved: Math.round(Number(reserved) * 100) };
}

describe('the historical winter', () => {
  const timeline = history();
  const study = textsOf(timeline);

  test('on 9 February 1465 of 4374 texts would have been signed by all four, and the text that was signed is one of them', () => {
    expect(study).toMatchObject({ date: '1929-02-09', texts: 4374, allSign: 1465, allAndHome: 330 });
    expect(study.circle).toEqual(['POL', 'ROM', 'LVA', 'EST']);
    const [yours] = study.named;
    expect(yours).toMatchObject({
      names: ['yours', 'history'],
      away: [],
      who: 'LVA',
      withoutPermission: [],
    });
    expect(study.frontier.map(({ number }) => number)).toContain(yours?.number);
    expect(study.pareto).toContain(yours?.number);
  });

  test('the text that was signed stood open to all four from 1 February, and other texts did from the end of December', () => {
    const door = doorOf(timeline, study.circle, groundOf(timeline).yours, study.day);
    expect(door.since).toBe('1929-02-01');
    expect(weekly(door).map(({ texts }) => texts)).toEqual([0, 0, 192, 142, 62, 47, 346, 1465]);
  });

  test('a day after the signature is answered with the day of the signature', () => {
    const { position } = groundOf(timeline, { day: 200 });
    expect(position.day).toBe(study.day);
    expect(position.treaty).toBeNull();
  });
});

test('whatever was signed in a written game its signatories could bear, and home gave powers for it', () => {
  const signed = ENDINGS.flatMap((text) => {
    const game = readGame(text);
    if ('fault' in game) throw new Error(JSON.stringify(game.fault));
    const { timeline } = unroll(begin(worldOf('moscow-1929', game.seed)), game.commands);
    return positionOf(gameOf(timeline)).treaty === null ? [] : [groundOf(timeline)];
  });
  expect(signed.length).toBeGreaterThan(8);
  for (const ground of signed) {
    const number = numberOf(ground.space, ground.yours);
    for (const sums of sumsOn(ground)) expect(everyRoom(sums)[number]).toBeGreaterThanOrEqual(0);
  }
});

test('a game in which nobody would come has no signatories and no acceptable text', () => {
  const timeline = unroll(begin(worldOf('moscow-1929')), []).timeline;
  expect(textsOf(timeline)).toMatchObject({ circle: [], allSign: 0, allAndHome: 0 });
});
