/** How far the findings of the two searches can be trusted: what each of them found, and how much they still rose. */
import type { Amount } from '../../core/integers.ts';
import type { Findings } from './exploring.ts';
import type { PlayedGame } from './played-game.ts';
import type { Witnesses } from './witnesses.ts';

/** What was within reach at a node, in each of the two searches. */
export const within = ([one, two]: readonly [Findings, Findings], node: number): [Amount, Amount] => [
  one.witnesses[node]?.score ?? 0,
  two.witnesses[node]?.score ?? 0,
];

/**
 * By how much the second half of the lines raised what is within reach; before the first exchange of findings, how far
 * the two searches are apart. The mean over all nodes, in hundredths.
 */
export function spreadOf(game: PlayedGame, findings: readonly [Findings, Findings], best: Witnesses): Amount {
  const [one, two] = findings;
  const half =
    one.rounds.findLast(({ searched }) => searched * 2 <= one.searched + two.searched) ?? one.rounds[0];
  const difference = (_: unknown, node: number): Amount => {
    const [mine, other] = within(findings, node);
    return half === undefined ? Math.abs(mine - other) : best.at(node).score - half.reach;
  };
  const sum = game.nodes.map(difference).reduce((all, each) => all + each, 0);
  return Math.trunc(sum / game.nodes.length);
}
