// P11: every available act of persuasion has some effect of those on its button, for at least one hidden
// type; an act refused for lack of effect could have none; and neither reveals a hidden type.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act } from '../../src/core/acts.ts';
import { aspiration } from '../../src/core/aspiration.ts';
import { slack } from '../../src/core/chamber.ts';
import type { Command, Verb } from '../../src/core/commands.ts';
import { isOver, positionOf, worldOf as worldOfGame } from '../../src/core/game.ts';
import { offerToday, termsOf, total } from '../../src/core/ledger.ts';
import { conceivable } from '../../src/core/legal-commands.ts';
import { ruledOut } from '../../src/core/legality.ts';
import { mayNote } from '../../src/core/may-offer.ts';
import { openPosition, type Position, standing } from '../../src/core/position.ts';
import type { RefusalCode } from '../../src/core/refusal.ts';
import { StepBuilder } from '../../src/core/step-builder.ts';
import { makeWorld, profile, type World } from '../../src/core/world.ts';
import type { PowerId } from '../../src/scenario/primitives.ts';
import { FIXED, take, walks } from '../random.ts';
import { count, scenarioOf } from '../tools.ts';

/** One act on one power, in a world with one of its types. */
interface Deed {
  readonly world: World;
  readonly before: Position;
  readonly after: Position;
  readonly power: PowerId;
}

type Kept = (deed: Deed) => boolean;

/** Compares one figure of the power before and after. */
const figure =
  (of: (world: World, position: Position, power: PowerId) => number | null, better: 'more' | 'less'): Kept =>
  ({ world, before, after, power }) => {
    const [was, is] = [of(world, before, power), of(world, after, power)];
    return was !== null && is !== null && (better === 'more' ? is > was : is < was);
  };

const of = (name: 'intel' | 'trust' | 'bill' | 'replyDue', better: 'more' | 'less'): Kept =>
  figure((_, position, power) => standing(position, power)[name], better);

const READ = of('intel', 'more');
const WARMER = of('trust', 'more');
const BILL_SOONER = of('bill', 'less');
const REPLY_SOONER = of('replyDue', 'less');
/** The offer is worth more to it, or its aspiration is lower. */
const WEIGHS = figure((world, position, power) => {
  const offer = offerToday(world, position, power);
  return total(termsOf(world, position, power, offer)) - aspiration(world, position, power, offer.accession);
}, 'more');
const ROOM = figure(
  (world, position, power) =>
    slack(world, position, power, offerToday(world, position, power))?.total ?? null,
  'more',
);
/** The answer to a note sent today comes sooner than it would have. */
const NEXT_ANSWER: Kept = ({ world, before, after, power }) => {
  if (mayNote(world, before, power) !== null) return false;
  const due = (position: Position): number => {
    const builder = new StepBuilder(world, position);
    act(builder, { do: 'note', power });
    return builder.standing(power).replyDue ?? Number.MAX_SAFE_INTEGER;
  };
  return due(after) < due(before);
};
/** P4: what it has asked for is confirmed by its own telegrams from now on. */
const CONFIRMED: Kept = ({ before, after, power }) =>
  standing(before, power).intercepts === 0 && standing(after, power).intercepts > 0;

/**
 * The effects that each button (strings/en.ftl, `command-*.consequence`) and RULES.md state; at least one has
 * to occur.
 */
const PROMISES: Readonly<Partial<Record<Verb, readonly Kept[]>>> = {
  // "You learn more of its reasons; the answer to your next note may come sooner."
  sound: [READ, NEXT_ANSWER],
  // "Trust rises, less each time."; after the signature the button says that this depends on motives.
  audience: [WARMER],
  // "You learn more of its reasons", and P4.
  intel: [READ, CONFIRMED],
  // "Counts as far as you are believed, and lowers your credibility", and P2.
  assure: [WEIGHS, ROOM],
  // What is offered, and P6: it counts, heals, hurries.
  favour: [WEIGHS, ROOM, BILL_SOONER],
  // "Counts today", and P5; after the signature "Brings its vote forward".
  press: [WEIGHS, REPLY_SOONER],
  // "Counts as far as it is heeded there", and P7.
  mediate: [WEIGHS, ROOM, REPLY_SOONER, BILL_SOONER],
  // "Widens the margin and may bring the vote forward".
  lobby: [ROOM, BILL_SOONER],
};

/** The stated effects of this command on this day, and the powers concerned. */
function promised(
  position: Position,
  command: Command,
): { powers: readonly PowerId[]; kept: readonly Kept[] } | null {
  // "The signatories vote sooner": K3. Before the signature a named day is a threat, not an act on one power.
  if (command.do === 'deadline')
    return position.treaty && { powers: position.treaty.founders, kept: [BILL_SOONER] };
  const kept = PROMISES[command.do];
  if (!kept || !('power' in command) || command.power === undefined) return null;
  const hurries = command.do === 'press' && position.treaty;
  return { powers: [command.power], kept: hurries ? [BILL_SOONER] : kept };
}

const worlds = new Map<string, World>();

/** The same scenario with this power in each of its types. */
function worldsOf(world: World, seed: number, power: PowerId): World[] {
  return profile(world, power).data.types.map(({ id }) => {
    const key = `${world.scenario.id}/${seed}/${power}=${id}`;
    const found = worlds.get(key) ?? makeWorld(scenarioOf(world.scenario.id), seed, { [power]: id });
    worlds.set(key, found);
    return found;
  });
}

/** Whether it has one of its effects in this position, for one type of one of the powers concerned. */
function canKeep(world: World, seed: number, before: Position, command: Command): boolean {
  const promise = promised(before, command);
  if (!promise || command.do === 'wait') return true;
  return promise.powers.some((power) =>
    worldsOf(world, seed, power).some((supposed) => {
      const builder = new StepBuilder(supposed, before);
      act(builder, command);
      return promise.kept.some((kept) => kept({ world: supposed, before, after: builder.position, power }));
    }),
  );
}

const FOR_NOTHING: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'wholly-read',
  'word-weighs-nothing',
  'pressure-moves-nobody',
  'no-chamber',
  'bill-no-sooner',
]);

test('P11: whatever act of persuasion is offered can keep a promise of its button; what is refused as idle could keep none', () => {
  const offered = new Map<string, number>();
  const refused = new Map<string, number>();
  const more = (counts: Map<string, number>, key: string): unknown =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  fc.assert(
    fc.property(walks(60), (walk) => {
      take(walk, (game) => {
        if (isOver(game)) return;
        const [world, position] = [worldOfGame(game), positionOf(game)];
        for (const command of conceivable(game)) {
          if (promised(position, command) === null) continue;
          const why = ruledOut(world, position, command);
          const told = `${JSON.stringify(command)} on day ${position.day}`;
          if (why === null) {
            more(offered, position.treaty ? `${command.do} after` : command.do);
            if (!canKeep(world, walk.seed, position, command)) expect.fail(`offered for nothing: ${told}`);
          } else if (FOR_NOTHING.has(why.code)) {
            more(refused, why.code);
            if (canKeep(world, walk.seed, position, command)) expect.fail(`refused as ${why.code}: ${told}`);
          }
        }
      });
    }),
    { seed: FIXED, numRuns: count(80, 2_000) },
  );
  console.log('promises, offered:', Object.fromEntries(offered), 'refused:', Object.fromEntries(refused));
  for (const verb of Object.keys(PROMISES))
    expect(offered.get(verb) ?? offered.get(`${verb} after`), verb).toBeGreaterThan(0);
  expect(refused.get('no-chamber')).toBeGreaterThan(0);
  expect(refused.get('bill-no-sooner')).toBeGreaterThan(0);
});

test('P11: what may be done to move a government is the same for every hidden type that it might have', () => {
  let asked = 0;
  fc.assert(
    fc.property(walks(40), (walk) => {
      take(walk, (game) => {
        if (isOver(game)) return;
        const [world, position] = [worldOfGame(game), positionOf(game)];
        for (const command of conceivable(game)) {
          const promise = promised(position, command);
          for (const power of promise?.powers ?? []) {
            const refusals = worldsOf(world, walk.seed, power).map((one) => ruledOut(one, position, command));
            for (const one of refusals) expect(one).toEqual(refusals[0]);
            asked += refusals.length;
          }
        }
      });
    }),
    { seed: FIXED, numRuns: count(15, 1_000) },
  );
  expect(asked).toBeGreaterThan(1000);
});

test('P11: the table of promises knows a promise that is broken', () => {
  const world = makeWorld(scenarioOf('two-powers'), 0);
  const [power = ''] = world.partners;
  const start = new StepBuilder(world, openPosition(world));
  start.change(power, { intel: 3, soundings: 1, intercepts: 1, road: 'agreed' });
  expect(canKeep(world, 0, start.position, { do: 'sound', power })).toBe(false);
  expect(canKeep(world, 0, start.position, { do: 'audience', power })).toBe(true);
});
