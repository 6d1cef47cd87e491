/**
 * The papers that have just arrived, on a sheet in the middle of the desk: one after another, or all at once.
 * One sheet per moment, never two in a row.
 */
import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../core/integers.ts';
import { Brought } from '../acts/brought.tsx';
import { CrisisPaper } from '../acts/crisis-paper.tsx';
import { isQuiet } from '../acts/long-wait.ts';
import { Termed } from '../codex/explained-text.tsx';
import { MarkOfEntry } from '../codex/paper-mark.tsx';
import { WhyButton } from '../dossier/why-button.tsx';
import { fallenWords } from '../home/low-line.ts';
import { MovedByAnswers } from '../home/moved-by-answers.tsx';
import { useAssigned } from '../lesson/assigned.ts';
import { PlainLine } from '../lesson/plain/plain-line.tsx';
import { Sheet, useInSheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useScreen } from '../shell/screen.ts';
import { useWords } from '../shell/words.ts';
import { putAway } from './arrivals.ts';
import { BriskSummary } from './brisk-summary.tsx';
import { asideOn, diaryOf } from './diary.ts';
import { type Entry, freshEntries, readTape } from './tape-words.ts';
import { finishCount, isVote, VoteCount } from './vote-count.tsx';

/** Leaves out papers that go to the tape unread; a crisis comes last, because it is answered where it is read. */
function toRead(came: readonly Entry[], awaited: Day | null): readonly Entry[] {
  const loud = came.filter(({ cable, joined }) => !joined && !isQuiet(cable, awaited));
  if (loud.length === 0) return came;
  const calls = ({ cable }: Entry): boolean => cable.is === 'dilemma';
  return [...loud.filter((one) => !calls(one)), ...loud.filter(calls)];
}

/** Number of papers that are always read in full, one after another, at any pace. */
const MOST_IN_FULL = 2;

const isOpenCrisis = (cable: Entry['cable'], open: string | null): boolean =>
  cable.is === 'dilemma' && cable.id === open;

function Read({ entry, at }: { readonly entry: Entry; readonly at: number }): JSX.Element {
  const { paper, cable } = entry;
  return (
    <>
      <p class="slug">
        {paper.slug} <MarkOfEntry entry={entry} />
      </p>
      {isVote(cable) && <VoteCount cable={cable} />}
      {paper.title !== null && <h3>{paper.title}</h3>}
      <p class="text">
        <Termed text={paper.text} />
      </p>
      <PlainLine entry={entry} />
      <Brought cable={cable} />
      {paper.hasLedger && <WhyButton title={paper.title ?? paper.slug} at={at} look="plain" />}
    </>
  );
}

interface AfterwardsProps {
  readonly from: number;
  readonly fresh: readonly Entry[];
}

/** What stands below the last paper: what the answers move at home, the player's note, and a member's remark. */
function Afterwards({ from, fresh }: AfterwardsProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const tape = readTape(present, words);
  const first = tape.length - freshEntries(tape, from).length;
  const diary = diaryOf(words, tape, first);
  const aside = asideOn(words, tape, first);
  const fallen = fallenWords(present, words, from);
  return (
    <>
      <MovedByAnswers from={from} answers={fresh.map(({ cable }) => cable)} />
      {fallen !== null && <p class="fallen">{fallen}</p>}
      {diary !== null && (
        <p class="diary">
          <span class="hidden">{words.say('diary')}</span> {diary}
        </p>
      )}
      {aside !== null && (
        <p class="aside">
          <b>{aside.by}</b> <q>{aside.text}</q>
        </p>
      )}
    </>
  );
}

interface FootProps {
  /** Answers to a crisis are asked for: they are what is to be done, so putting them off is a plain button. */
  readonly asks: boolean;
  /** The word on the button that goes on. */
  readonly word: string;
  readonly go: RefObject<HTMLButtonElement | null>;
  readonly onGo: () => void;
  /** Shows all papers at once; null where none is left. */
  readonly onAll: (() => void) | null;
  readonly onLater: () => void;
}

function Foot({ asks, word, go, onGo, onAll, onLater }: FootProps): JSX.Element {
  const words = useWords();
  if (asks)
    return (
      <button type="button" class="plain" onClick={onLater}>
        {words.say('crisis-later')}
        <kbd>{words.say('key-esc')}</kbd>
      </button>
    );
  return (
    <>
      {onAll !== null && (
        <button type="button" class="plain" onClick={onAll}>
          {words.say('all-at-once')}
        </button>
      )}
      <button type="button" class="main" ref={go} onClick={onGo}>
        {word}
        <kbd>{words.say('key-space')}</kbd>
      </button>
    </>
  );
}

interface PaperListProps {
  readonly papers: readonly Entry[];
  readonly from: number;
  /** The crisis that is open and answered here; null where none is. */
  readonly open: string | null;
  /** Whether all papers were asked for at once: then none of them is the newest. */
  readonly all: boolean;
  readonly placeOf: (entry: Entry) => number;
  readonly newest: RefObject<HTMLLIElement | null>;
  readonly asks: RefObject<HTMLHeadingElement | null>;
}

/** The papers shown so far; the newest last, where a vote is counted before it tells its result. */
function PaperList({ papers, from, open, all, placeOf, newest, asks }: PaperListProps): JSX.Element {
  const last = papers.at(-1);
  const counts = last !== undefined && isVote(last.cable) && !all;
  return (
    <ol class={counts ? 'papers counting' : 'papers'}>
      {papers.map((entry, index) => (
        <li
          key={`${from}/${index}`}
          class={all ? 'told' : entry === last ? 'now' : 'read'}
          ref={entry === last ? newest : null}
        >
          {open !== null && isOpenCrisis(entry.cable, open) ? (
            <div class="crisis">
              <CrisisPaper
                id={open}
                title={
                  <h3 tabIndex={-1} ref={asks}>
                    {entry.paper.title}
                  </h3>
                }
              />
            </div>
          ) : (
            <Read entry={entry} at={placeOf(entry)} />
          )}
        </li>
      ))}
    </ol>
  );
}

export function PapersSheet({ from }: { from: number }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const dialogs = useDialogs();
  const screen = useScreen();
  const tape = readTape(present, words);
  const fresh = toRead(freshEntries(tape, from), present.timeline.value.world.awaited);
  const [shown, setShown] = useState(1);
  /** Whether all were asked for at once: then none of them is the newest. */
  const [all, setAll] = useState(false);
  const go = useRef<HTMLButtonElement>(null);
  const asks = useRef<HTMLHeadingElement>(null);
  const newest = useRef<HTMLLIElement>(null);
  // At a lesson's pace several papers are summarised; a crisis is read and answered below the summary.
  const run = useAssigned().value;
  const brisk = run?.here === true && run.assignment.brisk && fresh.length > MOST_IN_FULL;
  const more = !brisk && shown < fresh.length;
  useInSheet(() => {
    (asks.current ?? go.current)?.focus({ preventScroll: true });
    // The first paper begins under the sheet's own head; a longer one would hide that.
    if (shown > 1 || brisk) newest.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const waiting = pages.waiting.value;
  const open =
    waiting?.is === 'crisis' && fresh.some(({ cable }) => cable.is === 'dilemma' && cable.id === waiting.id)
      ? waiting.id
      : null;
  const onward = (): string => {
    if (more) return 'next-paper';
    return present.over.value ? 'to-the-end' : 'continue';
  };
  const isAsked = !more && open !== null;
  const inFull = brisk ? fresh.filter(({ cable }) => isOpenCrisis(cable, open)) : fresh.slice(0, shown);
  const close = (): void => {
    // The power that has answered is selected next.
    const reply = fresh.findLast(({ cable }) => cable.is === 'replied')?.cable;
    if (reply?.is === 'replied') pages.select(reply.from);
    putAway({ present, pages, dialogs, screen }, words, from);
  };
  return (
    <Sheet
      kind="despatch"
      slug={words.say('papers-slug', { count: fresh.length })}
      title={words.date(present.view.value.date, 'long')}
      onClose={close}
      foot={
        <Foot
          asks={isAsked}
          word={words.say(onward(), { at: shown, of: fresh.length })}
          go={go}
          onGo={() => {
            if (finishCount()) return;
            if (more) setShown(shown + 1);
            else close();
          }}
          onAll={
            more
              ? () => {
                  setAll(true);
                  setShown(fresh.length);
                }
              : null
          }
          onLater={close}
        />
      }
    >
      {brisk && (
        <BriskSummary
          entries={fresh.filter(({ cable }) => !isOpenCrisis(cable, open))}
          read={(entry) => <Read entry={entry} at={tape.indexOf(entry)} />}
        />
      )}
      <PaperList
        papers={inFull}
        from={from}
        open={open}
        all={all}
        placeOf={(entry) => tape.indexOf(entry)}
        newest={newest}
        asks={asks}
      />
      {!more && <Afterwards from={from} fresh={fresh} />}
    </Sheet>
  );
}
