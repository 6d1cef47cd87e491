/** The months above a picture of days, and the Mondays where there is room. */
import type { JSX } from 'preact';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import type { Scale } from './scale.ts';

/** A month narrower than its name gets only its line. */
const ROOM = 34;

interface MonthsProps {
  readonly scale: Scale;
  readonly lastDay: number;
  readonly height: number;
  readonly mondays?: boolean;
}

export function Months({ scale, lastDay, height, mondays = false }: MonthsProps): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const days = Array.from({ length: lastDay + 1 }, (_, day) => day);
  const first = days.filter((day) => day === 0 || iso(day).endsWith('-01'));
  const weeks = days.filter((day) => mondays && new Date(`${iso(day)}T00:00:00Z`).getUTCDay() === 1);
  return (
    <g>
      {first.map((day, at) => {
        const x = scale.x(day);
        return (
          <g key={day}>
            <path class="month-line" d={`M${x} 22V${height - 6}`} />
            {scale.x(first[at + 1] ?? lastDay) - x > ROOM && (
              <text class="month" x={x + 5} y={16}>
                {words.date(iso(day), 'month')}
              </text>
            )}
          </g>
        );
      })}
      <path class="monday" d={weeks.map((day) => `M${scale.x(day)} 24v5`).join('')} />
    </g>
  );
}
