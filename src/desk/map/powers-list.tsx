/**
 * The map as a list, from north to south: every power with its road, what it waits for, whether the pact is in force on
 * its frontier with the player's country, and the threads that are drawn from it. The arrow keys lead to the neighbour
 * in that direction, as they do on the map. Complete without the map.
 */
import type { JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { roadWords } from '../../strings/ledger-words.ts';
import { names } from '../../strings/power-names.ts';
import { waitsFor } from '../dossier/waits-for.ts';
import { type Desk, useDesk } from '../shell/desk.ts';
import { Sheet } from '../shell/dialog.tsx';
import { directionOf, neighbourOf, northToSouth } from './arrow-keys.ts';
import { threadsOf } from './picture.ts';
import { RoadIcon } from './road-icon.tsx';
import { ThreadWords } from './threads.tsx';

export function PowerList({ desk, chosen }: { desk: Desk; chosen?: () => void }): JSX.Element {
  const { words } = desk.ports;
  const { world } = desk.timeline.value;
  const pick = (id: PowerId): void => {
    chosen?.();
    desk.select(id);
    desk.tab.value = 'dossier';
  };
  const walk = (event: KeyboardEvent, from: PowerId): void => {
    const direction = directionOf(event);
    const next = direction === undefined ? null : neighbourOf(world, from, direction);
    if (direction === undefined || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    event.currentTarget.closest('ul')?.querySelector<HTMLElement>(`[data-power="${next}"]`)?.focus();
  };
  return (
    <ul class="powers" aria-label={words.say('list-order')}>
      {northToSouth(world).map((id) => {
        const power = desk.view.value.powers.find((one) => one.id === id);
        return (
          <li key={id}>
            <button
              type="button"
              data-power={id}
              aria-pressed={desk.selected.value === id}
              onClick={() => pick(id)}
              onKeyDown={(event) => walk(event, id)}
            >
              {power === undefined ? <span class="sign" /> : <RoadIcon road={power.road} />}
              <span>
                <b>{words.say(`power-${id}`)}</b> <span class="dash">{words.say('list-dash')}</span>{' '}
                {power === undefined ? words.say('home-body-room') : <PowerLines desk={desk} power={power} />}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The power's road, what it waits for, its frontier, and the threads that are drawn from it. */
export function PowerLines({ desk, power }: { desk: Desk; power: PowerView }): JSX.Element {
  const { words, iso } = desk.ports;
  const { player } = desk.timeline.value.world;
  const view = desk.view.value;
  const pair = view.pairs.find(
    ({ a, b }) => (a === player && b === power.id) || (b === player && a === power.id),
  );
  const threads = threadsOf(view, desk.selected.value).filter(({ from }) => from === power.id);
  return (
    <>
      {roadWords(words, power.road).word}
      {waitsFor(desk, power)}
      {view.pairs.length > 0 && (
        <span class="note frontier">
          {pair === undefined
            ? words.say('frontier-open', { player: names(words, [player]) })
            : words.say('frontier-bound', {
                player: names(words, [player]),
                date: words.date(iso(pair.since), 'medium'),
              })}
        </span>
      )}
      {threads.map((thread) => (
        <span class="note thread" key={`${thread.to} ${thread.kind}`}>
          <ThreadWords desk={desk} thread={thread} />
        </span>
      ))}
    </>
  );
}

export function ListSheet(): JSX.Element {
  const desk = useDesk();
  return (
    <Sheet title={desk.ports.words.say('list-title')} slug={desk.ports.words.say('list-slug')}>
      <PowerList desk={desk} chosen={() => desk.close()} />
    </Sheet>
  );
}
