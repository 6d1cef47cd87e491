// What happened between December 1928 and July 1929 comes out of the rules, answer by answer: the golden file
// holds the whole line (tests/golden/history.json; `UPDATE_GOLDEN=1` writes it anew, with a sentence in the commit
// that says why), the sentences below hold what a historian would look for.
import { describe, expect, test } from 'vitest';
import { play } from '../../src/chronicle/play.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { gameOf, type Timeline, tapeOf, undo } from '../../src/chronicle/timeline.ts';
import type { Cable, CableOf } from '../../src/core/cables.ts';
import { phaseOf, positionOf, step } from '../../src/core/game.ts';
import { requestLedger } from '../../src/core/home.ts';
import type { Ledger, Term } from '../../src/core/ledger.ts';
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

/** History as far as the morning of a day, before anything is done on it. */
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

  test('Kovno agrees on 10 January, and takes it back on 31 January when the text becomes a joint one', () => {
    expect(replyOf('LTU', '1929-01-10').answer).toBe('agreed');
    const { answer, ledger } = replyOf('LTU', '1929-01-31');
    expect(answer).toBe('withdrawn');
    expect(ledger.terms.at(-1)).toEqual({ name: 'clause', amount: -1400, about: 'form=joint' });
  });
});

describe('the counter-proposal', () => {
  test('Warsaw insists on 19 January: the joint form, Latvia and Estonia; Romania is already asked', () => {
    const { answer, wish } = replyOf('POL', '1929-01-19');
    expect({ answer, wish }).toEqual({
      answer: 'countered',
      wish: { text: { form: 'joint' }, circle: ['LVA', 'EST'] },
    });
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

  test('the Politburo allows the joint form on 31 January because of what Warsaw and Bucharest refused', () => {
    const [asked] = told('asked').filter(({ demand }) => demand === 'form=joint');
    if (!asked) throw new Error('the joint form is never asked for');
    expect(iso(WORLD, asked.day)).toBe('1929-01-31');
    expect(asked.granted).toBe(true);
    const shown = asked.ledger.terms.filter(({ name }) => name === 'evidence');
    const evidence = shown.reduce((all, { amount }) => all + amount, 0);
    expect(shown.map(({ about }) => about)).toEqual(['POL', 'ROM']);
    expect(asked.ledger.total - evidence).toBeLessThan(asked.ledger.aspiration);
  });

  test('the same request is refused on 29 December, and would be on 15 January', () => {
    const early = step(gameOf(until('1928-12-29')), { do: 'ask', clause: 'form', option: 'joint' });
    expect('cables' in early && told('asked', early.cables).map(({ granted }) => granted)).toEqual([false]);
    for (const date of ['1928-12-29', '1929-01-15']) {
      const position = positionOf(gameOf(until(date)));
      const { total, aspiration } = requestLedger(WORLD, position, {
        kind: 'option',
        clause: 'form',
        option: 'joint',
      });
      expect(total, date).toBeLessThan(aspiration);
    }
  });

  test('Riga waits for Warsaw and Reval, and agrees on the evening on which Warsaw does', () => {
    expect(replyOf('LVA', '1929-02-02')).toMatchObject({ answer: 'waiting', waitsFor: ['POL', 'EST'] });
    expect(replyOf('POL', '1929-02-08').answer).toBe('agreed');
    expect(replyOf('ROM', '1929-02-08')).toMatchObject({ answer: 'agreed', onNewsOf: 'POL' });
    expect(replyOf('LVA', '1929-02-08')).toMatchObject({ answer: 'agreed', evening: true });
  });
});

describe('the table', () => {
  test('Moscow, Warsaw, Bucharest, Riga and Reval sign on 9 February', () => {
    const [signed] = told('signed');
    expect(signed?.powers).toEqual(['SOV', 'POL', 'ROM', 'LVA', 'EST']);
    expect(datesOf('signed', 'SOV POL ROM LVA EST')).toEqual(Array(5).fill('1929-02-09'));
    expect(datesOf('signed', 'LTU FIN TUR PER')).toEqual(Array(4).fill(null));
  });

  test('called alone with Bucharest at noon of 8 February, Warsaw walks out, then Romania; the table is empty', () => {
    const called = step(gameOf(until('1929-02-08')), { do: 'sign', with: ['POL', 'ROM'] });
    if ('refusal' in called) throw new Error(called.refusal.code);
    expect(told('leaving', called.cables).map(({ power }) => power)).toEqual(['POL']);
    expect(told('walkedOut', called.cables)).toEqual([]);
    const result = step(called.game, { do: 'sign' });
    if ('refusal' in result) throw new Error(result.refusal.code);
    expect(told('walkedOut', result.cables).map(({ power }) => power)).toEqual(['POL', 'ROM']);
    expect(told('tableEmpty', result.cables)).toHaveLength(1);
    expect(told('signed', result.cables)).toEqual([]);
    expect(phaseOf(result.game)).toBe('counterproposal');
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

  test('all this takes the player fewer than thirty acts', () => {
    expect(RESULT.commands).toBeLessThan(30);
    expect(COMMANDS.filter((command) => command.do !== 'wait')).toHaveLength(RESULT.commands);
  });

  test('without the sounding of Bucharest its answer comes fourteen days later, and nobody signs on 9 February', () => {
    const cold = COMMANDS.filter((command) => !(command.do === 'sound' && command.power === 'ROM'));
    const { timeline } = play(WORLD, cold);
    const replies = told('replied', tapeOf(timeline)).filter(({ from }) => from === 'ROM');
    expect(replies[0] && iso(WORLD, replies[0].day)).toBe('1929-02-11');
    expect(told('signed', tapeOf(timeline)).map(({ powers }) => powers)).not.toContainEqual([
      'SOV',
      'POL',
      'ROM',
      'LVA',
      'EST',
    ]);
  });

  test('with the last wait taken back the affair is open again, on the day of registration', () => {
    expect(resultOf(undo(HISTORY))).toMatchObject({ ending: null, date: '1929-06-03' });
  });

  test('a remark of the notation does not change the commands', () => {
    expect(commandsIn('1928-12-29  note POL | note LTU   ; both at once')).toEqual(COMMANDS.slice(0, 3));
  });
});
