/** What if: the same acts replayed with another type of one government, both results, and where the two games part. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Mind, MindsStudy, OtherMind } from '../../../analysis/minds/study.ts';
import type { Words } from '../../../strings/fluent.ts';
import { names } from '../../../strings/power-names.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { resultWords, sceneIn, wholeOf } from './mind-words.ts';
import { WeightsTable } from './weights-table.tsx';

const keyOf = ({ power }: Mind, { type }: OtherMind): string => `${power}/${type}`;

export function OtherMinds({ study }: { study: MindsStudy }): JSX.Element | null {
  const words = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const all = study.minds.flatMap((mind) =>
    mind.others.map((other) => ({ mind, other, key: keyOf(mind, other) })),
  );
  // Preselects the type whose game parts from this one earliest.
  const [first] = all
    .filter(({ mind, other }) => mind.mattered?.type === other.type)
    .sort((a, b) => (a.other.parting?.day ?? 0) - (b.other.parting?.day ?? 0));
  const shown = all.find(({ key }) => key === chosen) ?? first ?? all[0];
  if (shown === undefined) return null;
  return (
    <aside class="debrief-beside other-minds" aria-labelledby="other-minds">
      <h2 id="other-minds">{words.say('what-if')}</h2>
      <label>
        <span>{words.say('what-if-choose')}</span>
        <select value={shown.key} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {study.minds.map((mind) => (
            <optgroup key={mind.power} label={words.say(`power-${mind.power}`)}>
              {mind.others.map((other) => (
                <option key={other.type} value={keyOf(mind, other)}>
                  {words.say(`type-${mind.power}-${other.type}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div aria-live="polite">
        <Beside study={study} other={shown.other} type={`type-${shown.mind.power}-${shown.other.type}`} />
      </div>
    </aside>
  );
}

interface BesideProps {
  readonly study: MindsStudy;
  readonly other: OtherMind;
  /** The message id of its type. */
  readonly type: string;
}

function Beside({ study, other, type }: BesideProps): JSX.Element {
  const words = useWords();
  const scene = sceneIn(usePresent());
  const { parting, refused } = other;
  return (
    <>
      <table class="what-if-results">
        <caption>{words.say(type)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.say('what-if-was')}</th>
            <th scope="col">{words.say('what-if-other')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.say('what-if-end')}</th>
            <td>{resultWords(words, study.own)}</td>
            <td>{resultWords(words, other.came)}</td>
          </tr>
          <tr>
            <th scope="row">{words.say('what-if-signed')}</th>
            <td>{signedWords(words, study.own)}</td>
            <td>{signedWords(words, other.came)}</td>
          </tr>
          <tr>
            <th scope="row">{words.say('what-if-bound')}</th>
            <td>{study.own.bound.length}</td>
            <td>{other.came.bound.length}</td>
          </tr>
        </tbody>
      </table>
      {parting === null ? (
        <p>{words.say('what-if-same')}</p>
      ) : (
        <>
          <h3>{words.say('what-if-parting', { date: words.date(parting.date, 'medium') })}</h3>
          <dl class="what-if-papers">
            <dt>{words.say('what-if-was')}</dt>
            <dd>{wholeOf(words, scene, parting.one)}</dd>
            <dt>{words.say('what-if-other')}</dt>
            <dd>{wholeOf(words, scene, parting.other)}</dd>
          </dl>
          {parting.weights !== null && parting.who !== null && (
            <WeightsTable weights={parting.weights} owner={parting.who} />
          )}
        </>
      )}
      <p class="note">{words.say('what-if-refused', { count: refused })}</p>
    </>
  );
}

function signedWords(words: Words, { signed, founders }: OtherMind['came']): string {
  if (signed === null) return words.say('what-if-unsigned');
  return words.say('what-if-signed-by', {
    date: words.date(signed, 'short'),
    powers: names(words, founders),
  });
}
