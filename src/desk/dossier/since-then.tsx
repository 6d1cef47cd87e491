/**
 * What has been added to a power's ledger since its last answer, as far as it is known: the player's acts
 * towards it, and the articles that have changed since. The newest slides in.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Cable, CableOf } from '../../core/cables.ts';
import type { SeenCable } from '../../core/seen.ts';
import type { TermName } from '../../core/term-name.ts';
import type { PowerView } from '../../core/view.ts';
import { wordingSeen } from '../../core/view-wording.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { termWords } from '../../strings/ledger-words.ts';
import { audienceTrust, mayMove, spanOf } from '../../strings/may-move.ts';
import { useDerived } from '../shell/derived.ts';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';
import { lastAnswer } from './past-answers.ts';

export interface Added {
  readonly key: string;
  readonly text: string;
  /**
   * In hundredths; null if its weight is not known, 'perhaps' if a hidden motive decides whether it has any, and several
   * where it decides between these.
   */
  readonly amount: Figure | null | 'perhaps';
  /** Added by the last act. */
  readonly fresh: boolean;
}

/** Acts whose weight the power does not reveal. */
const SILENT: Partial<Record<SeenCable['is'], TermName>> = {
  assured: 'assurance',
  pressed: 'pressure',
  favoured: 'favour',
  mediated: 'lean',
};

const aboutIt = (cable: SeenCable, id: string): boolean => 'power' in cable && cable.power === id;

/** A public act that may have moved its trust. */
function isSign(world: PublicWorld, cable: Cable, id: PowerId): boolean {
  if (cable.is !== 'published' && cable.is !== 'registered') return false;
  const { more, less } = mayMove(world.scenario.partners, cable);
  return [...more, ...less].includes(id);
}

/** What an audience or a heeded wish has brought in trust: one amount where it is known, else those that are possible. */
function warmed(
  { scenario }: PublicWorld,
  { id, type }: PowerView,
  cable: CableOf<'received' | 'heeded'>,
): Figure {
  if (cable.is === 'heeded') return cable.trust;
  if (cable.trust !== null) return cable.trust;
  const partner = scenario.partners.find((one) => one.id === id);
  const amounts = partner === undefined ? [] : audienceTrust(partner, cable.usual, type);
  return amounts.length === 1 ? (amounts[0] ?? 0) : amounts;
}

/** In the order in which they were added; the articles come last. */
export function addedSince(present: Present, words: Words, power: PowerView): Added[] {
  const tape = readTape(present, words);
  const { moments, world } = present.timeline.value;
  const at = lastAnswer(tape, power.id, world.player);
  const answered = tape[at]?.moment ?? 0;
  const name = (term: TermName): string => termWords(words, { name: term, sign: 1 }, power.id).name;
  const acts = moments.flatMap(({ cables }, moment): Added[] => {
    if (moment <= answered) return [];
    const fresh = moment === moments.length - 1;
    return cables.flatMap((cable, index): Added[] => {
      const term = SILENT[cable.is];
      const key = `${moment}/${index}`;
      if (isSign(world, cable, power.id)) return [{ key, text: name('trust'), amount: 'perhaps', fresh }];
      if (!aboutIt(cable as SeenCable, power.id)) return [];
      if (cable.is === 'received' || cable.is === 'heeded')
        return [{ key, text: name('trust'), amount: warmed(world, power, cable), fresh }];
      return term === undefined ? [] : [{ key, text: name(term), amount: null, fresh }];
    });
  });
  return [...acts, ...rewritten(present, words, power, answered)];
}

/** The effect of each article changed since: the negated effect of changing back to the old wording. */
function rewritten(present: Present, words: Words, power: PowerView, answered: number): Added[] {
  const { moments } = present.timeline.value;
  const view = present.view.value;
  if (view.signed !== null || answered === 0) return [];
  const since = moments.slice(answered + 1).flatMap(({ cables }) => cables);
  const last = moments.at(-1)?.cables ?? [];
  const old = new Map<string, string>();
  for (const cable of since)
    if (cable.is === 'drafted' && !old.has(cable.clause)) old.set(cable.clause, cable.from);
  return [...old]
    .filter(([clause, option]) => view.text[clause] !== option)
    .flatMap(([clause, option]): Added[] => {
      const seen = wordingSeen(present.game.value, view, clause, option).find(
        (one) => one.power === power.id,
      );
      if (seen === undefined) return [];
      const [least = 0, greatest = least] = [...new Set(seen.span)].map((change) => 0 - change).reverse();
      if (least === 0 && greatest === 0) return [];
      return [
        {
          key: clause,
          text: words.say(`option-${clause}-${view.text[clause]}.label`),
          amount: least === greatest ? least : [least, greatest],
          fresh: last.some((cable) => cable.is === 'drafted' && cable.clause === clause),
        },
      ];
    });
}

/** What has the same name in one line: known figures added up, and once what is not known. */
function together(all: readonly Added[]): Added[] {
  const rows: Added[] = [];
  for (const one of all) {
    const at = rows.findIndex(
      ({ text, amount }) =>
        text === one.text && (isFigure(one.amount) ? isFigure(amount) : amount === one.amount),
    );
    const row = rows[at];
    if (row === undefined) rows.push(one);
    else rows[at] = { ...one, amount: sumOf(row.amount, one.amount), fresh: row.fresh || one.fresh };
  }
  return rows;
}

type Figure = number | readonly number[];

const isFigure = (amount: Added['amount']): amount is Figure =>
  typeof amount === 'number' || Array.isArray(amount);

/** The sum of two figures, from the least to the greatest; what is not known stays as it is. */
function sumOf(one: Added['amount'], other: Added['amount']): Added['amount'] {
  if (!isFigure(one) || !isFigure(other)) return other;
  const [a, b] = [[one].flat(), [other].flat()];
  const [least, greatest] = [Math.min(...a) + Math.min(...b), Math.max(...a) + Math.max(...b)];
  return least === greatest ? least : [least, greatest];
}

interface SinceProps {
  readonly power: PowerView;
  /** It has answered: what is added since is not in the sum of that answer. */
  readonly answered?: boolean;
}

export function SinceThen({ power, answered = false }: SinceProps): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const added = useDerived(() => together(addedSince(present, words, power)), [words, power]);
  const fresh = useRef<HTMLLIElement>(null);
  // The act was given further down on the same page: its effect is scrolled into view.
  useEffect(() => fresh.current?.scrollIntoView({ block: 'nearest' }), [added]);
  if (added.length === 0) return null;
  const title = words.say(answered ? 'since-answer' : 'since-first');
  return (
    <section class="since" aria-label={title}>
      <h4>{title}</h4>
      <ul>
        {added.map((one) => (
          <li key={one.key} class={one.fresh ? 'fresh' : ''} ref={one.fresh ? fresh : null}>
            <span class="term">{one.text}</span>
            <span class="figure">{figureOf(words, one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function figureOf(words: Words, { amount }: Added): string {
  if (amount === null) return words.say('since-unknown');
  if (amount === 'perhaps') return words.say('since-perhaps');
  return spanOf(words, [amount].flat());
}
