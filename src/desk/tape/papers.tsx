/**
 * What has just arrived, in the middle of the desk: one paper after another, or all at once. One card a moment,
 * never two in a row.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Termed } from '../codex/explained-text.tsx';
import { MarkOfEntry } from '../codex/paper-mark.tsx';
import { WhyButton } from '../dossier/why-button.tsx';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useScreen } from '../shell/screen.ts';
import { useWords } from '../shell/words.ts';
import { putAway } from './arrivals.ts';
import { asideOn, diaryOf } from './diary.ts';
import { freshEntries, readTape } from './tape-words.ts';

export function PapersSheet({ from }: { from: number }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const dialogs = useDialogs();
  const screen = useScreen();
  const fresh = freshEntries(readTape(present, words), from);
  const first = readTape(present, words).length - fresh.length;
  const [shown, show] = useState(1);
  const go = useRef<HTMLButtonElement>(null);
  const newest = useRef<HTMLLIElement>(null);
  const more = shown < fresh.length;
  const diary = diaryOf(words, readTape(present, words), first);
  const aside = asideOn(words, readTape(present, words), first);
  useEffect(() => {
    go.current?.focus({ preventScroll: true });
    newest.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const close = (): void => {
    // Whoever has answered is read next.
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
        <>
          {more && (
            <button type="button" class="plain" onClick={() => show(fresh.length)}>
              {words.say('all-at-once')}
            </button>
          )}
          <button type="button" class="main" ref={go} onClick={() => (more ? show(shown + 1) : close())}>
            {words.say(more ? 'next-paper' : 'continue', { at: shown, of: fresh.length })}
            <kbd>{words.say('key-space')}</kbd>
          </button>
        </>
      }
    >
      <ol class="papers">
        {fresh.slice(0, shown).map(({ paper, cable, moment }, index) => (
          <li
            key={`${from}/${index}`}
            class={index === shown - 1 ? 'now' : 'read'}
            ref={index === shown - 1 ? newest : null}
          >
            <p class="slug">
              {paper.slug} <MarkOfEntry entry={{ paper, cable, moment }} />
            </p>
            {paper.title !== null && <h3>{paper.title}</h3>}
            <p class="text">
              <Termed text={paper.text} />
            </p>
            {cable.is === 'dilemma' && <p class="note">{words.say('papers-crisis')}</p>}
            {paper.hasLedger && (
              <WhyButton title={paper.title ?? paper.slug} at={first + index} look="plain" />
            )}
          </li>
        ))}
      </ol>
      {!more && diary !== null && (
        <p class="diary">
          <span class="hidden">{words.say('diary')}</span> {diary}
        </p>
      )}
      {!more && aside !== null && (
        <p class="aside">
          <b>{aside.by}</b> <q>{aside.text}</q>
        </p>
      )}
    </Sheet>
  );
}
