/**
 * What of a game is heard: which sounds a moment has, in their order. Off until it is asked for; every sound is also a
 * line to be read. How they are made is in synthesizer.ts, which comes with the first of them.
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

/** The sounds that are being heard, for the line that tells them; empty when it is quiet. */
export const heard = signal<readonly Sound[]>([]);

/** Milliseconds that the line stands there. */
const READ_MS = 2800;

const SEALED: ReadonlySet<Cable['is']> = new Set(['signed', 'deposited', 'acceded', 'inForce', 'registered']);

/** Pencil for a draft, stamp for what is sent, a tram for time; then the seal, or the key of the telegraph. */
export function soundsOf({ command, cables }: Pick<Moment, 'command' | 'cables'>): readonly Sound[] {
  if (command === null) return [];
  const first: Sound = command.do === 'draft' ? 'pen' : command.do === 'wait' ? 'tram' : 'stamp';
  if (cables.some(({ is }) => SEALED.has(is))) return [first, 'seal'];
  return command.do === 'wait' && cables.some(isPaper) ? [first, 'telegraph'] : [first];
}

/** A sound that cannot be fetched is not asked for again: its caption stands there all the same. */
function sing(sounds: readonly Sound[]): void {
  import('./synthesizer.ts').then(({ play }) => play(sounds)).catch(() => undefined);
}

/** Listens to the game from now on: what comes is heard, what is leapt over or taken back is not. */
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

/** One key for it; switched on, it lets itself be heard. */
export function toggleSound(words: Words): void {
  const sound = settings.value.sound === 'on' ? 'off' : 'on';
  set('sound', sound);
  announce(words.say(`announce-sound-${sound}`));
  if (sound === 'on') sing(['telegraph']);
}
