// Figures as they are printed, in every language: one decimal, a true minus, and no sign before nought.
import { describe, expect, test } from 'vitest';
import { plain, signed, whole } from '../../src/desk/shell/figures.ts';
import { makeWords } from '../../src/strings/fluent.ts';

/** A figure of nothing but noughts that bears a sign: "−0", "+0.0", "-0,0". */
const SIGNED_ZERO = /[+\-−]0(?:[.,]0+)?(?!\d|[.,]\d)/;

const numberIn = (figure: string): number => Number(figure.replace('−', '-').replace(',', '.'));

describe.each(['en', 'pl', 'ru'])('figures in %s', (language) => {
  const words = makeWords(language, ['figure = { $figure }']);
  const formats: Readonly<Record<string, (amount: number) => string>> = {
    points: (amount) => words.points(amount),
    signed: (amount) => words.signed(amount),
    'plain, on the desk': (amount) => plain(words, amount),
    'signed, on the desk': (amount) => signed(words, amount),
    'whole points in a sentence': (amount) => words.say('figure', { figure: whole(amount) }),
  };

  test('no figure shows nought with a sign', () => {
    const shown = Object.entries(formats).flatMap(([name, format]) =>
      Array.from({ length: 121 }, (_, at) => `${name}, ${at - 60} hundredths: ${format(at - 60)}`),
    );
    expect(shown).toHaveLength(605);
    expect(shown.filter((one) => SIGNED_ZERO.test(one.split(': ')[1] ?? ''))).toEqual([]);
  });

  test('half a tenth is rounded away from nought, and what is not nought keeps its sign', () => {
    for (let amount = -60; amount <= 60; amount++) {
      const tenths = (Math.sign(amount) * Math.round(Math.abs(amount) / 10)) / 10 + 0;
      for (const name of ['points', 'signed', 'plain, on the desk', 'signed, on the desk'])
        expect(numberIn(formats[name]?.(amount) ?? ''), `${name} of ${amount}`).toBe(tenths);
    }
  });
});
