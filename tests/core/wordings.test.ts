// The effect of another wording on the powers, before it is written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Game, open, positionOf, refusal, step, worldOf as worldOfGame } from '../../src/core/game.ts';
import { view } from '../../src/core/view.ts';
import { type WordingSeen, wordingSeen } from '../../src/core/view-wording.ts';
import { acceptedOf, FIXED, walks } from '../random.ts';
import { commandsIn, count, worldOf } from '../tools.ts';

function after(line: string, seed = 0): Game {
  return commandsIn(line).reduce(
    (game, command) => {
      const result = step(game, command);
      if ('refusal' in result) throw new Error(result.refusal.code);
      return result.game;
    },
    open(worldOf('moscow-1929', seed)).game,
  );
}

/** Kovno has agreed to the text that each signs separately. */
const KOVNO = after('1928-12-21 note LTU\n1929-01-29');

const of = (game: Game, power: string, clause: string, option: string): WordingSeen | undefined =>
  wordingSeen(game, view(game, 'player'), clause, option).find((one) => one.power === power);

/** The powers that withdraw when this is written. */
function takenBack(game: Game, clause: string, option: string): string[] {
  const result = step(game, { do: 'draft', clause, option });
  return 'refusal' in result
    ? []
    : result.cables.flatMap((cable) =>
        cable.is === 'replied' && cable.answer === 'withdrawn' ? [cable.from] : [],
      );
}

test('before a joint signature is written, it is said that Kovno may take its yes back, and how much less it likes it', () => {
  expect(of(KOVNO, 'LTU', 'form', 'joint')).toMatchObject({ yes: 'doubtful', better: 0, worse: 1000 });
  expect(of(KOVNO, 'LTU', 'form', 'joint')?.change).toBeLessThan(-1000);
  expect(takenBack(KOVNO, 'form', 'joint')).toEqual(['LTU']);
});

test('of a wording that each of its types likes better nothing is feared', () => {
  expect(of(KOVNO, 'LTU', 'disp', 'conciliation')).toMatchObject({ yes: 'kept', worse: 0 });
  expect(takenBack(KOVNO, 'disp', 'conciliation')).toEqual([]);
});

test('a yes that rests on a favour or on pressure, which fade, is called strained even before a wording that nobody minds', () => {
  const { disp = '' } = positionOf(KOVNO).text;
  for (const acts of ['favour PER | note PER', 'note PER | press PER']) {
    const game = after(`1928-12-21 ${acts}\n1929-01-29`);
    expect(of(game, 'PER', 'disp', disp)).toMatchObject({ change: 0, worse: 0, yes: 'strained' });
  }
  expect(of(KOVNO, 'LTU', 'disp', disp)).toMatchObject({ change: 0, worse: 0, yes: 'kept' });
});

test('who has said no yes has none to take back, and once the text is closed nothing is said', () => {
  expect(of(KOVNO, 'POL', 'form', 'joint')?.yes).toBeNull();
  const signed = step(KOVNO, { do: 'sign' });
  expect(positionOf(signed.game).treaty).not.toBeNull();
  expect(wordingSeen(signed.game, view(signed.game, 'player'), 'form', 'joint')).toEqual([]);
});

test('no yes is taken back at a stroke of the pencil without a warning before it', () => {
  let [taken, kept] = [0, 0];
  fc.assert(
    fc.property(walks(60, ['moscow-1929']), fc.nat(100), (walk, turn) => {
      let { game } = open(worldOf('moscow-1929', walk.seed));
      for (const [at, command] of acceptedOf(walk).entries()) {
        const seen = view(game, 'player');
        if (seen.signed !== null) break;
        const { clauses } = worldOfGame(game);
        const clause = clauses[(at + turn) % clauses.length];
        const options = seen.powers.some(({ road }) => road === 'agreed') ? (clause?.options ?? []) : [];
        for (const { id: option } of options) {
          const draft = { do: 'draft', clause: clause?.id ?? '', option } as const;
          if (refusal(game, draft) !== null) continue;
          const gone = takenBack(game, draft.clause, option);
          for (const { power, yes } of wordingSeen(game, seen, draft.clause, option)) {
            if (gone.includes(power)) {
              taken += 1;
              expect(['strained', 'doubtful', 'lost']).toContain(yes);
            } else {
              if (yes === 'kept') kept += 1;
              expect(yes).not.toBe('lost');
            }
          }
        }
        const next = step(game, command);
        if ('refusal' in next) break;
        game = next.game;
      }
    }),
    { seed: FIXED, numRuns: count(15, 3_000) },
  );
  expect(taken).toBeGreaterThan(10);
  // A warning about everything would be useless.
  expect(kept).toBeGreaterThan(10);
});
