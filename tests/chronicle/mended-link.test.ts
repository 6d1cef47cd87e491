// An address that was changed on the way is read all the same where its content is whole, and never passes in silence;
// the fragments of other things do.
import { expect, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import { receivedIn } from '../../src/chronicle/mended-link.ts';
import { MOST_LETTERS } from '../../src/chronicle/written-game.ts';

const TEXT = '[Scenario "moscow-1929"] [Seed "0"]\n1928-12-29  note POL | note LTU\n1929-01-01  publish\n';
const AT = { date: '1929-01-01', acts: 1 };
const sent = await pack(TEXT);
const letters = sent.slice('#game=1.'.length);
const atMoment = await pack(TEXT, AT);

const received = (end: string) => receivedIn(end, MOST_LETTERS);

test('an address as it was sent is read as such', async () => {
  expect(await received(sent)).toEqual({
    is: 'read',
    end: sent,
    held: 'game',
    text: TEXT,
    at: null,
    mended: false,
  });
  expect(await received(atMoment)).toMatchObject({ end: sent, text: TEXT, at: AT, mended: false });
});

test.each([
  ['a letter of its beginning changed', `#gane=1.${letters}`],
  ['a letter of its beginning missing', `#gme=1.${letters}`],
  ['two letters of its beginning exchanged', `#agme=1.${letters}`],
  ['capital letters', `#GAME=1.${letters}`],
  ['its beginning cut off', `#me=1.${letters}`],
  ['all of its beginning cut off', `#1.${letters}`],
  ['nothing but its content', `#${letters}`],
  ['no figure of its packing', `#game=${letters}`],
  ['no sign of equality', `#game1.${letters}`],
  ['another sign of equality', `#game:1.${letters}`],
  ['a slash before it', `#/game=1.${letters}`],
  ['two number signs', `##game=1.${letters}`],
  ['the sign of equality encoded', `#game%3D1.${letters}`],
  ['the full stop encoded', `#game=1%2E${letters}`],
  ['all of it encoded twice', `#game%253D1%252E${letters}`],
  ['quoted-printable', `#game=3D1.${letters}`],
  ['a full stop after it', `${sent}.`],
  ['a bracket after it', `${sent}>).`],
  ['an encoded quotation mark after it', `${sent}%22`],
  ['a line break in it', `${sent.slice(0, 40)}%0D%0A${sent.slice(40)}`],
  ['a line break and marks of quotation in it', `${sent.slice(0, 40)}%0A%3E%20${sent.slice(40)}`],
  ['an invisible space in it', `${sent.slice(0, 40)}\u200b${sent.slice(40)}`],
  ['equals signs at its end', `${sent}==`],
])('with %s it is read all the same', async (_, end) => {
  expect(await received(end)).toEqual({
    is: 'read',
    end: sent,
    held: 'game',
    text: TEXT,
    at: null,
    mended: true,
  });
});

test.each([
  ['an entity', atMoment.replace('&', '&amp;')],
  ['an encoded ampersand', atMoment.replace('&', '%26')],
  ['a mistyped beginning', atMoment.replace('game', 'gmae')],
  ['a full stop after it', `${atMoment}.`],
])('with %s it still names its moment', async (_, end) => {
  expect(await received(end)).toMatchObject({ is: 'read', text: TEXT, at: AT });
});

test('what it holds is known by its content where the beginning does not say it', async () => {
  for (const [held, format] of [
    ['lesson', 'assignment'],
    ['handin', 'hand-in'],
  ] as const) {
    const text = JSON.stringify({ format: `litvinov-protocol/${format}@1`, more: 'and so on' });
    const end = await pack(text, null, held);
    expect(await received(end)).toMatchObject({ held, text, mended: false });
    for (const changed of [end.replace(held, 'x'), end.replace(held, held.slice(1)), `${end}.`])
      expect(await received(changed), changed).toMatchObject({ is: 'read', end, held, text, mended: true });
  }
});

/** Every address with one letter of its beginning left out, changed or doubled, or exchanged with the next. */
const beginnings = [...'game=1.'].flatMap((letter, at) => {
  const [before, after] = ['game=1.'.slice(0, at), 'game=1.'.slice(at + 1)];
  const next = after.charAt(0);
  return ['', 'x', letter + letter, letter.toUpperCase(), next + letter].map(
    (instead) => `#${before}${instead}${instead === next + letter ? after.slice(1) : after}`,
  );
});

test('no single mistake in its beginning loses the game, or passes in silence where the rest is cut off too', async () => {
  expect(beginnings.length).toBe(35);
  for (const beginning of beginnings) {
    expect(await received(beginning + letters), beginning).toMatchObject({ is: 'read', text: TEXT });
    const cut = letters.slice(0, -20);
    expect(await received(beginning + cut), `${beginning}, cut off`).toEqual({ is: 'damaged' });
  }
});

test.each([
  '#game',
  '#game=',
  '#game=1',
  '#game=1.',
  '#gam',
  '#lesson=1.',
  '#handin',
  '#Game=',
  '#game=1.not-a-game',
  `#gane=1.${letters.slice(0, 60)}`,
  `#${letters.slice(0, 80)}`,
  `#=1.${letters.slice(20)}`,
  `#game%3D1.${letters.slice(3)}`,
])('%s is the remains of such an address', async (end) => {
  expect(await received(end)).toEqual({ is: 'damaged' });
});

test.each([
  '',
  '#',
  '#desk',
  '#top',
  '#section-1.1-introduction',
  '#chapter=2',
  '#name=1',
  '#name=Johann%20Sebastian%20Bach,%20cantor',
  '#game-rules',
  '#games',
  '#gameplay',
  '#lessons',
  '#utm_source=letter&utm_medium=mail',
  '#fbclid=IwAR0aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bC9dE1fG3hI5jK7lM9',
  '#xtor=RSS-1',
  '#:~:text=1929',
  '#/a/page/of/another/program',
  '#same=side',
  '#%E0%A4%A',
  '#q1.5',
])('%s is none of it', async (end) => {
  expect(await received(end)).toBeNull();
});

test('an address longer than any game is not looked into', async () => {
  expect(await received('#game=1.'.padEnd(MOST_LETTERS + 1, 'A'))).toEqual({ is: 'damaged' });
  expect(await received('#gane=1.'.padEnd(MOST_LETTERS + 1, 'A'))).toBeNull();
});
