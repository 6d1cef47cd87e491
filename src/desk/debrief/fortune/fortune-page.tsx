/**
 * The page "Line of fortune": the picture or its table, the selected act, how far to trust it, and beside it
 * the turning points. From here a moment can be retried and explained.
 */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../../analysis/debrief/report.ts';
import type { Timeline } from '../../../chronicle/timeline.ts';
import type { Amount } from '../../../core/integers.ts';
import type { Words } from '../../../strings/fluent.ts';
import { announce } from '../../shell/announce.ts';
import { plain, whole } from '../../shell/figures.ts';
import { usePresent } from '../../shell/present.ts';
import { usePress } from '../../shell/use-keys.ts';
import { useWords } from '../../shell/words.ts';
import type { HistoryPoint } from '../analyst.ts';
import type { DebriefState } from '../use-debrief.ts';
import { Waiting } from '../waiting.tsx';
import { Chart } from './chart.tsx';
import { largestOf } from './largest.ts';
import { rowWords } from './row-words.ts';
import { canBeRetried, firstRows, flagged, type Row, rowsOf, smaller, spansOf } from './rows.ts';
import { FortuneTable } from './table.tsx';
import { TurningPoints, type Ways } from './turning-points.tsx';

interface FortuneProps extends Ways {
  readonly game: Timeline;
  readonly state: DebriefState;
  readonly listed: boolean;
  readonly stop: () => void;
  readonly again: () => void;
  readonly further: () => void;
}

/**
 * The row selected at first: that of the first flag, or of the largest difference if nothing has a name, else the last.
 * Before lines have been tried it is the act after which most more was in hand: the last row says nothing that the end
 * has not said.
 */
function firstLook(rows: readonly Row[], debrief: Debrief | null): number {
  if (debrief === null) {
    const rises = rows.map(({ inHand }, at) => inHand - (rows[at - 1]?.inHand ?? inHand));
    return Math.max(0, rises.indexOf(Math.max(...rises)));
  }
  const largest = largestOf(debrief)?.decision;
  const flag = rows.findIndex(
    (row) => row.flag !== null || (largest !== undefined && row.decision === largest),
  );
  return flag < 0 ? rows.length - 1 : flag;
}

export function FortunePage(props: FortuneProps): JSX.Element {
  const { game, state, listed, stop, again, further, retry, why } = props;
  const words = useWords();
  const { iso } = usePresent();
  const { found, first } = state;
  const debrief = found?.debrief ?? null;
  const rows = useMemo(() => (debrief !== null ? rowsOf(debrief) : firstRows(first ?? [])), [debrief, first]);
  const history = useMemo(() => beside(rows, found?.history ?? null), [rows, found]);
  const [chosen, setChosen] = useState<{ readonly of: readonly Row[]; readonly at: number } | null>(null);
  const at = chosen?.of === rows ? chosen.at : firstLook(rows, debrief);
  const look = (to: number): void => {
    const row = rows[to];
    if (row === undefined) return;
    setChosen({ of: rows, at: to });
    announce(rowWords(words, game, iso, row));
  };
  const row = rows[at];
  const told =
    debrief === null
      ? []
      : [...flagged(debrief), ...smaller(debrief), debrief.greatestChange, debrief.greatestFall];
  const decision = told.find((one) => one === row?.decision) ?? null;
  usePress((key) => {
    if (key === 'arrowleft') look(at - 1);
    else if (key === 'arrowright') look(at + 1);
    else if (debrief === null || decision === null) return false;
    else if (key === 'r' && canBeRetried(debrief, decision)) retry(decision);
    else if (key === '?') why(decision);
    else return false;
    return true;
  }, 'debrief');
  const spans = useMemo(() => (debrief === null ? [] : spansOf(debrief, rows)), [debrief, rows]);
  const picture = (
    <Chart rows={rows} history={history} spread={debrief?.spread ?? 0} spans={spans} at={at} onLook={look} />
  );
  return (
    <div class="debrief-split" data-as={listed ? 'table' : 'picture'}>
      <div class="debrief-main">
        {debrief !== null && <p class="lead">{sentence(debrief, words)}</p>}
        {debrief === null && <Waiting state={state} stop={stop} again={again} />}
        {rows.length > 0 && (
          <>
            <div class="as-picture">
              {picture}
              <Key history={history !== null} />
            </div>
            {row !== undefined && (
              <p class="fortune-here" aria-hidden="true">
                {rowWords(words, game, iso, row)} <span class="note">{words.say('fortune-walk')}</span>
              </p>
            )}
            <div class="as-table">
              <FortuneTable game={game} rows={rows} debrief={debrief} at={at} onLook={look} />
            </div>
            <Trust debrief={debrief} />
            {debrief !== null && <Further state={state} further={further} stop={stop} again={again} />}
          </>
        )}
      </div>
      {debrief !== null && (
        <div class="debrief-beside">
          <TurningPoints game={game} debrief={debrief} at={decision} retry={retry} why={why} />
        </div>
      )}
    </div>
  );
}

/** The lines of the picture: the message that names each, the classes of its strokes, and a piece of it. */
const KEYS = [
  { name: 'fortune-reach', strokes: ['reach'], path: 'M0 2h17v6h17' },
  { name: 'fortune-in-hand', strokes: ['in-hand'], path: 'M0 5h34' },
  { name: 'fortune-history', strokes: ['history-under', 'history-over'], path: 'M0 5h34' },
] as const;

/** The names of the lines. They stand under the picture: in it, a long name has no place that no line crosses. */
function Key({ history }: { readonly history: boolean }): JSX.Element {
  const words = useWords();
  return (
    <ul class="fortune-keys note">
      {KEYS.filter(({ name }) => history || name !== 'fortune-history').map(({ name, strokes, path }) => (
        <li key={name} class="fortune-key">
          <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true" focusable="false">
            {strokes.map((stroke) => (
              <path key={stroke} class={stroke} d={path} />
            ))}
          </svg>
          {words.say(name)}
        </li>
      ))}
    </ul>
  );
}

/** The page's summary in one sentence. */
function sentence(debrief: Debrief, words: Words): string {
  const reach = whole(debrief.nodes[0]?.reach ?? 0);
  const score = whole(debrief.score);
  return words.say(reach > score ? 'fortune-sentence' : 'fortune-sentence-kept', { reach, score });
}

/** What history had in hand on the day of each row. */
function beside(rows: readonly Row[], history: readonly HistoryPoint[] | null): readonly Amount[] | null {
  if (history === null) return null;
  return rows.map(({ day }) => history.findLast((point) => point.day <= day)?.inHand ?? 0);
}

type FurtherProps = Pick<FortuneProps, 'state' | 'further' | 'stop' | 'again'>;

/** Continues the search from what was found. The button stays in place so that it keeps the focus. */
function Further({ state, further, stop, again }: FurtherProps): JSX.Element {
  const words = useWords();
  const running = state.is === 'running';
  return (
    <>
      <div class="ways">
        <button
          type="button"
          class="plain"
          aria-disabled={running}
          onClick={() => {
            if (!running) further();
          }}
        >
          {words.say('fortune-further')}
        </button>
        <span class="note">{words.say('fortune-further-note')}</span>
      </div>
      <Waiting state={state} stop={stop} again={again} />
    </>
  );
}

/** What the numbers mean and what they do not; always shown. */
function Trust({ debrief }: { debrief: Debrief | null }): JSX.Element {
  const words = useWords();
  return (
    <section class="fortune-trust" aria-labelledby="trust-head">
      <h3 id="trust-head">{words.say('fortune-trust')}</h3>
      {debrief === null ? (
        <p>{words.say('fortune-trust-first')}</p>
      ) : (
        <p>
          {words.say('fortune-trust-lines', {
            lines: debrief.lines,
            budget: debrief.budget,
            more: Math.max(0, debrief.lines - 2 * debrief.budget),
            spread: plain(words, debrief.spread),
          })}{' '}
          {debrief.yours.length > 0 &&
            `${words.say('fortune-trust-yours', { count: debrief.yours.length })} `}
          {words.say('fortune-trust-today')}
        </p>
      )}
    </section>
  );
}
