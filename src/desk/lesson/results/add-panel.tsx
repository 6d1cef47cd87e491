/** Adds results: files, links one per line, or the typed acts of a group without a device. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Source, sourcesOfPaste } from '../../../lesson/results.ts';
import { useWords } from '../../shell/words.ts';
import { TypedLine } from './typed-line.tsx';

interface AddPanelProps {
  readonly add: (sources: readonly Source[]) => void;
  readonly addFiles: (files: readonly File[]) => void;
  /** The message about the last results added; empty before. */
  readonly told: string;
  /** There are rows: on a page of medium width the panel is folded to show them. */
  readonly hasRows: boolean;
}

export function AddPanel({ add, addFiles, told, hasRows }: AddPanelProps): JSX.Element {
  const words = useWords();
  const [text, setText] = useState('');
  const [isFolded, setIsFolded] = useState(hasRows);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const hadFocus = button.current?.parentElement?.contains(document.activeElement) === true;
    setIsFolded(hasRows);
    // If the panel folds, the focused element disappears.
    if (hasRows && hadFocus) requestAnimationFrame(() => button.current?.focus());
  }, [hasRows]);
  const submit = (): void => {
    if (text.trim() === '') return;
    add(sourcesOfPaste(text));
    setText('');
  };
  return (
    <section class={`add-results${isFolded ? ' folded' : ''}`} aria-labelledby="add-results">
      <h3 id="add-results">{words.say('results-add')}</h3>
      {hasRows && (
        <button
          ref={button}
          type="button"
          class="plain fold"
          aria-expanded={!isFolded}
          onClick={() => setIsFolded(!isFolded)}
        >
          {words.say('results-add')}
        </button>
      )}
      <label class="plain file">
        <input
          class="hidden"
          type="file"
          multiple
          onChange={({ currentTarget }) => {
            addFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        {words.say('results-choose-files')}
      </label>
      <form
        class="add-links"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label>
          {words.say('results-links')}
          <textarea
            rows={2}
            value={text}
            spellcheck={false}
            onInput={({ currentTarget: { value } }) => setText(value)}
          />
        </label>
        <button type="submit" class="main" aria-disabled={text.trim() === ''}>
          {words.say('results-add-links')}
        </button>
      </form>
      <p class="brought">{told}</p>
      <TypedLine add={add} />
      <p class="note">{words.say('results-private')}</p>
    </section>
  );
}
