/**
 * The notice that a chunk of the page could not be loaded, with a button to retry. One notice for any number
 * of chunks.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../strings/fluent.ts';
import { askAgain, failures, owed } from './fetching.ts';

export function Unfetched({ words }: { words: Words }): JSX.Element | null {
  const [asked, setAsked] = useState(0);
  const failed = failures.value;
  useEffect(() => {
    window.addEventListener('online', askAgain);
    return () => window.removeEventListener('online', askAgain);
  }, []);
  if (owed.value === 0) return null;
  const asking = asked === failed;
  return (
    <aside class="unfetched" aria-label={words.say('late')}>
      {/* Announces every further failure. */}
      <p role="alert" key={failed}>
        {words.say('late-failed')}
      </p>
      <button
        type="button"
        class="main"
        aria-disabled={asking}
        onClick={() => {
          if (asking) return;
          setAsked(failed);
          askAgain();
        }}
      >
        {words.say(asking ? 'late-coming' : 'map-again')}
      </button>
    </aside>
  );
}
