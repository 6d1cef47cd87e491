// What each verb does, and that nothing else changes. Rules P1-P9, K1-K7, X1-X2, B1-B4.

import { describe, expect, test } from 'vitest';
import { aspiration } from '../../src/core/aspiration.ts';
import { evenBeliefs, suggested, updated } from '../../src/core/beliefs.ts';
import { slack } from '../../src/core/chamber.ts';
import type { Command } from '../../src/core/commands.ts';
import { contradicts } from '../../src/core/exposure.ts';
import { type Game, open, positionOf, type Step, step, worldOf as worldOfGame } from '../../src/core/game.ts';
import { offerToday, termsOf } from '../../src/core/ledger.ts';
import { requestLedger } from '../../src/core/permission.ts';
import { StepBuilder } from '../../src/core/step-builder.ts';
import { keepNamedDay } from '../../src/core/tied-hands.ts';
import { view } from '../../src/core/view.ts';
import { makeWorld, type Supposed } from '../../src/core/world.ts';
import { historyCommands, scenarioOf } from '../tools.ts';
import { withPosition } from './made-up.ts';

const MOSCOW = scenarioOf('moscow-1929');

/** A game of the historical deal, with the supposed types, after these commands. */
function played(supposed: Supposed, ...commands: Command[]): Game {
  let { game } = open(makeWorld(MOSCOW, 0, supposed));
  for (const command of commands) game = give(game, command).game;
  return game;
}

function give(game: Game, command: Command): Extract<Step, { cables: unknown }> {
  const result = step(game, command);
  if ('refusal' in result) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(result.refusal)}`);
  return result;
}

const refusedAs = (game: Game, command: Command): string | null => {
  const result = step(game, command);
  return 'refusal' in result ? result.refusal.code : null;
};

/** The historical line up to that day. */
function historyUntil(date: string): Command[] {
  const commands = historyCommands('moscow-1929');
  const end = commands.findIndex((command) => command.do === 'wait' && (command.until ?? '') >= date);
  return [...commands.slice(0, end), until(date)];
}

const until = (date: string): Command => ({ do: 'wait', until: date });
const standingOf = (game: Game, power: string) => {
  const found = positionOf(game).standings[power];
  if (!found) throw new Error(power);
  return found;
};
const termOf = (game: Game, power: string, name: string): number =>
  termsOf(worldOfGame(game), positionOf(game), power, offerToday(worldOfGame(game), positionOf(game), power))
    .filter((term) => term.name === name)
    .reduce((sum, { amount }) => sum + amount, 0);
const roomOf = (game: Game, power: string): number =>
  slack(worldOfGame(game), positionOf(game), power, offerToday(worldOfGame(game), positionOf(game), power))
    ?.total ?? Number.NaN;
const PROFILES = makeWorld(MOSCOW, 0).profiles;

/** The effect of an act on a type of this government, per mille, from the file. */
const made = (power: string, id: string, key: 'assurancePerMille' | 'pressurePerMille'): number => {
  const type = PROFILES[power]?.data.types.find((one) => one.id === id);
  if (!type) throw new Error(`${power} ${id}`);
  return type[key];
};

const hopeOf = (game: Game, power: string): number =>
  aspiration(worldOfGame(game), positionOf(game), power, false);

describe('a private assurance', () => {
  test('is worth six points of a whole word as each government takes it: to a Warsaw that leads a bloc it is an offence', () => {
    const worth = (type: string): number =>
      termOf(played({ POL: type }, { do: 'assure', power: 'POL' }), 'POL', 'assurance');
    const types = ['bloc', 'respect', 'stall'];
    const says = types.map((type) => made('POL', type, 'assurancePerMille'));
    expect(types.map(worth)).toEqual(says.map((perMille) => Math.trunc((600 * perMille * 920) / 1_000_000)));
    expect(says.map(Math.sign)).toEqual([-1, 1, 1]);
  });

  test('costs credibility, so that the next one is worth less, and is given once', () => {
    const game = played({}, { do: 'assure', power: 'POL' }, { do: 'assure', power: 'LTU' });
    expect(positionOf(game).credibility).toBe(840);
    expect(termOf(game, 'LTU', 'assurance')).toBe(504);
    expect(refusedAs(game, { do: 'assure', power: 'POL' })).toBe('assured-already');
  });

  test('two that contradict each other come out after 18 days, or the morning after one prints', () => {
    const both = played(
      {},
      { do: 'note', power: 'POL' },
      until('1928-12-24'),
      { do: 'assure', power: 'POL' },
      { do: 'assure', power: 'LTU' },
    );
    const quiet = give(both, until('1929-01-10')).game;
    expect(positionOf(quiet).exposed).toEqual([]);
    expect(positionOf(give(quiet, until('1929-01-11')).game).exposedOn).not.toBeNull();
    const printed = give(give(both, { do: 'publish' }).game, until('1928-12-25')).game;
    expect(positionOf(printed).exposed).toHaveLength(1);
    const [trust, before] = [printed, both].map((game) => standingOf(game, 'POL').trust);
    expect((before ?? 0) - (trust ?? 0)).toBe(800);
    expect(positionOf(printed).credibility).toBe(440);
  });
});

describe('pressure', () => {
  test('needs contact; moves by type, sours, halves a pending answer, and fades on Mondays', () => {
    expect(refusedAs(played({}), { do: 'press', power: 'POL' })).toBe('not-in-touch');
    const noted = played({}, { do: 'note', power: 'POL' });
    const pressed = give(noted, { do: 'press', power: 'POL' }).game;
    expect(termOf(pressed, 'POL', 'pressure')).toBe(500);
    expect(standingOf(pressed, 'POL').replyDue).toBe(6);
    expect(standingOf(pressed, 'POL').soured).toBe(400);
    expect(termOf(give(pressed, until('1928-12-24')).game, 'POL', 'pressure')).toBe(300);
    const proud = played({ POL: 'respect' }, { do: 'note', power: 'POL' }, { do: 'press', power: 'POL' });
    expect(termOf(proud, 'POL', 'pressure')).toBe(made('POL', 'respect', 'pressurePerMille'));
    expect(termOf(proud, 'POL', 'pressure')).toBeLessThan(0);
  });
});

test('no haste brings an answer before the note', () => {
  for (const power of worldOfGame(played({})).partners) {
    const { noteTravelDays } = worldOfGame(played({})).profiles[power]?.data ?? { noteTravelDays: 0 };
    let game = played({}, { do: 'note', power }, { do: 'press', power }, { do: 'press', power });
    const due = standingOf(game, power).replyDue ?? 0;
    expect(due).toBeGreaterThanOrEqual(noteTravelDays);
    game = give(game, until('1929-01-20')).game;
    expect(standingOf(game, power).formalReplies).toBe(1);
  }
});

describe('information in good time', () => {
  /** Reval is told on 21 December and invited on this day. */
  const invited = (date: string) => {
    const told = played({}, until('1928-12-21'), { do: 'inform', powers: ['EST'] }, until(date));
    return { before: told, after: give(told, { do: 'note', power: 'EST' }) };
  };
  const warmed = ({ before, after }: ReturnType<typeof invited>) =>
    standingOf(after.game, 'EST').trust - standingOf(before, 'EST').trust;
  const thanks = ({ after }: ReturnType<typeof invited>) => after.cables.find(({ is }) => is === 'heeded');

  test('warms by two a government that is invited a week later, and its first note says so', () => {
    const early = invited('1928-12-28');
    expect(warmed(early)).toBe(200);
    expect(thanks(early)).toMatchObject({ power: 'EST', met: 0, trust: 200 });
  });

  test('warms nobody who is invited a day sooner', () => {
    const late = invited('1928-12-27');
    expect(warmed(late)).toBe(0);
    expect(thanks(late)).toBeUndefined();
  });

  test('warms nobody by a second note', () => {
    const { game } = give(invited('1928-12-28').after.game, until('1929-01-25'));
    const again = give(game, { do: 'note', power: 'EST' });
    expect(standingOf(again.game, 'EST').formalReplies).toBe(1);
    expect(again.cables.some((cable) => cable.is === 'heeded' && cable.met === 0)).toBe(false);
  });

  test('warms nobody who is asked to accede to what others have signed', () => {
    const signed = played({}, ...historyUntil('1929-02-18'));
    expect(standingOf(signed, 'TUR').road).toBe('informed');
    const asked = give(signed, { do: 'note', power: 'TUR' });
    expect(standingOf(asked.game, 'TUR').trust).toBe(standingOf(signed, 'TUR').trust);
    expect(asked.cables.some(({ is }) => is === 'heeded')).toBe(false);
  });
});

describe('a question', () => {
  /** Warsaw has answered, and is asked what it needs; it names the joint form. */
  const asked = played({}, { do: 'note', power: 'POL' }, until('1929-01-10'), { do: 'need', power: 'POL' });
  const answered = give(asked, until('1929-01-13')).game;
  const heeded = (game: Game) =>
    give(game, { do: 'note', power: 'POL' }).cables.find((cable) => cable.is === 'heeded');

  test('that the next note heeds warms by four for each thing granted, and once', () => {
    const told = standingOf(answered, 'POL').told;
    if (!told) throw new Error('Warsaw names nothing');
    const drafts = Object.entries(told.text).map(
      ([clause, option]): Command => ({ do: 'draft', clause, option }),
    );
    expect(drafts.length).toBeGreaterThan(0);
    const granted = drafts.reduce((game, command) => give(game, command).game, answered);
    const met = Math.min(3, drafts.length);
    expect(heeded(granted)).toMatchObject({ power: 'POL', met, trust: met * 400 });
    const noted = give(granted, { do: 'note', power: 'POL' }).game;
    expect(standingOf(noted, 'POL').trust - standingOf(granted, 'POL').trust).toBe(met * 400);
    expect(standingOf(noted, 'POL').told).toBeNull();
  });

  test('is not heeded by an invitation to accede: what is signed grants nothing more', () => {
    const early = played({}, ...historyUntil('1929-02-12'));
    const wish = { text: {}, circle: ['POL'] };
    const position = positionOf(early);
    const signed = (told: typeof wish | null): Game => {
      const standings = { ...position.standings, FIN: { ...standingOf(early, 'FIN'), told } };
      return withPosition(early, { standings });
    };
    const accede = (told: typeof wish | null) => give(signed(told), { do: 'note', power: 'FIN' });
    expect(accede(wish).cables.some(({ is }) => is === 'heeded')).toBe(false);
    expect(standingOf(accede(wish).game, 'FIN').trust).toBe(standingOf(accede(null).game, 'FIN').trust);
  });

  test('that the next note does not heed warms nobody, and is used up', () => {
    expect(heeded(answered)).toBeUndefined();
    const noted = give(answered, { do: 'note', power: 'POL' }).game;
    expect(standingOf(noted, 'POL').trust).toBe(standingOf(answered, 'POL').trust);
    expect(standingOf(noted, 'POL').told).toBeNull();
  });
});

describe('a first note to a state without relations', () => {
  const cold = PROFILES.ROM?.data.cold;
  const costs = (game: Game) => view(game, 'player').powers.find(({ id }) => id === 'ROM')?.unprepared;

  test('costs what is said beforehand, unless an envoy elsewhere has been sounded; it is said of no other', () => {
    const fresh = played({});
    expect(costs(fresh)).toEqual({ days: cold?.days, trust: cold?.trust });
    expect(costs(give(fresh, { do: 'sound', power: 'ROM' }).game)).toBeNull();
    expect(view(fresh, 'player').powers.find(({ id }) => id === 'POL')?.unprepared).toBeNull();
    const noted = give(fresh, { do: 'note', power: 'ROM' }).game;
    expect(standingOf(noted, 'ROM').trust - standingOf(fresh, 'ROM').trust).toBe(cold?.trust);
    expect(costs(noted)).toBeNull();
  });
});

describe('a favour', () => {
  test('is possible where there is something to give, warms, heals half, and is forgotten after six weeks', () => {
    expect(refusedAs(played({}), { do: 'favour', power: 'POL' })).toBe('nothing-to-give');
    const sour = played({}, { do: 'note', power: 'LVA' }, { do: 'press', power: 'LVA' });
    const game = give(sour, until('1928-12-24')).game;
    const kind = give(game, { do: 'favour', power: 'LVA' }).game;
    expect(termOf(kind, 'LVA', 'favour')).toBe(1000);
    expect(standingOf(kind, 'LVA').soured).toBe(200);
    expect(positionOf(kind).confidence).toBe(positionOf(game).confidence - 100);
    expect(refusedAs(kind, { do: 'favour', power: 'LVA' })).toBe('favoured-already');
    expect(termOf(give(kind, until('1929-02-03')).game, 'LVA', 'favour')).toBe(1000);
    expect(termOf(give(kind, until('1929-02-04')).game, 'LVA', 'favour')).toBe(900);
  });
});

describe('a third party', () => {
  test('speaks where it is heard: an observer always, a partner that has asked for the other, or agreed', () => {
    const noted = played({}, { do: 'note', power: 'POL' });
    expect(refusedAs(noted, { do: 'mediate', by: 'POL', power: 'ROM' })).toBe('no-standing-to-speak');
    expect(refusedAs(noted, { do: 'mediate', by: 'TUR', power: 'POL' })).toBe('no-ear');
    expect(refusedAs(noted, { do: 'mediate', by: 'POL', power: 'POL' })).toBe('itself');
    const paris = give(noted, { do: 'mediate', by: 'FRA', power: 'POL' }).game;
    expect(termOf(paris, 'POL', 'lean')).toBe(400);
    expect(standingOf(paris, 'POL').replyDue).toBe(7);
    expect(refusedAs(paris, { do: 'mediate', by: 'FRA', power: 'POL' })).toBe('spoken-already');
    const answered = give(noted, until('1929-01-02')).game;
    const leaned = give(answered, { do: 'mediate', by: 'POL', power: 'ROM' }).game;
    expect(termOf(leaned, 'ROM', 'lean')).toBe(910);
  });
});

describe('a named day', () => {
  test('with nobody behind it is an empty word', () => {
    const game = played({}, { do: 'note', power: 'POL' });
    const named = give(game, { do: 'deadline' }).game;
    expect(hopeOf(named, 'POL')).toBe(hopeOf(game, 'POL'));
    expect(positionOf(named).credibility).toBe(950);
    expect(refusedAs(named, { do: 'deadline' })).toBe('day-named-already');
  });

  test('with a yes behind it lowers the hope of the others, helps at home, and costs when it passes unused', () => {
    const game = played({}, ...historyUntil('1929-02-04'));
    const agreed = Object.entries(positionOf(game).standings).filter(([, { road }]) => road === 'agreed');
    expect(agreed.map(([power]) => power)).toEqual(['POL']);
    const named = give(game, { do: 'deadline' }).game;
    expect(hopeOf(named, 'ROM')).toBe(Math.trunc((hopeOf(game, 'ROM') * 550) / 1000));
    expect(hopeOf(named, 'POL')).toBe(hopeOf(game, 'POL'));
    expect(standingOf(game, 'EST').replyDue).toBe(positionOf(game).day + 5);
    expect(standingOf(named, 'EST').replyDue).toBe(positionOf(game).day + 4);
    const request = (one: Game): number =>
      requestLedger(worldOfGame(one), positionOf(one), { kind: 'chair', power: 'FIN' }).total;
    expect(request(named) - request(game)).toBe(600);
    const passed = give(named, until('1929-02-15')).game;
    expect(positionOf(passed).namedDay).toBeNull();
    expect(positionOf(passed).credibility).toBe(850);
  });

  test('may be chosen, from three to ten days ahead, and has gone by on the morning after', () => {
    const game = played({}, ...historyUntil('1929-02-04'));
    const name = (on: string): Command => ({ do: 'deadline', on });
    expect(refusedAs(game, name('1929-02-06'))).toBe('day-too-near');
    expect(refusedAs(game, name('1929-02-15'))).toBe('day-too-far');
    expect(refusedAs(game, name('1929-02-30'))).toBe('no-such-day');
    for (const on of ['1929-02-07', '1929-02-14']) {
      const named = give(game, name(on)).game;
      expect(positionOf(give(named, until(on)).game).namedDay).not.toBeNull();
      const next = on === '1929-02-07' ? '1929-02-08' : '1929-02-15';
      expect(positionOf(give(named, until(next)).game).namedDay).toBeNull();
    }
  });

  test('that is kept warms every founder; one that is named to nobody, or goes by, does not', () => {
    const eve = played({}, ...historyUntil('1929-02-08'), until('1929-02-09'));
    const signed = (game: Game): Game => give(give(game, { do: 'sign' }).game, until('1929-02-10')).game;
    const [plain, kept] = [signed(eve), signed(give(eve, { do: 'deadline' }).game)];
    const founders = positionOf(kept).treaty?.founders ?? [];
    expect(founders.length).toBeGreaterThan(0);
    expect(positionOf(plain).treaty?.founders).toEqual(founders);
    for (const power of founders)
      expect(standingOf(kept, power).trust - standingOf(plain, power).trust).toBe(1200);
  });

  test.each([
    ['bloc', 'warsaw', [1200, 1200]],
    ['stall', 'warsaw', [1200, 1200]],
    ['respect', 'fears-bloc', [-1200, 0]],
  ])('that is kept is thanked as each takes such days: %s, %s', (POL, LVA, warmer) => {
    const namedDay = { until: 60, number: 1, agreedThen: ['EST'] };
    const world = makeWorld(MOSCOW, 0, { POL, LVA });
    const builder = new StepBuilder(world, { ...positionOf(open(world).game), namedDay });
    const trust = () => ['POL', 'LVA'].map((power) => builder.standing(power).trust);
    const before = trust();
    keepNamedDay(builder, ['POL', 'LVA']);
    expect(trust().map((now, index) => now - (before[index] ?? 0))).toEqual(warmer);
  });

  test('offends a Warsaw that wants respect', () => {
    const trust = (type: string): number =>
      standingOf(played({ POL: type }, { do: 'note', power: 'POL' }, { do: 'deadline' }), 'POL').trust;
    expect(trust('bloc') - trust('respect')).toBe(600);
  });
});

describe('a public commitment', () => {
  test('kills hopes, is evidence at home for its own wording, and is dear to break', () => {
    const noted = played({}, { do: 'note', power: 'POL' }, { do: 'note', power: 'FIN' });
    const tied = give(noted, { do: 'commit', clause: 'disp', option: 'nothing' }).game;
    // Finland had an aspiration for conciliation ten points above nothing: at most six of them are given up.
    expect(hopeOf(noted, 'FIN') - hopeOf(tied, 'FIN')).toBe(600);
    expect(standingOf(tied, 'FIN').trust).toBe(standingOf(noted, 'FIN').trust - 100);
    // Nobody had asked for another wording yet, so it is no evidence at home.
    const request = (one: Game): number =>
      requestLedger(worldOfGame(one), positionOf(one), { kind: 'chair', power: 'ROM' }).total;
    const stand = (one: Game): number => Math.trunc(positionOf(one).confidence / 2);
    expect(request(tied) - request(noted)).toBe(stand(tied) - stand(noted));
    expect(positionOf(tied).confidence - positionOf(noted).confidence).toBe(400);
    const contested = played({}, { do: 'note', power: 'POL' }, until('1929-01-02'));
    const stood = give(contested, { do: 'commit', clause: 'form', option: 'successive' }).game;
    expect(request(stood) - request(contested)).toBe(600 + stand(stood) - stand(contested));
    const monday = give(tied, until('1928-12-24')).game;
    const broken = give(monday, { do: 'draft', clause: 'disp', option: 'consult' }).game;
    expect(positionOf(monday).confidence - positionOf(broken).confidence).toBe(1200);
    expect(positionOf(broken).commitments).toEqual([]);
    expect(refusedAs(tied, { do: 'commit', clause: 'disp', option: 'nothing' })).not.toBeNull();
    expect(refusedAs(monday, { do: 'commit', clause: 'form', option: 'joint' })).toBe('not-the-wording');
  });
});

describe('beliefs', () => {
  test('are whole thousandths that add up, whatever is heard', () => {
    for (const types of [1, 2, 3, 7]) {
      let beliefs = evenBeliefs(types);
      expect(beliefs.reduce((sum, one) => sum + one, 0)).toBe(1000);
      for (const likelihood of [1, 999, 1, 500, 750]) {
        beliefs = updated(
          beliefs,
          beliefs.map((_, index) => (index === 0 ? likelihood : 1000 - likelihood)),
        );
        expect(beliefs.reduce((sum, one) => sum + one, 0)).toBe(1000);
        expect(Math.min(...beliefs)).toBeGreaterThan(0);
      }
    }
  });

  test('a sounding is right in two of three deals, an intercept in ninety-nine of a hundred', () => {
    const right = (by: string, perMille: number): number => {
      let hits = 0;
      for (let seed = 1; seed <= 2000; seed++) {
        const world = makeWorld(MOSCOW, seed);
        if (suggested(world, 'POL', by, 0, perMille) === world.profiles.POL?.type.id) hits += 1;
      }
      return hits / 2;
    };
    expect(Math.abs(right('sound', 650) - 650)).toBeLessThan(30);
    expect(Math.abs(right('intel', 990) - 990)).toBeLessThan(8);
  });

  test('a state without relations can be asked nothing before somebody has sounded it', () => {
    expect(refusedAs(played({}), { do: 'need', power: 'ROM' })).toBe('no-relations');
    expect(refusedAs(played({}, { do: 'sound', power: 'ROM' }), { do: 'need', power: 'ROM' })).toBeNull();
  });
});

test('a chamber that fears its neighbour asks for a word: an assurance is the only cure after signature', () => {
  const line = (assured: boolean): Game =>
    played(
      { EST: 'helsinki' },
      { do: 'note', power: 'LTU' },
      ...(assured ? [{ do: 'assure', power: 'EST' } as const] : []),
    );
  // Before the signature there is no fear yet; half of an assurance counts in the chamber.
  expect(roomOf(line(true), 'EST') - roomOf(line(false), 'EST')).toBe(276);
});

test('talks in the lobbies give less room and trust each time, and three are enough', () => {
  const game = played({}, ...historyUntil('1929-03-04'));
  const [bill, room] = [standingOf(game, 'POL').bill ?? 0, roomOf(game, 'POL')];
  const once = give(game, { do: 'lobby', power: 'POL' }).game;
  const twice = give(once, { do: 'lobby', power: 'POL' }).game;
  const thrice = give(twice, { do: 'lobby', power: 'POL' }).game;
  // 6, 9 and 10 by the talks, and four tenths of the trust, of which a quarter counts beyond 33.5 points.
  expect([once, twice, thrice].map((one) => roomOf(one, 'POL') - room)).toEqual([630, 950, 1060]);
  // 4, 2 and 1 days sooner; the first would come on a Sunday.
  expect([once, twice, thrice].map((one) => bill - (standingOf(one, 'POL').bill ?? 0))).toEqual([3, 5, 6]);
  const monday = give(thrice, until('1929-03-11')).game;
  expect(refusedAs(monday, { do: 'lobby', power: 'POL' })).toBe('often-enough');
  expect(refusedAs(monday, { do: 'lobby', power: 'TUR' })).toBe('no-bill');
});

test('a day for the exchange of ratifications needs a deposit, moves the founders that still wait, once', () => {
  const early = played({}, ...historyUntil('1929-02-18'));
  expect(refusedAs(early, { do: 'deadline' })).toBe('no-deposit-yet');
  const game = played({}, ...historyUntil('1929-03-07'));
  const named = give(game, { do: 'deadline' }).game;
  for (const power of ['POL', 'ROM']) {
    expect((standingOf(game, power).bill ?? 0) - (standingOf(named, power).bill ?? 0)).toBe(12);
    expect(standingOf(named, power).soured - standingOf(game, power).soured).toBe(600);
  }
  expect(refusedAs(named, { do: 'deadline' })).toBe('often-enough');
});

test('a private word that the text belies comes out as well, and the warning beforehand knows its pairs', () => {
  const words = [
    { do: 'note', power: 'POL' },
    { do: 'assure', power: 'ROM' },
  ] as const;
  const belied = played({}, { do: 'draft', clause: 'terr', option: 'claims' }, ...words, until('1929-01-10'));
  expect(positionOf(belied).exposed).toHaveLength(1);
  expect(positionOf(played({}, ...words, until('1929-01-10'))).exposed).toEqual([]);
  const given = played({}, { do: 'assure', power: 'LTU' });
  const warns = (power: string): string | null => contradicts(worldOfGame(given), positionOf(given), power);
  expect([warns('POL'), warns('ROM'), warns('LVA')]).toEqual(['LTU', null, null]);
});

test('a change of the text after print costs three times what has been printed', () => {
  const game = played({}, ...historyUntil('1929-01-07'));
  const { publicity, confidence } = positionOf(game);
  const drafted = give(game, { do: 'draft', clause: 'acc', option: 'consent' }).game;
  expect(publicity).toBeGreaterThan(0);
  expect(confidence - positionOf(drafted).confidence).toBe(3 * publicity);
});

test('a pencil stroke at the table asks for full powers again', () => {
  const called = give(played({}, ...historyUntil('1929-02-08')), { do: 'sign', with: ['POL', 'ROM'] }).game;
  const struck = give(called, { do: 'draft', clause: 'terr', option: 'statusquo' });
  expect(struck.cables.some(({ is }) => is === 'powersWithheld')).toBe(true);
  expect(positionOf(struck.game).table).toBeNull();
});
