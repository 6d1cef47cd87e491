// What each verb does in the game of Moscow, and that nothing else changes. Rules P1-P9, X1-X2.

import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/commands.ts';
import { contradicts } from '../../src/core/exposure.ts';
import { type Game, positionOf, worldOf as worldOfGame } from '../../src/core/game.ts';
import { view } from '../../src/core/view.ts';
import { makeWorld } from '../../src/core/world.ts';
import {
  give,
  historyUntil,
  MOSCOW,
  played,
  refusedAs,
  roomOf,
  standingOf,
  termOf,
  until,
} from './in-moscow.ts';
import { withPosition } from './made-up.ts';

const PROFILES = makeWorld(MOSCOW, 0).profiles;

/** The effect of an act on a type of this government, per mille, from the file. */
const made = (power: string, id: string, key: 'assurancePerMille' | 'pressurePerMille'): number => {
  const type = PROFILES[power]?.data.types.find((one) => one.id === id);
  if (!type) throw new Error(`${power} ${id}`);
  return type[key];
};

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
  test('can be put to a state without relations only once somebody has sounded it', () => {
    expect(refusedAs(played({}), { do: 'need', power: 'ROM' })).toBe('no-relations');
    expect(refusedAs(played({}, { do: 'sound', power: 'ROM' }), { do: 'need', power: 'ROM' })).toBeNull();
  });

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
