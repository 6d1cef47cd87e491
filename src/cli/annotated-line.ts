/**
 * Prints an annotated line: a despatch with one act on each line, a remark with its result, and the answers in between
 * as remarks of their own. It is still a despatch and can be replayed.
 */
import type { DatedAct } from '../analysis/line.ts';
import { printAct } from '../chronicle/notation.ts';
import { advance, begin, gameOf, isFinished } from '../chronicle/timeline.ts';
import type { Cable } from '../core/cables.ts';
import { positionOf } from '../core/game.ts';
import { iso, type World } from '../core/world.ts';
import type { Words } from '../strings/fluent.ts';
import { linesOf } from './transcript.ts';

const ACT_WIDTH = 26;

/** Cables that are printed between acts: answers, and events of the signatures. News and the calendar are left out. */
const TOLD: ReadonlySet<Cable['is']> = new Set([
  ...(['replied', 'needed', 'asked', 'walkedOut', 'powersWithheld', 'tableEmpty', 'signed'] as const),
  ...(['billPassed', 'billPutOff', 'shelved', 'disowned', 'deposited', 'acceded', 'registered'] as const),
  ...(['breached', 'warned', 'ended'] as const),
]);

/** The lines of the annotated despatch. Acts that the rules refuse are left out. */
export function glossed(words: Words, world: World, acts: readonly DatedAct[]): string[] {
  const lines: string[] = [];
  let timeline = begin(world);
  const said = (cables: readonly Cable[]): string[] =>
    linesOf(words, gameOf(timeline), world, 'historian', cables).map(shortened);
  const waitFor = (day: number): void => {
    if (day <= positionOf(gameOf(timeline)).day || isFinished(timeline)) return;
    const waited = advance(timeline, { do: 'wait', until: iso(world, day) });
    if ('refusal' in waited) return;
    timeline = waited.timeline;
    for (const cable of waited.moment.cables.filter(({ is }) => TOLD.has(is)))
      for (const line of said([cable])) lines.push(`; ${line}${wishOf(cable)}`);
  };
  for (const { day, command } of acts) {
    waitFor(day);
    const next = advance(timeline, command);
    if ('refusal' in next) continue;
    timeline = next.timeline;
    const [first, ...more] = next.moment.cables.filter(({ is }) => is !== 'act' && is !== 'confidence');
    const [gloss = ''] = (first ? said([first]) : []).map(withoutDate);
    lines.push(`${iso(world, day)}  ${printAct(command).padEnd(ACT_WIDTH)}; ${gloss}`.trimEnd());
    for (const cable of more.filter(({ is }) => TOLD.has(is)))
      for (const line of said([cable])) lines.push(`; ${line}${wishOf(cable)}`);
  }
  waitFor(world.calendar.lastDay);
  return lines;
}

const withoutDate = (line: string): string => line.replace(/^\S+\s+/, '');

const MOST_CHARACTERS = 100;

/**
 * As many whole sentences as fit on the line, at least the first. A full stop after a number does not end a sentence.
 */
function shortened(line: string): string {
  let kept = '';
  for (const [sentence] of line.matchAll(/.+?(?<!\d)[.?!](?=\s|$)\s*|.+$/g)) {
    if (kept !== '' && kept.length + sentence.trimEnd().length > MOST_CHARACTERS) break;
    kept += sentence;
  }
  return kept.trimEnd();
}

/** What an answer asks for, in notation. */
function wishOf(cable: Cable): string {
  if ((cable.is !== 'replied' && cable.is !== 'needed') || cable.wish === null) return '';
  const wordings = Object.entries(cable.wish.text).map(([clause, option]) => `${clause}=${option}`);
  return ` [${[...wordings, ...cable.wish.circle].join(' ')}]`;
}
