// A small invented debrief of a real finished game, in which three decisions are said to have cost something.
import type { Debrief, Decision, FortuneNode } from '../../src/analysis/debrief/report.ts';
import { mindsOf } from '../../src/analysis/minds/study.ts';
import { wholeOf } from '../../src/analysis/texts/whole.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import { view } from '../../src/core/view.ts';
import type { Analyst, Judged } from '../../src/desk/debrief/analyst.ts';

/** Hundredths of a point. */
const REACH = 9000;
const LOSS = 900;

/** The remedy of the second marked decision, which tests replace. */
export interface Remedy {
  readonly power: string;
  readonly verb: 'audience' | 'sound';
}

/** Marks the third act as a turning point, the fifth as a mistake and the sixth as a slip. */
export function madeDebrief(
  game: Timeline,
  { power, verb }: Remedy = { power: 'LTU', verb: 'audience' },
): Debrief {
  const { scenario, seed, fingerprint, score, verdict, ending } = resultOf(game);
  const days = game.moments.map((moment) => view(moment.game, 'player').day);
  const last = days.length - 1;
  const acts = game.moments.flatMap(({ command }, at) => (command && command.do !== 'wait' ? [at] : []));
  const marked = new Map([
    [acts[2], 'turning-point'],
    [acts[4], 'mistake'],
    [acts[5], 'slip'],
  ] as const);
  const nodes: FortuneNode[] = [];
  const decisions: Decision[] = [];
  let reach = REACH;
  for (const [done, at] of [0, ...acts, last].entries()) {
    const day = days[at] ?? 0;
    const command = at === last || at === 0 ? null : (game.moments[at]?.command ?? null);
    const label = marked.get(at) ?? null;
    const lost = at === last ? reach - score : label === null || label === 'slip' ? 0 : LOSS;
    if (at > 0)
      decisions.push({
        node: done - 1,
        moment: at === last ? (nodes.at(-1)?.moment ?? 1) : at,
        day,
        command,
        // One of the searches has not found the loss at the end.
        lost: { least: at === last ? 0 : lost, most: lost, merged: at === last ? Math.min(lost, 500) : lost },
        inGame: label === null ? 0 : 700,
        change: label === null ? [] : [{ is: 'add', act: { day, command: { do: verb, power } } }],
        missing: null,
        changedScore: score + (label === null ? 0 : 700),
        playedOn: false,
        changedLine: label === null ? null : [{ day, command: { do: verb, power } }],
        label,
        foreseen: label === null ? null : { worlds: 12, mean: 400, better: 750, worse: 0 },
        causes: [],
        explanation:
          label === null
            ? null
            : {
                who: power,
                played: null,
                otherwise: { day: day + 3, cable: { is: 'acceded', power, day: day + 3 } },
                compared: {
                  day,
                  ledger: 'desk',
                  played: { total: -290, aspiration: 560 },
                  otherwise: { total: 1410, aspiration: 560 },
                },
                terms: [{ name: 'trust', played: -1300, otherwise: 400 }],
                verdict: { peace: 0, breadth: 500, text: 200, durability: 0, home: 0 },
                bound: { gained: [power], lost: [] },
                endings: { played: ending ?? '', otherwise: ending ?? '' },
              },
      });
    reach -= lost;
    nodes.push({
      moment: at === last ? game.moments.length : at + 1,
      acts: Math.min(done, acts.length),
      day,
      command,
      inHand: Math.trunc((score * done) / (acts.length + 1)),
      reach,
      reachBy: [reach, reach - 100],
      looked: done % 5 !== 4,
      witness: null,
    });
  }
  return {
    format: 'litvinov-protocol/debrief@5',
    scenario,
    seed,
    fingerprint,
    score,
    verdict,
    ending: ending ?? '',
    lines: 24_000,
    budget: 12_000,
    spread: 150,
    yours: [],
    nodes,
    decisions,
    turningPoints: decisions.flatMap(({ label }, at) => (label === 'turning-point' ? [at] : [])),
    greatestChange: null,
    greatestFall: null,
    halfKept: null,
    stretches: [],
  };
}

/** The same, in which what was within reach at the end went bit by bit, and two changes would have kept some of it. */
export function slowlyLost(debrief: Debrief): Debrief {
  const { nodes, score } = debrief;
  const [from, until] = [nodes.length - 6, nodes.length - 1];
  const fall = (nodes[from]?.reach ?? 0) - (nodes[until]?.reach ?? 0);
  const day = nodes[from]?.day ?? 0;
  const changedLine = [
    { day, command: { do: 'note', power: 'FIN' } },
    { day: day + 1, command: { do: 'report' } },
  ] as const;
  const stretch = {
    from,
    until,
    lost: { least: fall, most: fall, merged: fall },
    change: changedLine.map((act) => ({ is: 'add', act }) as const),
    changedScore: score + 800,
    changedLine,
    playedOn: false,
  };
  return { ...debrief, stretches: [stretch] };
}

/** An analyst that answers at once, and records its requests. */
export function madeAnalyst(debrief: (game: Timeline) => Debrief = madeDebrief): Analyst & {
  readonly asked: { decision: number; acts: readonly object[] }[];
} {
  const asked: { decision: number; acts: readonly object[] }[] = [];
  const judged: Judged = { verdict: 'as-good', inGame: 7230, reach: 8900, redrawn: null };
  return {
    asked,
    debrief: async (game, listener) => {
      const found = debrief(game);
      listener.first(found.nodes);
      listener.progress({ stage: 'within-reach', lines: 12_000, of: 24_000 });
      return { debrief: found, history: null };
    },
    judge: async (_game, _debrief, decision, acts) => {
      asked.push({ decision, acts });
      return judged;
    },
    texts: async (game, circle) => wholeOf(game, circle),
    minds: async (game) => mindsOf(game),
    stop: () => undefined,
  };
}
