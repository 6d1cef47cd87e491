/** The table with its actions, and below it when they signed. */
import { batch } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { playInSteps } from '../../../chronicle/autoplay.ts';
import { resultOf } from '../../../chronicle/result.ts';
import { commandsOf, type Timeline } from '../../../chronicle/timeline.ts';
import { HISTORY } from '../../branches/games.ts';
import { useKeeping } from '../../saves/saves.ts';
import { announce } from '../../shell/announce.ts';
import { useWords } from '../../shell/words.ts';
import { lookAgain } from '../../watch/days.ts';
import { useHistory } from '../../watch/historical-line.ts';
import { usePen } from '../../watch/pen.ts';
import { useWatching } from '../../watch/watching.ts';
import { ActsBar, keyOfGame } from './acts-bar.tsx';
import type { ClassResults, Shown } from './class-results.ts';
import { type Order, ordered, pressed } from './columns.ts';
import { groupName, tenths } from './result-words.ts';
import { ResultsTable } from './results-table.tsx';
import { TakeAway } from './take-away.tsx';
import { WhenSigned } from './when-signed.tsx';

/** Two are compared: a third replaces the first. */
const MOST_CHOSEN = 2;

export function ShownResults({ results }: { readonly results: ClassResults }): JSX.Element {
  const words = useWords();
  const { dialogs, newGames, screen } = useKeeping();
  const history = useHistory().line.value;
  const watching = useWatching();
  const pen = usePen();
  const [order, orderBy] = useState<Order>({ by: 'number', is: 'ascending' });
  const [chosen, choose] = useState<readonly number[]>([]);
  const [opened, open] = useState<ReadonlySet<number>>(new Set());
  const nameless = results.nameless.value;
  const entries = ordered(words, results.entries.value, order, nameless);
  const shown = entries.filter((entry) => entry.is === 'result');
  const there = chosen.filter((number) => shown.some((entry) => entry.number === number));
  const historys = useMemo(() => (history === null ? null : resultOf(history)), [history]);
  const given = results.entries.value.flatMap((entry) =>
    entry.is === 'result'
      ? [
          {
            key: keyOfGame(entry.number),
            timeline: entry.timeline,
            name: words.say('results-numbered', {
              number: entry.number,
              named: nameless || entry.name === '' ? 'no' : 'yes',
              name: groupName(words, entry, nameless),
            }),
          },
        ]
      : [],
  );
  /** The row that takes its place gets the focus, so that several can be removed one after another. */
  const remove = (number: number): void => {
    const at = entries.findIndex((entry) => entry.number === number);
    results.remove(number);
    announce(words.say('results-removed', { number }));
    requestAnimationFrame(() => {
      const rows = document.querySelectorAll('.results-table tbody > tr:not(.details)');
      rows[Math.min(at, rows.length - 1)]?.querySelector('button')?.focus();
    });
  };
  /** With every despatch on the way as a moment of its own. */
  const inSteps = ({ timeline }: Shown): Timeline =>
    playInSteps(newGames.begin(timeline.world.seed), commandsOf(timeline)).timeline;
  return (
    <>
      <h3 id="results-head" class="hidden" tabIndex={-1}>
        {words.say('results-table')}
      </h3>
      <ActsBar
        results={results}
        entries={shown}
        given={given}
        chosen={there}
        play={(entry) => lookAgain(inSteps(entry), watching, pen)}
      />
      <ResultsTable
        results={results}
        entries={entries}
        order={order}
        orderBy={(column) => orderBy(pressed(order, column))}
        history={history}
        marks={{
          chosen: there,
          choose: (number) =>
            choose(
              there.includes(number)
                ? there.filter((one) => one !== number)
                : [...there, number].slice(-MOST_CHOSEN),
            ),
          opened,
          open: (number) => {
            const next = new Set(opened);
            if (!next.delete(number)) next.add(number);
            open(next);
          },
        }}
        ways={{
          remove,
          play: (entry) => lookAgain(inSteps(entry), watching, pen),
          besideHistory: (entry) =>
            dialogs.open({ is: 'calendars', keys: [keyOfGame(entry.number), HISTORY], given }),
          lookBack: (entry) =>
            batch(() => {
              lookAgain(entry.timeline, watching, pen);
              watching.jump(entry.timeline.moments.length);
              screen.value = 'end';
              dialogs.open({ is: 'debrief' });
            }),
        }}
      />
      <p class="results-key" aria-hidden="true">
        <span class="text-boxes">
          <i class="narrow" />
          <i />
          <i class="filled" />
          <i />
        </span>{' '}
        {words.say('results-key')}
        {historys !== null && (
          <>
            <i class="history-mark" />{' '}
            {words.say('results-key-history', { score: tenths(words, historys.score) })}
            {shown.some(({ row }) => row.ending === null) && `; ${words.say('results-key-history-then')}`}
          </>
        )}
      </p>
      <WhenSigned
        entries={shown}
        history={historys?.milestones.find(({ is }) => is === 'signed')?.date ?? null}
      />
      <TakeAway results={results} entries={entries} />
    </>
  );
}
