/** The sound button on the first sheet; sound is off until it is asked for. */
import type { JSX } from 'preact';
import { useWords } from '../shell/words.ts';
import { set, settings } from './settings.ts';

export function SoundChoice(): JSX.Element {
  const words = useWords();
  return (
    <button
      type="button"
      class="plain icon title-sound"
      aria-pressed={settings.value.sound === 'on'}
      onClick={() => set('sound', settings.value.sound === 'on' ? 'off' : 'on')}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M2 7.5h3.5L10 3.5v13l-4.5-4H2z" fill="currentColor" />
        <path
          d="M13 7a4 4 0 0 1 0 6M15.5 4.5a7.5 7.5 0 0 1 0 11"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
        />
      </svg>
      <span>{words.say('title-sound')}</span>
    </button>
  );
}
