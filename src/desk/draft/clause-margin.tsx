/**
 * What each power says of an article's current wording, and what it would say of the chosen one, as far as
 * either is known: its mark, its reason in its own words, and the effect on its agreement.
 */
import type { JSX } from 'preact';
import { mark } from '../../core/clause-marks.ts';
import type { PowerView } from '../../core/view.ts';
import { type WordingSeen, wordingSeen } from '../../core/view-wording.ts';
import type { ClauseId, OptionId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { termWords } from '../../strings/ledger-words.ts';
import { spanOf } from '../../strings/may-move.ts';
import { demandWords, plainNames } from '../../strings/power-names.ts';
import { Warning } from '../acts/verb-button.tsx';
import { amountWords } from '../dossier/ledger.tsx';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { markOf, termOn } from './margin.ts';
import { MarkIcon, type MarkSign } from './mark-icon.tsx';

interface MarginProps {
  readonly clause: ClauseId;
  /** The wording chosen on the sheet. */
  readonly chosen: OptionId;
}

/** The governments that have the text, and those whose opinion on a wording is known. */
function speaking(present: Present, words: Words, clause: ClauseId): PowerView[] {
  const { value: view } = present.view;
  return view.powers.filter(
    (power) =>
      (power.road !== 'outside' && power.road !== 'informed') ||
      mark(view, power.id, clause) !== 'no-view' ||
      termOn(present, words, power, clause) !== null,
  );
}

export function ClauseMargin({ clause, chosen }: MarginProps): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const view = present.view.value;
  const all = speaking(present, words, clause);
  if (all.length === 0) return null;
  const then =
    view.signed !== null || chosen === view.text[clause]
      ? null
      : wordingSeen(present.game.value, view, clause, chosen);
  const head =
    then === null
      ? null
      : words.say('clause-then', { option: words.say(`option-${clause}-${chosen}.label`) });
  return (
    <table class={`clause-margin${head === null ? ' now-only' : ''}`}>
      <caption>{words.say(head === null ? 'clause-margin' : 'clause-margin-both')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('clause-who')}</th>
          <th scope="col">{words.say('clause-now')}</th>
          {head !== null && (
            <th scope="col" aria-live="polite">
              {head}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {all.map((power) => (
          <tr key={power.id}>
            <th scope="row">{words.say(`power-${power.id}`)}</th>
            <td data-what={words.say('clause-now')}>
              <Now power={power} clause={clause} />
            </td>
            {head !== null && (
              <td data-what={head} class="then">
                <Then
                  power={power}
                  clause={clause}
                  chosen={chosen}
                  seen={then?.find((one) => one.power === power.id)}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What it says of the current wording. */
function Now({ power, clause }: { power: PowerView; clause: ClauseId }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const sign = markOf(present, words, power.id, clause);
  const term = termOn(present, words, power, clause);
  const voice = term === null ? null : termWords(words, term, power.id).voice;
  return (
    <>
      <MarkIcon mark={sign} />
      <span class="hidden">{words.say(`mark-${sign}`, { who: plainNames(words, power.id) })}</span>
      <span aria-hidden="true">{words.say(`legend-${sign}`)}</span>
      {term !== null && term.amount !== null && (
        <span class="figure">{amountWords(words, { fidelity: power.intel }, term)}</span>
      )}
      {voice !== null && <q>{voice}</q>}
    </>
  );
}

interface ThenProps extends MarginProps {
  readonly power: PowerView;
  readonly seen: WordingSeen | undefined;
}

/** What it would say if the chosen wording were written. */
function Then({ power, clause, chosen, seen }: ThenProps): JSX.Element | null {
  const words = useWords();
  if (seen === undefined) return null;
  const wanted = power.wish?.text[clause];
  const { id, sign } = saidThen(seen, wanted, chosen);
  const changes = seen.span.some((change) => change !== 0);
  const grave = seen.yes === 'doubtful' || seen.yes === 'lost';
  return (
    <>
      {grave ? <Warning /> : <MarkIcon mark={sign} />}
      <span class={grave ? 'grave' : ''}>
        {words.say(id, { demand: wanted === undefined ? '' : demandWords(words, `${clause}=${wanted}`) })}
      </span>
      {changes && ' '}
      {changes && <span class="figure">{spanOf(words, [...new Set(seen.span)])}</span>}
    </>
  );
}

/** Per mille from which a statement is made without doubt, and with doubt (design choice). */
const SURE = 950;
const LIKELY = 600;

/** The sentence and its sign: first the effect on an agreement, then what it asked for, then what it prefers. */
function saidThen(
  { yes, agrees, better, worse }: WordingSeen,
  wanted: OptionId | undefined,
  chosen: OptionId,
): { readonly id: string; readonly sign: MarkSign } {
  if (yes !== null) return { id: `then-${yes}`, sign: yes === 'kept' ? 'content' : 'bears' };
  if (wanted === chosen) return { id: 'then-asked', sign: 'content' };
  if (wanted !== undefined) return { id: 'then-asks-other', sign: 'objects' };
  if (agrees === true) return { id: 'then-agrees', sign: 'content' };
  if (better === 0 && worse === 0) return { id: 'then-same', sign: 'no-view' };
  if (better >= LIKELY) return { id: better >= SURE ? 'then-better' : 'then-better-likely', sign: 'content' };
  if (worse >= LIKELY) return { id: worse >= SURE ? 'then-worse' : 'then-worse-likely', sign: 'bears' };
  return { id: 'then-unknown', sign: 'no-view' };
}
