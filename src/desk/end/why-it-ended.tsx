/**
 * Why the game ended as it did: the conditions of its ending as sentences, and the earlier endings that
 * lacked only one condition.
 */
import type { JSX } from 'preact';
import { type EndingCondition, type EndingSeen, endings } from '../../core/view-what-if.ts';
import type { Condition } from '../../scenario/condition.ts';
import { MarkIcon } from '../draft/mark-icon.tsx';
import { Sheet } from '../shell/dialog.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { becauseWords, within } from './condition-words.ts';
import { nearEndings } from './nearest-ending.ts';

/** Number of near endings shown. */
const NEAR = 3;

/** Its index among the better endings; the index after the last if it is not one of them. */
const placeIn = (better: readonly string[], id: string): number =>
  better.includes(id) ? better.indexOf(id) : better.length;

export function EndingSheet(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const all = endings(present.game.value);
  const found = all.findIndex(({ conditions }) => conditions.every(({ met }) => met));
  const own = all[found];
  if (own === undefined) return null;
  // Endings that more action could have reached come before endings that describe a failure.
  const better = nearEndings(present.timeline.value.world, present.view.value, all).map(({ id }) => id);
  const near = all
    .filter(({ id, conditions }) => id !== own.id && conditions.filter(({ met }) => !met).length === 1)
    .sort((a, b) => placeIn(better, a.id) - placeIn(better, b.id))
    .slice(0, NEAR);
  return (
    <Sheet
      kind="wide"
      slug={words.say('why-ending-slug', { place: found + 1, of: all.length })}
      title={words.say('why-ending', { ending: words.say(`ending-${own.id}`) })}
    >
      {own.conditions.length === 0 ? (
        <p class="lead">{words.say('why-ending-rest')}</p>
      ) : (
        <>
          <p class="lead">{words.say('why-ending-lead')}</p>
          <Conditions ending={own} />
        </>
      )}
      {near.length > 0 && (
        <>
          <h3>{words.say('why-ending-near')}</h3>
          {near.map((ending) => (
            <details key={ending.id} class="near">
              <summary>{words.say(`ending-${ending.id}`)}</summary>
              <Conditions ending={ending} />
            </details>
          ))}
        </>
      )}
    </Sheet>
  );
}

export function Conditions({ ending }: { ending: EndingSeen }): JSX.Element {
  return (
    <ul class="asks">
      {ending.conditions.map((one, index) => (
        <ConditionRow key={index} {...one} />
      ))}
    </ul>
  );
}

function ConditionRow({ condition, met }: EndingCondition): JSX.Element {
  const words = useWords();
  return (
    <li>
      <MarkIcon mark={met ? 'content' : 'objects'} />
      <span>
        <span class="hidden">{words.say(met ? 'because-met' : 'because-unmet')} </span>
        <Sentence condition={condition} />
      </span>
    </li>
  );
}

function Sentence({ condition }: { condition: Condition }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const inner = within(condition);
  return (
    <>
      {becauseWords(words, present.timeline.value.world, condition)}
      {inner.length > 0 && (
        <ul>
          {inner.map((one, index) => (
            <li key={index}>
              <Sentence condition={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
