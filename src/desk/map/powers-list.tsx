/**
 * The map as a list, from north to south: every power with its road, what it waits for, whether the pact is
 * in force on its frontier with the player's country, and its threads. The arrow keys lead to the neighbour
 * in that direction, as on the map. Complete without the map.
 */
import type { JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { roadWord } from '../../strings/ledger-words.ts';
import { names } from '../../strings/power-names.ts';
import { waitsFor } from '../dossier/waits-for.ts';
import { useAgainst } from '../draft/against.ts';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { laterOf } from '../watch/later.ts';
import { useWatching } from '../watch/watching.ts';
import { directionOf, neighbourOf, northToSouth } from './arrow-keys.ts';
import { threadsOf } from './picture.ts';
import { RoadIcon } from './road-icon.tsx';
import { ThreadWords } from './threads.tsx';

export function PowerList({ chosen }: { chosen?: () => void }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const { world } = present.timeline.value;
  const pick = (id: PowerId): void => {
    chosen?.();
    pages.select(id);
    pages.tab.value = 'dossier';
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
        const power = present.view.value.powers.find((one) => one.id === id);
        return (
          <li key={id}>
            <button
              type="button"
              data-power={id}
              aria-pressed={pages.selected.value === id}
              onClick={() => pick(id)}
              onKeyDown={(event) => walk(event, id)}
            >
              {power === undefined ? <span class="small-icon" /> : <RoadIcon road={power.road} />}
              <span>
                <b>{words.say(`power-${id}`)}</b> <span class="dash">{words.say('list-dash')}</span>{' '}
                {power === undefined ? words.say('home-body-room') : <PowerLines power={power} />}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The power's road, what it waits for, its frontier, its road at the end if that is marked, and its threads. */
export function PowerLines({ power }: { power: PowerView }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const { iso } = present;
  const watching = useWatching();
  const isMarked = useAgainst().value === 'later';
  const later = isMarked ? laterOf(present, watching)?.powers.find(({ id }) => id === power.id) : undefined;
  const { player } = present.timeline.value.world;
  const view = present.view.value;
  const pair = view.pairs.find(
    ({ a, b }) => (a === player && b === power.id) || (b === player && a === power.id),
  );
  const threads = threadsOf(view, pages.selected.value).filter(({ from }) => from === power.id);
  return (
    <>
      {roadWord(words, power.road)}
      {waitsFor(present, words, power)}
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
      {later !== undefined && later.road !== power.road && (
        <span class="note">{words.say('list-later', { road: roadWord(words, later.road) })}</span>
      )}
      {threads.map((thread) => (
        <span class="note thread" key={`${thread.to} ${thread.kind}`}>
          <ThreadWords thread={thread} />
        </span>
      ))}
    </>
  );
}

export function ListSheet(): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  return (
    <Sheet title={words.say('list-title')} slug={words.say('list-slug')}>
      <PowerList chosen={() => dialogs.close()} />
    </Sheet>
  );
}
