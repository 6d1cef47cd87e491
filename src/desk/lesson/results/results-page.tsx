/**
 * The teacher's table: the results of a class come in as files, links or typed lines and are compared. Style
 * sheet and words are loaded with it; nothing that comes in leaves the machine.
 */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { commandsOf } from '../../../chronicle/timeline.ts';
import type { Kept } from '../../../lesson/class-table.ts';
import { type Source, sourcesOfPaste } from '../../../lesson/results.ts';
import { useKeeping } from '../../saves/saves.ts';
import { announce } from '../../shell/announce.ts';
import { useKeptFocus } from '../../shell/kept-focus.ts';
import { adoptStyle } from '../../shell/late-style.ts';
import { WithLateWords } from '../../shell/late-words.tsx';
import { useWords } from '../../shell/words.ts';
import { useHistory } from '../../watch/historical-line.ts';
import type { ClassPageProps } from '../class-sheet.tsx';
import { AddPanel } from './add-panel.tsx';
import { classResultsOf } from './class-results.ts';
import { broughtWords, fromFile } from './come-in.ts';
import { NoResults } from './no-results.tsx';
import css from './results.css?inline';
import { ShownResults } from './shown-results.tsx';
import { TalkOver } from './talk-over.tsx';

adoptStyle(css);

/** Also loads the words of the comparison and of the debrief. */
export function ResultsPage({ arrived }: ClassPageProps): JSX.Element {
  return (
    <WithLateWords>
      <Results arrived={arrived} />
    </WithLateWords>
  );
}

/** Accepts files and links dropped anywhere: otherwise the browser would open a file instead of this page. */
function useDrops(take: (files: readonly File[]) => void, takeText: (text: string) => void): void {
  useLayoutEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      // A text dropped into a field belongs there.
      if (event.target instanceof HTMLElement && event.target.matches('textarea, input')) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) take(files);
      else if (text.trim() !== '') takeText(text);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  });
}

function Results({ arrived }: ClassPageProps): JSX.Element {
  const words = useWords();
  const { newGames } = useKeeping();
  const history = useHistory();
  const results = classResultsOf(newGames, history);
  const [told, setTold] = useState('');
  const entries = results.entries.value;
  const opening = results.opening.value;
  const say = (text: string): void => {
    setTold(text);
    announce(text);
  };
  const add = async (sources: readonly (Source | Kept)[], before: readonly string[] = []): Promise<void> => {
    const brought = await results.add(sources);
    if (brought !== null) say([...before, broughtWords(words, brought)].join(' '));
  };
  const openKept = async (kept: readonly Kept[]): Promise<void> => {
    await add(kept);
    results.saved.value = results.entries.value;
  };
  const addFiles = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    await history.unroll();
    const beginning = {
      history: history.line.value === null ? [] : commandsOf(history.line.value),
      firstDay: newGames.world.scenario.calendar.firstDay,
    };
    const come = await Promise.all(files.map((file) => fromFile(words, file, beginning)));
    const faults = come.flatMap(({ told: fault }) => fault ?? []);
    const sources = come.flatMap((one) => one.sources);
    if (sources.length > 0) await add(sources, faults);
    else say(faults.join(' '));
  };
  // Replays history while the teacher looks for the files.
  useEffect(() => void history.unroll(), [history]);
  useEffect(() => {
    // The page may be opened more than once: what came with the address is then already there.
    if (arrived === undefined || entries.some(({ source }) => source.text === arrived)) return;
    void add([{ from: { is: 'address' }, text: arrived, name: null }]);
  }, [arrived]);
  useDrops(
    (files) => void addFiles(files),
    (text) => void add(sourcesOfPaste(text)),
  );
  // The button that emptied the table, or opened a stored one, disappears by its own action.
  useKeptFocus('.results', 'results-head', entries.length === 0);
  const shown = useMemo(() => entries.filter((entry) => entry.is === 'result'), [entries]);
  return (
    <div class="results">
      <AddPanel
        add={(sources) => void add(sources)}
        addFiles={(files) => void addFiles(files)}
        told={told}
        hasRows={entries.length > 0}
      />
      <div class="results-main">
        {opening !== null && (
          <p class="results-opening">
            <progress
              aria-label={words.say('results-opening', opening)}
              max={opening.of}
              value={opening.done}
            />{' '}
            {words.say('results-opening', opening)}
          </p>
        )}
        {entries.length > 0 ? (
          <ShownResults results={results} />
        ) : (
          opening === null && <NoResults open={(kept) => void openKept(kept)} />
        )}
      </div>
      <TalkOver entries={shown} />
    </div>
  );
}
