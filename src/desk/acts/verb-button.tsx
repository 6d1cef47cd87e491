/**
 * A command as a button: key, label, consequence, cost in discs. A command that is not possible now stays
 * visible and says why.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Possible, whoStays, wouldRecall } from '../../core/view-what-if.ts';
import { commandWords, type When, whenIn } from '../../strings/command-words.ts';
import type { Words } from '../../strings/fluent.ts';
import { refusalWords } from '../../strings/refusal-words.ts';
import { priceWithoutPermission } from '../home/without-permission.ts';
import { announce } from '../shell/announce.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { priceOf } from '../shell/figures.ts';
import { Discs } from '../shell/icons.tsx';
import { usePages } from '../shell/pages.ts';
import { type Rules, useRules } from '../shell/ports.ts';
import { type Present, usePresent } from '../shell/present.ts';
import { Padlock, SmallIcon } from '../shell/small-icon.tsx';
import { useWords } from '../shell/words.ts';
import { Counted } from './hand-count.tsx';
import { giveOrAsk } from './irreversible.ts';
import { useOrders } from './orders.ts';
import { capOf, keysOf, type Question } from './questions.ts';
import { stakeOf } from './stakes.ts';
import { digitsOf, shownNow } from './verbs.ts';

/** Whether a table sits at which everybody would sign now. */
export function allStay({ view, game }: Present): boolean {
  const { table } = view.value;
  return table !== null && whoStays(game.value).length === table.seats.length;
}

/** At a table that all would sign at, the signatures come next. */
export const whenNow = (present: Present): When =>
  allStay(present) ? 'signatures' : whenIn(present.view.value.phase);

/** What is final, as `giveOrAsk` asks about it. */
const SEALS: ReadonlySet<Possible['command']['do']> = new Set(['call', 'sign', 'withdraw', 'deadline']);

interface VerbProps {
  readonly possible: Possible;
  /** The digit key of the button. */
  readonly digit?: number | undefined;
  /** It answers a question and therefore has a letter in the projector's light. */
  readonly answers?: boolean;
  readonly first?: boolean;
  /** Replaces the usual line of consequence. */
  readonly more?: string;
  /** There is little room: what it costs or risks is said in two lines. */
  readonly brief?: boolean;
}

export function VerbButton({
  possible: { command, refusal },
  digit,
  answers = false,
  first = false,
  more,
  brief = false,
}: VerbProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const orders = useOrders();
  const rules = useRules();
  const id = useId();
  const { label, consequence, takes, without, stake, why, recalls } = useDerived(
    () => ({
      ...commandWords(words, command, whenNow(present)),
      takes: rules.cost(present.game.value, command),
      without: refusal === null ? priceWithoutPermission(present, command) : null,
      stake: refusal === null ? stakeOf(present, words, rules, command) : null,
      why: refusal === null ? null : refusalWords(words, refusal),
      recalls: refusal === null && wouldRecall(present.game.value, command),
    }),
    [words, rules, command, refusal],
  );
  const breach = without === null ? null : words.say('beyond-mandate', { price: priceOf(words, without) });
  const usual = more ?? (brief ? stake?.brief : undefined) ?? stake?.text ?? consequence;
  const told = breach === null ? usual : stake === null ? breach : `${usual} ${breach}`;
  const price = words.say('cost', { count: takes });
  const seals = SEALS.has(command.do);
  return (
    <button
      type="button"
      class={`verb${first && !recalls ? ' first' : ''}`}
      data-verb={command.do}
      aria-disabled={why !== null}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-more ${id}-cost`}
      aria-keyshortcuts={digit === undefined ? undefined : answers ? keysOf(digit - 1) : `${digit}`}
      onClick={() => (why === null ? giveOrAsk(present.view.value, dialogs, orders, command) : announce(why))}
    >
      {digit !== undefined && <kbd>{answers ? capOf(digit - 1) : digit}</kbd>}
      <span class="verb-words">
        <span id={`${id}-label`} class="verb-label">
          {label}
        </span>
        <span id={`${id}-more`} class="verb-more">
          {why ?? (recalls ? words.say('stake-relieved', { told }) : told)}
        </span>
      </span>
      <span class="verb-cost">
        {(stake?.grave || recalls) && <Warning />}
        {without !== null && <Padlock />}
        {takes > 0 ? <Discs full={refusal?.code === 'no-attention' ? 0 : takes} of={takes} /> : null}
        <span id={`${id}-cost`} class={takes > 0 || seals ? 'hidden' : 'free'}>
          {seals ? words.say('cost-seal', { count: takes, cost: price }) : price}
        </span>
      </span>
    </button>
  );
}

interface VerbsProps {
  readonly all: readonly Possible[];
  readonly label: string;
  /** Marks the first command without a grave stake as the usual one. */
  readonly first?: boolean;
  /** The question that these commands answer. */
  readonly question?: Question;
}

const isUsual = (present: Present, words: Words, rules: Rules, { command, refusal }: Possible): boolean =>
  refusal === null &&
  !stakeOf(present, words, rules, command)?.grave &&
  !wouldRecall(present.game.value, command) &&
  priceWithoutPermission(present, command) === null;

const keyOf = ({ command }: Possible): string => JSON.stringify(command);

/** A list of commands; the first nine possible ones on the page get digits. */
export function Verbs({ all, label, first = true, question }: VerbsProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const rules = useRules();
  const rows = useDerived(() => {
    const digits = new Map(
      [...digitsOf(shownNow(present, words, pages))].map(([possible, digit]) => [keyOf(possible), digit]),
    );
    const usual = first ? all.find((one) => isUsual(present, words, rules, one)) : undefined;
    return all.map((possible) => {
      const key = keyOf(possible);
      return { possible, key, digit: digits.get(key), marked: possible === usual };
    });
  }, [words, rules, all, first]);
  return (
    <ul class="verbs" aria-label={label}>
      {rows.map(({ possible, key, digit, marked }) => (
        <li key={key}>
          <Asked question={question} digit={digit}>
            <VerbButton possible={possible} digit={digit} answers={question !== undefined} first={marked} />
          </Asked>
        </li>
      ))}
    </ul>
  );
}

interface AskedProps {
  readonly question: Question | undefined;
  readonly digit: number | undefined;
  readonly children: JSX.Element;
}

/** Adds the count of hands where a possible command answers a question. */
function Asked({ question, digit, children }: AskedProps): JSX.Element {
  if (question === undefined || digit === undefined) return children;
  return (
    <Counted question={question} at={digit - 1}>
      {children}
    </Counted>
  );
}

/** The icon on a grave act; the line beside it gives the reason. */
export function Warning(): JSX.Element {
  return (
    <SmallIcon>
      <path d="M9 2.2 16.4 15.4H1.6z" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M9 6.6v4.2M9 12.6v1.4" stroke="currentColor" stroke-width="1.8" />
    </SmallIcon>
  );
}
