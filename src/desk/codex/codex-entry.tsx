/**
 * One entry of the codex: its text, what to read next, where the sources disagree about it, and the works
 * that it rests on.
 */
import type { JSX, Ref } from 'preact';
import type { CodexEntry } from '../../scenario/codex.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';
import { Termed } from './explained-text.tsx';
import { SourceList } from './sources-sheet.tsx';

interface PageProps {
  readonly entry: CodexEntry;
  /** All entries, for the links to read next. */
  readonly all: readonly CodexEntry[];
  readonly head: Ref<HTMLHeadingElement>;
  readonly choose: (id: string | null) => void;
}

export function CodexPage({ entry, all, head, choose }: PageProps): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const { id, kind, related, dispute, sources } = entry;
  const next = related.filter((one) => all.some((other) => other.id === one));
  return (
    <article class="codex-page" aria-labelledby="codex-head">
      <button type="button" class="link codex-back" onClick={() => choose(null)}>
        {words.say('codex-back')}
      </button>
      <p class="slug">{words.say(`codex-kind-${kind}`)}</p>
      <h3 id="codex-head" ref={head} tabIndex={-1}>
        {words.say(`codex-${id}.title`)}
      </h3>
      <p class="codex-text">
        <Termed text={words.say(`codex-${id}`)} but={id} choose={choose} />
      </p>
      {dispute !== undefined && (
        <button
          type="button"
          class="plain codex-dispute"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is: 'dispute', id: dispute })}
        >
          {words.say('dispute-open', { title: words.say(`dispute-${dispute}`) })}
        </button>
      )}
      {next.length > 0 && (
        <>
          <h4>{words.say('codex-related')}</h4>
          <ul class="codex-related">
            {next.map((one) => (
              <li key={one}>
                <button type="button" class="link" onClick={() => choose(one)}>
                  {words.say(`codex-${one}.title`)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{words.say('sources-title')}</h4>
      <SourceList keys={sources} />
    </article>
  );
}
