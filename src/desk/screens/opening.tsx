/**
 * The first sheet while the desk is still being fetched: the title at once, the choices when they can be taken.
 */
import type { JSX } from 'preact';
import type { Words } from '../../strings/fluent.ts';

export function Opening({ words }: { words: Words }): JSX.Element {
  return (
    <div class="title">
      <div class="title-map" aria-hidden="true" />
      <main class="title-sheet">
        <p class="act">{words.say('title-place')}</p>
        <h1>{words.say('scenario-title')}</h1>
        <p class="subtitle" role="status">
          {words.say('title-coming')}
        </p>
      </main>
    </div>
  );
}
