/** A form for another day or another circle of signatories; passes the question to the caller. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Door } from '../../../analysis/texts/door.ts';
import type { TextsQuery, TextsStudy } from '../../../analysis/texts/study.ts';
import { voiceOf } from '../../../strings/power-names.ts';
import { useWords } from '../../shell/words.ts';

interface CircleFormProps {
  readonly study: TextsStudy;
  readonly door: Door;
  readonly ask: (asked: TextsQuery) => void;
}

export function CircleForm({ study, door, ask }: CircleFormProps): JSX.Element {
  const words = useWords();
  const [circle, setCircle] = useState(study.circle);
  const [day, setDay] = useState(study.day);
  return (
    <form
      class="circle-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (circle.length > 0) ask({ day, circle });
      }}
    >
      <fieldset>
        <legend>{words.say('texts-circle')}</legend>
        {study.partners.map((power) => (
          <label key={power}>
            <input
              type="checkbox"
              checked={circle.includes(power)}
              onChange={({ currentTarget }) =>
                setCircle(
                  study.partners.filter((one) =>
                    one === power ? currentTarget.checked : circle.includes(one),
                  ),
                )
              }
            />
            {`${voiceOf(words, power)}`}
          </label>
        ))}
      </fieldset>
      <label class="circle-day">
        {words.say('texts-day')}
        <select value={`${day}`} onChange={({ currentTarget }) => setDay(Number(currentTarget.value))}>
          {door.days.map((one) => (
            <option key={one.day} value={`${one.day}`}>
              {words.date(one.date, 'medium')}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="plain" aria-disabled={circle.length === 0}>
        {words.say('texts-ask')}
      </button>
    </form>
  );
}
