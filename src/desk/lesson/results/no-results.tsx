/** The empty table: how results come in, and the link to a table stored in this browser. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../../lesson/class-table.ts';
import { useKeeping } from '../../saves/saves.ts';
import { useWords } from '../../shell/words.ts';
import { keptTable } from './kept-table.ts';

export function NoResults({ open }: { readonly open: (results: readonly Kept[]) => void }): JSX.Element {
  const words = useWords();
  const { store, newGames } = useKeeping();
  const [kept, setKept] = useState<readonly Kept[] | null>(null);
  const { id } = newGames.world.scenario;
  useEffect(() => {
    let here = true;
    void keptTable(store, id).then((found) => here && setKept(found));
    return () => {
      here = false;
    };
  }, [store, id]);
  return (
    <section class="no-results" aria-labelledby="results-head">
      <h3 id="results-head" tabIndex={-1}>
        {words.say('results-none')}
      </h3>
      <ol>
        <li>{words.say('results-none-hand-in')}</li>
        <li>{words.say('results-none-add')}</li>
        <li>{words.say('results-none-look')}</li>
      </ol>
      {kept !== null && kept.length > 0 && (
        <button type="button" class="main" onClick={() => open(kept)}>
          {words.say('results-open-kept', { count: kept.length })}
        </button>
      )}
    </section>
  );
}
