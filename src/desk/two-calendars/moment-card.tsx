/**
 * The chosen day: what happened on it, and the actions there. The pen is taken at the beginning of the day,
 * before the player's acts on it.
 */
import type { JSX } from 'preact';
import { addressOfMoment } from '../../chronicle/moment-address.ts';
import { isFinished, type Timeline, upTo } from '../../chronicle/timeline.ts';
import { CopyLink } from '../saves/record-sheet.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { useHistory } from '../watch/historical-line.ts';
import { usePen } from '../watch/pen.ts';
import { lookAt, takePenAt } from '../watch/pen-at.ts';
import { useWatching } from '../watch/watching.ts';
import { toldWords } from './told-words.ts';
import { morningOf, type Stop, type TwoLines, timelineOf } from './two-lines.ts';

/** Takes the pen or shows the desk at a moment; after the end of a game the pen cannot be taken. */
export function usePenAt(
  timeline: Timeline,
  at: number,
): { readonly can: boolean; readonly take: () => void; readonly look: () => void } {
  const states = { history: useHistory(), watching: useWatching(), pen: usePen() };
  const can = !isFinished(upTo(timeline, at + 1));
  return {
    can,
    take: () => {
      if (can) takePenAt(timeline, at, states);
    },
    look: () => lookAt(timeline, at, states),
  };
}

interface MomentCardProps {
  readonly stop: Stop;
  readonly lines: TwoLines;
  readonly names: { readonly a: string; readonly b: string };
}

export function MomentCard({ stop, lines, names }: MomentCardProps): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const timeline = timelineOf(lines, stop.track);
  const at = morningOf(stop);
  const pen = usePenAt(timeline, at);
  return (
    <section class="calendar-card moment-card" aria-labelledby="moment-head" aria-live="polite">
      <p class="slug">
        {words.say('calendars-moment', {
          date: words.date(iso(stop.day), 'long'),
          line: stop.track === 'shared' ? 'shared' : 'apart',
          name: stop.track === 'b' ? names.b : names.a,
        })}
      </p>
      <h3 id="moment-head" class="hidden">
        {words.say('calendars-chosen')}
      </h3>
      <ul>
        {stop.happenings.map((one, index) => (
          <li key={index} class={one.by === 'player' ? 'act-told' : 'answer-told'}>
            {toldWords(words, one)}
          </li>
        ))}
      </ul>
      <div class="record-ways">
        <button type="button" class="plain" onClick={pen.look}>
          {words.say('calendars-look')}
        </button>
        <CopyLink of={async () => timeline} at={addressOfMoment(timeline, at)} />
      </div>
    </section>
  );
}
