// Printed figures in every language: whole points, tenths where an answer is explained, a true minus, and no
// sign before zero.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedGains } from '../../src/desk/debrief/why/printed-gains.ts';
import {
  asRead,
  levelAsRead,
  plain,
  pointsAsRead,
  signed,
  signedBeside,
  whole,
} from '../../src/desk/shell/figures.ts';
import { paperOf } from '../../src/strings/cable-words.ts';
import { makeWords, printedChange } from '../../src/strings/fluent.ts';
import { spanOf } from '../../src/strings/may-move.ts';

/** A zero with a sign: "−0", "+0.0", "-0,0". */
const SIGNED_ZERO = /[+\-−]0(?:[.,]0+)?(?!\d|[.,]\d)/;

const numberIn = (figure: string): number =>
  Number(figure.replace('−', '-').replace(',', '.').replace('½', '0.5'));

/** Half a unit is rounded away from zero. */
const inUnits = (amount: number, unit: number): number =>
  Math.sign(amount) * Math.round(Math.abs(amount) / unit) + 0;

/** The largest amount, in hundredths, that is printed as a half: larger ones are nearer to one. */
const SLIGHT = 74;

describe.each(['en', 'pl', 'ru'])('figures in %s', (language) => {
  const words = makeWords(language, ['figure = { $figure }']);
  const formats: Readonly<Record<string, (amount: number) => string>> = {
    points: (amount) => words.points(amount),
    signed: (amount) => words.signed(amount),
    'plain, on the desk': (amount) => plain(words, amount),
    'signed, on the desk': (amount) => signed(words, amount),
    'explained, a change': (amount) => asRead(words, 3, amount),
    'explained, a level': (amount) => levelAsRead(words, 3, amount),
    'signed, as read': (amount) => pointsAsRead(words, 3, amount),
    'whole points in a sentence': (amount) => words.say('figure', { figure: whole(amount) }),
  };

  test('no figure shows zero with a sign', () => {
    const shown = Object.entries(formats).flatMap(([name, format]) =>
      Array.from({ length: 121 }, (_, at) => `${name}, ${at - 60} hundredths: ${format(at - 60)}`),
    );
    expect(shown).toHaveLength(968);
    expect(shown.filter((one) => SIGNED_ZERO.test(one.split(': ')[1] ?? ''))).toEqual([]);
  });

  test('where an answer is explained, half a tenth is rounded away from zero', () => {
    for (let amount = -400; amount <= 400; amount++)
      for (const name of ['explained, a change', 'explained, a level'])
        expect(numberIn(formats[name]?.(amount) ?? ''), `${name} of ${amount}`).toBe(
          inUnits(amount, 10) / 10,
        );
  });

  test('elsewhere half a point is rounded away from zero, and what is slight is a half with its sign, never 0', () => {
    for (let amount = -400; amount <= 400; amount++) {
      const slight = amount !== 0 && Math.abs(amount) <= SLIGHT;
      const points = slight ? Math.sign(amount) / 2 : inUnits(amount, 100);
      for (const name of ['points', 'signed', 'plain, on the desk', 'signed, on the desk', 'signed, as read'])
        expect(numberIn(formats[name]?.(amount) ?? ''), `${name} of ${amount}`).toBe(points);
      expect(numberIn(formats['whole points in a sentence']?.(amount) ?? ''), `whole of ${amount}`).toBe(
        inUnits(amount, 100),
      );
    }
  });

  test('a gain has its plus wherever signs are shown, a loss its minus, and a price is the figure of its loss', () => {
    for (let amount = 1; amount <= 400; amount++) {
      expect(words.signed(amount)).toBe(`+${words.points(amount)}`);
      expect(words.signed(-amount)).toBe(`−${words.points(amount)}`);
      expect(words.points(-amount)).toBe(`−${words.points(amount)}`);
      expect(signed(words, amount)).toBe(words.signed(amount));
    }
    expect([words.signed(0), words.points(0)]).toEqual(['0', '0']);
  });
});

describe('a change beside its result', () => {
  const words = makeWords('en', []);

  test('is the difference of the figures printed, or a half where they are equal, over every pair of amounts', () => {
    let halves = 0;
    for (let before = -300; before <= 10_000; before += 37)
      for (let change = -1_250; change <= 1_250; change += 25) {
        const now = before + change;
        const said = signedBeside(words, now, change);
        const step = whole(now) - whole(before);
        if (step !== 0 || change === 0) expect(numberIn(said), `${before} and ${change}`).toBe(step);
        else {
          halves++;
          expect(said, `${before} and ${change}`).toBe(change > 0 ? '+½' : '−½');
          expect(Math.abs(change)).toBeLessThan(100);
        }
      }
    expect(halves).toBeGreaterThan(100);
  });

  test('is printed so in the paper of a report too', () => {
    const said = makeWords('en', ['cable-reported = { $gain }']);
    const scene = {
      player: 'SOV',
      iso: () => '1929-01-01',
      placeOf: () => null,
      partners: [],
      registration: 0,
    };
    let other = 0;
    for (let now = 5_000; now < 5_100; now += 7)
      for (let gain = 25; gain <= 800; gain += 25) {
        const text = paperOf(said, scene, { is: 'reported', day: 0, gain, now })?.text;
        expect(text, `${now} and ${gain}`).toBe(signedBeside(said, now, gain));
        if (text !== said.signed(gain)) other++;
      }
    expect(other).toBeGreaterThan(10);
  });

  test('any row of changes leads from the first figure printed to the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(fc.integer({ min: -900, max: 900 }), { maxLength: 40 }),
        (first, changes) => {
          let amount = first;
          let printed = whole(first) * 100;
          for (const change of changes) {
            const step = printedChange(amount, amount + change);
            amount += change;
            // A half is printed only where the figure stays.
            if (Math.abs(step) >= 100) printed += step;
          }
          expect(printed).toBe(whole(amount) * 100);
        },
      ),
    );
  });
});

describe('gains in the debrief', () => {
  test('of the verdicts add up to the difference of the two scores as printed, and none is off by a point', () => {
    const gain = fc.integer({ min: -1_500, max: 1_500 });
    const gains = fc.record({ peace: gain, breadth: gain, text: gain, durability: gain, home: gain });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), gains, (played, by) => {
        const changed = played + Object.values(by).reduce((sum, one) => sum + one, 0);
        const printed = printedGains(by, { played, changed });
        expect(printed.reduce((sum, { points }) => sum + points, 0)).toBe(whole(changed) - whole(played));
        for (const { name, points } of printed) {
          expect(points).not.toBe(0);
          expect(Math.abs(points * 100 - by[name])).toBeLessThan(100);
        }
      }),
    );
  });
});

test('a span of amounts that are printed alike is one figure', () => {
  const words = makeWords('en', []);
  expect(spanOf(words, [100, 120])).toBe('+1');
  expect(spanOf(words, [0, 600])).toBe('0…+6');
  expect(spanOf(words, [-400])).toBe('−4');
});
