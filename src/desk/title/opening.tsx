/** The first sheet while the desk is still loading: the title at once, the choices when they can be taken. */
import type { JSX } from 'preact';
import type { Words } from '../../strings/fluent.ts';

interface OpeningProps {
  readonly words: Words;
  /** Retries after the desk could not be loaded. */
  readonly again?: () => void;
}

export function Opening({ words, again }: OpeningProps): JSX.Element {
  return (
    <div class="title">
      <div class="title-map" aria-hidden="true" />
      <main class="title-sheet">
        <p class="act">{words.say('title-place')}</p>
        <h1>{words.say('scenario-title')}</h1>
        <p class="subtitle" role="status">
          {words.say(again === undefined ? 'title-coming' : 'late-failed')}
        </p>
        {again !== undefined && (
          <button type="button" class="main" onClick={again}>
            {words.say('map-again')}
          </button>
        )}
      </main>
    </div>
  );
}
