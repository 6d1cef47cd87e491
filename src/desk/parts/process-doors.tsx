/**
 * The side doors of the process: what each of these endings asks, and what of it is so now.
 */
import type { JSX } from 'preact';
import { useDesk } from '../desk.ts';
import { plain } from '../figures.ts';
import type { Door } from '../process-doors.ts';
import { Asks } from './ending.tsx';

export function ProcessDoors({ doors }: { doors: readonly Door[] }): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.house;
  if (doors.length === 0) return null;
  const { recallBelow } = desk.timeline.value.world.scenario.home;
  const asksRecall = ({ ending }: Door): boolean =>
    ending.asks.some(
      ({ condition, met }) => !met && 'happened' in condition && condition.happened === 'recalled',
    );
  return (
    <section class="process-doors" aria-labelledby="process-doors-head">
      <h3 id="process-doors-head">{words.say('doors')}</h3>
      <ul>
        {doors.map((door) => (
          <li key={`${door.ending.id} ${door.atOnce}`}>
            <svg class="door" width="18" height="26" viewBox="0 0 18 26" aria-hidden="true" focusable="false">
              <path
                d="M2 1.5h14v23H2zM2 1.5l8 3.4v22l-8-2.4zM8 14v2.6"
                fill="none"
                stroke="currentColor"
                stroke-width="1.4"
              />
            </svg>
            <div>
              <div class="door-head">
                <h4>{words.say(`ending-${door.ending.id}`)}</h4>
                <p class="note">{words.say(door.atOnce ? 'door-at-once' : 'door-today')}</p>
              </div>
              {door.ending.asks.length === 0 ? (
                <p class="note">{words.say('why-ending-rest')}</p>
              ) : (
                <Asks ending={door.ending} />
              )}
              {asksRecall(door) && (
                <p class="note">
                  {words.say('door-confidence', {
                    figure: plain(words, desk.view.value.confidence),
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
