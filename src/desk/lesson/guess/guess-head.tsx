/**
 * The progress through the stops, as a line with a mark for each; and either the score of one player or the
 * choice to count a class's hands.
 */
import type { JSX } from 'preact';
import { atStop, scoreOf } from '../../../lesson/guess.ts';
import { dateOf } from '../../../lesson/stops.ts';
import type { Stop } from '../../../scenario/lesson/stops.ts';
import type { Words } from '../../../strings/fluent.ts';
import { useWords } from '../../shell/words.ts';
import { goTo, isClass, type Session } from './session.ts';

interface HeadProps {
  readonly session: Session;
  readonly stops: readonly Stop[];
}

/** 3 half points as "1½". */
export function halfPoints(halves: number): string {
  const whole = Math.floor(halves / 2);
  if (halves % 2 === 0) return `${whole}`;
  return whole === 0 ? '½' : `${whole}½`;
}

function placeWords(words: Words, { session, stops }: HeadProps): string {
  const guess = session.guess.value;
  const stop = stops[guess.at];
  if (stop === undefined) return words.say('guess-at-end');
  const place = { at: guess.at + 1, of: stops.length };
  return words.say(atStop(guess, stop).answered ? 'guess-at-answered' : 'guess-at', place);
}

export function GuessHead({ session, stops }: HeadProps): JSX.Element {
  const words = useWords();
  const counting = isClass(session);
  const { halves, of } = scoreOf(session.guess.value, stops);
  return (
    <div class="guess-head">
      <p class="slug">{placeWords(words, { session, stops })}</p>
      <StopRail session={session} stops={stops} />
      {!counting && of > 0 && (
        <p class="guess-score">
          {words.say('guess-score')} <b>{words.say('guess-score-of', { right: halfPoints(halves), of })}</b>
        </p>
      )}
      <label class="guess-counting">
        <input
          type="checkbox"
          checked={counting}
          onChange={(event) => {
            session.counting.value = event.currentTarget.checked;
          }}
        />
        {words.say('guess-counting')}
      </label>
    </div>
  );
}

/** Answered stops are filled, the current one is red, and a line leads up to it. */
function StopRail({ session, stops }: HeadProps): JSX.Element {
  const words = useWords();
  const guess = session.guess.value;
  return (
    <nav class="guess-rail" aria-label={words.say('guess-rail')}>
      <ol>
        {stops.map((stop, at) => {
          const date = dateOf(stop);
          const { answered } = atStop(guess, stop);
          return (
            <li key={stop.id} class={answered ? 'past' : ''}>
              <button
                type="button"
                aria-current={at === guess.at ? 'step' : undefined}
                aria-label={words.say(answered ? 'guess-stop-answered' : 'guess-stop', {
                  date: words.date(date, 'medium'),
                  title: words.say(`stop-${stop.id}.title`),
                })}
                onClick={() => goTo({ session }, at)}
              >
                <i aria-hidden="true" />
                <span>{words.date(date, 'short')}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
