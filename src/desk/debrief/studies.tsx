/**
 * The pages of the texts and of the minds, each with the analyst's findings. Findings are cached per game, so
 * that a page shows them at once when it is opened again.
 */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MindsStudy } from '../../analysis/minds/study.ts';
import type { TextsQuery } from '../../analysis/texts/study.ts';
import type { TextsWhole } from '../../analysis/texts/whole.ts';
import { gameOf, type Timeline } from '../../chronicle/timeline.ts';
import { view } from '../../core/view.ts';
import { LazyWith } from '../shell/lazy.tsx';
import { useWords } from '../shell/words.ts';
import { useHistory } from '../watch/historical-line.ts';
import type { Analyst } from './analyst.ts';

/** The state of a study. */
type Found<T> = { readonly is: 'coming' | 'failed' } | { readonly is: 'here'; readonly study: T };

/** Cached studies of a game, by question. */
const known = new WeakMap<Timeline, Map<string, unknown>>();

/** Asks again whenever the game or the name of the question changes. */
function useStudy<T>(
  game: Timeline,
  name: string,
  question: () => Promise<T>,
): [Found<T>, again: () => void] {
  const kept = known.get(game) ?? new Map<string, unknown>();
  known.set(game, kept);
  const [found, setFound] = useState<Found<T>>({ is: 'coming' });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let here = true;
    const tell = (next: Found<T>): void => {
      if (here) setFound(next);
    };
    // Only answers to this question are cached under this name.
    if (kept.has(name)) tell({ is: 'here', study: kept.get(name) as T });
    else {
      tell({ is: 'coming' });
      question().then(
        (study) => {
          kept.set(name, study);
          tell({ is: 'here', study });
        },
        () => tell({ is: 'failed' }),
      );
    }
    return () => {
      here = false;
    };
  }, [game, name, times]);
  return [found, () => setTimes((before) => before + 1)];
}

interface StudyProps {
  readonly game: Timeline;
  readonly analyst: Analyst;
}

interface TextsPageProps extends TextsWhole {
  readonly ask?: (asked: TextsQuery) => void;
  readonly isSupposed?: boolean;
}

const loadTexts = (): Promise<ComponentType<TextsPageProps>> =>
  import('./texts/texts-page.tsx').then(({ TextsPage }) => TextsPage);
const loadMinds = (): Promise<ComponentType<{ study: MindsStudy }>> =>
  import('./minds/minds-page.tsx').then(({ MindsPage }) => MindsPage);

/** Who signed in history, and when; null if there is no history or nobody signed. */
function signedInHistory(history: Timeline | null): Required<TextsQuery> | null {
  if (history === null) return null;
  const { signed, powers } = view(gameOf(history), 'historian');
  const circle = powers.filter((power) => power.signed !== null).map(({ id }) => id);
  return signed === null || circle.length === 0 ? null : { day: signed, circle };
}

export function TextsStudied({ game, analyst }: StudyProps): JSX.Element {
  const history = useHistory().line.value;
  const [asked, setAsked] = useState<TextsQuery>({});
  const [found, again] = useStudy(game, `texts ${JSON.stringify(asked)}`, () => analyst.texts(game, asked));
  // If nobody would ever have come to sign, history's signatories are assumed: an empty page teaches nothing.
  const nobodyCame =
    found.is === 'here' && asked.circle === undefined && found.study.study.circle.length === 0;
  const instead = nobodyCame ? signedInHistory(history) : null;
  const [isSupposed, setIsSupposed] = useState(false);
  useEffect(() => {
    if (instead === null) return;
    setIsSupposed(true);
    setAsked(instead);
  }, [instead === null]);
  if (found.is !== 'here' || instead !== null)
    return <Waited study="texts" failed={found.is === 'failed'} again={again} />;
  const askOther = (other: TextsQuery): void => {
    setIsSupposed(false);
    setAsked(other);
  };
  return <LazyWith load={loadTexts} with={{ ...found.study, ask: askOther, isSupposed }} />;
}

export function MindsStudied({ game, analyst }: StudyProps): JSX.Element {
  const [found, again] = useStudy(game, 'minds', () => analyst.minds(game));
  if (found.is !== 'here') return <Waited study="minds" failed={found.is === 'failed'} again={again} />;
  return <LazyWith load={loadMinds} with={{ study: found.study }} />;
}

interface WaitedProps {
  readonly study: 'texts' | 'minds';
  readonly failed: boolean;
  readonly again: () => void;
}

/** A study waits for its turn while lines are searched: on a slow machine some seconds. */
function Waited({ study, failed, again }: WaitedProps): JSX.Element {
  const words = useWords();
  if (!failed)
    return (
      <div class="debrief-waiting" aria-busy="true">
        <p>{words.say(`debrief-counting-${study}`)}</p>
      </div>
    );
  return (
    <div class="debrief-waiting" role="status">
      <p>{words.say('debrief-died')}</p>
      <button type="button" class="main" onClick={again}>
        {words.say('debrief-again')}
      </button>
    </div>
  );
}
