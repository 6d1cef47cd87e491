/** Exports of the table: CSV, print, the table as one file, and on request a copy stored in this browser. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { printTable } from '../../../lesson/class-table.ts';
import { download } from '../../saves/record.ts';
import { useKeeping } from '../../saves/saves.ts';
import { announce } from '../../shell/announce.ts';
import { useWords } from '../../shell/words.ts';
import { type ClassResults, type Entry, keptOf } from './class-results.ts';
import { forgetTable, keepTable, keptTable } from './kept-table.ts';
import { tableAsCsv } from './table-as-csv.ts';

interface TakeAwayProps {
  readonly results: ClassResults;
  /** In display order. */
  readonly entries: readonly Entry[];
}

export function TakeAway({ results, entries }: TakeAwayProps): JSX.Element {
  const words = useWords();
  const { store, newGames } = useKeeping();
  const { id } = newGames.world.scenario;
  const [isKept, setIsKept] = useState(false);
  const [sure, setSure] = useState(false);
  useEffect(() => {
    void keptTable(store, id).then((kept) => setIsKept(kept !== null));
  }, [store, id]);
  const keep = async (): Promise<void> => {
    const table = results.entries.value;
    const kept = await keepTable(store, id, table.map(keptOf));
    if (kept === 'safe') results.saved.value = table;
    setIsKept(true);
    announce(words.say(kept === 'safe' ? 'results-kept' : 'results-kept-memory'));
  };
  const save = (): void => {
    const table = results.entries.value;
    download(printTable(table.map(keptOf)), `${id}-class.json`);
    results.saved.value = table;
  };
  const forget = async (): Promise<void> => {
    await forgetTable(store, id);
    setIsKept(false);
    announce(words.say('results-forgotten'));
  };
  return (
    <div class="results-away">
      <button
        type="button"
        class="plain"
        onClick={() => download(tableAsCsv(words, entries, results.nameless.value), `${id}-class.csv`)}
      >
        {words.say('results-csv')}
      </button>
      <button type="button" class="plain" onClick={() => window.print()}>
        {words.say('results-print')}
      </button>
      <button type="button" class="plain" onClick={save}>
        {words.say('results-save')}
      </button>
      <button type="button" class="plain" onClick={() => void keep()}>
        {words.say(isKept ? 'results-keep-again' : 'results-keep')}
      </button>
      {isKept && (
        <button type="button" class="plain" onClick={() => void forget()}>
          {words.say('results-forget')}
        </button>
      )}
      <button
        type="button"
        class="plain"
        onClick={() => (sure ? results.clear() : setSure(true))}
        onBlur={() => setSure(false)}
      >
        {words.say(sure ? 'results-clear-sure' : 'results-clear')}
      </button>
    </div>
  );
}
