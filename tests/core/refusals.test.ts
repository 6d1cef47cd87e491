// Refusals of commands: each reason at its boundary, one step before it and one step beyond.

import { describe, expect, test } from 'vitest';
import { type Command, cost, VERBS, type Verb } from '../../src/core/commands.ts';
import { refusal } from '../../src/core/game.ts';
import type { Position } from '../../src/core/position.ts';
import { ROADS } from '../../src/scenario/condition.ts';
import { dayOf, gameAt, LEAVING_TABLE, madeUp, placed, signedBy } from './made-up.ts';
import { byRoad, code, SIGNED, type Standings, toward, WORLD } from './refused.ts';

const TABLED: Standings = { ALF: { road: 'invited' } };

describe('the attention of a week', () => {
  test('pays for every act that costs an hour, and nothing is done on credit', () => {
    const free: Verb[] = ['wait', 'inform', 'intel', 'register', 'answer', 'withdraw'];
    const any = {
      power: 'ALF',
      by: 'BET',
      clause: 'aim',
      option: 'talks',
      powers: [],
      dilemma: '',
      choice: 1,
    };
    const costs = (verb: Verb, position: Position): number =>
      cost(position, { do: verb, ...any } as unknown as Command);
    const opening = placed(WORLD);
    expect(VERBS.filter((verb) => costs(verb, opening) === 0)).toEqual(
      VERBS.filter((verb) => free.includes(verb) || verb === 'draft'),
    );
    expect(costs('draft', placed(WORLD, {}, TABLED))).toBe(1);
    expect(costs('sign', placed(WORLD, { table: LEAVING_TABLE }))).toBe(0);
    expect([code(toward('note'), { attention: 1 }), code(toward('note'), { attention: 0 })]).toEqual([
      null,
      'no-attention',
    ]);
    expect(code({ do: 'inform', powers: ['ALF'] }, { attention: 0 })).toBeNull();
  });
});

test('a wait has to name a later day, and one before the end', () => {
  const wait = (until: string) => code({ do: 'wait', until }, { day: 10 });
  expect(code({ do: 'wait' })).toBeNull();
  expect(['1929-01-18', '1929-01-17', '1929-01-16'].map(wait)).toEqual([null, 'not-later', 'not-later']);
  expect(['1929-12-31', '1930-01-01', '1929-02-29'].map(wait)).toEqual([
    null,
    'after-the-end',
    'no-such-day',
  ]);
});

test('nothing is done in an affair that is over: on its last day, after a recall, once it is taken back', () => {
  const last = dayOf(WORLD, '1929-12-31');
  const wait = { do: 'wait' } as const;
  expect([code(wait, { day: last - 1 }), code(wait, { day: last })]).toEqual([null, 'over']);
  expect([code(wait, { confidence: 1000 }), code(wait, { confidence: 999 })]).toEqual([null, 'over']);
  expect(code(wait, { withdrawn: 3 })).toBe('over');
});

test('at the table only what may keep a man who reaches for his hat is possible', () => {
  const may = (command: Command) =>
    code(command, { table: LEAVING_TABLE }, { ALF: { road: 'agreed', contact: 0 } });
  expect(may({ do: 'answer', dilemma: 'table', choice: 1 })).toBeNull();
  expect(may({ do: 'answer', dilemma: 'table', choice: 2 })).toBeNull();
  for (const choice of [0, 3, 1.5]) {
    expect(may({ do: 'answer', dilemma: 'table', choice })).toBe('no-such-choice');
  }
  expect(code({ do: 'answer', dilemma: 'table', choice: 1 })).toBe('no-such-dilemma');
  expect([may({ do: 'sign' }), may({ do: 'sign', with: ['ALF'] })]).toEqual([null, 'at-the-table']);
  expect([may({ do: 'wait' }), may(toward('assure')), may(toward('press'))]).toEqual([null, null, null]);
  expect(may({ do: 'draft', clause: 'aim', option: 'talks' })).toBeNull();
  for (const verb of ['note', 'need', 'lobby', 'favour', 'sound'] as const) {
    expect(may(toward(verb))).toBe('at-the-table');
  }
  for (const verb of ['publish', 'deadline', 'report', 'ratify', 'register', 'withdraw'] as const) {
    expect(may({ do: verb })).toBe('at-the-table');
  }
});

test('a paper that waits is answered by one of its own answers', () => {
  const answers = [{ effects: {} }, { effects: {} }, { effects: {} }];
  const paper = { id: 'ford', from: '1929-01-08', place: 'ford', answers, sources: ['invented'] };
  const other = { ...paper, id: 'mill', answers: answers.slice(1) };
  const world = madeUp({ events: { dilemmas: [other, paper] } });
  const answer = (choice: number, dilemma = 'ford') =>
    code({ do: 'answer', dilemma, choice }, { dilemma: { id: 'ford', since: 1 } }, {}, world);
  expect([0, 1, 2, 3, 4, 1.5].map((choice) => answer(choice))).toEqual([
    'no-such-choice',
    null,
    null,
    null,
    'no-such-choice',
    'no-such-choice',
  ]);
  expect(answer(1, 'bridge')).toBe('no-such-dilemma');
  expect(code({ do: 'answer', dilemma: 'ford', choice: 1 }, {}, {}, world)).toBe('no-such-dilemma');
});

describe('the text', () => {
  const aim = (verb: 'draft' | 'ask' | 'commit', option = 'talks', clause = 'aim'): Command =>
    ({ do: verb, clause, option }) as Command;

  test('is changed to another of its own wordings, until it is signed', () => {
    expect(code(aim('draft'))).toBeNull();
    expect(code(aim('draft', 'peace'))).toBe('same-wording');
    expect(code(aim('draft'), SIGNED)).toBe('signed-already');
    for (const verb of ['draft', 'ask', 'commit'] as const) {
      expect(code(aim(verb, 'war'))).toBe('no-such-option');
      expect(code(aim(verb, 'talks', 'toString'))).toBe('no-such-clause');
      expect(code(aim(verb, 'toString'))).toBe('no-such-option');
    }
  });

  test('permission is asked for what is not allowed yet', () => {
    const world = madeUp({ home: { mandate: { options: { aim: ['peace'] }, circle: ['ALF'] } } });
    expect(code(aim('ask'), {}, {}, world)).toBeNull();
    expect(code(aim('ask', 'peace'), {}, {}, world)).toBe('allowed-already');
    expect(code({ do: 'ask', power: 'GAM' }, {}, {}, world)).toBeNull();
    expect(code({ do: 'ask', power: 'ALF' }, {}, {}, world)).toBe('allowed-already');
    expect(code({ do: 'ask', power: 'XXX' }, {}, {}, world)).toBe('no-such-power');
    expect(code(aim('ask'), SIGNED, {}, world)).toBe('signed-already');
  });

  test('a public stand is for the wording that is there, once a clause, twice in all', () => {
    const stood = { clause: 'aim', option: 'peace' };
    expect(code(aim('commit', 'peace'))).toBeNull();
    expect(code(aim('commit', 'talks'))).toBe('not-the-wording');
    expect(code(aim('commit', 'peace'), { commitments: [stood] })).toBe('committed-already');
    const other = { clause: 'join', option: 'open' };
    expect(code(aim('commit', 'peace'), { commitments: [other] })).toBeNull();
    const third = { clause: 'entry', option: 'all' };
    expect(code(aim('commit', 'peace'), { commitments: [other, third] })).toBe('often-enough');
    expect(code(aim('commit', 'peace'), SIGNED)).toBe('signed-already');
  });
});

describe('a note', () => {
  test('goes to whoever has not agreed and is not thinking; after the signature to whoever is not in', () => {
    const closed = {
      bound: 'is-in',
      deposited: 'is-in',
      signed: 'is-in',
      acceding: 'will-accede',
      acceded: 'is-in',
    };
    const lost = { shelved: 'cannot-be-asked-again', disowned: 'cannot-be-asked-again' };
    expect(byRoad(toward('note'))).toEqual({ agreed: 'has-agreed', ...closed, ...lost });
    expect(byRoad(toward('note'), SIGNED)).toEqual({ ...closed, ...lost });
    expect(code(toward('note'), {}, { ALF: { replyDue: 8 } })).toBe('reply-pending');
    expect(code(toward('note', 'OBS'))).toBe('no-such-power');
    expect(code(toward('note', 'constructor'))).toBe('no-such-power');
  });

  test('after the signature it needs a text that lets others in, and no founder against the newcomer', () => {
    const asked = (join: string, linkage = 0): string | null => {
      const world = madeUp({ GAM: { linkage: { BET: linkage } } });
      return code(toward('note', 'BET'), signedBy(world, 9, ['ALF', 'GAM'], { join }), {}, world);
    };
    expect([asked('open', -1), asked('closed', 5)]).toEqual([null, 'closed-to-accession']);
    expect([asked('consent', 0), asked('consent', -0.01)]).toEqual([null, 'consent-withheld']);
    const world = madeUp({ GAM: { linkage: { BET: -1 } } });
    expect(
      refusal(
        gameAt(world, placed(world, signedBy(world, 9, ['ALF', 'GAM'], { join: 'consent' }))),
        toward('note', 'BET'),
      ),
    ).toEqual({ code: 'consent-withheld', power: 'GAM' });
  });

  test('who knows nothing yet is informed, each once, and only before the signature', () => {
    const inform = (...powers: string[]) => ({ do: 'inform', powers }) satisfies Command;
    expect([code(inform('ALF', 'BET')), code(inform()), code(inform('ALF', 'XXX'))]).toEqual([
      null,
      'no-such-power',
      'no-such-power',
    ]);
    expect(refusal(gameAt(WORLD, placed(WORLD)), inform('ALF', 'BET', 'ALF'))).toEqual({
      code: 'known-already',
      power: 'ALF',
    });
    expect(code(inform('BET', 'ALF'), {}, { ALF: { road: 'informed' } })).toBe('known-already');
    expect(code(inform('ALF'), SIGNED)).toBe('signed-already');
  });

  test('a plain question is put to who is not thinking, has not agreed and was not asked before', () => {
    expect(code(toward('need'))).toBeNull();
    expect(code(toward('need'), {}, { ALF: { replyDue: 9 } })).toBe('reply-pending');
    expect(code(toward('need'), {}, { ALF: { needDue: 9 } })).toBe('reply-pending');
    expect(code(toward('need'), {}, { ALF: { road: 'agreed' } })).toBe('has-agreed');
    expect(code(toward('need'), {}, { ALF: { asked: true } })).toBe('asked-already');
    expect(code(toward('need'), SIGNED)).toBe('signed-already');
    expect(code(toward('need', 'XXX'))).toBe('no-such-power');
  });

  test('R8: where nobody has been sent there is nobody to ask, until somebody was sounded or written to', () => {
    const world = madeUp({ ALF: { cold: { days: 10, trust: -1 } } });
    expect(code(toward('need'), {}, {}, world)).toBe('no-relations');
    expect(code(toward('need'), {}, { ALF: { soundings: 1 } }, world)).toBeNull();
    expect(code(toward('need'), {}, { ALF: { contact: 0 } }, world)).toBeNull();
  });

  test('the offer is taken back only once it is made, and never after the signature', () => {
    const withdraw = { do: 'withdraw' } as const;
    expect([code(withdraw), code(withdraw, {}, TABLED), code(withdraw, SIGNED, TABLED)]).toEqual([
      'nothing-offered',
      null,
      'signed-already',
    ]);
    expect(code(withdraw, {}, { ALF: { road: 'informed' } })).toBe('nothing-offered');
  });

  test('print needs something offered and something new, twice at most', () => {
    const publish = { do: 'publish' } as const;
    const print = (publications: number, newsToPrint = true, powers: Standings = TABLED) =>
      code(publish, { publications, newsToPrint }, powers);
    expect([print(0), print(1), print(2)]).toEqual([null, null, 'often-enough']);
    expect([print(0, false), print(0, true, {})]).toEqual(['nothing-to-print', 'nothing-to-print']);
  });
});

describe('an end to it', () => {
  test('K1, K3: a day is named once something is offered and none runs; after it, once, if a deposit and a bill are there', () => {
    const deadline = { do: 'deadline' } as const;
    expect([code(deadline), code(deadline, {}, TABLED)]).toEqual(['nothing-offered', null]);
    const running = { namedDay: { until: 20, number: 1, agreedThen: [] } };
    expect(code(deadline, running, TABLED)).toBe('day-named-already');
    const first = { ALF: { deposited: 20 }, GAM: { bill: 40 } };
    expect(code(deadline, SIGNED, first)).toBeNull();
    expect(code(deadline, { ...SIGNED, exchangeNamed: 21 }, first)).toBe('often-enough');
    expect(code(deadline, SIGNED, { GAM: { bill: 40 } })).toBe('no-deposit-yet');
    expect(code(deadline, SIGNED, { BET: { deposited: 20 }, GAM: { bill: 40 } })).toBe('no-deposit-yet');
    expect(code(deadline, SIGNED, { ALF: { deposited: 20 } })).toBe('signatories-voted');
    // An exchange hurries the votes of signatories only; the bill of a power that accedes does not count.
    const joins = { ALF: { deposited: 20 }, BET: { road: 'acceding', bill: 40 } } as const;
    expect(code(deadline, SIGNED, joins)).toBe('signatories-voted');
    // Once no vote is left, the day that was named is past: there is nothing to wait for.
    expect(code(deadline, { ...SIGNED, exchangeNamed: 21 }, { ALF: { deposited: 20 } })).toBe(
      'signatories-voted',
    );
  });

  test('T1: the table needs somebody who agreed or waits, of those who are called', () => {
    const sign = (...asked: string[]) =>
      code({ do: 'sign', with: asked }, {}, { ALF: { road: 'agreed' }, BET: { road: 'noted' } });
    expect(ROADS.filter((road) => code({ do: 'sign' }, {}, { ALF: { road } }) === null)).toEqual([
      'agreed',
      'waiting',
    ]);
    expect([sign('ALF'), sign('ALF', 'BET'), sign('BET'), sign(), sign('ALF', 'XXX')]).toEqual([
      null,
      null,
      'nobody-to-sign',
      'nobody-to-sign',
      'no-such-power',
    ]);
    expect(code({ do: 'sign' }, SIGNED, { BET: { road: 'waiting' } })).toBe('signed-already');
  });

  test('D4: the player ratifies once, and what he signed', () => {
    const ratify = { do: 'ratify' } as const;
    const own = { ordered: null, deposited: null, bound: null };
    expect([code(ratify), code(ratify, SIGNED)]).toEqual(['not-signed', null]);
    expect(code(ratify, { ...SIGNED, own: { ...own, ordered: 12 } })).toBe('ordered-already');
    expect(code(ratify, { ...SIGNED, own: { ...own, deposited: 69 } })).toBe('ordered-already');
  });

  test('F4: registered once, when every founder has decided, the player has deposited and enough are bound', () => {
    const register = { do: 'register' } as const;
    const own = { ordered: 12, deposited: 15, bound: 20 };
    const both: Standings = { ALF: { road: 'bound', bound: 20 }, GAM: { road: 'bound', bound: 20 } };
    const may = (change: Partial<Position>, powers: Standings = both) =>
      refusal(gameAt(WORLD, placed(WORLD, { ...SIGNED, own, ...change }, powers)), register);
    expect(may({})).toBeNull();
    expect(may({ treaty: null })?.code).toBe('not-signed');
    expect(may({ registered: 30 })?.code).toBe('registered-already');
    const one: Standings = { ALF: { road: 'bound', bound: 20 }, GAM: { road: 'signed' } };
    expect(may({}, one)).toEqual({ code: 'deposits-missing', power: 'GAM' });
    expect(may({ own: { ordered: 12, deposited: null, bound: null } })).toEqual({
      code: 'deposits-missing',
      power: 'MID',
    });
    expect(may({}, { ...one, GAM: { road: 'shelved' } })).toEqual({ code: 'too-few-bound', count: 2 });
    expect(may({}, { ...one, GAM: { road: 'disowned' }, BET: { bound: 25 } })).toBeNull();
  });

  test('H7: a report every fourteen days, and of something', () => {
    const report = (lastReport: number | null, credit = 1) =>
      refusal(gameAt(WORLD, placed(WORLD, { day: 20, lastReport, credit })), { do: 'report' });
    expect([report(null), report(6)]).toEqual([null, null]);
    expect(report(7)).toEqual({ code: 'not-yet-again', count: 1 });
    expect(report(20)).toEqual({ code: 'not-yet-again', count: 14 });
    expect(report(null, 0)?.code).toBe('nothing-to-report');
  });
});
