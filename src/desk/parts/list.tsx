/**
 * The map as a list: every power with its road, what it waits for, and whether the pact is in force on its
 * frontier with the player's country. Complete without the map.
 */
import type { JSX } from 'preact';
import { names } from '../../strings/names.ts';
import { roadWords } from '../../strings/terms.ts';
import { type Desk, useDesk } from '../desk.ts';
import { waitsFor } from '../waits.ts';
import { Sheet } from './dialog.tsx';
import { RoadIcon } from './road-icon.tsx';

export function PowerList({ desk, chosen }: { desk: Desk; chosen?: () => void }): JSX.Element {
  const { words, iso } = desk.house;
  const { player } = desk.timeline.value.world;
  const view = desk.view.value;
  const pick = (id: string): void => {
    chosen?.();
    desk.select(id);
    desk.tab.value = 'dossier';
  };
  return (
    <ul class="powers">
      {view.powers.map((power) => {
        const pair = view.pairs.find(
          ({ a, b }) => (a === player && b === power.id) || (b === player && a === power.id),
        );
        return (
          <li key={power.id}>
            <button
              type="button"
              aria-pressed={desk.selected.value === power.id}
              onClick={() => pick(power.id)}
            >
              <RoadIcon road={power.road} />
              <span>
                <b>{words.say(`power-${power.id}`)}</b> <span class="dash">{words.say('list-dash')}</span>{' '}
                {roadWords(words, power.road).word}
                {waitsFor(desk, power)}
                <span class="note frontier">
                  {pair === undefined
                    ? words.say('frontier-open', { player: names(words, [player]) })
                    : words.say('frontier-bound', {
                        player: names(words, [player]),
                        date: words.date(iso(pair.since), 'medium'),
                      })}
                </span>
              </span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" aria-pressed={desk.selected.value === player} onClick={() => pick(player)}>
          <span class="sign" />
          <span>
            <b>{words.say(`power-${player}`)}</b> <span class="dash">{words.say('list-dash')}</span>{' '}
            {words.say('home-body-room')}
          </span>
        </button>
      </li>
    </ul>
  );
}

export function ListSheet(): JSX.Element {
  const desk = useDesk();
  return (
    <Sheet title={desk.house.words.say('list-title')} slug={desk.house.words.say('list-slug')}>
      <PowerList desk={desk} chosen={() => desk.close()} />
    </Sheet>
  );
}
