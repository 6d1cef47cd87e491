/**
 * What did Litvinov do? History stops before important moments and asks. The scenario defines the stops, and
 * every answer is played under the rules of the game.
 */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Timeline } from '../../../chronicle/timeline.ts';
import { inSeededOrder } from '../../../lesson/stops.ts';
import type { Stop } from '../../../scenario/lesson/stops.ts';
import { insist } from '../../shell/fetching.ts';
import { adoptStyle } from '../../shell/late-style.ts';
import { Coming } from '../../shell/lazy.tsx';
import { useLesson, useNewGames } from '../../shell/ports.ts';
import { useWords } from '../../shell/words.ts';
import { useHistory } from '../../watch/historical-line.ts';
import type { ClassPageProps } from '../class-sheet.tsx';
import { hasLeftQuestion } from '../left-question.ts';
import css from './guess.css?inline';
import { GuessHead } from './guess-head.tsx';
import { QuestionContext, type Session, sessionOf } from './session.ts';
import { StopPage } from './stop-page.tsx';
import { Summary } from './summary.tsx';

adoptStyle(css);

export function GuessPage({ turn }: ClassPageProps): JSX.Element {
  const words = useWords();
  const fetchLesson = useLesson();
  const history = useHistory();
  const [stops, setStops] = useState<readonly Stop[] | null>(null);
  useEffect(() => {
    hasLeftQuestion.value = false;
    void insist(fetchLesson).then((lesson) => setStops(lesson.stops));
    void history.unroll();
  }, []);
  const line = history.line.value;
  if (stops?.length === 0) return <p class="lead">{words.say('guess-none')}</p>;
  if (stops === null || line === null) return <Coming />;
  return (
    <Guessing
      stops={stops}
      line={line}
      session={sessionOf(history, line.world.scenario.id, stops)}
      turn={turn}
    />
  );
}

interface GuessingProps extends Pick<ClassPageProps, 'turn'> {
  readonly stops: readonly Stop[];
  readonly line: Timeline;
  readonly session: Session;
}

function Guessing({ stops, line, session, turn }: GuessingProps): JSX.Element {
  const { seed } = useNewGames().world;
  const { at } = session.guess.value;
  const stop = stops[at];
  const question = useMemo(
    () => (stop === undefined ? null : { session, line, stops, stop, answers: inSeededOrder(stop, seed) }),
    [session, line, stops, stop, seed],
  );
  return (
    <div class="guess">
      <GuessHead session={session} stops={stops} />
      {question === null ? (
        <Summary session={session} line={line} stops={stops} turn={turn} />
      ) : (
        <QuestionContext.Provider value={question}>
          <StopPage key={question.stop.id} />
        </QuestionContext.Provider>
      )}
    </div>
  );
}
