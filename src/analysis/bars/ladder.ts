/** Rows on how well each kind of player does, and on the worth of history's line, on its own deal and on others. */
import type { Outcome } from '../outcome.ts';
import { mean } from '../statistics.ts';
import { atLeast, atMost, type Bar, between, share } from './bar.ts';

/** Games by bot, sorted by seed; the first is seed 0, the historical deal. */
export type Games = ReadonlyMap<string, readonly Outcome[]>;

const scoresOf = (games: Games, bot: string): number[] => (games.get(bot) ?? []).map(({ score }) => score);

const onHistoricalDeal = (games: Games, bot: string): number =>
  games.get(bot)?.find(({ seed }) => seed === 0)?.score ?? 0;

/** The bots of the ladder with the least and the most that their mean may be, in hundredths. */
const MEANS: readonly (readonly [bot: string, least: number, most: number])[] = [
  ['random', 0, 500],
  ['stonewaller', 0, 1500],
  ['bilateralist', 0, 2500],
  ['yielder', 3500, 5000],
];

export const LADDER_BOTS: readonly string[] = [
  ...MEANS.map(([bot]) => bot),
  'yielder-all',
  'historian',
  'history',
];

/** The rows on how well each kind of player does, from random play upward. */
export function ladder(games: Games): Bar[] {
  const means = MEANS.map(([bot, least, most]) => {
    const measured = mean(scoresOf(games, bot));
    return least === 0
      ? atMost(`ladder: ${bot}, mean`, measured, most)
      : between(`ladder: ${bot}, mean`, measured, least, most);
  });
  return [
    ...means,
    atMost(
      'ladder: yielder-all on the historical deal, at most history',
      onHistoricalDeal(games, 'yielder-all'),
      onHistoricalDeal(games, 'history'),
    ),
    between('ladder: historian on the historical deal', onHistoricalDeal(games, 'historian'), 6000, 7000),
    between('ladder: history on the historical deal', onHistoricalDeal(games, 'history'), 6000, 7000),
  ];
}

export function searcherRow(scores: readonly number[]): Bar {
  return atLeast('ladder: searcher, mean of the lines kept', mean(scores), 8500);
}

/**
 * The least that history's line should lose on other deals, and the score up to which a game counts as next to nothing;
 * hundredths.
 */
const LOSS = 1500;
const NEXT_TO_NOTHING = 300;

/** The rows on history's line on other deals. */
export function elsewhere(games: Games): Bar[] {
  const home = onHistoricalDeal(games, 'history');
  const others = (games.get('history') ?? []).filter(({ seed }) => seed !== 0);
  const losing = others.filter(({ score }) => home - score >= LOSS);
  const nothing = others.filter(({ score }) => score <= NEXT_TO_NOTHING);
  return [
    share(
      'history elsewhere: deals on which it loses 15 or more',
      losing.length,
      others.length,
      'least',
      500,
    ),
    share(
      'history elsewhere: deals on which it ends at 3 or less',
      nothing.length,
      others.length,
      'most',
      333,
    ),
  ];
}

/** The personas; random play and the two bots that only repeat another are left out. */
export const PERSONA_BOTS: readonly string[] = [
  'historian',
  'yielder',
  'stonewaller',
  'bilateralist',
  'publicist',
  'hawk',
  'balticFirst',
  'lawyer',
];

export function endingsOfPersonas(games: Games): Bar {
  const endings = new Map<string, number>();
  let all = 0;
  for (const bot of PERSONA_BOTS) {
    for (const { ending } of games.get(bot) ?? []) {
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
      all += 1;
    }
  }
  const [first = ['none', 0] as const] = [...endings].sort((a, b) => b[1] - a[1]);
  const bar = share('endings: the most frequent of the personas', first[1], all, 'most', 400);
  return { ...bar, measured: `${bar.measured} (${first[0]}), ${endings.size} different` };
}

export function endingsReached(ids: readonly string[], reached: ReadonlySet<string>): Bar {
  const missing = ids.filter((id) => !reached.has(id));
  return {
    name: 'endings: reached by a bot, a kept line or a script of the scenario',
    target: `${ids.length} of ${ids.length}`,
    measured: `${ids.length - missing.length} of ${ids.length}${missing.length === 0 ? '' : `; not ${missing.join(', ')}`}`,
    pass: missing.length === 0,
  };
}
