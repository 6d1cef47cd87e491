/** The endings that may come: the conditions of each, and which of them are met now. */
import type { JSX } from 'preact';
import type { EndingSeen } from '../../core/view-what-if.ts';
import { Conditions } from '../end/why-it-ended.tsx';
import { plain } from '../shell/figures.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function ProcessEndings({ ahead }: { ahead: readonly EndingSeen[] }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  if (ahead.length === 0) return null;
  const { recallBelow } = present.timeline.value.world.scenario.home;
  const needsRecall = ({ conditions }: EndingSeen): boolean =>
    conditions.some(
      ({ condition, met }) => !met && 'happened' in condition && condition.happened === 'recalled',
    );
  return (
    <section class="process-endings" aria-labelledby="process-endings-head">
      <h3 id="process-endings-head">{words.say('process-endings')}</h3>
      <ul>
        {ahead.map((ending) => (
          <li key={ending.id}>
            <svg class="door" width="18" height="26" viewBox="0 0 18 26" aria-hidden="true" focusable="false">
              <path
                d="M2 1.5h14v23H2zM2 1.5l8 3.4v22l-8-2.4zM8 14v2.6"
                fill="none"
                stroke="currentColor"
                stroke-width="1.4"
              />
            </svg>
            <div>
              <div class="ending-head">
                <h4>{words.say(`ending-${ending.id}`)}</h4>
                <p class="note">
                  {words.say(ending.atOnce ? 'process-ending-at-once' : 'process-ending-today')}
                </p>
              </div>
              {ending.conditions.length === 0 ? (
                <p class="note">{words.say('why-ending-rest')}</p>
              ) : (
                <Conditions ending={ending} />
              )}
              {needsRecall(ending) && (
                <p class="note">
                  {words.say('process-ending-confidence', {
                    figure: plain(words, present.view.value.confidence),
                    line: plain(words, recallBelow),
                  })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
