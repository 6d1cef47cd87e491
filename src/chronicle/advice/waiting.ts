/** What is advised about a paper that waits: a crisis, or the table's own. */
import type { Amount } from '../../core/integers.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { type Advice, advise } from './advice.ts';
import { answersWeighed, bestBy, type Weighed, worthOf } from './crises.ts';
import { mainPower } from './reading.ts';
import type { Sighted } from './sighted.ts';

/** Confidence that no crisis should use up, in hundredths above the line of recall: design choice. */
const IN_HAND: Amount = 1600;

/** The table's own answers. */
const LETS_GO = 1;
const ADJOURNS = 2;

/** What home makes of an answer, or what one of the governments makes of it. */
type Measure = PowerId | 'home';

const by =
  (measure: Measure) =>
  (one: Weighed): number =>
    measure === 'home' ? one.home : (one.powers[measure] ?? 0);

/** The measure by which the answers differ most, of those that alone lead to the answer that is worth most in all. */
function decisive(all: readonly Weighed[], powers: readonly PowerId[]): Measure {
  const spread = (measure: Measure): number =>
    Math.max(...all.map(by(measure))) - Math.min(...all.map(by(measure)));
  const best = bestBy(all, worthOf);
  const leading = powers.filter((power) => bestBy(all, by(power)) === best);
  const home = bestBy(all, by('home')) === best ? ['home'] : [];
  return bestBy([...home, ...leading], spread) ?? bestBy(['home', ...powers], spread) ?? 'home';
}

/**
 * By what to choose among the answers, and the best of them by that alone: those that home can bear, or what home, or one
 * government, makes of each. Which answer it is, the cards tell.
 */
function crisis({ ask, scenario }: Sighted): Advice[] {
  const { dilemma } = ask.view;
  if (dilemma === null) return [];
  const all = answersWeighed(ask.view, scenario, IN_HAND);
  const borne = all.filter((one) => one.borne);
  const open = borne.length > 0 ? borne : all.slice(0, 1);
  const measure = decisive(
    open,
    scenario.partners.map(({ id }) => id),
  );
  const best = bestBy(open, by(measure));
  const act = ask.first(
    'answer',
    (command) => command.do === 'answer' && command.dilemma === dilemma.id && command.choice === best?.choice,
  );
  const about = { day: dilemma.until, amount: ask.view.confidence };
  if (open.length < all.length) return advise(act, { why: 'crisis-low', ...about });
  return advise(
    act,
    measure === 'home' ? { why: 'crisis-home', ...about } : { why: 'crisis-power', power: measure, ...about },
  );
}

/** Whom to keep at the table, whom to let go, and when to take the pens. */
function table({ ask, scenario }: Sighted): Advice[] {
  const { table: sits } = ask.view;
  if (sits === null) return [];
  const { leaving } = sits;
  if (leaving === null) {
    const pens = ask.first('sign', () => true);
    return advise(pens, { why: 'pens', powers: sits.seats });
  }
  const keep = leaving === mainPower(scenario);
  const choice = keep ? ADJOURNS : LETS_GO;
  const act = ask.first(
    'answer',
    (command) => command.do === 'answer' && command.dilemma === 'table' && command.choice === choice,
  );
  return advise(act, { why: keep ? 'leaving-keep' : 'leaving-let', power: leaving });
}

/** The paper that waits, the table first: nothing else goes on beside it. */
export function waiting(s: Sighted): Advice[] {
  return s.ask.view.table === null ? crisis(s) : table(s);
}
