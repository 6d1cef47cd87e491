/** Labels for acts: short ones for the room under a chart, and full ones as on the button. */
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Command } from '../../core/commands.ts';
import { type View, view } from '../../core/view.ts';
import { commandWords, type When, whenIn } from '../../strings/command-words.ts';
import type { Words } from '../../strings/fluent.ts';
import { capitalOf } from '../../strings/power-names.ts';

/** As few words as fit under a chart: "note: Warsaw". */
export function shortLabel(words: Words, command: Command): string {
  const say = (id: string, power: string | undefined, wording = ''): string =>
    words.say(`act-short-${id}`, {
      wording,
      ...(power === undefined ? {} : { capital: capitalOf(words, power) }),
    });
  if ('option' in command) {
    const wording = words.say(`option-${command.clause}-${command.option}.label`);
    return say(command.do, undefined, wording);
  }
  if (command.do === 'ask') return say('ask-chair', 'power' in command ? command.power : command.for);
  if ('dilemma' in command) return say(command.dilemma === 'table' ? 'answer-table' : 'answer', undefined);
  if ('powers' in command) return say(command.do, command.powers[0]);
  return say(command.do, 'power' in command ? command.power : undefined);
}

const views = new WeakMap<object, View>();

/** The player's view after this many moments, before the act that follows. */
function viewBefore(timeline: Timeline, moment: number): View {
  const { game } = timeline.moments[moment - 1] ?? timeline.moments[0];
  const known = views.get(game) ?? view(game, 'player');
  views.set(game, known);
  return known;
}

/** The label of the button that was pressed then. */
export function fullLabel(words: Words, timeline: Timeline, moment: number, command: Command): string {
  return commandWords(words, command, whenBefore(timeline, moment)).label;
}

/** The phase after this many moments, before the act that follows. */
const whenBefore = (timeline: Timeline, moment: number): When => whenIn(viewBefore(timeline, moment).phase);
