// A crisis of the time before the game: answered on the first day or as in history, and a term in a ledger (S7, S8).
import { describe, expect, test } from 'vitest';
import { parseDespatch, printDespatch } from '../../src/chronicle/notation.ts';
import { play } from '../../src/chronicle/play.ts';
import { advance, begin, commandsOf, gameOf, type Timeline, undo } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { type Game, isOver, open, positionOf, refusal, step } from '../../src/core/game.ts';
import { legalCommands } from '../../src/core/legal-commands.ts';
import { judge } from '../../src/core/reply.ts';
import { groundsOf } from '../../src/core/view-what-if.ts';
import { iso } from '../../src/core/world.ts';
import { worldOf } from '../tools.ts';
import { crisis, give, madeUp, played } from './made-up.ts';

const MOSCOW = worldOf('moscow-1929');
const [OPENING] = MOSCOW.openings;
if (OPENING === undefined) throw new Error('no crisis of the time before the game');
const { id: ID, historical = 0 } = OPENING;
const answer = (choice: number): Command => ({ do: 'answer', dilemma: ID, choice });
const OTHER = OPENING.answers.map((_, index) => index + 1).filter((choice) => choice !== historical);

const answersIn = (game: Game): Command[] => legalCommands(game).filter(({ do: verb }) => verb === 'answer');

function begunWith(choice: number): Timeline {
  const next = advance(begin(MOSCOW), answer(choice));
  if ('refusal' in next) throw new Error(next.refusal.code);
  return next.timeline;
}

describe('S7: a crisis of the time before the game', () => {
  test('may be answered otherwise than in history on the first day, once, and never again', () => {
    const { game } = open(MOSCOW);
    expect(answersIn(game)).toEqual(OTHER.map(answer));
    expect(refusal(game, answer(historical))).toEqual({ code: 'as-in-history' });
    expect(refusal(game, answer(9))).toMatchObject({ code: 'no-such-choice' });
    const later = give(game, { do: 'note', power: 'POL' }).game;
    expect(answersIn(later)).toHaveLength(OTHER.length);
    for (const choice of OTHER) {
      const given = give(game, answer(choice)).game;
      expect([answersIn(given), refusal(given, answer(choice))?.code]).toEqual([[], 'no-such-dilemma']);
      const next = give(game, { do: 'wait', until: '1928-12-21' }).game;
      expect([answersIn(next), refusal(next, answer(choice))?.code]).toEqual([[], 'no-such-dilemma']);
    }
  });

  test('is in the log, in its notation and in what undo takes back', () => {
    for (const choice of OTHER) {
      const timeline = begunWith(choice);
      const commands = commandsOf(timeline);
      expect(commands).toEqual([answer(choice)]);
      const printed = printDespatch({ tags: {}, commands }, MOSCOW.scenario.calendar.firstDay);
      expect(printed).toContain(`1928-12-20  answer ${ID} ${choice}`);
      const read = parseDespatch(printed);
      if ('faults' in read) throw new Error(JSON.stringify(read.faults));
      const again = play(MOSCOW, read.despatch.commands);
      expect(fingerprintOf(gameOf(again.timeline))).toBe(fingerprintOf(gameOf(timeline)));
      expect(fingerprintOf(gameOf(undo(timeline)))).toBe(fingerprintOf(open(MOSCOW).game));
    }
  });

  test('never comes to the desk, and one who waits has history’s answer', () => {
    let { game } = give(open(MOSCOW).game, { do: 'note', power: 'POL' });
    const told: unknown[] = [];
    while (!isOver(game)) {
      const result = give(game, { do: 'wait' });
      told.push(...result.cables);
      game = result.game;
    }
    expect(JSON.stringify(told)).toContain('"is":"dilemma"');
    expect(JSON.stringify(told)).not.toContain(`"${ID}"`);
    expect(positionOf(game).opening).toEqual([]);
  });

  test('keeps no crisis of the game away, by number or by distance', () => {
    const soon = iso(madeUp(), 2);
    const old = crisis('old', '1928-09-01', { opening: true, historical: 1 });
    const world = madeUp({ events: { dilemmas: [old, crisis('new', soon)] } });
    const { rules } = world.scenario;
    const tight = {
      ...world,
      scenario: {
        ...world.scenario,
        rules: { ...rules, dilemmas: { ...rules.dilemmas, most: 1, before: { most: 1, apartDays: 30 } } },
      },
    };
    const given = give(open(tight).game, { do: 'answer', dilemma: 'old', choice: 2 });
    expect(positionOf(given.game).opening).toEqual([{ id: 'old', choice: 2 }]);
    const came = give(given.game, { do: 'wait', until: soon }).cables;
    expect(came.filter(({ is }) => is === 'dilemma')).toMatchObject([{ id: 'new' }]);
  });
});

describe('S8: what an answer weighs', () => {
  test('is a term of its own in the ledger, with its name and its sources, and adds just that', () => {
    const before = open(MOSCOW).game;
    let weighed = 0;
    for (const choice of OTHER) {
      const { game } = give(before, answer(choice));
      const { confidence, weighs } = OPENING.answers[choice - 1]?.effects ?? {};
      expect(positionOf(game).confidence - positionOf(before).confidence).toBe(confidence ?? 0);
      for (const power of MOSCOW.partners) {
        const now = judge(MOSCOW, positionOf(game), power).ledger;
        const then = judge(MOSCOW, positionOf(before), power).ledger;
        const amount = weighs?.[power] ?? 0;
        const terms = now.terms.filter(({ name }) => name === 'answer');
        expect(terms).toEqual(amount === 0 ? [] : [{ name: 'answer', amount, about: `${ID}-${choice}` }]);
        expect([power, now.total - then.total]).toEqual([power, amount]);
        for (const term of terms) expect(groundsOf(game, power, term)).toEqual(OPENING.sources);
        weighed += terms.length;
      }
    }
    expect(weighed).toBe(OTHER.length);
  });

  test('stays one term where the same answer weighs at once and again later', () => {
    const later = { afterDays: 5, effects: { weighs: { ALF: -1 } } };
    const answers = [{ effects: {} }, { effects: { weighs: { ALF: 3, BET: 2 } }, later }];
    const world = madeUp({ events: { dilemmas: [crisis('ice', '1929-01-10', { answers })] } });
    const { game } = played(
      world,
      { do: 'wait', until: '1929-01-10' },
      { do: 'answer', dilemma: 'ice', choice: 2 },
      { do: 'wait', until: '1929-01-20' },
    );
    const termsOf = (power: string) => judge(world, positionOf(game), power).ledger.terms;
    expect(termsOf('ALF')).toEqual([{ name: 'answer', amount: 200, about: 'ice-2' }]);
    expect(termsOf('BET')).toEqual([{ name: 'answer', amount: 200, about: 'ice-2' }]);
  });

  test('stays to the last day, also after the signature', () => {
    const [choice = 0] = OTHER;
    const given = step(open(MOSCOW).game, answer(choice));
    if ('refusal' in given) throw new Error(given.refusal.code);
    const late = give(given.game, { do: 'wait', until: '1929-07-01' }).game;
    const of = (power: string): unknown => positionOf(late).standings[power]?.weighed;
    const weighs = OPENING.answers[choice - 1]?.effects.weighs ?? {};
    for (const [power, amount] of Object.entries(weighs))
      expect(of(power)).toEqual([{ about: `${ID}-${choice}`, amount }]);
  });
});
