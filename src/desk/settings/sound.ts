/**
 * The sounds of a moment and their order. Off by default; every sound also has a caption. synthesizer.ts,
 * loaded with the first sound, makes them.
 */
import { effect, signal } from '@preact/signals';
import type { Moment } from '../../chronicle/timeline.ts';
import { latest } from '../../chronicle/timeline.ts';
import type { Cable } from '../../core/cables.ts';
import { isPaper } from '../../strings/cable-words.ts';
import type { Words } from '../../strings/fluent.ts';
import { announce } from '../shell/announce.ts';
import type { Present } from '../shell/present.ts';
import { set, settings } from './settings.ts';

/** Sounds by name; each has words under "sound-…". */
export type Sound = 'pen' | 'stamp' | 'tram' | 'telegraph' | 'seal';

/** The sounds playing now, for the captions; empty when it is quiet. */
export const heard = signal<readonly Sound[]>([]);

/** Milliseconds for which a caption is shown. */
const READ_MS = 2800;

const SEALED: ReadonlySet<Cable['is']> = new Set(['signed', 'deposited', 'acceded', 'inForce', 'registered']);

/** Pencil for a draft, tram for waiting, stamp for anything sent; then the seal, or the telegraph key. */
export function soundsOf({ command, cables }: Pick<Moment, 'command' | 'cables'>): readonly Sound[] {
  if (command === null) return [];
  const first: Sound = command.do === 'draft' ? 'pen' : command.do === 'wait' ? 'tram' : 'stamp';
  if (cables.some(({ is }) => SEALED.has(is))) return [first, 'seal'];
  return command.do === 'wait' && cables.some(isPaper) ? [first, 'telegraph'] : [first];
}

/** A sound that cannot be loaded is skipped; its caption appears anyway. */
function sing(sounds: readonly Sound[]): void {
  import('./synthesizer.ts').then(({ play }) => play(sounds)).catch(() => undefined);
}

/** Plays sounds for the game from now on; skipped and undone moments are silent. */
export function listen(present: Present): void {
  let before = present.timeline.peek();
  let clear = 0;
  effect(() => {
    const { value: now } = present.timeline;
    const came = now.world === before.world && now.moments.length === before.moments.length + 1;
    before = now;
    const sounds = came ? soundsOf(latest(now)) : [];
    if (sounds.length === 0 || settings.peek().sound === 'off') return;
    sing(sounds);
    heard.value = sounds;
    clearTimeout(clear);
    clear = window.setTimeout(() => {
      heard.value = [];
    }, READ_MS);
  });
}

/** Toggles sound by one key; switching it on plays a sample. */
export function toggleSound(words: Words): void {
  const sound = settings.value.sound === 'on' ? 'off' : 'on';
  set('sound', sound);
  announce(words.say(`announce-sound-${sound}`));
  if (sound === 'on') sing(['telegraph']);
}
