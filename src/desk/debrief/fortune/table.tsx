/** The line of fortune as a table: the same rows in the same order as the picture. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Debrief } from '../../../analysis/debrief/report.ts';
import type { Timeline } from '../../../chronicle/timeline.ts';
import { whole } from '../../shell/figures.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { labelWords } from './label-words.ts';
import { actWords } from './row-words.ts';
import { type Row, stretchAt } from './rows.ts';

interface TableProps {
  readonly game: Timeline;
  readonly rows: readonly Row[];
  readonly debrief: Debrief | null;
  readonly at: number;
  readonly onLook: (row: number) => void;
}

export function FortuneTable({ game, rows, debrief, at, onLook }: TableProps): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const body = useRef<HTMLTableSectionElement>(null);
  // The last row is selected before the reader chooses one; the page is not scrolled to it.
  const hasMoved = useRef(false);
  useLayoutEffect(() => {
    hasMoved.current ||= at < rows.length - 1;
    if (!hasMoved.current) return;
    body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  /** What is said of a loss that is part of a stretch. */
  const inStretch = ({ decision, lost }: Row): string | null => {
    const stretch = debrief === null || decision === null || lost === 0 ? null : stretchAt(debrief, decision);
    if (debrief === null || stretch === null) return null;
    const date = (node: number): string => words.date(iso(debrief.nodes[node]?.day ?? 0), 'short');
    return words.say('fortune-stretch-row', { from: date(stretch.from), until: date(stretch.until) });
  };
  const hasReach = rows.some(({ reach }) => reach !== null);
  return (
    <table class="fortune-table">
      <caption class="hidden">{words.say('fortune-table')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('fortune-head-day')}</th>
          <th scope="col">{words.say('fortune-head-act')}</th>
          <th scope="col" class="figure">
            {words.say('fortune-head-hand')}
          </th>
          {hasReach && (
            <>
              <th scope="col" class="figure">
                {words.say('fortune-head-reach')}
              </th>
              <th scope="col" class="figure lost">
                {words.say('fortune-head-lost')}
              </th>
              <th scope="col" class="said">
                {words.say('fortune-head-said')}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => {
          const decision = row.decision === null ? undefined : debrief?.decisions[row.decision];
          return (
            <tr
              key={index}
              aria-current={index === at ? 'true' : undefined}
              class={row.flag === null ? '' : 'flagged'}
              onClick={() => onLook(index)}
            >
              <td class="day">
                <time dateTime={iso(row.day)}>{words.date(iso(row.day), 'short')}</time>
              </td>
              <th scope="row">{actWords(words, game, row)}</th>
              <td class="figure">{whole(row.inHand)}</td>
              {hasReach && (
                <>
                  <td class="figure">{row.reach === null ? '' : whole(row.reach)}</td>
                  <td class="figure lost">{row.lost === 0 ? '' : `−${row.lost}`}</td>
                  <td class="said">
                    {debrief !== null && decision?.label
                      ? labelWords(words, decision, row.lost, debrief)
                      : (inStretch(row) ??
                        (row.unsure !== null && words.say(`fortune-unsure-${row.unsure}`)))}
                  </td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
