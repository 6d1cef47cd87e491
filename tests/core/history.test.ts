// The events from December 1928 to July 1929 follow from the rules, answer by answer: the golden file
// contains the whole line (tests/golden/history.json; `UPDATE_GOLDEN=1` rewrites it, with the reason in the
// commit message), and the tests below check what a historian would look for.
import { describe, expect, test } from 'vitest';
import { play } from '../../src/chronicle/play.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { gameOf, type Timeline, tapeOf, undo } from '../../src/chronicle/timeline.ts';
import type { Cable, CableOf } from '../../src/core/cables.ts';
import { positionOf, step } from '../../src/core/game.ts';
import type { Ledger, Term } from '../../src/core/ledger.ts';
import { requestLedger } from '../../src/core/permission.ts';
import { iso } from '../../src/core/world.ts';
import { expectGolden } from '../golden.ts';
import { commandsIn, historyCommands, worldOf } from '../tools.ts';

const WORLD = worldOf('moscow-1929');
const COMMANDS = historyCommands('moscow-1929');
const SHOWN = 3;

function played(commands: readonly (typeof COMMANDS)[number][]): Timeline {
  const { timeline, stopped } = play(WORLD, commands);
  expect(stopped).toBeNull();
  return timeline;
}

/** Through the last day. */
const HISTORY = played([...COMMANDS, { do: 'wait', until: '1929-07-24' }]);
const TAPE = tapeOf(HISTORY);
const RESULT = resultOf(HISTORY);

/** History up to the morning of a day, before the acts of that day. */
function until(date: string): Timeline {
  const index = COMMANDS.findIndex((c) => c.do === 'wait' && c.until !== undefined && c.until >= date);
  return played([...COMMANDS.slice(0, index), { do: 'wait', until: date }]);
}

function told<Kind extends Cable['is']>(kind: Kind, tape: readonly Cable[] = TAPE): CableOf<Kind>[] {
  return tape.filter((cable): cable is CableOf<Kind> => cable.is === kind);
}

function replyOf(from: string, date: string): CableOf<'replied'> {
  const found = told('replied').filter((c) => c.from === from && iso(WORLD, c.day) === date);
  expect(found.length, `${from} answers once on ${date}`).toBe(1);
  const [reply] = found;
  if (!reply) throw new Error('no reply');
  return reply;
}

const datesOf = (field: 'signed' | 'deposited' | 'acceded' | 'bound', ids: string): (string | null)[] =>
  ids.split(' ').map((id) => RESULT.powers[id]?.[field] ?? null);

const pairsOf = (date: string): string[] =>
  RESULT.pairs.filter(({ since }) => since === date).map(({ a, b }) => `${a}-${b}`);

function top({ terms, total, aspiration }: Ledger): { total: number; aspiration: number; terms: string[] } {
  const words = ({ name, about, amount }: Term): string =>
    `${name}${about === undefined ? '' : ` ${about}`} ${amount}`;
  const shown = terms.length <= 2 * SHOWN ? terms : [...terms.slice(0, SHOWN), ...terms.slice(-SHOWN)];
  return { total, aspiration, terms: shown.map(words) };
}

test('history, told by the rules, is what the golden file says', () => {
  const { replies, ...rest } = RESULT;
  expectGolden('history', {
    ...rest,
    replies: replies.map(({ ledger, ...reply }) => ({ ...reply, ledger: top(ledger) })),
  });
});

describe('the offer', () => {
  test('notes go to Warsaw and Kovno on 29 December, and to nobody else that year', () => {
    const sent = told('noteSent').map(({ day, power }) => `${iso(WORLD, day)} ${power}`);
    expect(sent.filter((line) => line < '1929')).toEqual(['1928-12-29 POL', '1928-12-29 LTU']);
  });

  test('Warsaw counters on 10 January: one text for all, and Romania, Latvia and Estonia at it', () => {
    const { answer, wish } = replyOf('POL', '1929-01-10');
    expect({ answer, wish }).toEqual({
      answer: 'countered',
      wish: { text: { form: 'joint' }, circle: ['ROM', 'LVA', 'EST'] },
    });
  });

  test('Kovno agrees in principle on 10 January: it would join a finished text and not sign as a third; nothing is withdrawn', () => {
    const { answer, wish, ledger } = replyOf('LTU', '1929-01-10');
    expect({ answer, wish }).toEqual({ answer: 'in-principle', wish: null });
    expect(ledger.terms.at(-1)).toEqual({ name: 'third', amount: -500, about: 'POL' });
    expect(told('replied').filter(({ answer: said }) => said === 'withdrawn')).toEqual([]);
  });

  test('the Senate weighs in Warsaw’s ledger of 10 January, and no more on the 19th', () => {
    const names = (date: string): string[] => replyOf('POL', date).ledger.terms.map(({ name }) => name);
    expect(names('1929-01-10')).toContain('awaited');
    expect(names('1929-01-19')).not.toContain('awaited');
  });
});

describe('the counter-proposal', () => {
  test('Warsaw insists on 19 January on Romania, Latvia and Estonia, and asks them itself', () => {
    const { answer, wish } = replyOf('POL', '1929-01-19');
    expect({ answer, wish }).toEqual({
      answer: 'countered',
      wish: { text: { form: 'joint' }, circle: ['ROM', 'LVA', 'EST'] },
    });
    const [polling] = told('polling');
    expect(polling).toMatchObject({ power: 'POL', friends: ['ROM', 'LVA', 'EST', 'FIN'] });
    expect(polling && iso(WORLD, polling.due)).toBe('1929-01-28');
  });

  test('on 28 January three have told Warsaw that they would sign, Finland drops out, and Bucharest asks for one word', () => {
    const polled = told('polled').map(({ day, power, by, ready }) => ({
      on: iso(WORLD, day),
      power,
      by,
      ready,
    }));
    expect(polled).toEqual(
      ['ROM', 'LVA', 'EST', 'FIN'].map((power) => ({
        on: '1929-01-28',
        power,
        by: 'POL',
        ready: power !== 'FIN',
      })),
    );
    const wishes = told('polled').map(({ wish }) => wish);
    expect(wishes).toEqual([{ text: { recital: 'existing' }, circle: [] }, null, null, null]);
    expect(replyOf('POL', '1929-01-28').answer).toBe('countered');
  });

  test('the second notes to Warsaw offer open accession instead of invitations', () => {
    const notes = told('noteSent').filter(({ power, toAccede }) => power === 'POL' && !toAccede);
    expect(notes.map(({ day, accessionInstead = false }) => [iso(WORLD, day), accessionInstead])).toEqual([
      ['1928-12-29', false],
      ['1929-01-11', true],
      ['1929-01-21', true],
      ['1929-01-31', false],
    ]);
  });

  test('Helsinki, Tehran and Ankara are told that the text will be open, and wait without an invitation', () => {
    expect(told('informed').map(({ day, power }) => `${iso(WORLD, day)} ${power}`)).toEqual([
      '1929-01-21 FIN',
      '1929-01-21 PER',
      '1929-01-21 TUR',
    ]);
    const game = gameOf(until('1929-02-09'));
    const { standings } = positionOf(game);
    for (const id of ['FIN', 'PER', 'TUR']) {
      expect(standings[id]).toMatchObject({ road: 'informed', contact: null, formalReplies: 0 });
    }
  });

  test('the Politburo sits once, on 31 January, and allows all that Warsaw and its friends ask, because of what they refused', () => {
    const asked = told('asked');
    expect(asked.map(({ demand }) => demand)).toEqual([
      'form=joint',
      'recital=existing',
      'ROM',
      'LVA',
      'EST',
    ]);
    for (const { day, granted, ledger } of asked) {
      expect(iso(WORLD, day)).toBe('1929-01-31');
      expect(granted).toBe(true);
      const shown = ledger.terms.filter(({ name }) => name === 'evidence');
      const evidence = shown.reduce((all, { amount }) => all + amount, 0);
      expect(evidence).toBeGreaterThan(0);
      expect(ledger.total - evidence).toBeLessThan(ledger.aspiration);
    }
  });

  test('that day’s note to Warsaw carries the invitations, and costs the week no more than its three pieces of attention', () => {
    const carried = told('noteSent').filter(({ by }) => by !== undefined);
    expect(carried.map(({ day, power, by }) => [iso(WORLD, day), power, by])).toEqual(
      ['ROM', 'LVA', 'EST'].map((power) => ['1929-01-31', power, 'POL']),
    );
    expect(positionOf(gameOf(until('1929-02-04'))).attention).toBe(3);
  });

  test('the same request is refused on 29 December, and would be on the eve of the first answer', () => {
    const early = step(gameOf(until('1928-12-29')), { do: 'ask', clause: 'form', option: 'joint' });
    expect('cables' in early && told('asked', early.cables).map(({ granted }) => granted)).toEqual([false]);
    for (const date of ['1928-12-29', '1929-01-09']) {
      const position = positionOf(gameOf(until(date)));
      const { total, aspiration } = requestLedger(WORLD, position, {
        kind: 'option',
        clause: 'form',
        option: 'joint',
      });
      expect(total, date).toBeLessThan(aspiration);
    }
  });

  test('Warsaw agrees on 4 February and a day is named; Bucharest answers on the 8th, Riga by wire that night', () => {
    expect(replyOf('POL', '1929-02-04').answer).toBe('agreed');
    const [named] = told('dayNamed');
    expect(named && [iso(WORLD, named.day), iso(WORLD, named.until)]).toEqual(['1929-02-04', '1929-02-07']);
    expect(told('dayPassed').map(({ day }) => iso(WORLD, day))).toEqual(['1929-02-08']);
    expect(replyOf('ROM', '1929-02-08')).toMatchObject({ answer: 'agreed', evening: false });
    expect(replyOf('LVA', '1929-02-08')).toMatchObject({ answer: 'agreed', evening: true });
  });

  test('what decides Bucharest besides its ally is the word that it asked for', () => {
    const { terms, total, aspiration } = replyOf('ROM', '1929-02-08').ledger;
    expect(terms).toContainEqual({ name: 'clause', amount: 450, about: 'recital=existing' });
    expect(total).toBeGreaterThan(aspiration);
  });
});

describe('the table', () => {
  test('Moscow, Warsaw, Bucharest, Riga and Reval sign on 9 February', () => {
    const [signed] = told('signed');
    expect(signed?.powers).toEqual(['SOV', 'POL', 'ROM', 'LVA', 'EST']);
    expect(datesOf('signed', 'SOV POL ROM LVA EST')).toEqual(Array(5).fill('1929-02-09'));
    expect(datesOf('signed', 'LTU FIN TUR PER')).toEqual(Array(4).fill(null));
  });

  test('called with Bucharest alone at noon of 8 February, Warsaw misses Riga and Reval; it is put off', () => {
    const [leaving] = told('leaving');
    expect(leaving).toMatchObject({ power: 'POL', misses: ['LVA', 'EST'] });
    expect(leaving && iso(WORLD, leaving.day)).toBe('1929-02-08');
    const lost =
      leaving?.ledger.terms.filter(({ name }) => name === 'without' || name === 'empty-chairs') ?? [];
    expect(lost.map(({ name, about }) => `${name} ${about ?? ''}`.trim()).sort()).toEqual([
      'empty-chairs',
      'without EST',
      'without LVA',
    ]);
    expect(told('adjourned').map(({ day }) => iso(WORLD, day))).toEqual(['1929-02-08']);
    expect(told('walkedOut')).toEqual([]);
  });
});

describe('ratifications and accessions', () => {
  test('Turkey accedes on 27 February and is bound from 16 March, when there is a text in force', () => {
    expect(RESULT.powers.TUR).toMatchObject({ acceded: '1929-02-27', bound: '1929-03-16', deposited: null });
  });

  test('Riga deposits on 5 March, Reval and Moscow on the 16th, Warsaw and Bucharest together on the 30th', () => {
    expect(datesOf('deposited', 'LVA EST SOV POL ROM')).toEqual([
      '1929-03-05',
      '1929-03-16',
      '1929-03-16',
      '1929-03-30',
      '1929-03-30',
    ]);
  });

  test('the first pairs are in force on 16 March, the chief frontier on 30 March', () => {
    expect(pairsOf('1929-03-16')).toEqual(['EST-LVA', 'EST-SOV', 'EST-TUR', 'LVA-SOV', 'LVA-TUR', 'SOV-TUR']);
    expect(pairsOf('1929-03-30')).toContain('POL-SOV');
    expect(pairsOf('1929-03-30')).toContain('ROM-SOV');
    expect(RESULT.pairs[0]?.since).toBe('1929-03-16');
  });

  test('Persia accedes on 3 April, Lithuania on the 5th, Finland on 24 July after three postponements', () => {
    expect(datesOf('acceded', 'PER LTU FIN')).toEqual(['1929-04-03', '1929-04-05', '1929-07-24']);
    expect(told('billPutOff').map(({ power }) => power)).toEqual(['FIN', 'FIN', 'FIN']);
  });

  test('the text is registered with the League on 3 June', () => {
    expect(RESULT.milestones).toContainEqual({ date: '1929-06-03', is: 'registered' });
  });
});

describe('the end', () => {
  test('on 24 July the Paris Pact is in force, all nine are bound to one another, and it ends as it happened', () => {
    expect(RESULT.milestones).toContainEqual({ date: '1929-07-24', is: 'parisPactInForce' });
    expect(RESULT.pairs).toHaveLength(36);
    expect(RESULT.ending).toBe('as-it-happened');
    expect(RESULT.date).toBe('1929-07-24');
    // The bar for the historical line: sixty to seventy of a hundred points.
    expect(RESULT.score).toBeGreaterThanOrEqual(6000);
    expect(RESULT.score).toBeLessThanOrEqual(7000);
  });

  test('all this takes the player fewer than forty acts', () => {
    expect(RESULT.commands).toBeLessThan(40);
    expect(COMMANDS.filter((command) => command.do !== 'wait')).toHaveLength(RESULT.commands);
  });

  test('with the wire to the envoys unsent Warsaw has its friends’ answers three days sooner', () => {
    const unsent = COMMANDS.filter((command) => command.do !== 'answer' || command.dilemma !== 'orders');
    const { timeline } = play(WORLD, unsent);
    expect(told('polled', tapeOf(timeline)).map(({ day }) => iso(WORLD, day))).toEqual(
      Array(4).fill('1929-01-25'),
    );
  });

  test('without the word in the preamble Bucharest deposits later than on 30 March', () => {
    const plain = COMMANDS.filter((command) => command.do !== 'draft' || command.clause !== 'recital');
    const { timeline } = play(WORLD, [...plain, { do: 'wait', until: '1929-07-24' }]);
    expect(resultOf(timeline).powers.ROM?.deposited ?? '9').not.toBe('1929-03-30');
  });

  test('with the last wait taken back the affair is open again, on the day of the break with China', () => {
    expect(resultOf(undo(HISTORY))).toMatchObject({ ending: null, date: '1929-07-17' });
  });

  test('a remark of the notation does not change the commands', () => {
    expect(commandsIn('1928-12-29  note POL | note LTU   ; both at once')).toEqual(COMMANDS.slice(0, 3));
  });
});
