// What counts as an act that was missing: the definition stands once, and every reader of a report finds its result there.
import { expect, test } from 'vitest';
import { omittedIn } from '../../../src/analysis/debrief/omissions.ts';
import type { Change } from '../../../src/analysis/debrief/report.ts';

const note = (day: number) => ({ day, command: { do: 'note', power: 'FIN' } }) as const;
const sign = { day: 9, command: { do: 'sign' } } as const;
const refused: Change = { is: 'drop', act: sign, refused: true };

test.each<[string, readonly Change[], object | null]>([
  ['an act added', [{ is: 'add', act: note(4) }], note(4)],
  ['an act added that makes others impossible', [{ is: 'add', act: note(4) }, refused, refused], note(4)],
  ['an act done earlier', [{ is: 'move', act: note(8), instead: note(4) }], note(4)],
  ['an act put off', [{ is: 'move', act: note(4), instead: note(8) }], null],
  ['an act left out', [{ is: 'drop', act: sign, refused: false }], null],
  ['another act instead', [{ is: 'replace', act: sign, instead: note(9) }], null],
  [
    'two acts added',
    [
      { is: 'add', act: note(4) },
      { is: 'add', act: sign },
    ],
    null,
  ],
  [
    'an act added and one left out',
    [
      { is: 'add', act: note(4) },
      { ...refused, refused: false },
    ],
    null,
  ],
  ['no change', [], null],
])('%s', (_, change, missing) => {
  expect(omittedIn({ change })).toEqual(missing);
});
