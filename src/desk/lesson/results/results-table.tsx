/**
 * The table itself: a row for every result, sorted by the chosen column, with details below an opened row. A
 * result that cannot be shown has a row that says so. On a narrow page every row is a card.
 */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Timeline } from '../../../chronicle/timeline.ts';
import type { Amount } from '../../../core/integers.ts';
import { scoreBeside } from '../../../lesson/results-row.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { BrokenRow } from './broken-row.tsx';
import type { ClassResults, Entry } from './class-results.ts';
import { COLUMNS, type Column, type Order } from './columns.ts';
import { type Marks, ResultRowShown } from './result-row.tsx';
import { shortPowers } from './result-words.ts';
import type { RowWays } from './row-details.tsx';

interface TableProps {
  readonly results: ClassResults;
  /** In display order. */
  readonly entries: readonly Entry[];
  readonly order: Order;
  readonly orderBy: (column: Column) => void;
  /** Null if the scenario has none. */
  readonly history: Timeline | null;
  readonly marks: Marks;
  readonly ways: RowWays;
}

export function ResultsTable(props: TableProps): JSX.Element {
  const { results, entries, order, orderBy, history, marks, ways } = props;
  const words = useWords();
  const { world } = usePresent();
  const { partners } = world.value;
  const short = useMemo(() => shortPowers(words, partners), [words, partners]);
  /** History's score beside each result, by the number of the result. */
  const beside = useMemo(
    () =>
      new Map<number, Amount>(
        entries.flatMap((entry) =>
          entry.is === 'result' && history !== null ? [[entry.number, scoreBeside(entry.row, history)]] : [],
        ),
      ),
    [entries, history],
  );
  const scores = entries.flatMap((entry) => (entry.is === 'result' ? [entry.row.score] : []));
  const all = [...scores, ...beside.values()];
  const scale = { least: Math.min(0, ...all), most: Math.max(100, ...all) };
  return (
    <>
      <OrderChoice order={order} orderBy={orderBy} />
      <table class="results-table">
        <caption class="hidden">{words.say('results-table')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                class={`of-${column}`}
                aria-sort={order.by === column ? order.is : undefined}
              >
                <button type="button" onClick={() => orderBy(column)}>
                  {words.say(`results-head-${column}`)}
                  <span class="way" aria-hidden="true">
                    {order.by === column ? (order.is === 'ascending' ? '▲' : '▼') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) =>
            entry.is === 'broken' ? (
              <BrokenRow key={entry.number} entry={entry} results={results} remove={ways.remove} />
            ) : (
              <ResultRowShown
                key={entry.number}
                entry={entry}
                results={results}
                marks={marks}
                ways={ways}
                short={short}
                scale={{ ...scale, history: beside.get(entry.number) ?? null }}
              />
            ),
          )}
        </tbody>
      </table>
    </>
  );
}

/** A narrow page has no column heads: the order is chosen in a list. */
function OrderChoice({ order, orderBy }: Pick<TableProps, 'order' | 'orderBy'>): JSX.Element {
  const words = useWords();
  return (
    <p class="order-choice">
      <label>
        {words.say('results-order')}{' '}
        <select
          value={order.by}
          onChange={({ currentTarget: { value } }) => {
            const column = COLUMNS.find((one) => one === value);
            if (column !== undefined) orderBy(column);
          }}
        >
          {COLUMNS.map((column) => (
            <option key={column} value={column}>
              {words.say(`results-head-${column}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="plain" onClick={() => orderBy(order.by)}>
        {words.say(`results-order-${order.is}`)}
      </button>
    </p>
  );
}
