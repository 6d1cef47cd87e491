/** Words for changes of a game: an act added, dropped, moved to another day, or replaced. */
import type { Change } from '../../../analysis/debrief/report.ts';
import type { Command } from '../../../core/commands.ts';
import type { Day } from '../../../core/integers.ts';
import type { Words } from '../../../strings/fluent.ts';
import { namedAct } from '../../../strings/named-act.ts';

/** One change as a sentence. */
export function changeWords(words: Words, iso: (day: Day) => string, change: Change): string {
  const date = (day: Day): string => words.date(iso(day), 'medium');
  const act = (command: Command): string => namedAct(words, command);
  const told = { date: date(change.act.day), act: act(change.act.command) };
  switch (change.is) {
    case 'add':
      return words.say('why-change-add', told);
    case 'drop':
      return words.say(change.refused ? 'why-change-drop-refused' : 'why-change-drop', told);
    case 'move':
      return words.say('why-change-move', { ...told, to: date(change.instead.day) });
    case 'replace':
      return words.say('why-change-replace', {
        ...told,
        to: date(change.instead.day),
        instead: act(change.instead.command),
      });
  }
}

/** The kind of an act, without its object. */
export const verbWords = (words: Words, { do: verb }: Pick<Command, 'do'>): string =>
  words.say(`act-kind-${verb}`);
