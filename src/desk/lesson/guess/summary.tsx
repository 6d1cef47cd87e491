/**
 * After the last stop: the score or the hands that were right, questions for discussion, and links to what
 * comes next.
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Timeline } from '../../../chronicle/timeline.ts';
import { atStop, halvesAt, handsIn, isScored, NOTHING_YET, scoreOf } from '../../../lesson/guess.ts';
import { dateOf, placeOf } from '../../../lesson/stops.ts';
import type { Stop } from '../../../scenario/lesson/stops.ts';
import { useWords } from '../../shell/words.ts';
import type { ClassPageProps } from '../class-sheet.tsx';
import { halfPoints } from './guess-head.tsx';
import { goTo, isClass, type Session } from './session.ts';
import { useWays } from './use-ways.ts';

interface SummaryProps extends Pick<ClassPageProps, 'turn'> {
  readonly session: Session;
  readonly line: Timeline;
  readonly stops: readonly Stop[];
}

export function Summary({ session, line, stops, turn }: SummaryProps): JSX.Element {
  const words = useWords();
  const { takePen } = useWays();
  const head = useRef<HTMLHeadingElement>(null);
  const guess = session.guess.value;
  const { halves, of } = scoreOf(guess, stops);
  const asked = stops.filter((stop) => atStop(guess, stop).answered);
  useLayoutEffect(() => head.current?.focus({ preventScroll: true }), []);
  const lead = isClass(session)
    ? words.say('guess-end-class', { count: asked.length, of: stops.length })
    : words.say('guess-end-one', { right: halfPoints(halves), of });
  return (
    <div class="guess-split">
      <div class="guess-main">
        <h3 ref={head} tabIndex={-1}>
          {words.say('guess-end')}
        </h3>
        <p class="lead">{lead}</p>
        <table class="guess-end">
          <thead>
            <tr>
              <th scope="col">{words.say('guess-end-stop')}</th>
              <th scope="col">{words.say('guess-end-done')}</th>
              <th scope="col">{words.say(isClass(session) ? 'guess-hands' : 'guess-end-points')}</th>
            </tr>
          </thead>
          <tbody>
            {stops.map((stop, at) => (
              <tr key={stop.id}>
                <th scope="row">
                  <button type="button" class="guess-look" onClick={() => goTo({ session }, at)}>
                    {words.say('guess-end-row', {
                      date: words.date(dateOf(stop), 'short'),
                      title: words.say(`stop-${stop.id}.title`),
                    })}
                  </button>
                </th>
                <td>{atStop(guess, stop).answered ? words.say(`stop-${stop.id}-${stop.done}`) : '–'}</td>
                <td class="figure">{countWords(stop)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="guess-beside">
        <section aria-labelledby="guess-talk-head">
          <h4 id="guess-talk-head" class="slug">
            {words.say('guess-end-ask')}
          </h4>
          <ol class="guess-talk">
            {(asked.length > 0 ? asked : stops).map((stop) => (
              <li key={stop.id}>{words.say(`stop-${stop.id}.ask`)}</li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="guess-ways-head">
          <h4 id="guess-ways-head" class="slug">
            {words.say('guess-end-ways')}
          </h4>
          <div class="guess-ways">
            {turn !== undefined && (
              <button type="button" class="plain" onClick={() => turn('assignment')}>
                {words.say('guess-end-assign')}
              </button>
            )}
            {stops.slice(0, 1).map((stop) => (
              <button
                key={stop.id}
                type="button"
                class="plain"
                onClick={() => takePen(line, placeOf(line, stop))}
              >
                {words.say('guess-end-pen', { date: words.date(dateOf(stop), 'medium') })}
              </button>
            ))}
            <button
              type="button"
              class="plain"
              onClick={() => {
                session.guess.value = NOTHING_YET;
              }}
            >
              {words.say('guess-end-again')}
            </button>
          </div>
        </section>
      </div>
    </div>
  );

  function countWords(stop: Stop): string {
    const here = atStop(guess, stop);
    if (!here.answered) return '–';
    if (isClass(session))
      return words.say('guess-end-hands', { right: here.hands[stop.done] ?? 0, all: handsIn(here) });
    const found = halvesAt(guess, stop);
    return isScored(stop) && found !== null ? halfPoints(found) : words.say('guess-end-open');
  }
}
