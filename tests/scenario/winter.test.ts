// The winter of 1928-29 according to the documents, line by line: what the replay shows on that day, and that
// it gives its sources. Everything before the signature that no document supports is listed at the end.
import { describe, expect, test } from 'vitest';
import { play } from '../../src/chronicle/play.ts';
import { tapeOf } from '../../src/chronicle/timeline.ts';
import type { Cable } from '../../src/core/cables.ts';
import { iso } from '../../src/core/world.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { markOf } from '../../src/strings/paper-mark.ts';
import { historyCommands, scenarioOf, worldOf } from '../tools.ts';

const MOSCOW = 'moscow-1929';
const WORLD = worldOf(MOSCOW);
const SCENARIO = scenarioOf(MOSCOW);
const words = makeWords('en', [SCENARIO.messages.en ?? '']);
const date = (day: number): string => iso(WORLD, day);

const { timeline } = play(WORLD, [...historyCommands(MOSCOW), { do: 'wait', until: '1929-07-24' }]);
const TAPE = tapeOf(timeline);

const rests = (cable: Cable) => markOf(SCENARIO, date, cable as never);

/** Part of a cable of history, as a test looks for it. */
type Part = { readonly is: Cable['is'] } & Readonly<Record<string, unknown>>;

interface Line {
  readonly on: string;
  readonly what: string;
  readonly shows: readonly Part[];
  readonly key: string;
}

const KEY: readonly Line[] = [
  {
    on: '1928-12-29',
    what: 'notes to Patek and to Lithuania',
    shows: [
      { is: 'noteSent', power: 'POL' },
      { is: 'noteSent', power: 'LTU' },
    ],
    key: 'DVP-77523',
  },
  {
    on: '1928-12-30',
    what: 'Herbette has been told',
    shows: [{ is: 'news', id: 'herbette' }],
    key: 'DVP-77523',
  },
  { on: '1929-01-01', what: 'the note in print', shows: [{ is: 'published' }], key: 'BSE1' },
  {
    on: '1929-01-10',
    what: 'Warsaw is ready in principle and reserves changes',
    shows: [{ is: 'replied', from: 'POL', answer: 'countered' }],
    key: 'RT1',
  },
  {
    on: '1929-01-10',
    what: 'Kovno agrees in principle, and would not sign as a third',
    shows: [{ is: 'replied', from: 'LTU', answer: 'in-principle' }],
    key: 'KR51b',
  },
  {
    on: '1929-01-11',
    what: 'midnight note 3028: no duty added, others may join once they adhere',
    shows: [{ is: 'noteSent', power: 'POL', accessionInstead: true }],
    key: 'DVP-77537',
  },
  {
    on: '1929-01-11',
    what: 'envoys are told to work against joint talks',
    shows: [{ is: 'answered', id: 'orders', choice: 2 }],
    key: 'KR54',
  },
  { on: '1929-01-15', what: 'the Senate consents', shows: [{ is: 'clock', id: 'senate' }], key: 'PROC' },
  {
    on: '1929-01-19',
    what: 'Patek: Romania and the Baltic states must be in',
    shows: [
      {
        is: 'replied',
        from: 'POL',
        answer: 'countered',
        wish: { text: { form: 'joint' }, circle: ['ROM', 'LVA', 'EST'] },
      },
    ],
    key: 'KR54',
  },
  {
    on: '1929-01-21',
    what: 'procedure of the signature, in writing',
    shows: [{ is: 'noteSent', power: 'POL' }],
    key: 'RT5',
  },
  {
    on: '1929-01-26',
    what: 'Litvinov asks for a quicker answer',
    shows: [{ is: 'pressed', power: 'POL' }],
    key: 'RT5',
  },
  {
    on: '1929-01-28',
    what: 'Estonia, Latvia and Romania have told Warsaw that they will sign; Finland drops out',
    shows: [
      { is: 'polled', power: 'EST', ready: true },
      { is: 'polled', power: 'LVA', ready: true },
      { is: 'polled', power: 'ROM', ready: true },
      { is: 'polled', power: 'FIN', ready: false },
    ],
    key: 'RT5',
  },
  {
    on: '1929-01-28',
    what: 'Bucharest wants the word existing',
    shows: [{ is: 'polled', power: 'ROM', wish: { text: { recital: 'existing' }, circle: [] } }],
    key: 'KR79',
  },
  {
    on: '1929-01-29',
    what: 'the article on sabotage',
    shows: [{ is: 'dilemma', id: 'sabotage' }],
    key: 'RT2',
  },
  {
    on: '1929-02-01',
    what: 'it was printed',
    shows: [{ is: 'answered', id: 'sabotage', choice: 1 }],
    key: 'RT2',
  },
  {
    on: '1929-01-31',
    what: 'the second variant: joint signature by five',
    shows: [
      { is: 'asked', demand: 'form=joint', granted: true },
      { is: 'asked', demand: 'ROM', granted: true },
      { is: 'asked', demand: 'LVA', granted: true },
      { is: 'asked', demand: 'EST', granted: true },
    ],
    key: 'KR54',
  },
  {
    on: '1929-01-31',
    what: 'offered to Patek, and through him',
    shows: [
      { is: 'noteSent', power: 'POL' },
      { is: 'noteSent', power: 'LVA', by: 'POL' },
    ],
    key: 'RT5',
  },
  {
    on: '1929-02-04',
    what: 'Warsaw confirms',
    shows: [{ is: 'replied', from: 'POL', answer: 'agreed' }],
    key: 'RT4',
  },
  { on: '1929-02-04', what: '7 February is named', shows: [{ is: 'dayNamed' }], key: 'RT4' },
  { on: '1929-02-08', what: 'the day has passed', shows: [{ is: 'dayPassed' }], key: 'RT4' },
  {
    on: '1929-02-08',
    what: 'noon: without Riga and Reval Warsaw will not sign',
    shows: [{ is: 'leaving', power: 'POL', misses: ['LVA', 'EST'] }],
    key: 'KR55',
  },
  {
    on: '1929-02-08',
    what: 'Riga, by wire that night',
    shows: [{ is: 'replied', from: 'LVA', answer: 'agreed', evening: true }],
    key: 'LH1',
  },
  {
    on: '1929-02-09',
    what: 'five sign',
    shows: [{ is: 'signed', powers: ['SOV', 'POL', 'ROM', 'LVA', 'EST'] }],
    key: 'PLLAW',
  },
];

const shown = (on: string, part: Part): readonly Cable[] =>
  TAPE.filter(
    (cable) =>
      date(cable.day) === on &&
      Object.entries(part).every(
        ([name, value]) =>
          JSON.stringify((cable as unknown as Record<string, unknown>)[name]) === JSON.stringify(value),
      ),
  );

describe('the key', () => {
  test.each(KEY.map((line) => [line.on, line.what, line] as const))('%s: %s', (on, _, { shows, key }) => {
    for (const part of shows) {
      const found = shown(on, part);
      expect(found.length, JSON.stringify(part)).toBeGreaterThan(0);
    }
    const first = shown(on, shows[0] as Part)[0];
    const mark = first && rests(first);
    expect(mark?.mark, 'what the paper rests on').not.toBe('invented');
    expect([...(mark?.sources ?? [])]).toContain(key);
  });
});

test('what the documents do not know does not happen', () => {
  // No minute of the Politburo before the 31st, no note to Riga, Reval or Bucharest before it, nothing
  // withdrawn.
  const before = (on: string) => TAPE.filter((cable) => date(cable.day) < on);
  expect(before('1929-01-31').filter(({ is }) => is === 'asked' || is === 'drafted')).toEqual([]);
  const noted = before('1929-01-31').flatMap((cable) => (cable.is === 'noteSent' ? [cable.power] : []));
  expect([...new Set(noted)].sort()).toEqual(['LTU', 'POL']);
  expect(TAPE.filter((cable) => cable.is === 'replied' && cable.answer === 'withdrawn')).toEqual([]);
  // Nobody from Bucharest is spoken to in Moscow.
  const spoken = TAPE.filter((cable) =>
    ['received', 'sounded', 'needAsked', 'intercepted'].includes(cable.is),
  );
  expect(spoken.flatMap((cable) => ('power' in cable ? [cable.power] : []))).not.toContain('ROM');
});

test('before the signature the replay invents these papers and no others; each kind is told among the departures', () => {
  const invented = TAPE.filter((cable) => date(cable.day) < '1929-02-09' && rests(cable)?.mark === 'invented')
    .filter(({ is }) => is !== 'delivered')
    .map((cable) => {
      const who =
        'power' in cable ? cable.power : 'from' in cable && cable.is === 'replied' ? cable.from : '';
      return `${date(cable.day)} ${cable.is} ${who}`.trim();
    });
  expect(invented).toEqual([
    '1929-01-21 informed FIN',
    '1929-01-21 informed PER',
    '1929-01-21 informed TUR',
    '1929-01-31 drafted',
    '1929-01-31 drafted',
    // The day on which Reval agreed is set by the rules.
    '1929-02-08 replied EST',
  ]);
  expect(SCENARIO.story.departures.length).toBeGreaterThan(8);
  for (const { id } of SCENARIO.story.departures) expect(words.has(`departure-${id}`), id).toBe(true);
});
