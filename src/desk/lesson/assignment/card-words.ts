/** The words on the card of an assignment, in the language of the page. */
import type { MomentAddress } from '../../../chronicle/moment-address.ts';
import type { PublicWorld } from '../../../core/world.ts';
import type { Assignment, OwnWords, Start } from '../../../lesson/assignment.ts';
import { AIDS, QUESTIONS } from '../../../lesson/ready.ts';
import type { Until } from '../../../scenario/lesson/assignments.ts';
import type { Words } from '../../../strings/fluent.ts';
import { dealWords } from '../../title/deal-number.ts';

/** The words of one of the scenario's assignments, or the teacher's own. */
export function ownWordsOf(words: Words, given: Assignment['words']): OwnWords {
  if (typeof given !== 'string') return given;
  const id = `assignment-${given}`;
  return {
    // A newer page may have an assignment that this one does not know.
    title: words.has(`${id}.title`)
      ? words.say(`${id}.title`)
      : words.say('assignment-unknown', { id: given }),
    task: words.has(id) ? words.say(id) : '',
    questions: QUESTIONS.map((question) => `${id}.${question}`)
      .filter((question) => words.has(question))
      .map((question) => words.say(question)),
  };
}

function momentWords(words: Words, { date, acts }: MomentAddress): string {
  const day = words.date(date, 'medium');
  if (acts === null) return words.say('assignment-at-evening', { date: day });
  return words.say('assignment-at', { date: day, count: acts });
}

export function startWords(words: Words, start: Start, world: PublicWorld): string {
  if (start.is === 'opening')
    return words.say('assignment-at-opening', {
      date: words.date(world.scenario.calendar.firstDay, 'medium'),
    });
  return words.say(`assignment-in-${start.is}`, { moment: momentWords(words, start.at) });
}

/** The day on which play starts, for the head of the card. */
export const firstDate = (start: Start, world: PublicWorld): string =>
  start.is === 'opening' ? world.scenario.calendar.firstDay : start.at.date;

export const untilWords = (words: Words, until: Until): string =>
  until === 'signature' || until === 'end'
    ? words.say(`assignment-until-${until}`)
    : words.say('assignment-until-day', { date: words.date(until, 'medium') });

export const mindsWords = (words: Words, start: Start): string =>
  start.is === 'game'
    ? words.say('assignment-minds-game')
    : dealWords(words, start.is === 'opening' ? start.seed : 0);

/** The open aids as a list, or that there are none. */
export function aidsWords(words: Words, aids: Assignment['aids']): string {
  const open = AIDS.filter((aid) => aids.includes(aid)).map((aid) => words.say(`aid-${aid}`));
  return open.length === 0 ? words.say('aids-none') : words.list(open);
}

/** The aids left out, or null. */
export function shutWords(words: Words, aids: Assignment['aids']): string | null {
  const shut = AIDS.filter((aid) => !aids.includes(aid)).map((aid) => words.say(`aid-${aid}`));
  return shut.length === 0 ? null : words.say('aids-shut', { aids: words.list(shut) });
}
