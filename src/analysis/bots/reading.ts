/** What bots read from the scenario's data and their seat's view, by role and never by name. */
import { breadth, isOutside, mainPower } from '../../chronicle/advice/reading.ts';
import type { Command, Verb } from '../../core/commands.ts';
import type { Demand } from '../../core/permission.ts';
import type { Wish } from '../../core/standing.ts';
import type { PowerView, View } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Sight } from '../bot.ts';

export { byWeight, demandKey, isIn, mainPower } from '../../chronicle/advice/reading.ts';

/** Powers that the mandate allows to write to and that have weight, the main power first. */
export function firstAddressed(scenario: Scenario): PowerId[] {
  const main = mainPower(scenario);
  const allowed = scenario.home.mandate.circle.filter(
    (power) => power !== main && breadth(scenario, power) > 0,
  );
  return [main, ...allowed];
}

/** Partners with more than no weight and at most half of that of the main power. */
export function smallPowers(scenario: Scenario): PowerId[] {
  const most = breadth(scenario, mainPower(scenario)) / 2;
  return partners(scenario).filter((id) => breadth(scenario, id) > 0 && breadth(scenario, id) <= most);
}

export function partners(scenario: Scenario): PowerId[] {
  return scenario.partners.map(({ id }) => id);
}

/** Whether a first note to it without preparation costs trust. */
export function isCold(scenario: Scenario, power: PowerId): boolean {
  return scenario.partners.find(({ id }) => id === power)?.cold !== undefined;
}

/** What a command is about: a power or a wording. */
function aboutOf(command: Command): string | null {
  if ('power' in command) return command.power;
  if ('clause' in command) return `${command.clause}=${command.option}`;
  return null;
}

/** The first legal command of this verb, about `about` if given; null without one. */
export function possible(sight: Sight, verb: Verb, about?: string): Command | null {
  return sight.first(verb, (command) => about === undefined || aboutOf(command) === about);
}

/** A partner as the seat sees it. Throws for any other power. */
export function powerOf(view: View, id: PowerId): PowerView {
  const found = view.powers.find((power) => power.id === id);
  if (!found) throw new Error(`no partner: ${id}`);
  return found;
}

/** Whether it has had a note, whatever it answered. */
export const isInvited = (power: PowerView): boolean => !isOutside(power);

/** The unmet part of a wish: wordings that are not in the text, powers that have had no note. */
export function unmet(view: View, wish: Wish): Demand[] {
  const wordings = Object.entries(wish.text)
    .filter(([clause, option]) => view.text[clause] !== option)
    .map(([clause, option]): Demand => ({ kind: 'option', clause, option }));
  const chairs = wish.circle
    .filter((power) => !isInvited(powerOf(view, power)))
    .map((power): Demand => ({ kind: 'chair', power }));
  return [...wordings, ...chairs];
}

/** Text and circle on one line, to compare offers. */
export function offerLine(view: View): string {
  const text = Object.entries(view.text).map(([clause, option]) => `${clause}=${option}`);
  const circle = view.powers.filter(isInvited).map(({ id }) => id);
  return [...text, ...circle].join(' ');
}
