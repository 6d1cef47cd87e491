/**
 * Games in which one decision is changed and everything else stays as played. An act is left out, done later, or
 * replaced by another of its kind; where the player waited, any possible act is inserted, or a later act is done now.
 * Every such game is played; none is estimated.
 */
import type { ActCommand, Verb } from '../../core/commands.ts';
import { isOver } from '../../core/game.ts';
import type { Amount } from '../../core/integers.ts';
import { legalCommands, legalWith } from '../../core/legal-commands.ts';
import { type DatedAct, isSameCommand } from '../line.ts';
import { play, withoutRefused } from '../search/track.ts';
import type { PlayedGame, Standpoint } from './played-game.ts';

/** A changed game: its acts, its score in hundredths, and how many of the player's own acts were no longer possible. */
export interface ChangedGame {
  readonly acts: readonly DatedAct[];
  readonly score: Amount;
  readonly fallen: number;
}

/** Number of own acts that may become impossible; with more it is another game and no remedy (design choice). */
export const MOST_FALLEN = 3;

/** Days by which an act is put off, the nearest first (design choice). */
const LATER = [1, 2, 3, 5, 7, 10, 14, 21];

/**
 * Not tried as a change: waiting, which happens anyway, withdrawing, and reading telegrams, which changes no answer.
 */
const NO_REMEDY: ReadonlySet<Verb> = new Set<Verb>(['wait', 'withdraw', 'intel']);

const isRemedy = (command: { readonly do: Verb }): command is ActCommand => !NO_REMEDY.has(command.do);

/** The line with an act inserted on its day, after the other acts of that day. */
export function withAct(acts: readonly DatedAct[], act: DatedAct): DatedAct[] {
  const next = acts.findIndex(({ day }) => day > act.day);
  return acts.toSpliced(next < 0 ? acts.length : next, 0, act);
}

function insteadOfAct({ track }: PlayedGame, node: Standpoint): readonly DatedAct[][] {
  const { acts, world } = track;
  const act = acts[node.acts];
  if (!act || isOver(node.game)) return [];
  const without = acts.toSpliced(node.acts, 1);
  const later = LATER.map((by) => act.day + by)
    .filter((day) => day < world.calendar.lastDay)
    .map((day) => withAct(without, { ...act, day }));
  const siblings = legalWith(node.game, act.command.do)
    .filter(isRemedy)
    .filter((command) => !isSameCommand({ command }, act))
    .map((command) => acts.with(node.acts, { ...act, command }));
  return [without, ...later, ...siblings];
}

function insteadOfWaiting({ track }: PlayedGame, node: Standpoint): readonly DatedAct[][] {
  const { acts } = track;
  if (isOver(node.game)) return [];
  const legal = legalCommands(node.game).filter(isRemedy);
  const put = (rest: readonly DatedAct[], command: ActCommand): DatedAct[] =>
    rest.toSpliced(node.acts, 0, { day: node.day, command });
  const sooner = acts.slice(node.acts).flatMap(({ command }, index) => {
    const place = node.acts + index;
    const possible = legal.some((one) => isSameCommand({ command: one }, { command }));
    return possible ? [put(acts.toSpliced(place, 1), command)] : [];
  });
  return [...sooner, ...legal.map((command) => put(acts, command))];
}

/** Every game in which only the decision after this node is changed. */
export function* changedOnce(game: PlayedGame, at: number): Generator<ChangedGame> {
  const node = game.nodes[at];
  const after = game.nodes[at + 1];
  if (!node || !after) return;
  const lines = after.acts > node.acts ? insteadOfAct(game, node) : insteadOfWaiting(game, node);
  for (const line of lines) {
    const track = play(game.world, line, game.track);
    const acts = withoutRefused(track);
    yield { acts, score: track.score, fallen: track.acts.length - acts.length };
  }
}
