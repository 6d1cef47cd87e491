/**
 * The sheet of one article: its wordings as choices, each in full, with the permission that it needs and who asked
 * for it.
 */
import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Permission, permissionFor } from '../../core/view-permission.ts';
import type { Possible } from '../../core/view-what-if.ts';
import type { ClauseId } from '../../scenario/primitives.ts';
import { commandWords } from '../../strings/command-words.ts';
import type { Words } from '../../strings/fluent.ts';
import { names } from '../../strings/power-names.ts';
import { VerbButton } from '../acts/verb-button.tsx';
import { find } from '../acts/verbs.ts';
import { openEntries } from '../codex/codex.ts';
import { TermsOf } from '../codex/explained-text.tsx';
import { priceWords, requestAt } from '../home/price-words.ts';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { priceOf } from '../shell/figures.ts';
import { usePresent } from '../shell/present.ts';
import { Padlock } from '../shell/small-icon.tsx';
import { useWords } from '../shell/words.ts';
import { ClauseMargin } from './clause-margin.tsx';
import { printed } from './instrument.ts';

export function ClauseSheet({ clause }: { clause: ClauseId }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const found = present.timeline.value.world.clauses.find(({ id }) => id === clause);
  const now = present.view.value.text[clause] ?? found?.start ?? '';
  const [chosen, setChosen] = useState(now);
  if (found === undefined) return null;
  const draft = find(present, (c) => c.do === 'draft' && c.clause === clause && c.option === chosen);
  const ask = find(
    present,
    (c) => c.do === 'ask' && 'clause' in c && c.clause === clause && c.option === chosen,
  );
  const commit = find(present, (c) => c.do === 'commit' && c.clause === clause && c.option === chosen);
  const open = present.seat.value === 'player' && present.view.value.signed === null;
  const permission = permissionFor(present.game.value, { kind: 'option', clause, option: chosen });
  const entry = openEntries(present).find((one) => one.clause === clause);
  const acts = open && (chosen !== now || !permission.allowed) && (
    <Acts
      permission={permission}
      draft={chosen === now ? null : draft}
      ask={permission.allowed ? null : ask}
    />
  );
  return (
    <Sheet
      kind="wide"
      slug={words.say('clause-slug', { label: words.first([`clause-${clause}.label`, `clause-${clause}`]) })}
      title={words.say(`clause-${clause}`)}
      acts={acts}
      aside={
        <>
          <ClauseMargin clause={clause} chosen={chosen} />
          {entry !== undefined && (
            <button
              type="button"
              class="link"
              aria-haspopup="dialog"
              onClick={() => dialogs.open({ is: 'codex', entry: entry.id })}
            >
              {words.say('codex-open', { title: words.say(`codex-${entry.id}.title`) })}
            </button>
          )}
          {open && commit !== null && chosen === now && !isNever(commit) && <VerbButton possible={commit} />}
        </>
      }
    >
      <fieldset class="options">
        <legend class="hidden">{words.say('clause-choose')}</legend>
        {found.options.map(({ id }) => (
          <Fragment key={id}>
            <Option clause={clause} option={id} now={id === now} chosen={id === chosen} choose={setChosen} />
            {id === chosen && acts && <Beneath>{acts}</Beneath>}
          </Fragment>
        ))}
      </fieldset>
      <TermsOf texts={found.options.map(({ id }) => wordingOf(words, clause, id))} />
    </Sheet>
  );
}

/** A wording as it is printed. It has no links of its own: a press on it chooses it. */
const wordingOf = (words: Words, clause: ClauseId, option: string): string =>
  printed(words, clause, option) || words.say(`option-${clause}-${option}`);

/** K5: on a preamble nothing is ever promised, so the promise is not offered there at all. */
const isNever = ({ refusal }: Possible): boolean => refusal?.code === 'no-article';

interface ActsProps {
  readonly permission: Permission;
  /** Null where the wording is written already. */
  readonly draft: Possible | null;
  /** Null where no permission is needed. */
  readonly ask: Possible | null;
}

/** What can be done about the chosen wording, and what permission for it would take. */
function Acts({ permission, draft, ask }: ActsProps): JSX.Element {
  const words = useWords();
  return (
    <div class="clause-acts">
      {draft !== null && <p class="note">{words.say('clause-unwritten')}</p>}
      {!permission.allowed && (
        <div>
          {words.say(`permission-${permission.foretold}`, {
            demand: words.say('this-wording'),
            ...requestAt(words, permission),
          })}{' '}
          <details class="price-why">
            <summary>{words.say('price-why')}</summary>
            {priceWords(words, permission)}
          </details>
        </div>
      )}
      <div class="pairs">
        {draft !== null && <VerbButton possible={draft} first={permission.allowed} />}
        {ask !== null && (
          <VerbButton
            possible={ask}
            first={permission.foretold === 'granted'}
            more={commandWords(words, ask.command).consequence}
          />
        )}
      </div>
    </div>
  );
}

/**
 * The acts on a telephone: under the wording that was chosen, and in view as soon as it is.
 */
function Beneath({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="beneath" ref={place}>
      {children}
    </div>
  );
}

interface OptionProps {
  readonly clause: ClauseId;
  readonly option: string;
  readonly now: boolean;
  readonly chosen: boolean;
  readonly choose: (option: string) => void;
}

function Option({ clause, option, now, chosen, choose }: OptionProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const permission = permissionFor(present.game.value, { kind: 'option', clause, option });
  const askers = present.view.value.powers.filter(({ wish }) => wish?.text[clause] === option);
  return (
    <label class={`option${chosen ? ' chosen' : ''}`}>
      <input type="radio" name={`option-${clause}`} checked={chosen} onChange={() => choose(option)} />
      <span>
        <strong>{words.say(`option-${clause}-${option}.label`)}</strong>
        {now && <em class="note"> {words.say('option-now')}</em>}
        <span class="option-text">{wordingOf(words, clause, option)}</span>
        <span class="note">
          {!permission.allowed && <Padlock />}{' '}
          {permission.allowed
            ? words.say('option-allowed')
            : words.say('option-beyond', { price: priceOf(words, permission.paidWithout) })}
          {askers.length > 0 &&
            ` ${words.say('option-asked-by', {
              powers: names(
                words,
                askers.map(({ id }) => id),
              ),
            })}`}
        </span>
      </span>
    </label>
  );
}
