// What is said to change an answer does: apply it, and the power agrees. What a voice upstairs says is true
// of that voice. What the words claim of a ledger matches the ledger. Rules R4, R10, V1-V2.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cable } from '../../src/core/cables.ts';
import { type Game, positionOf, worldOf as worldOfGame } from '../../src/core/game.ts';
import type { Ledger } from '../../src/core/ledger.ts';
import { nearestFor } from '../../src/core/nearest.ts';
import { allows } from '../../src/core/permission.ts';
import type { Position } from '../../src/core/position.ts';
import { judge } from '../../src/core/reply.ts';
import { seen } from '../../src/core/seen.ts';
import { adviceOf, gainsOf } from '../../src/core/voices.ts';
import { claimsOf } from '../../src/strings/ledger-sentence.ts';
import { FIXED, take, walks } from '../random.ts';
import { count, scenarioOf } from '../tools.ts';

/** Every game along a walk, up to a limit. */
function along(walk: Parameters<typeof take>[0], see: (game: Game, cables: readonly Cable[]) => void): void {
  take(walk, (_, __, result) => {
    if (!('refusal' in result)) see(result.game, result.cables);
  });
}

/** The position with the wished text, and the wished powers among those that have agreed. */
function granted(position: Position, wish: NonNullable<ReturnType<typeof nearestFor>['wish']>): Position {
  const standings = { ...position.standings };
  for (const power of wish.circle) {
    const s = standings[power];
    if (s) standings[power] = { ...s, road: 'agreed' };
  }
  return { ...position, text: { ...position.text, ...wish.text }, standings };
}

test('what would change a mind changes it: the wish applied, every one of the eight powers agrees', () => {
  let [states, tries, beyond] = [0, 0, 0];
  const powers = new Set<string>();
  fc.assert(
    fc.property(walks(50, ['moscow-1929']), (walk) => {
      along(walk, (game) => {
        const [world, position] = [worldOfGame(game), positionOf(game)];
        if (position.treaty) return;
        states += 1;
        for (const power of world.partners) {
          const { accepts, wish, beyond: outside } = nearestFor(world, position, power);
          if (accepts || wish === null) continue;
          tries += 1;
          powers.add(power);
          const after = granted(position, wish);
          const { ledger, slack } = judge(world, after, power);
          expect(ledger.total).toBeGreaterThanOrEqual(ledger.aspiration);
          expect(slack).toBeGreaterThanOrEqual(world.scenario.rules.reply.riskItTakes);
          beyond += outside.length;
          for (const { demand } of outside) expect(allows(position, demand)).toBe(false);
        }
      });
    }),
    { seed: FIXED, numRuns: count(60, 1_000) },
  );
  console.log(
    `minds: ${states} states, ${tries} wishes of ${powers.size} powers applied, each agreed; ${beyond} beyond the mandate`,
  );
  expect(states).toBeGreaterThanOrEqual(count(500, 10_000));
  expect(powers.size).toBe(8);
  expect(tries).toBeGreaterThan(1_000);
});

test('what a voice upstairs names is what its own weights would gain most by', () => {
  const { voices } = scenarioOf('moscow-1929').home;
  const heard = new Map<string, Set<string>>();
  fc.assert(
    fc.property(walks(40, ['moscow-1929']), (walk) => {
      along(walk, (game) => {
        const [world, position] = [worldOfGame(game), positionOf(game)];
        for (const voice of voices) {
          const advice = adviceOf(world, position, voice);
          const gains = gainsOf(world, position, voice).map(({ amount }) => amount);
          if (advice.kind === 'content') expect(Math.max(0, ...gains)).toBeLessThan(100);
          else expect(advice.amount).toBe(Math.max(...gains));
          heard.set(
            voice.person,
            (heard.get(voice.person) ?? new Set()).add(`${advice.kind} ${advice.about}`),
          );
        }
      });
    }),
    { seed: FIXED, numRuns: count(20, 500) },
  );
  const said = [...heard].map(([person, all]) => `${person} ${all.size}`);
  console.log(`voices: different things said: ${said.join(', ')}`);
  expect(heard.size).toBe(voices.length);
  // No voice upstairs says the same whatever happens.
  for (const all of heard.values()) expect(all.size).toBeGreaterThan(1);
});

test('the loudest for and the heaviest against, as the words name them, are so in the whole ledger', () => {
  let [states, claims] = [0, 0];
  const hold = (ledger: Ledger): void => {
    const positive = ledger.terms.filter(({ amount }) => amount > 0).map(({ amount }) => amount);
    const negative = ledger.terms.filter(({ amount }) => amount < 0).map(({ amount }) => amount);
    for (const fidelity of [0, 1, 2, 3] as const) {
      const { best, worst } = claimsOf(seen(ledger, fidelity));
      for (const [claim, sign, most] of [
        [best, 1, Math.max(...positive)],
        [worst, -1, Math.min(...negative)],
      ] as const) {
        if (claim === null) continue;
        claims += 1;
        expect(claim.sign).toBe(sign);
        const true_ = ledger.terms.filter(
          ({ name, about, amount }) => name === claim.name && about === claim.about && amount === most,
        );
        expect(true_, `${fidelity} ${claim.name} ${claim.about ?? ''}`).toHaveLength(1);
      }
      // Shown terms have the same order as in the whole ledger.
      const order = seen(ledger, fidelity).terms.map(({ name, about }) => `${name} ${about ?? ''}`);
      const whole = ledger.terms.map(({ name, about }) => `${name} ${about ?? ''}`);
      expect(order).toEqual(whole.filter((term) => order.includes(term)));
    }
  };
  fc.assert(
    fc.property(walks(80), (walk) => {
      along(walk, (game, cables) => {
        for (const cable of cables) if ('ledger' in cable) hold(cable.ledger);
        // Also one power's current ledger, reported or not: each in its turn.
        const [world, position] = [worldOfGame(game), positionOf(game)];
        const power = world.partners[states % world.partners.length];
        states += 1;
        if (power !== undefined) hold(judge(world, position, power).ledger);
      });
    }),
    { seed: FIXED, numRuns: count(40, 2_000) },
  );
  console.log(`claims: ${claims} in ${states} states held against the ledger`);
  expect(states).toBeGreaterThanOrEqual(count(500, 10_000));
  expect(claims).toBeGreaterThan(1_000);
});
