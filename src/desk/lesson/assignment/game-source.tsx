/**
 * Chooses a game from which an assignment begins (the player's own, a kept one or a pasted one) and a moment
 * of it. The link contains the game up to that moment.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { playInSteps } from '../../../chronicle/autoplay.ts';
import { receivedIn } from '../../../chronicle/mended-link.ts';
import {
  addressOfMoment,
  type MomentAddress,
  momentAt,
  printMoment,
} from '../../../chronicle/moment-address.ts';
import { sealedRecordOf } from '../../../chronicle/record.ts';
import { readShelf, type Shelved } from '../../../chronicle/shelf.ts';
import { gameOf, isFinished, type Timeline, upTo } from '../../../chronicle/timeline.ts';
import { MOST_LETTERS, openGame, readGame } from '../../../chronicle/written-game.ts';
import { view } from '../../../core/view.ts';
import { faultWords } from '../../saves/arrived-sheet.tsx';
import { hasCommands, useKeeping } from '../../saves/saves.ts';
import { openKept } from '../../saves/saving.ts';
import type { ArrivalFault } from '../../shell/dialogs.ts';
import type { NewGames } from '../../shell/ports.ts';
import { useWords } from '../../shell/words.ts';
import type { Draft } from './draft.ts';

type Found = Timeline | { readonly fault: ArrivalFault } | null;

/** Reads a pasted text: a despatch, or an address that contains one. */
async function pasted({ world, begin }: NewGames, text: string): Promise<Found> {
  const at = text.indexOf('#');
  const received = at < 0 ? null : await receivedIn(text.slice(at).trim(), MOST_LETTERS);
  if (received?.is === 'damaged') return { fault: { code: 'packed', sent: text } };
  const read = readGame(received?.text ?? text);
  if ('fault' in read) return read;
  const opened = openGame(read, world.scenario, begin, playInSteps);
  return 'fault' in opened ? opened : opened.timeline;
}

/**
 * The moments of a game after which something can still be played, without duplicates; the opening moment
 * needs no game.
 */
function momentsOf(timeline: Timeline): readonly MomentAddress[] {
  const found = new Map<string, MomentAddress>();
  const last = timeline.moments.length - (isFinished(timeline) ? 1 : 0);
  for (let at = 1; at < last; at++) {
    const address = addressOfMoment(timeline, at);
    found.set(printMoment(address), address);
  }
  return [...found.values()];
}

interface GameSourceProps {
  readonly choose: (game: Draft['game']) => void;
}

export function GameSource({ choose }: GameSourceProps): JSX.Element {
  const words = useWords();
  const keeping = useKeeping();
  const own = keeping.saves.kept.value;
  const [shelved, setShelved] = useState<readonly Shelved[]>([]);
  const [source, setSource] = useState('');
  const [found, setFound] = useState<Found>(null);
  useEffect(() => {
    void readShelf(keeping.store, keeping.newGames.world.scenario.id).then(({ games }) => setShelved(games));
  }, [keeping]);
  const take = (game: Found): void => {
    setFound(game);
    choose(null);
  };
  const turn = async (to: string): Promise<void> => {
    setSource(to);
    take(null);
    if (to === 'own') take(own);
    const one = shelved.find(({ key }) => key === to);
    if (one === undefined) return;
    const opened = await openKept(keeping.newGames, one.log);
    take(opened === null || 'fault' in opened ? opened : opened.timeline);
  };
  return (
    <div class="make-under make-game">
      <label>
        <span>{words.say('make-game')}</span>
        <select value={source} onChange={({ currentTarget }) => void turn(currentTarget.value)}>
          <option value="">{words.say('make-game-none')}</option>
          {own !== null && hasCommands(own) && (
            <option value="own">
              {words.say('make-game-own', { date: words.date(view(gameOf(own), 'player').date, 'medium') })}
            </option>
          )}
          {shelved.map(({ key, name, date, ending }) => (
            <option key={key} value={key}>
              {words.say('make-game-shelf', {
                name: name ?? (ending === null ? words.say('shelf') : words.say(`ending-${ending}`)),
                date: words.date(date, 'medium'),
              })}
            </option>
          ))}
          <option value="pasted">{words.say('make-game-paste')}</option>
        </select>
      </label>
      {source === 'pasted' && (
        <label>
          <span>{words.say('make-paste')}</span>
          <textarea
            rows={3}
            onInput={({ currentTarget: { value } }) =>
              value.trim() === '' ? take(null) : void pasted(keeping.newGames, value).then(take)
            }
          />
        </label>
      )}
      {found !== null && 'fault' in found && (
        <p class="assignment-fault" role="alert">
          {faultWords(words, found.fault)}
        </p>
      )}
      {found !== null && 'moments' in found && <MomentOf timeline={found} choose={choose} />}
      <p class="note">{words.say('make-game-note')}</p>
    </div>
  );
}

function MomentOf({ timeline, choose }: GameSourceProps & { timeline: Timeline }): JSX.Element {
  const words = useWords();
  const moments = momentsOf(timeline);
  const [at, setAt] = useState('');
  useEffect(() => setAt(''), [timeline]);
  const take = (text: string): void => {
    setAt(text);
    const found = moments.find((one) => printMoment(one) === text);
    choose(
      found === undefined
        ? null
        : { despatch: sealedRecordOf(upTo(timeline, momentAt(timeline, found) + 1)), at: found },
    );
  };
  return (
    <label>
      <span>{words.say('make-moment')}</span>
      <select value={at} onChange={({ currentTarget }) => take(currentTarget.value)}>
        <option value="">{words.say('make-game-none-yet')}</option>
        {moments.map((one) => {
          const date = words.date(one.date, 'medium');
          return (
            <option key={printMoment(one)} value={printMoment(one)}>
              {one.acts === null
                ? words.say('assignment-at-evening', { date })
                : words.say('assignment-at', { date, count: one.acts })}
            </option>
          );
        })}
      </select>
    </label>
  );
}
