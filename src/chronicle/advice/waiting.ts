/** Advice on the paper that waits for an answer: a crisis, or a question at the table. */
import type { Amount } from '../../core/integers.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { type Advice, advise } from './advice.ts';
import { answersWeighed, bestBy, type Weighed, worthOf } from './crises.ts';
import { mainPower } from './reading.ts';
import type { Sighted } from './sighted.ts';

/** Confidence that an answer to a crisis should leave, in hundredths above the line of recall (design choice). */
const IN_HAND: Amount = 1600;

/** The same for a reservation at the table: the signatures that follow raise confidence (design choice). */
const FOR_DOUBTS: Amount = 800;

/** The numbers of the answers at the table. */
const LETS_GO = 1;
const ADJOURNS = 2;

/** Whose reaction an answer is measured by. */
type Measure = PowerId | 'home';

const by =
  (measure: Measure) =>
  (one: Weighed): number =>
    measure === 'home' ? one.home : (one.powers[measure] ?? 0);

/**
 * The measure by which the answers differ most, among those that alone lead to the best answer; where none does, among
 * all. A measure by which all answers are alike leads nowhere.
 */
function decisive(all: readonly Weighed[], best: Weighed | null, powers: readonly PowerId[]): Measure {
  const spread = (measure: Measure): number =>
    Math.max(...all.map(by(measure))) - Math.min(...all.map(by(measure)));
  const telling = ['home', ...powers].filter((measure) => spread(measure) > 0);
  const leading = telling.filter((measure) => bestBy(all, by(measure)) === best);
  return bestBy(leading, spread) ?? bestBy(telling, spread) ?? 'home';
}

/**
 * Advises the answer with the greatest total value, and names the measure that tells most about it: what home can bear,
 * what home makes of an answer, or what one government makes of it. The reason does not name the answer; the cards
 * show it.
 */
function crisis({ ask, scenario }: Sighted): Advice[] {
  const { dilemma } = ask.view;
  if (dilemma === null) return [];
  const all = answersWeighed(ask.view, scenario, IN_HAND);
  const borne = all.filter((one) => one.borne);
  const open = borne.length > 0 ? borne : all.slice(0, 1);
  const best = bestBy(open, worthOf);
  const measure = decisive(
    open,
    best,
    scenario.partners.map(({ id }) => id),
  );
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

/** The cheapest reservation that is not recorded, would cost trust, and leaves enough confidence; null without one. */
function doubt({ ask, scenario }: Sighted): PowerId | null {
  const least = scenario.home.recallBelow + FOR_DOUBTS;
  const open = (ask.view.table?.reservations ?? []).filter(
    ({ met, unmet, price }) => !met && unmet > 0 && ask.view.confidence - price >= least,
  );
  return open.toSorted((one, other) => one.price - other.price)[0]?.power ?? null;
}

/** Whom to keep at the table, whose reservation to record, whom to let go, and when to sign. */
function table(s: Sighted): Advice[] {
  const { ask, scenario } = s;
  const { table: sits } = ask.view;
  if (sits === null) return [];
  const { leaving } = sits;
  if (leaving === null) {
    const power = doubt(s);
    const settle = ask.first('settle', (command) => command.do === 'settle' && command.power === power);
    if (power !== null && settle !== null) return advise(settle, { why: 'doubt', power });
    const sign = ask.first('sign', () => true);
    return advise(sign, { why: 'ready-to-sign', powers: sits.seats });
  }
  const keep = leaving === mainPower(scenario);
  const choice = keep ? ADJOURNS : LETS_GO;
  const act = ask.first(
    'answer',
    (command) => command.do === 'answer' && command.dilemma === 'table' && command.choice === choice,
  );
  return advise(act, { why: keep ? 'leaving-keep' : 'leaving-let', power: leaving });
}

/** Advice on the table or, without one, on the crisis. At a table nothing else can be done. */
export function waiting(s: Sighted): Advice[] {
  return s.ask.view.table === null ? crisis(s) : table(s);
}
