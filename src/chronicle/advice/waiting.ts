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

/** By what the answers differ most: home, or one of the governments. */
function decisive(all: readonly Weighed[]): PowerId | 'home' {
  const spread = (of: (one: Weighed) => number): number =>
    Math.max(...all.map(of)) - Math.min(...all.map(of));
  const powers = Object.keys(all[0]?.powers ?? {});
  const power = bestBy(powers, (id) => spread((one) => one.powers[id] ?? 0));
  if (power === null) return 'home';
  return spread((one) => one.powers[power] ?? 0) > spread(({ home }) => home) ? power : 'home';
}

/** By what to choose among the answers; which of them it is, their cards tell. */
function crisis({ ask, scenario }: Sighted): Advice[] {
  const { dilemma } = ask.view;
  if (dilemma === null) return [];
  const all = answersWeighed(ask.view, scenario, IN_HAND);
  const borne = all.filter((one) => one.borne);
  const open = borne.length > 0 ? borne : all.slice(0, 1);
  const best = bestBy(open, worthOf);
  if (best === null) return [];
  const act = ask.first(
    'answer',
    (command) =>
      command.do === 'answer' && command.dilemma === dilemma.id && command.choice === best.choice,
  );
  const by = decisive(open);
  const short = open.length < all.length;
  const about = { day: dilemma.until };
  if (short || by === 'home') return advise(act, { why: 'crisis-home', ...about });
  return advise(act, { why: 'crisis-power', power: by, ...about });
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
