/**
 * One government: its type, the strip of what was believed, what would have told its type, and the outcome
 * with its other types.
 */
import type { JSX } from 'preact';
import type { Mind, MindsStudy } from '../../../analysis/minds/study.ts';
import { kentWord } from '../../dossier/odds.ts';
import { usePresent } from '../../shell/present.ts';
import { useWidth } from '../../shell/use-width.ts';
import { useWords } from '../../shell/words.ts';
import { partingWords, percent, resultWords, sceneIn, toldWords } from './mind-words.ts';

interface RowProps {
  readonly mind: Mind;
  readonly study: MindsStudy;
}

export function MindRow({ mind, study }: RowProps): JSX.Element {
  const words = useWords();
  const { power, type, historical, others } = mind;
  return (
    <li class={type === historical ? 'mind-row' : 'mind-row other'}>
      <div class="mind-what">
        <h3>{words.say(`power-${power}`)}</h3>
        <p class="mind">{words.say(`type-${power}-${type}`)}</p>
        {type !== historical && (
          <p class="note">{words.say('mind-history', { type: words.say(`type-${power}-${historical}`) })}</p>
        )}
      </div>
      <Strip mind={mind} lastDay={study.lastDay} />
      <div class="mind-told">
        <p>{toldWords(words, mind)}</p>
        <dl>
          {others.map((other) => (
            <div key={other.type}>
              <dt>{words.say('mind-had', { type: words.say(`type-${power}-${other.type}`) })}</dt>
              <dd>{resultWords(words, other.came)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}

const HEIGHT = 46;

/** The probability given to the true type, from the first day to the last; the upper edge is certainty. */
function Strip({ mind, lastDay }: { mind: Mind; lastDay: number }): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const [box, width] = useWidth(300);
  const { beliefs, mattered, against } = mind;
  const x = (day: number): number => (day * width) / lastDay;
  const y = (perMille: number): number => HEIGHT - (perMille * HEIGHT) / 1000;
  const last = beliefs.at(-1)?.perMille ?? 0;
  const steps = beliefs.map(({ day, perMille }, index) => {
    const until = beliefs[index + 1]?.day ?? lastDay;
    return `${x(day)},${y(perMille)} ${x(until)},${y(perMille)}`;
  });
  const day = mattered?.parting.day ?? 0;
  return (
    <div class="mind-strip" ref={box}>
      <svg
        role="img"
        aria-label={words.say('mind-strip', {
          first: percent(beliefs[0]?.perMille ?? 0),
          last: percent(last),
          count: beliefs.length - 1,
        })}
        viewBox={`0 0 ${width} ${HEIGHT + 8}`}
        width={width}
        height={HEIGHT + 8}
      >
        <rect class="certain" x={0.5} y={0.5} width={width - 1} height={HEIGHT} />
        <polygon class="belief" points={`0,${HEIGHT} ${steps.join(' ')} ${width},${HEIGHT}`} />
        <polyline class="belief-edge" points={steps.join(' ')} />
        {/* In the half of the strip in which the line does not end: it would be struck through. */}
        <text
          class="belief-word"
          x={width - 6}
          y={y(last) > HEIGHT / 2 ? HEIGHT / 2 - 5 : HEIGHT - 7}
          text-anchor="end"
        >
          {words.say(kentWord(last))}
        </text>
        {mattered !== null && (
          <line class={against ? 'day worse' : 'day'} x1={x(day)} x2={x(day)} y1={0} y2={HEIGHT + 8} />
        )}
      </svg>
      {mattered !== null && (
        <p class={against ? 'mind-day worse' : 'mind-day'}>
          {partingWords(words, sceneIn(present), mattered.parting)}
        </p>
      )}
    </div>
  );
}
