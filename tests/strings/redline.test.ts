// The red pencil between any two wordings: both texts can be reconstructed from it, and no short fragment is
// left standing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, redline } from '../../src/desk/draft/redline.ts';

const read = (pieces: readonly Piece[], without: Piece['is']): string =>
  pieces.flatMap(({ is, text }) => (is === without ? [] : [text])).join(' ');

const wording = fc
  .array(fc.constantFrom('any', 'Party', 'may', 'accede', 'the', 'depositary', 'when'), { minLength: 1 })
  .map((words) => words.join(' '));

test('both wordings can be read out of it, whatever they are', () => {
  fc.assert(
    fc.property(wording, wording, (old, now) => {
      const pieces = redline(old, now);
      expect(read(pieces, 'written')).toBe(old);
      expect(read(pieces, 'struck')).toBe(now);
    }),
    { numRuns: 2000 },
  );
});

test('what is the same is not marked', () => {
  expect(redline('one text for all', 'one text for all')).toEqual([{ is: 'kept', text: 'one text for all' }]);
});

test('a word that both share by chance is no island between two changes', () => {
  expect(redline('each signs the text alone', 'all read the paper together')).toEqual([
    { is: 'struck', text: 'each signs the text alone' },
    { is: 'written', text: 'all read the paper together' },
  ]);
});

test('a change in the middle leaves both ends as they stand', () => {
  expect(redline('Any Government may accede by notice.', 'Any Government may accede by consent.')).toEqual([
    { is: 'kept', text: 'Any Government may accede by' },
    { is: 'struck', text: 'notice.' },
    { is: 'written', text: 'consent.' },
  ]);
});
