/** Rows on the best lines: how varied and how dramatic they are, and whether a cheap trick is among them. */
import { endingNow } from '../../core/ending.ts';
import { phaseOf, positionOf } from '../../core/game.ts';
import type { Amount } from '../../core/integers.ts';
import { standing } from '../../core/position.ts';
import { mainPower } from '../bots/reading.ts';
import { withAnswer } from '../line.ts';
import { play, type Track } from '../search/track.ts';
import { grouped, mean } from '../statistics.ts';
import { type Bar, points, share } from './bar.ts';

/** What the rows need of one best line; plain data, since it comes from another thread. */
export interface Portrait {
  readonly seed: number;
  readonly score: Amount;
  readonly ending: string;
  /** The text that was signed, on one line; empty where none was. */
  readonly text: string;
  /** Days until the game was over. */
  readonly days: number;
  /** Points lost without the last fifth of the acts. */
  readonly lastFifth: Amount;
  /** Acts that are given more than three times, in words. */
  readonly repeated: readonly string[];
  /** Phases before the signature in which the main power had not been contacted at all. */
  readonly silent: readonly string[];
}

const MOST_REPEATED = 3;

/** Extracts from one best line what the rows need. */
export function portraitOf(track: Track): Portrait {
  const { world, acts, last, score } = track;
  const { treaty, day } = positionOf(last);
  const kept = Math.ceil((acts.length * 4) / 5);
  const counts = new Map<string, number>();
  for (const { command } of acts) {
    const name = JSON.stringify(command);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return {
    seed: world.seed,
    score,
    ending: endingNow(world, positionOf(last)),
    text: treaty ? world.clauses.map(({ id }) => `${id}=${treaty.text[id] ?? ''}`).join(' ') : '',
    days: day,
    lastFifth: score - play(world, acts.slice(0, kept), track).score,
    repeated: [...counts].filter(([, count]) => count > MOST_REPEATED).map(([name]) => name),
    silent: silentPhases(track),
  };
}

/** Phases before the signature that the line passes without any contact with the main power. */
function silentPhases({ world, marks }: Track): string[] {
  const main = mainPower(world.scenario);
  const spoken = new Map<string, boolean>();
  for (const game of marks) {
    const phase = phaseOf(game);
    if (phase !== 'proposal' && phase !== 'counterproposal') continue;
    const contact = standing(positionOf(game), main).contact !== null;
    spoken.set(phase, (spoken.get(phase) ?? false) || contact);
  }
  return [...spoken].filter(([, any]) => !any).map(([phase]) => phase);
}

const DRAMA = 1000;
const TEXTS_WANTED = 6;
const EARLY_DAYS = 30;
const EARLY_SCORE = 6000;

/** The rows on drama, on texts and on cheap tricks. */
export function linesRows(portraits: readonly Portrait[]): Bar[] {
  const texts = new Set(portraits.map(({ text }) => text));
  const dramatic = portraits.filter(({ lastFifth }) => lastFifth >= DRAMA);
  const losses = portraits.map(({ lastFifth }) => lastFifth);
  const drama = share(
    'late drama: lines that lose 10 or more without their last fifth',
    dramatic.length,
    portraits.length,
    'least',
    666,
  );
  const tricks = portraits.flatMap(({ seed, repeated, silent, days, score }) => [
    ...repeated.map((name) => `seed ${seed}: ${name} more than thrice`),
    ...silent.map((phase) => `seed ${seed}: the main power not spoken to in ${phase}`),
    ...(days < EARLY_DAYS && score > EARLY_SCORE
      ? [`seed ${seed}: over on day ${days} with ${points(score)}`]
      : []),
  ]);
  return [
    { ...drama, measured: `${drama.measured}, mean ${points(mean(losses))}` },
    {
      name: 'texts: different ones signed by the best lines',
      target: `>= ${TEXTS_WANTED}`,
      measured: `${texts.size}`,
      pass: texts.size >= TEXTS_WANTED,
    },
    {
      name: 'no cheap trick in a best line',
      target: 'none',
      measured: tricks.length === 0 ? 'none' : tricks.join('; '),
      pass: tricks.length === 0,
    },
  ];
}

export interface Answered {
  readonly dilemma: string;
  /** The best answer against the worst, and against silence; hundredths of a point. */
  readonly swing: Amount;
  readonly silence: Amount;
  /** The answer that was better than all others, counted from 1; null where several were equally good. */
  readonly best: number | null;
}

/** For each question that the line met: which answer would have been best, with the rest of the line unchanged. */
export function bestAnswers(track: Track): Answered[] {
  const { world, acts } = track;
  return positionOf(track.last).answered.flatMap(({ id, since }) => {
    const answers = world.dilemmas.find((dilemma) => dilemma.id === id)?.answers.length ?? 0;
    if (answers < 2) return [];
    const scores = Array.from(
      { length: answers },
      (_, index) => play(world, withAnswer(acts, id, since, index + 1), track).score,
    );
    const most = Math.max(...scores);
    const best = scores.filter((score) => score === most).length === 1 ? scores.indexOf(most) + 1 : null;
    return [{ dilemma: id, best, swing: most - Math.min(...scores), silence: most - (scores[0] ?? most) }];
  });
}

/** A question that was met less often than this is ignored. */
const LEAST_MET = 3;

export function answersRow(answered: readonly Pick<Answered, 'dilemma' | 'best'>[]): Bar {
  const met = grouped(answered, ({ dilemma }) => dilemma);
  const shares = [...met].flatMap(([dilemma, all]) => {
    const counts = grouped(all, ({ best }) => best);
    return [...counts].flatMap(([best, same]) =>
      best === null || all.length < LEAST_MET ? [] : [{ dilemma, best, times: same.length, met: all.length }],
    );
  });
  const far = shares.filter(({ times, met: all }) => times * 10 > all * 7);
  return {
    name: 'crises: an answer that is best on more than 70 % of the times it is met',
    target: 'none',
    measured:
      far.length === 0
        ? `none of ${met.size}`
        : far
            .map(({ dilemma, best, times, met: all }) => `${dilemma} ${best}: ${times} of ${all}`)
            .join(', '),
    pass: far.length === 0 && met.size > 0,
  };
}
