/**
 * The door: for each evening, how many texts all later signatories would have accepted, and from when on the
 * text of this game was among them. Below the picture the same by weeks.
 */
import type { JSX } from 'preact';
import type { Door, DoorDay } from '../../../analysis/texts/door.ts';
import type { Words } from '../../../strings/fluent.ts';
import { names } from '../../../strings/power-names.ts';
import { useWidth } from '../../shell/use-width.ts';
import { useWords } from '../../shell/words.ts';

const HEIGHT = 150;
const MARGIN = { left: 4, right: 4, top: 22, bottom: 22 } as const;

export function DoorChart({ door, listed }: { door: Door; listed: boolean }): JSX.Element | null {
  const words = useWords();
  const [box, width] = useWidth(900);
  if (door.circle.length === 0) return null;
  return (
    <section class="door" aria-labelledby="door-head">
      <h2 id="door-head">{words.say('door')}</h2>
      <p class="lead">{doorWords(words, door)}</p>
      <div ref={box}>{!listed && <Bars door={door} width={width} words={words} />}</div>
      {listed && <DoorTable days={weeksOf(door)} />}
    </section>
  );
}

/** Every seventh evening, counted back from the last. */
const weeksOf = ({ days }: Door): DoorDay[] => days.filter((_, index) => (days.length - 1 - index) % 7 === 0);

/**
 * The message of the picture in a sentence: the evening with most texts without the text of the game among
 * them, and since when it was.
 */
function doorWords(words: Words, { days, since, circle }: Door): string {
  const shut = days.filter(({ yours }) => !yours);
  const widest = shut.reduce<DoorDay | null>(
    (most, one) => (one.texts > (most?.texts ?? 0) ? one : most),
    null,
  );
  return words.say('door-lead', {
    powers: names(words, circle),
    count: circle.length,
    texts: widest?.texts ?? 0,
    date: widest === null ? '' : words.date(widest.date, 'medium'),
    since: since === null ? '' : words.date(since, 'medium'),
    open: since === null ? 'no' : 'yes',
  });
}

function Bars({ door: { days }, width, words }: { door: Door; width: number; words: Words }): JSX.Element {
  const most = Math.max(1, ...days.map(({ texts }) => texts));
  const across = (width - MARGIN.left - MARGIN.right) / Math.max(1, days.length);
  const tall = HEIGHT - MARGIN.top - MARGIN.bottom;
  const top = ({ texts }: DoorDay): number => MARGIN.top + tall - (texts * tall) / most;
  const left = (index: number): number => MARGIN.left + index * across;
  const week = width < 560 ? 14 : 7;
  const peak = days.findIndex(({ texts }) => texts === most);
  const isLabelled = (index: number): boolean => (days.length - 1 - index) % week === 0;
  // The greatest count is labelled too, unless a neighbour has its label there.
  const near = days.some((_, index) => isLabelled(index) && Math.abs(index - peak) * across < 34);
  const labelled = days.flatMap((one, index) =>
    isLabelled(index) || (index === peak && !near) ? [{ ...one, index, dated: isLabelled(index) }] : [],
  );
  return (
    <svg
      class="door-picture"
      role="img"
      aria-label={words.say('door-picture', { count: days.length })}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
    >
      {days.map((one, index) => (
        <rect
          key={one.day}
          class={one.yours ? 'with-yours' : 'without-yours'}
          x={left(index)}
          y={top(one)}
          width={Math.max(1, across - 1)}
          height={MARGIN.top + tall - top(one)}
        />
      ))}
      <line class="door-floor" x1={0} x2={width} y1={MARGIN.top + tall} y2={MARGIN.top + tall} />
      {labelled.map((one) => {
        const x = left(one.index) + across / 2;
        const anchor = x > width - 40 ? 'end' : x < 40 ? 'start' : 'middle';
        return (
          <g key={one.day}>
            <text class="door-count" x={x} y={top(one) - 5} text-anchor={anchor}>
              {one.texts}
            </text>
            {one.dated && (
              <text class="door-date" x={x} y={HEIGHT - 5} text-anchor={anchor}>
                {words.date(one.date, 'short')}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function DoorTable({ days }: { days: readonly DoorDay[] }): JSX.Element {
  const words = useWords();
  return (
    <table class="door-table">
      <thead>
        <tr>
          <th scope="col">{words.say('door-column-date')}</th>
          <th scope="col" class="figure">
            {words.say('door-column-texts')}
          </th>
          <th scope="col">{words.say('door-column-yours')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, date, texts, yours }) => (
          <tr key={day}>
            <th scope="row">{words.date(date, 'medium')}</th>
            <td class="figure">{texts}</td>
            <td>{words.say('door-yours', { yours: yours ? 'yes' : 'no' })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
