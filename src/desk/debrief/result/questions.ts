/**
 * Questions for discussion about this game: those that its own dates can fill come first, general ones make
 * up the number.
 */
import type { Debrief } from '../../../analysis/debrief/report.ts';
import { daysBetween } from '../../../chronicle/days-between.ts';
import { resultOf } from '../../../chronicle/result.ts';
import { type Timeline, tapeOf } from '../../../chronicle/timeline.ts';
import type { Day } from '../../../core/integers.ts';
import type { Words } from '../../../strings/fluent.ts';
import { capitalOf } from '../../../strings/power-names.ts';
import { dayOf } from '../../shell/from-timeline.ts';
import { fullLabel } from '../act-label.ts';
import { flagged } from '../fortune/rows.ts';

/** As many as a lesson has time for (design choice). */
const QUESTIONS = 6;

/** A finished game, and what is known about it. */
interface Asked {
  readonly words: Words;
  readonly game: Timeline;
  /** Null until its line of fortune is computed. */
  readonly debrief: Debrief | null;
  readonly iso: (day: Day) => string;
}

/** About the greatest turning point; without one, about the first flag on the line of fortune. */
function ofTurningPoint({ words, game, debrief, iso }: Asked): string | null {
  const at = debrief === null ? undefined : (debrief.turningPoints[0] ?? flagged(debrief)[0]);
  const decision = at === undefined ? undefined : debrief?.decisions[at];
  if (decision === undefined) return null;
  const { command, moment, day, node } = decision;
  const date = words.date(iso(day), 'medium');
  if (command !== null)
    return words.say('debrief-ask-turning', { date, act: fullLabel(words, game, moment, command) });
  // It waited from the day of the node before to that of the node after.
  const until = words.date(iso(debrief?.nodes[node + 1]?.day ?? day), 'medium');
  return words.say('debrief-ask-waited', { date, until });
}

function ofFirstAct({ words, game, iso }: Asked): string | null {
  const at = game.moments.findIndex(({ command }) => command !== null && command.do !== 'wait');
  const [before, command] = [game.moments[at - 1], game.moments[at]?.command];
  if (before === undefined || !command) return null;
  return words.say('debrief-ask-first', {
    date: words.date(iso(dayOf(before.game)), 'medium'),
    act: fullLabel(words, game, at, command),
  });
}

/** About an answer that asked for changes. */
function ofDemand({ words, game }: Asked): string | null {
  const reply = resultOf(game).replies.find(({ answer }) => answer === 'countered');
  if (reply === undefined) return null;
  return words.say('debrief-ask-demand', {
    date: words.date(reply.date, 'medium'),
    capital: capitalOf(words, reply.from),
  });
}

function ofSigning({ words, game, iso }: Asked): string {
  const signed = tapeOf(game).find((cable) => cable.is === 'signed');
  if (signed === undefined) return words.say('debrief-ask-unsigned');
  return words.say('debrief-ask-signed', {
    date: words.date(iso(signed.day), 'medium'),
    count: signed.powers.length,
  });
}

/** About the days between the first pair in force and the greater pact. */
function ofHeadStart({ words, game }: Asked): string | null {
  const { milestones } = resultOf(game);
  const on = (what: string): string | undefined => milestones.find(({ is }) => is === what)?.date;
  const [force, pact] = [on('inForce'), on('parisPactInForce')];
  if (force === undefined || pact === undefined) return null;
  const days = daysBetween(force, pact);
  return days <= 0 ? null : words.say('debrief-ask-ahead', { date: words.date(force, 'medium'), days });
}

/** The questions in words, at most six; those about this game come first. */
export function questionsOf(asked: Asked): string[] {
  const { words } = asked;
  const filled = [ofTurningPoint, ofFirstAct, ofDemand, ofSigning, ofHeadStart].flatMap(
    (ask) => ask(asked) ?? [],
  );
  const general = [
    words.say('debrief-ask-home'),
    words.say('debrief-ask-small'),
    words.say('debrief-ask-words'),
    words.say('debrief-ask-worth'),
  ];
  return [...filled, ...general].slice(0, QUESTIONS);
}
