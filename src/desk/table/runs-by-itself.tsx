/**
 * While history is watched the scene advances automatically, at the speed of the despatches, with the same
 * keys.
 */
import { useEffect } from 'preact/hooks';
import { usePress } from '../shell/use-keys.ts';
import { togglePlay } from '../watch/days.ts';
import { useWatching } from '../watch/watching.ts';

/** Milliseconds for which a line is shown at speed 1: long enough to read 25 words. */
const A_LINE = 2500;

export function RunsByItself({ at, next }: { at: number; next: () => void }): null {
  const watching = useWatching();
  const playing = watching.playing.value;
  const speed = watching.speed.value;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(next, A_LINE / speed);
    return () => clearTimeout(timer);
  }, [playing, speed, at]);
  usePress((key) => {
    if (key === '.') next();
    else if (key === 'k') togglePlay(watching);
    return key === '.' || key === 'k';
  }, 'night');
  return null;
}
