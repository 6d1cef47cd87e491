/**
 * History in two ways: the scenario's historical line, given act by act whatever the answers are; and the method behind
 * it, which reads the answers and so can be tried on other deals.
 */
import type { Command } from '../../core/commands.ts';
import type { Bot } from '../bot.ts';
import type { DatedAct } from '../line.ts';
import { helpsBills, invites, ratifies, registers, reports } from './afterwards.ts';
import { answersByBelief } from './answering.ts';
import {
  asksNeeds,
  everyone,
  firstOnes,
  itsFriends,
  offersTo,
  onlyTheMain,
  renews,
  startsOn,
  theMainAndItsFriends,
  yields,
} from './offering.ts';
import { signs } from './signing.ts';
import { publishes, spendsTheRest } from './speaking.ts';
import { character } from './traits.ts';

/** Gives dated acts on their days; a refused act is left out, and the rest goes on. */
export function scripted(name: string, acts: readonly DatedAct[]): Bot {
  return {
    name,
    sit: ({ dateOf }) => {
      let next = 0;
      return ({ view }): Command => {
        const act = acts[next];
        if (!act) return { do: 'wait', until: dateOf(view.lastDay) };
        if (act.day > view.day) return { do: 'wait', until: dateOf(act.day) };
        next += 1;
        return act.command;
      };
    },
  };
}

/** Confidence that no crisis may use up, in hundredths above the line of recall (design choice). */
const IN_HAND = 1600;

/**
 * One published text for the powers that may be written to; counter-offers and progress reported home; the table when
 * all have agreed.
 */
export const historian = character('historian', [
  answersByBelief({ reserve: IN_HAND }),
  startsOn(9),
  offersTo(firstOnes),
  publishes(1),
  yields({ to: theMainAndItsFriends, prudent: true }),
  asksNeeds(onlyTheMain),
  renews({ to: onlyTheMain, everyDays: 28, forEvidence: true }),
  renews({ to: itsFriends, everyDays: 28, afterTheMain: true }),
  signs({ needs: onlyTheMain, withWhoever: 110, patience: 14 }),
  registers,
  ratifies('after-others'),
  invites(everyone, { afterDays: 9, againAfterDays: 21 }),
  reports('beginning'),
  helpsBills(['lobby', 'favour']),
  spendsTheRest(['audience', 'sound'], everyone),
]);
