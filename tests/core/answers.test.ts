// What an answer says is true: if a power's stated needs are met, it agrees; and if only the chamber was in
// the way, the answer carries the chamber's ledger, read no further than its own. Rules R13, R14.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CableOf, Need } from '../../src/core/cables.ts';
import { slack, slackTotal } from '../../src/core/chamber.ts';
import type { Command } from '../../src/core/commands.ts';
import { answerNeed } from '../../src/core/due-answers.ts';
import { type Game, open, positionOf, step, worldOf as worldOfGame } from '../../src/core/game.ts';
import { offerToday } from '../../src/core/ledger.ts';
import { type Position, standing } from '../../src/core/position.ts';
import { decide, judge } from '../../src/core/reply.ts';
import type { Fidelity } from '../../src/core/seat.ts';
import { readCable, seen } from '../../src/core/seen.ts';
import type { Wish } from '../../src/core/standing.ts';
import { StepBuilder } from '../../src/core/step-builder.ts';
import type { World } from '../../src/core/world.ts';
import { FIXED, take, walks } from '../random.ts';
import { count, worldOf } from '../tools.ts';

/** What the power says if it is asked what it would need, and the position in which it says so. */
function asked(world: World, position: Position, power: string): CableOf<'needed'> {
  const builder = new StepBuilder(world, position);
  answerNeed(builder, power);
  const said = builder.cables.find((cable) => cable.is === 'needed');
  if (said?.is !== 'needed') throw new Error('nothing was said');
  return said;
}

/** The position with the wished text, and the wished powers among those that have agreed. */
function granted(position: Position, wish: Wish): Position {
  const standings = { ...position.standings };
  for (const power of wish.circle) standings[power] = { ...standing(position, power), road: 'agreed' };
  return { ...position, text: { ...position.text, ...wish.text }, standings };
}

/** The same with these powers’ agreement. */
const withYes = (position: Position, powers: readonly string[]): Position =>
  granted(position, { text: {}, circle: powers });

const trusted = (position: Position, power: string, more: number): Position => {
  const s = standing(position, power);
  return { ...position, standings: { ...position.standings, [power]: { ...s, trust: s.trust + more } } };
};

/** States before the signature: those of random games, and the openings of many deals with texts of any wordings. */
function everyState(runs: number, see: (world: World, position: Position) => void): void {
  fc.assert(
    fc.property(
      walks(50, ['moscow-1929']),
      fc.nat(400),
      fc.array(fc.nat(9), { minLength: 9 }),
      (walk, seed, picks) => {
        take(walk, (_, __, result) => {
          if (!('refusal' in result)) see(worldOfGame(result.game), positionOf(result.game));
        });
        const world = worldOf('moscow-1929', seed);
        const text = Object.fromEntries(
          world.clauses.map(({ id, options }, at) => [
            id,
            options[(picks[at] ?? 0) % options.length]?.id ?? '',
          ]),
        );
        see(world, positionOf(open(world).game));
        see(world, { ...positionOf(open(world).game), text, day: 18 });
      },
    ),
    { seed: FIXED, numRuns: runs },
  );
}

test('what a power says that it needs is so: the text would do, or would do changed, or with others, or never', () => {
  const said: Record<Need, number> = {
    'would-do': 0,
    waits: 0,
    'names-a-text': 0,
    chamber: 0,
    'nothing-would-do': 0,
    closed: 0,
  };
  everyState(count(12, 2_000), (world, position) => {
    for (const power of world.partners) {
      const { outcome, wish, waitsFor, ledger, chamber, wouldBe } = asked(world, position, power);
      said[outcome] += 1;
      expect(wish !== null).toBe(outcome === 'names-a-text');
      expect(wouldBe !== null).toBe(outcome === 'names-a-text');
      expect(waitsFor.length > 0).toBe(outcome === 'waits');
      expect(outcome === 'closed').toBe(position.treaty !== null);
      if (outcome === 'closed') continue;
      const enough = ledger.total >= ledger.aspiration;
      const { answer, waitsFor: missing } = decide(world, position, power);
      switch (outcome) {
        case 'would-do':
          expect([answer, enough, chamber]).toEqual(['agreed', true, null]);
          break;
        case 'names-a-text':
          expect(answer).not.toBe('agreed');
          expect(decide(world, granted(position, wish ?? { text: {}, circle: [] }), power).answer).toBe(
            'agreed',
          );
          break;
        case 'waits':
          expect([answer, enough]).toEqual(['waiting', false]);
          expect(waitsFor).toEqual(missing);
          expect(decide(world, withYes(position, waitsFor), power).answer).toBe('agreed');
          break;
        case 'chamber':
          expect(['noted', 'declined']).toContain(answer);
          expect(enough && chamber !== null && chamber.total < chamber.aspiration).toBe(true);
          break;
        case 'nothing-would-do':
          expect(['noted', 'declined']).toContain(answer);
          expect([enough, chamber]).toEqual([false, null]);
          break;
      }
    }
  });
  console.log(
    `needs: ${Object.entries(said)
      .map(([outcome, times]) => `${outcome} ${times}`)
      .join(', ')}`,
  );
  for (const outcome of ['would-do', 'names-a-text', 'nothing-would-do', 'closed', 'chamber'] as const)
    expect(said[outcome], outcome).toBeGreaterThan(0);
});

test('where its own sum is reached and it does not agree, its chamber is in the answer and would not have borne it', () => {
  let [replies, withChamber] = [0, 0];
  everyState(count(20, 2_000), (world, position) => {
    if (position.treaty) return;
    const { riskItTakes } = world.scenario.rules.reply;
    for (const power of world.partners) {
      const { answer, ledger, chamber } = decide(world, position, power);
      replies += 1;
      const reached = ledger.total >= ledger.aspiration;
      expect(chamber !== null, answer).toBe(reached && answer !== 'agreed');
      if (chamber === null) continue;
      withChamber += 1;
      expect(chamber.total).toBe(
        slackTotal(slack(world, position, power, offerToday(world, position, power))),
      );
      expect(chamber.aspiration).toBe(riskItTakes);
      expect(chamber.total).toBeLessThan(chamber.aspiration);
      // The advice that goes with it: trust makes room, while an aspiration of zero does not.
      const lack = chamber.aspiration - chamber.total;
      const enough = Math.ceil((lack * 1000) / world.scenario.rules.chamber.trustPerMille) + 3;
      expect(decide(world, trusted(position, power, enough), power).answer).toBe('agreed');
      const patient = { ...standing(position, power), shift: 1000 };
      const later = { ...position, standings: { ...position.standings, [power]: patient } };
      expect(decide(world, later, power).answer).not.toBe('agreed');
    }
  });
  console.log(`answers: ${replies} judged, ${withChamber} refused by the chamber alone`);
  expect(withChamber).toBeGreaterThan(50);
});

test('who takes a yes back does so because it was short by more than 3, or names its chamber', () => {
  let [withdrawn, byChamber] = [0, 0];
  fc.assert(
    fc.property(walks(80, ['moscow-1929']), (walk) => {
      take(walk, (_, __, result) => {
        if ('refusal' in result) return;
        const { withdrawsWhenShortBy, withdrawsWhenSlackBelow } = worldOfGame(result.game).scenario.rules
          .reply;
        for (const cable of result.cables) {
          if (cable.is !== 'replied' || cable.answer !== 'withdrawn') continue;
          withdrawn += 1;
          const { ledger, chamber } = cable;
          expect(chamber === null).toBe(ledger.aspiration - ledger.total > withdrawsWhenShortBy);
          if (chamber === null) continue;
          byChamber += 1;
          expect(chamber.aspiration).toBe(withdrawsWhenSlackBelow);
          expect(chamber.total).toBeLessThan(withdrawsWhenSlackBelow);
        }
      });
    }),
    { seed: FIXED, numRuns: count(160, 8_000) },
  );
  console.log(`answers: ${withdrawn} taken back, ${byChamber} of them by the chamber alone`);
  expect(withdrawn).toBeGreaterThan(10);
});

describe('Helsinki, whose own sum is reached and whose chamber would bear no text', () => {
  const commands: readonly Command[] = [
    { do: 'draft', clause: 'disp', option: 'conciliation' },
    { do: 'draft', clause: 'depo', option: 'geneva' },
    { do: 'sound', power: 'FIN' },
    { do: 'need', power: 'FIN' },
    { do: 'wait', until: '1928-12-24' },
    // Moscow recalls an envoy who invites Helsinki without its permission.
    { do: 'ask', power: 'FIN' },
    { do: 'wait', until: '1929-01-07' },
    { do: 'note', power: 'FIN' },
    { do: 'wait', until: '1929-03-01' },
  ];

  test.each([2, 1480])('says so when it is asked and when it takes note, in deal %i', (seed) => {
    let game: Game = open(worldOf('moscow-1929', seed)).game;
    const said: unknown[] = [];
    for (const command of commands) {
      // A wait stops at every despatch.
      for (;;) {
        const result = step(game, command);
        if ('refusal' in result) break;
        game = result.game;
        for (const cable of result.cables)
          if ((cable.is === 'needed' || cable.is === 'replied') && cable.from === 'FIN') {
            const { ledger, chamber } = cable;
            const reached = ledger.total >= ledger.aspiration;
            const outcome = cable.is === 'needed' ? cable.outcome : cable.answer;
            said.push([outcome, reached, chamber !== null && chamber.total < chamber.aspiration]);
          }
        if (command.do !== 'wait') break;
      }
    }
    expect(said.slice(0, 2)).toEqual([
      ['chamber', true, true],
      ['noted', true, true],
    ]);
  });
});

test('a seat reads the chamber in an answer as far as the ledger beside it, and no further', () => {
  const world = worldOf('moscow-1929');
  const { game } = open(world);
  const ledger = judge(world, positionOf(game), 'FIN').ledger;
  const chamber = slack(world, positionOf(game), 'FIN', offerToday(world, positionOf(game), 'FIN'));
  if (chamber === null) throw new Error('Finland has a chamber');
  const cable = {
    is: 'replied',
    day: 0,
    from: 'FIN',
    answer: 'noted',
    first: true,
    again: null,
    wish: null,
    waitsFor: [],
    ledger,
    chamber,
    wouldBe: null,
    onNewsOf: null,
    evening: false,
  } as const;
  let { game: known } = open(world);
  for (const intel of [0, 1, 2, 3] as const) {
    const fidelity: Fidelity = intel;
    expect(positionOf(known).standings.FIN?.intel).toBe(intel);
    expect(readCable(known, 'player', cable)).toMatchObject({
      ledger: seen(ledger, fidelity),
      chamber: seen(chamber, fidelity),
    });
    expect(readCable(known, 'player', cable)).not.toHaveProperty('wouldBe');
    if (intel < 3) known = better(known);
  }
  expect(readCable(game, 'historian', cable)).toMatchObject({ chamber: { fidelity: 3 } });
  expect(readCable(game, 'player', { ...cable, chamber: null })).toMatchObject({ chamber: null });
});

/** Finland read one step further, in whatever way is possible soonest. */
function better(game: Game): Game {
  for (const command of [
    { do: 'sound', power: 'FIN' },
    { do: 'intel', power: 'FIN' },
  ] as const) {
    const result = step(game, command);
    if (!('refusal' in result)) return result.game;
  }
  return better(step(game, { do: 'wait' }).game);
}
