// What a seat may know: a ledger as far as its intelligence reaches, a power, and the whole desk.
import { describe, expect, test } from 'vitest';
import type { Cable } from '../../src/core/cables.ts';
import { mark } from '../../src/core/clause-marks.ts';
import { canonicalJson } from '../../src/core/fingerprint.ts';
import type { Game } from '../../src/core/game.ts';
import { type Ledger, makeLedger, type Term } from '../../src/core/ledger.ts';
import { conceivable } from '../../src/core/legal-commands.ts';
import type { Position } from '../../src/core/position.ts';
import { readCable, seen } from '../../src/core/seen.ts';
import type { Standing } from '../../src/core/standing.ts';
import { type PowerView, preambleOf, type View, view } from '../../src/core/view.ts';
import { chamberSeen } from '../../src/core/view-chamber.ts';
import { permissionFor } from '../../src/core/view-permission.ts';
import { advice, groundsOf, nearest, possible } from '../../src/core/view-what-if.ts';
import type { World } from '../../src/core/world.ts';
import { ROADS } from '../../src/scenario/condition.ts';
import { gameAt, LEAVING_TABLE, madeUp, placed, played, signedBy } from './made-up.ts';

type Standings = NonNullable<Parameters<typeof placed>[2]>;

function standing(world: World, change: Partial<Position> = {}, powers: Standings = {}): Game {
  return gameAt(world, placed(world, change, powers));
}

const look = (
  world: World,
  change: Partial<Position> = {},
  powers: Standings = {},
  seat: 'player' | 'historian' = 'player',
): View => view(standing(world, change, powers), seat);

function powerIn(shown: View, id = 'ALF'): PowerView {
  const found = shown.powers.find((power) => power.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('a ledger', () => {
  const term = (name: Term['name'], amount: number, about?: string): Term => ({
    name,
    amount,
    ...(about ? { about } : {}),
  });
  const ledger: Ledger = makeLedger(
    [
      term('pledge', 1000),
      term('clause', 430, 'aim=peace'),
      term('trust', 20),
      term('without', -460, 'BET'),
      term('reserve', -990),
    ],
    -10,
  );
  const shown = (fidelity: 0 | 1 | 2 | 3, of = ledger): unknown[] =>
    seen(of, fidelity).terms.map(({ name, about, sign, amount }) => [about ?? name, sign, amount]);

  test('unread, it shows which term is strongest each way, and no figure', () => {
    expect(shown(0)).toEqual([
      ['pledge', 1, null],
      ['reserve', -1, null],
    ]);
    expect(seen(ledger, 0)).toMatchObject({
      fidelity: 0,
      hidden: 3,
      total: null,
      aspiration: null,
      enough: true,
    });
    const good = makeLedger([term('pledge', 5), term('trust', 3)], 9);
    expect([shown(0, good), seen(good, 0).enough]).toEqual([[['pledge', 1, null]], false]);
    expect(shown(0, makeLedger([term('trust', -3), term('reserve', -1)], 0))).toEqual([['trust', -1, null]]);
    expect(shown(0, makeLedger([], 0))).toEqual([]);
  });

  test('read once, it shows the two strongest in bands of three points, in the order of the whole', () => {
    expect(shown(1)).toEqual([
      ['pledge', 1, 900],
      ['reserve', -1, -900],
    ]);
    expect(seen(ledger, 1)).toMatchObject({ fidelity: 1, hidden: 3, total: null, aspiration: null });
  });

  test('L10: read twice, it shows all in bands that add up; a slight term counts as zero and keeps its sign', () => {
    expect(shown(2)).toEqual([
      ['pledge', 1, 900],
      ['aim=peace', 1, 300],
      ['trust', 1, 0],
      ['BET', -1, -300],
      ['reserve', -1, -900],
    ]);
    expect(seen(ledger, 2)).toMatchObject({ fidelity: 2, hidden: 0, total: 0, aspiration: 0, enough: true });
    const bands = [149, 151, 449, 451, 749, 751].map((amount) => seen(makeLedger([], amount), 2).aspiration);
    expect(bands).toEqual([300, 300, 300, 600, 600, 900]);
    expect(seen(makeLedger([], -149), 2).aspiration).toBe(0);
  });

  test('read whole, it shows every figure', () => {
    expect(shown(3).map((row) => (row as unknown[])[2])).toEqual([1000, 430, 20, -460, -990]);
    expect(seen(ledger, 3)).toMatchObject({
      fidelity: 3,
      hidden: 0,
      total: 0,
      aspiration: -10,
      enough: true,
    });
  });

  test('a partner’s cable is read as far as intelligence reaches, the government’s own whole', () => {
    const world = madeUp();
    const reply = { is: 'replied', day: 3, from: 'ALF', ledger, wouldBe: 77 } as unknown as Cable;
    const read = (cable: Cable, intel: number, seat: 'player' | 'historian' = 'player') =>
      readCable(standing(world, {}, { ALF: { intel } }), seat, cable) as { ledger: { fidelity: number } };
    expect([0, 1, 2, 3, 4].map((intel) => read(reply, intel).ledger.fidelity)).toEqual([0, 1, 2, 3, 3]);
    expect(read(reply, 0, 'historian').ledger.fidelity).toBe(3);
    expect(read(reply, 3)).not.toHaveProperty('wouldBe');
    for (const is of ['walkedOut', 'leaving', 'billPassed', 'billPutOff', 'shelved', 'disowned'])
      expect(read({ is, day: 3, power: 'ALF', ledger } as unknown as Cable, 1).ledger.fidelity).toBe(1);
    expect(read({ is: 'needed', day: 3, from: 'ALF', ledger } as unknown as Cable, 1).ledger.fidelity).toBe(
      1,
    );
    expect(read({ is: 'asked', day: 3, ledger } as unknown as Cable, 0).ledger.fidelity).toBe(3);
    const plain: Cable = { is: 'tableEmpty', day: 3 };
    expect(readCable(standing(world), 'player', plain)).toBe(plain);
  });
});

describe('a power', () => {
  const types = [{ id: 'one', historical: true }, { id: 'two' }];

  test('shows its type, its beliefs and its chamber as far as it is read', () => {
    const world = madeUp({ ALF: { types } });
    const at = (intel: number, seat: 'player' | 'historian' = 'player') =>
      powerIn(look(world, {}, { ALF: { intel, beliefs: [300, 700] } }, seat));
    expect([0, 1, 2, 3].map((intel) => at(intel).type)).toEqual([null, null, null, 'one']);
    expect(at(2).beliefs).toEqual([
      { type: 'one', perMille: 300 },
      { type: 'two', perMille: 700 },
    ]);
    expect(at(3).beliefs.map(({ perMille }) => perMille)).toEqual([1000, 0]);
    const chamber = (intel: number, seat: 'player' | 'historian' = 'player') =>
      chamberSeen(standing(world, {}, { ALF: { intel } }), seat, 'ALF');
    expect([0, 1, 2, 3].map((intel) => chamber(intel).room?.fidelity ?? null)).toEqual([null, null, 2, 3]);
    expect([chamber(1).winSet, chamber(2).winSet, chamber(0, 'historian').winSet]).toEqual([
      null,
      1000,
      1000,
    ]);
    expect(chamberSeen(standing(world, {}, { BET: { intel: 3 } }), 'player', 'BET')).toMatchObject({
      room: null,
      winSet: null,
    });
  });

  test('shows the day for which its answer may be expected; the historian knows the day', () => {
    const s = { ALF: { replyDue: 14, replyExpected: 10 } };
    expect(powerIn(look(madeUp(), {}, s)).replyDue).toBe(10);
    expect(powerIn(look(madeUp(), {}, s, 'historian')).replyDue).toBe(14);
  });

  test('shows whom it will not be without, whom it watches and whom it dislikes, by its government’s habit', () => {
    const odd = { id: 'odd', linkage: { allPerMille: 0 }, absent: { allPerMille: 0, points: { GAM: 2 } } };
    const change = {
      linkage: { BET: 3, GAM: -1 },
      absent: { BET: 2 },
      types: [{ id: 'one', historical: true }, odd],
    };
    const world = madeUp({ ALF: change }, 0, { ALF: 'odd' });
    const links = (
      s: Partial<Standing> = {},
      seat: 'player' | 'historian' = 'player',
      of = world,
      bet: Partial<Standing> = {},
    ) =>
      powerIn(look(of, {}, { ALF: s, BET: bet }, seat)).linkages.map(({ to, kind, taut }) => [
        to,
        kind,
        taut,
      ]);
    expect(links()).toEqual([
      ['BET', 'not-without', false],
      ['GAM', 'hostile', false],
    ]);
    expect(links({}, 'historian')).toEqual([['GAM', 'not-without', false]]);
    expect(links({ wish: { text: {}, circle: ['GAM'] } })[1]).toEqual(['GAM', 'hostile', true]);
    // It waits: the thread to the power that it needs is taut until that one agrees.
    expect(links({ road: 'waiting' })[0]).toEqual(['BET', 'not-without', true]);
    expect(links({ road: 'waiting' }, 'player', world, { road: 'agreed' })[0]).toEqual([
      'BET',
      'not-without',
      false,
    ]);
    // A chair that it asked for holds it up no longer once that power has agreed.
    const asked = { wish: { text: {}, circle: ['BET'] } };
    expect(links(asked)[0]).toEqual(['BET', 'not-without', true]);
    expect(links(asked, 'player', world, { road: 'agreed' })[0]).toEqual(['BET', 'not-without', false]);
    const watches = madeUp({ ALF: { linkage: { BET: 3 } }, GAM: { absent: { BET: 2 } } });
    expect(links({ road: 'waiting' }, 'player', watches)).toEqual([['BET', 'watches', false]]);
    const silent = look(watches, {}, { GAM: { road: 'waiting' } });
    expect(powerIn(silent, 'GAM').linkages).toEqual([{ to: 'BET', kind: 'not-without', taut: false }]);
  });

  test('is marked by what it last asked for, and by what it said yes to', () => {
    const world = madeUp();
    const marked = (s: Partial<Standing>, text = {}) =>
      mark(look(world, { text: { ...world.startText, ...text } }, { ALF: s }), 'ALF', 'aim');
    const wish = { text: { aim: 'talks' }, circle: [] };
    expect([
      marked({ road: 'countered', wish }),
      marked({ road: 'countered', wish }, { aim: 'talks' }),
    ]).toEqual(['objects', 'content']);
    const content = ROADS.filter((road) => marked({ road }) === 'content');
    expect(content).toEqual(['agreed', 'countered', 'bound', 'acceded']);
    expect(marked({ road: 'signed', signed: 0 })).toBe('content');
    expect(mark(look(world), 'XXX', 'aim')).toBe('no-view');
  });
});

describe('the desk', () => {
  test('shows the day, the clock, who has deposited the greater pact, and what waits', () => {
    const steps = [
      { id: 'one', date: '1929-01-10', melted: 100, deposits: ['BET'], sources: ['invented'] },
      { id: 'two', date: '1929-01-20', melted: 300, deposits: ['ALF', 'OBS'], sources: ['invented'] },
    ];
    const paper = {
      id: 'ford',
      from: '1929-01-08',
      place: 'ford',
      answers: [{ effects: {} }, { effects: {} }],
      sources: ['invented'],
    };
    const world = madeUp({
      frame: { clock: { signatories: ['ALF', 'BET'], steps } },
      events: { dilemmas: [paper] },
    });
    const clock = (day: number) => look(world, { day }).clock;
    expect([clock(2), clock(3), clock(13)]).toEqual([
      { melted: 0, deposited: [] },
      { melted: 100, deposited: ['BET'] },
      { melted: 300, deposited: ['ALF', 'BET'] },
    ]);
    const shown = look(world, { day: 5, dilemma: { id: 'ford', since: 4 } });
    expect(shown).toMatchObject({
      date: '1929-01-12',
      lastDay: 358,
      // The silent answer comes on the morning of the seventh, so the last day to answer is the sixth.
      dilemma: { id: 'ford', until: 6 },
      tabled: false,
      table: null,
    });
    expect(look(world).dilemma).toBeNull();
    const named = look(world, { namedDay: { until: 9, number: 1, agreedThen: [] } });
    expect([named.namedDay, look(world).namedDay]).toEqual([9, null]);
  });

  test('shows the text that was signed, once it is signed, and the table while it lasts', () => {
    const world = madeUp();
    const signed = look(world, { ...signedBy(world, 9, ['ALF'], { aim: 'talks' }) });
    expect(signed).toMatchObject({ signed: 9, founders: ['ALF'], text: { aim: 'talks' } });
    expect([powerIn(signed).founder, powerIn(signed, 'BET').founder]).toEqual([true, false]);
    expect(powerIn(look(world)).founder).toBe(false);
    const guests = ['ALF', 'BET'];
    const table = { ...LEAVING_TABLE, guests, seats: guests };
    const night = look(world, { table }, { ALF: { road: 'agreed' }, BET: { road: 'withdrawn' } });
    expect(night.table).toEqual({ ...LEAVING_TABLE, guests, seats: ['ALF'] });
  });

  test('names the ending only once the game is over', () => {
    const { game } = played(madeUp(), { do: 'wait', until: '1929-12-31' });
    expect([view(game, 'player').ending, look(madeUp()).ending]).toEqual(['nothing', null]);
  });

  test('says of every conceivable command whether it is possible, and of permission what it would cost', () => {
    const world = madeUp({ home: { mandate: { options: { aim: ['peace'] } } } });
    const game = standing(world);
    const all = possible(game);
    expect(all).toHaveLength(conceivable(game).length);
    expect(all.find(({ command }) => command.do === 'report')?.refusal?.code).toBe('nothing-to-report');
    // Verbs that the process does not know before the signature are not listed at all.
    expect(all.some(({ command }) => command.do === 'ratify')).toBe(false);
    expect(all.find(({ command }) => command.do === 'wait')?.refusal).toBeNull();
    expect(permissionFor(game, { kind: 'option', clause: 'aim', option: 'talks' })).toMatchObject({
      allowed: false,
      paid: { change: -200 },
      paidWithout: { change: -1100 },
      ledger: { fidelity: 3, total: 3000, aspiration: 2800 },
    });
    expect(permissionFor(game, { kind: 'chair', power: 'ALF' }).allowed).toBe(true);
  });

  test('R10: reads what would change a mind only where it reads the whole ledger', () => {
    const world = madeUp({ ALF: { premium: 4, weights: { aim: { talks: 4 } } } });
    const mind = (intel: number, seat: 'player' | 'historian' = 'player') =>
      nearest(standing(world, {}, { ALF: { intel } }), seat, 'ALF')?.wish?.text ?? null;
    expect([0, 1, 2, 3].map((intel) => mind(intel))).toEqual([null, null, null, { aim: 'talks' }]);
    expect(mind(0, 'historian')).toEqual({ aim: 'talks' });
  });

  test('hears everybody upstairs', () => {
    const voices = [{ person: 'fenn', weights: { aim: { talks: 2 } }, sources: ['invented'] }];
    expect(advice(standing(madeUp({ home: { voices } })))).toMatchObject([
      { person: 'fenn', kind: 'against', about: 'aim=peace', instead: 'aim=talks', amount: 200 },
    ]);
  });

  test('every command that can be thought of is asked about: who sits, one chair fewer, both answers of the table', () => {
    const world = madeUp({ ALF: { linkage: { BET: 1 } }, OBS: { leansOn: { GAM: 2, ALF: 0 } } });
    const agreed = { road: 'agreed' } as const;
    const of = (verb: string, change: Partial<Position> = {}, powers: Standings = {}) =>
      conceivable(standing(world, change, powers)).filter((command) => command.do === verb);
    expect(of('sign', {}, { ALF: agreed })).toEqual([{ do: 'sign' }]);
    expect(of('sign', {}, { ALF: agreed, GAM: agreed })).toEqual([
      { do: 'sign' },
      { do: 'sign', with: ['GAM'] },
      { do: 'sign', with: ['ALF'] },
    ]);
    expect(of('mediate')).toEqual([
      { do: 'mediate', by: 'BET', power: 'ALF' },
      { do: 'mediate', by: 'OBS', power: 'GAM' },
    ]);
    expect(of('answer', { table: LEAVING_TABLE })).toMatchObject([
      { dilemma: 'table', choice: 1 },
      { dilemma: 'table', choice: 2 },
    ]);
    expect(of('answer')).toEqual([]);
  });

  test('the preamble is the first that holds; the grounds of a term are the most particular there are', () => {
    const world = madeUp({
      sources: { a: { work: 'A' }, b: { work: 'B' }, c: { work: 'C' } },
      frame: { preambles: [{ id: 'talking', when: { text: { aim: 'talks' } } }, { id: 'plain' }] },
      ALF: { grounds: { clause: ['a'], 'clause aim': ['b'], 'clause aim=talks': ['c'] } },
    });
    const talks = { text: { ...world.startText, aim: 'talks' } };
    expect([preambleOf(standing(world)), preambleOf(standing(world, talks))]).toEqual(['plain', 'talking']);
    const grounds = (about?: string, name: Term['name'] = 'clause', power = 'ALF') =>
      groundsOf(standing(world), power, { name, ...(about ? { about } : {}) });
    expect([
      grounds('aim=talks'),
      grounds('aim=peace'),
      grounds('form=each'),
      grounds(undefined, 'trust'),
    ]).toEqual([['c'], ['b'], ['a'], []]);
    expect(grounds('aim=talks', 'clause', 'BET')).toEqual([]);
  });
});

test('canonical JSON sorts its keys, leaves out what is undefined, and writes the same data the same way', () => {
  expect(canonicalJson({ b: 1, a: [undefined, { d: null, c: undefined }], aa: 'x' })).toBe(
    '{"a":[null,{"d":null}],"aa":"x","b":1}',
  );
  expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
});
