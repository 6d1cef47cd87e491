/**
 * The document itself, as the codex has it; or the game's own paper of that day, with the mark that says so.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayAt } from '../../../lesson/played-from.ts';
import { placeOf } from '../../../lesson/stops.ts';
import { MarkOfEntry } from '../../codex/paper-mark.tsx';
import { usePresent } from '../../shell/present.ts';
import { Sources } from '../../shell/sources-button.tsx';
import { useWords } from '../../shell/words.ts';
import type { Entry } from '../../tape/tape-words.ts';
import { useQuestion } from './session.ts';

/** A text that shows its beginning, and the rest on request. */
function LongText({ text }: { text: string }): JSX.Element {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  return (
    <>
      <p class={whole ? '' : 'guess-begun'}>{text}</p>
      <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {words.say(whole ? 'guess-paper-less' : 'guess-paper-more')}
      </button>
    </>
  );
}

/** Kinds of papers by how much they say of an act; among those of one day the first kind is shown. */
const TELLING = ['noteSent', 'leaving', 'asked', 'pressed', 'answered', 'reported'];

/** The paper of history's act on that day after the stop; null if there was none. */
function paperOf(tape: readonly Entry[], from: number, day: number): Entry | null {
  const came = tape.filter(({ moment, cable }) => moment > from && cable.day === day);
  const found = TELLING.flatMap((kind) => came.find(({ cable }) => cable.is === kind) ?? []);
  return found[0] ?? null;
}

export function ThePaper({ tape }: { tape: readonly Entry[] }): JSX.Element | null {
  const words = useWords();
  const { iso } = usePresent();
  const { line, stop } = useQuestion();
  const document = line.world.scenario.codex.find(({ id }) => id === stop.paper);
  const at = placeOf(line, stop);
  const entry = document === undefined ? paperOf(tape, at, dayAt(line, at)) : null;
  if (document === undefined && entry === null) return null;
  return (
    <section class="guess-paper" aria-labelledby="guess-paper-head">
      <h4 id="guess-paper-head" class="slug">
        {words.say('guess-paper')}
      </h4>
      <div class="guess-sheet">
        {document !== undefined ? (
          <>
            <h5>{words.say(`codex-${document.id}.title`)}</h5>
            <LongText text={words.say(`codex-${document.id}`)} />
            <p class="note">
              {words.say('guess-paper-document')} <Sources keys={document.sources} />
            </p>
          </>
        ) : (
          entry !== null && (
            <>
              <p class="slug">
                {words.date(iso(entry.cable.day), 'medium')} <MarkOfEntry entry={entry} />
              </p>
              {entry.paper.title !== null && <h5>{entry.paper.title}</h5>}
              <p>{entry.paper.text}</p>
            </>
          )
        )}
      </div>
    </section>
  );
}
