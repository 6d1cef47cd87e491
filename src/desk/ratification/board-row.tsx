/**
 * One government on the board: its stage, how its chamber would vote today as far as that is known, how often
 * its bill was put off and lobbied for, and the strongest term against it.
 */
import type { JSX } from 'preact';
import type { Day } from '../../core/integers.ts';
import type { Fidelity } from '../../core/seat.ts';
import type { SeenLedger } from '../../core/seen.ts';
import { inPoints } from '../../core/seen.ts';
import type { PowerView } from '../../core/view.ts';
import type { SeenTrust } from '../../core/view-goodwill.ts';
import { ownDue } from '../../core/view-process.ts';
import { earlyRatification } from '../../core/view-what-if.ts';
import type { Words } from '../../strings/fluent.ts';
import { roadWord, termWords } from '../../strings/ledger-words.ts';
import { names } from '../../strings/power-names.ts';
import {
  type Chamber,
  chamberOf,
  chamberRead,
  depositAfterVote,
  marginRead,
  mostPutOff,
  undecidedWords,
} from '../dossier/chambers.ts';
import { HouseBar } from '../dossier/house-bar.tsx';
import { tidesThatEnd } from '../dossier/tides.ts';
import { waitsFor } from '../dossier/waits-for.ts';
import { RoadIcon } from '../map/road-icon.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { plain, signed } from '../shell/figures.ts';
import { usePages } from '../shell/pages.ts';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';

/** `trust` is that of a bound government. */
export function PowerRow({
  power,
  trust,
}: {
  readonly power: PowerView;
  readonly trust: SeenTrust | undefined;
}): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const ours = present.view.value.own.bound;
  const date = power.bound ?? power.acceded ?? power.deposited;
  const since = date === null ? '' : `, ${words.date(present.iso(date), 'short')}`;
  return (
    <li class={power.id === pages.selected.value ? 'now' : undefined}>
      <button
        type="button"
        class="board-power"
        aria-pressed={power.id === pages.selected.value}
        onClick={() => {
          pages.select(power.id);
          pages.tab.value = 'dossier';
        }}
      >
        <RoadIcon road={power.road} />
        <b>{words.say(`power-${power.id}`)}</b>
        <span>
          {roadWord(words, power.road)}
          {since}
          {power.bound !== null && withPlayer(present, words, power.bound, ours)}
          {trust !== undefined && `; ${trustWords(words, power.intel, trust)}`}
          {since === '' && waitsFor(present, words, power)}
        </span>
      </button>
      {isVoting(power) && <Vote power={power} />}
    </li>
  );
}

function trustWords(words: Words, intel: Fidelity, trust: SeenTrust): string {
  if (trust.is === 'level') return words.say('board-trust-level', { level: trust.level });
  const figure = plain(words, trust.amount);
  return words.say('board-trust-of', {
    trust: intel === 3 ? figure : words.say('figure-about', { figure }),
  });
}

/** F3: a power is bound to the player only once he is bound too, as the strip counts; empty where that was at once. */
function withPlayer(present: Present, words: Words, theirs: Day, ours: Day | null): string {
  if (ours === null) return words.say('board-apart');
  return ours > theirs ? words.say('board-with-you', { date: words.date(present.iso(ours), 'short') }) : '';
}

/** Whether its chamber has yet to pass the text. */
const isVoting = ({ road, handsIn, bill }: PowerView): boolean =>
  handsIn === null && (road === 'signed' || (road === 'acceding' && bill !== null));

function Vote({ power }: { readonly power: PowerView }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const chamber = chamberOf(present, power);
  if (chamber === null)
    return (
      <div class="board-vote">
        <p class="note">{words.say('board-no-chamber')}</p>
      </div>
    );
  const notes = notesOn(present, words, power);
  return (
    <div class="board-vote">
      <HouseBar chamber={chamber} />
      <p class={chamber.ayes === null && notes.length === 0 ? 'unread' : ''}>
        {chamber.ayes === null
          ? words.say('board-votes-unknown', { needed: chamber.quota })
          : words.say('board-votes', {
              ayes: chamber.ayes.least,
              most: chamber.ayes.most,
              open: chamber.ayes.least === chamber.ayes.most ? 0 : 1,
              needed: chamber.quota,
            })}{' '}
        {marginWords(present, words, power)} <Pivot power={power} chamber={chamber} />
        {notes.length > 0 && <span class="note"> {notes.join(' ')}</span>}
      </p>
      <button
        type="button"
        class="quiet"
        aria-haspopup="dialog"
        aria-label={words.say('board-chamber-of', { power: names(words, [power.id]) })}
        onClick={() => dialogs.open({ is: 'chamber', id: power.id })}
      >
        {words.say('board-chamber')}
      </button>
    </div>
  );
}

/** The margin behind these votes, with what undecided deputies may make of it; empty where it is not read. */
function marginWords(present: Present, words: Words, { id, intel }: PowerView): string {
  const margin = marginRead(present, id);
  if (margin === null) return '';
  const least = plain(words, margin.least);
  return words.say('board-margin', {
    open: chamberRead(present, id).open === null ? 0 : 1,
    least: intel === 3 ? least : words.say('figure-about', { figure: least }),
    most: plain(words, margin.most),
  });
}

/**
 * The strongest term against it in its chamber, what of its margin ends before the vote, and how often its bill was put
 * off and lobbied for.
 */
function notesOn(present: Present, words: Words, power: PowerView): string[] {
  const { room } = chamberRead(present, power.id);
  const against = room === null ? null : worst(room);
  const objection = against === null ? '' : termWords(words, against, power.id).name;
  const passing = tidesThatEnd(present, words, power).filter(({ beforeTheVote }) => beforeTheVote);
  const undecided = undecidedWords(present, words, power.id);
  const notes = [
    objection !== '' &&
      !passing.some(({ name }) => name === objection) &&
      // Some are sentences and end with their own full stop.
      words.say('board-against', { term: objection.replace(/\.$/, '') }),
    byPapersWords(present, words, power),
    lateWords(present, words, power),
    ...passing.map(({ text }) => text),
    power.putOff > 0 &&
      words.say('board-put-off', {
        count: power.putOff,
        most: mostPutOff(present.timeline.value.world, power.id),
      }),
    power.lobbied > 0 && words.say('board-lobbied', { count: power.lobbied }),
    // Where the chamber is not read, the row says so, and no figures.
    undecided !== null && room !== null && words.say('board-undecided', undecided),
  ];
  return notes.filter((note) => note !== false);
}

/** How answers to papers have changed the margin in its chamber, by what their cards state; false where they have not. */
function byPapersWords(present: Present, words: Words, { id }: PowerView): string | false {
  const { dilemmas } = present.timeline.value.world.scenario;
  let change = 0;
  for (const { cable } of readTape(present, words)) {
    if (cable.is !== 'answered' && (cable.is !== 'echoed' || cable.prevented)) continue;
    const given = dilemmas.find((one) => one.id === cable.id)?.answers[cable.choice - 1];
    const effects = cable.is === 'answered' ? given?.effects : given?.later?.effects;
    change += (effects?.room?.[id] ?? 0) - (effects?.sours?.[id] ?? 0);
  }
  return change === 0 ? false : words.say('board-by-papers', { change: signed(words, change) });
}

/** That its deposit would come after the last day, for want of margin in the chamber; false where it would not. */
function lateWords(present: Present, words: Words, power: PowerView): string | false {
  const deposit = depositAfterVote(present, power);
  if (deposit === null || power.bill === null || deposit.day <= present.view.value.lastDay) return false;
  return deposit.passes
    ? words.say('board-too-late', { date: words.date(present.iso(deposit.day), 'medium') })
    : words.say('board-may-be-late', { count: deposit.day - power.bill });
}

/** The faction whose votes decide, if its vote is known. */
function Pivot({ power, chamber }: { readonly power: PowerView; readonly chamber: Chamber }): string | null {
  const words = useWords();
  const pivot = chamber.factions.find((faction) => faction.pivot);
  if (pivot === undefined || pivot.room === null) return null;
  return words.say('board-pivot', { faction: words.say(`faction-${power.id}-${pivot.id}`) });
}

/** Parts of the margin that are no objection: what the faction asks for, and what counts in part. */
const NO_OBJECTION: ReadonlySet<string> = new Set(['faction', 'beyond']);

/** The strongest known term against the text. */
function worst(ledger: SeenLedger): SeenLedger['terms'][number] | null {
  const against = inPoints(ledger).terms.filter(({ name, sign }) => sign < 0 && !NO_OBJECTION.has(name));
  return against.toSorted((a, b) => (a.amount ?? 0) - (b.amount ?? 0))[0] ?? null;
}

/** The row of Moscow's own ratification. */
export function OwnRow(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const { own, signed } = present.view.value;
  const { player } = present.timeline.value.world;
  const [state, day] =
    own.bound !== null
      ? (['bound', own.bound] as const)
      : own.deposited !== null
        ? (['deposited', own.deposited] as const)
        : own.ordered !== null
          ? (['ordered', own.ordered] as const)
          : (['signed', signed] as const);
  const due = ownDue(present.game.value);
  const price = state === 'ordered' ? earlyRatification(present.game.value) : 0;
  return (
    <li class={player === pages.selected.value ? 'now' : undefined}>
      <button
        type="button"
        class="board-power"
        aria-pressed={player === pages.selected.value}
        onClick={() => {
          pages.select(player);
          pages.tab.value = 'dossier';
        }}
      >
        <span class="small-icon" aria-hidden="true" />
        <b>{words.say(`power-${player}`)}</b>
        <span>
          {words.say(`board-own-${state}`, {
            date: day === null ? '' : words.date(present.iso(day), 'short'),
            due: due === null ? '' : words.date(present.iso(due), 'short'),
            price: plain(words, price),
            free: price === 0 ? 1 : 0,
          })}
        </span>
      </button>
    </li>
  );
}
