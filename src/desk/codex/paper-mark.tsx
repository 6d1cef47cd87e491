/**
 * The mark beside a paper that says what it rests on: a document, our words after a source, or an invention.
 * It opens the works behind it; if they disagree, their card stands beside it.
 */
import type { JSX } from 'preact';
import { disputeOn, markOf, type PaperMark, shownMark } from '../../strings/paper-mark.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { type Entry, readTape } from '../tape/tape-words.ts';
import { DisputeMark } from './dispute-mark.tsx';

/** A small word in a text, or one of the actions beside a paper. */
type Look = 'source' | 'why-word';

export function MarkButton({ paper, look = 'source' }: { paper: PaperMark; look?: Look }): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const world = usePresent().world.value;
  const shown = shownMark(world.scenario.sources, paper);
  const mark = words.say(`mark-${shown}`);
  return (
    <button
      type="button"
      class={`${look} mark`}
      aria-haspopup="dialog"
      aria-label={words.say('mark-open', { mark })}
      onClick={() => dialogs.open({ is: 'sources', keys: paper.sources, mark: shown })}
    >
      {mark}
    </button>
  );
}

/** The mark of a paper on the tape; the heading of an act has none. */
export function MarkOfEntry({
  entry: { cable },
  look = 'source',
}: {
  entry: Entry;
  look?: Look;
}): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const world = present.world.value;
  const paper = markOf(world.scenario, present.iso, cable);
  const first =
    cable.is === 'replied' &&
    readTape(present, words).find((one) => one.cable.is === 'replied' && one.cable.from === cable.from);
  const dispute = disputeOn(world.scenario, cable, first ? first.cable.day : null);
  if (paper === null) return null;
  return (
    <>
      <MarkButton paper={paper} look={look} />
      {dispute !== null && <DisputeMark id={dispute} />}
    </>
  );
}
