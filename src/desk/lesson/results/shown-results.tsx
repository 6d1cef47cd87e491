/** The table with its actions, and below it when they signed. */
import { batch } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { playInSteps } from '../../../chronicle/autoplay.ts';
import { resultOf } from '../../../chronicle/result.ts';
import { commandsOf, type Timeline } from '../../../chronicle/timeline.ts';
import type { Words } from '../../../strings/fluent.ts';
import { HISTORY } from '../../branches/games.ts';
import { useKeeping } from '../../saves/saves.ts';
import { announce } from '../../shell/announce.ts';
import type { GivenGame } from '../../shell/dialogs.ts';
import type { NewGames } from '../../shell/ports.ts';
import { useWords } from '../../shell/words.ts';
import { lookAgain } from '../../watch/days.ts';
import { useHistory } from '../../watch/historical-line.ts';
import { usePen } from '../../watch/pen.ts';
import { useWatching } from '../../watch/watching.ts';
import { ActsBar, keyOfGame } from './acts-bar.tsx';
import type { ClassResults, Entry, Shown } from './class-results.ts';
import { type Order, ordered, pressed } from './columns.ts';
import { groupName, tenths } from './result-words.ts';
import { ResultsTable } from './results-table.tsx';
import { TakeAway } from './take-away.tsx';
import { WhenSigned } from './when-signed.tsx';

/** Two are compared: a third replaces the first. */
const MOST_CHOSEN = 2;

const toggled = (numbers: readonly number[], number: number): number[] =>
  numbers.includes(number) ? numbers.filter((one) => one !== number) : [...numbers, number];

/** The games of the class for the sheets that show games beside one another. */
function givenGames(words: Words, entries: readonly Entry[], nameless: boolean): GivenGame[] {
  return entries.flatMap((entry) =>
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
}

/** The game with every despatch on the way as a moment of its own. */
const inSteps = ({ begin }: NewGames, { timeline }: Shown): Timeline =>
  playInSteps(begin(timeline.world.seed), commandsOf(timeline)).timeline;

export function ShownResults({ results }: { readonly results: ClassResults }): JSX.Element {
  const words = useWords();
  const { dialogs, newGames, screen } = useKeeping();
  const history = useHistory().line.value;
  const watching = useWatching();
  const pen = usePen();
  const [order, setOrder] = useState<Order>({ by: 'number', is: 'ascending' });
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [opened, setOpened] = useState<readonly number[]>([]);
  const nameless = results.nameless.value;
  const entries = ordered(words, results.entries.value, order, nameless);
  const shown = entries.filter((entry) => entry.is === 'result');
  const there = chosen.filter((number) => shown.some((entry) => entry.number === number));
  const historys = useMemo(() => (history === null ? null : resultOf(history)), [history]);
  const given = givenGames(words, results.entries.value, nameless);
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
  const play = (entry: Shown): void => lookAgain(inSteps(newGames, entry), watching, pen);
  const lookBack = ({ timeline }: Shown): void =>
    batch(() => {
      lookAgain(timeline, watching, pen);
      watching.jump(timeline.moments.length);
      screen.value = 'end';
      dialogs.open({ is: 'debrief' });
    });
  return (
    <>
      <h3 id="results-head" class="hidden" tabIndex={-1}>
        {words.say('results-table')}
      </h3>
      <ActsBar results={results} entries={shown} given={given} chosen={there} play={play} />
      <ResultsTable
        results={results}
        entries={entries}
        order={order}
        orderBy={(column) => setOrder(pressed(order, column))}
        history={history}
        marks={{
          chosen: there,
          choose: (number) => setChosen(toggled(there, number).slice(-MOST_CHOSEN)),
          opened: new Set(opened),
          open: (number) => setOpened(toggled(opened, number)),
        }}
        ways={{
          remove,
          play,
          besideHistory: (entry) =>
            dialogs.open({ is: 'calendars', keys: [keyOfGame(entry.number), HISTORY], given }),
          lookBack,
        }}
      />
      <Key score={historys?.score ?? null} then={shown.some(({ row }) => row.ending === null)} />
      <WhenSigned
        entries={shown}
        history={historys?.milestones.find(({ is }) => is === 'signed')?.date ?? null}
      />
      <TakeAway results={results} entries={entries} />
    </>
  );
}

/** What the boxes and the line in the table mean; `score` is history's, in hundredths of a point. */
interface KeyProps {
  /** History's score; null if there is no history. */
  readonly score: number | null;
  /** Whether a game of the class goes on, so that history's mark beside it is an earlier one. */
  readonly then: boolean;
}

function Key({ score, then }: KeyProps): JSX.Element {
  const words = useWords();
  return (
    <p class="results-key" aria-hidden="true">
      <span class="text-boxes">
        <i class="narrow" />
        <i />
        <i class="filled" />
        <i />
      </span>{' '}
      {words.say('results-key')}
      {score !== null && (
        <>
          <i class="history-mark" /> {words.say('results-key-history', { score: tenths(words, score) })}
          {then && `; ${words.say('results-key-history-then')}`}
        </>
      )}
    </p>
  );
}
