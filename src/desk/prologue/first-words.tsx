/** The first page: the table from above and one sentence on the subject. A key continues. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../shell/words.ts';

interface FirstWordsProps {
  readonly onNext: () => void;
  readonly onSkip: () => void;
}

/** Chairs from above: the seat, and its back away from the table; the first one is the player's. */
const CHAIRS = [
  'M43 78h24v24H43zM38 76v28',
  'M112 22h24v24h-24zM110 17h28',
  'M184 22h24v24h-24zM182 17h28',
  'M112 134h24v24h-24zM110 163h28',
  'M184 134h24v24h-24zM182 163h28',
];

export function FirstWords({ onNext, onSkip }: FirstWordsProps): JSX.Element {
  const words = useWords();

  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    head.current?.focus();
  }, []);
  return (
    <main class="first-words">
      <svg width="256" height="180" viewBox="32 0 256 180" aria-hidden="true" focusable="false">
        <rect x="76" y="54" width="168" height="72" rx="14" fill="#5b3450" />
        <g fill="none" stroke="#ede6d0" stroke-width="2">
          {CHAIRS.map((chair) => (
            <path key={chair} d={chair} />
          ))}
        </g>
        <path d="M92 98 120 84" stroke="#ede6d0" stroke-width="3" stroke-linecap="round" />
      </svg>
      <h1 tabIndex={-1} ref={head}>
        {words.say('prologue-first')}
      </h1>
      <div class="first-words-foot">
        <button type="button" class="plain" onClick={onSkip}>
          {words.say('skip-prologue')}
          <kbd>{words.say('key-esc')}</kbd>
        </button>
        <button type="button" class="main" onClick={onNext}>
          {words.say('next')}
          <kbd>{words.say('key-space')}</kbd>
        </button>
      </div>
    </main>
  );
}
