/** An earlier game with its actions. It is replayed from its log on request. */
import { batch } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readShelf, type Shelved } from '../../chronicle/shelf.ts';
import type { Opened } from '../../chronicle/written-game.ts';
import { adopt, saveFile } from '../saves/record.ts';
import { CopyLink } from '../saves/record-sheet.tsx';
import { useKeeping } from '../saves/saves.ts';
import { isInItsSlot, openKept } from '../saves/saving.ts';
import { announce } from '../shell/announce.ts';
import { whole } from '../shell/figures.ts';
import { useScreen } from '../shell/screen.ts';
import { useWords } from '../shell/words.ts';
import { useBeginnings } from '../title/beginnings.ts';
import { dealWords } from '../title/deal-number.ts';
import { lookAgain } from '../watch/days.ts';
import { usePen } from '../watch/pen.ts';
import { useWatching } from '../watch/watching.ts';

interface ShelvedGameProps {
  readonly game: Shelved;
  /** A game has been removed from the shelf. */
  readonly changed: () => void;
}

export function ShelvedGame({ game, changed }: ShelvedGameProps): JSX.Element {
  const words = useWords();
  const { dialogs, newGames, store } = useKeeping();
  const [sure, setSure] = useState(false);
  /** The whole game; if today's rules do not accept it, the player is shown why. */
  const opened = async (): Promise<Opened | null> => {
    const found = await openKept(newGames, game.log);
    if (found !== null && !('fault' in found) && found.stopped === null) return found;
    if (found !== null) dialogs.open({ is: 'arrived', arrived: found });
    return null;
  };
  const name = game.name ?? words.say(game.ending === null ? 'shelf-unfinished' : `ending-${game.ending}`);
  const remove = async (): Promise<void> => {
    await store.remove(game.key);
    announce(words.say('shelf-deleted', { name }));
    changed();
  };
  return (
    <li>
      <h4>{name}</h4>
      <p>
        {words.say(game.ending === null ? 'shelf-reached' : 'shelf-ended', {
          date: words.date(game.date, 'medium'),
          score: whole(game.score),
          acts: game.acts,
        })}{' '}
        {dealWords(words, game.seed)}
      </p>
      <fieldset class="record-ways">
        <legend class="hidden">{name}</legend>
        <Ways game={game} opened={opened} />
        <CopyLink of={async () => (await opened())?.timeline ?? null} />
        <button
          type="button"
          class="plain"
          onClick={() => void opened().then((found) => found && saveFile(found.timeline))}
        >
          {words.say('record-save')}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => (sure ? void remove() : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {words.say(sure ? 'shelf-delete-sure' : 'shelf-delete')}
        </button>
      </fieldset>
    </li>
  );
}

interface WaysProps {
  readonly game: Shelved;
  readonly opened: () => Promise<Opened | null>;
}

/** A finished game opens at its end or from its first day, beside the running one; an unfinished one is continued. */
function Ways({ game, opened }: WaysProps): JSX.Element {
  const words = useWords();
  const keeping = useKeeping();
  const { saves, progress, store, newGames, dialogs } = keeping;
  const beginnings = useBeginnings();
  const watching = useWatching();
  const screen = useScreen();
  const pen = usePen();
  const look = async (atItsEnd: boolean, back = false): Promise<void> => {
    const found = await opened();
    if (found === null) return;
    batch(() => {
      lookAgain(found.timeline, watching, pen);
      if (!atItsEnd) return;
      watching.jump(found.timeline.moments.length);
      screen.value = 'end';
      if (back) dialogs.open({ is: 'debrief' });
    });
  };
  const goOn = async (): Promise<void> => {
    const found = await opened();
    if (found === null || saves.asksForPen()) return;
    adopt(pen, saves, beginnings, found.timeline);
    await progress.saving;
    // Its place on the shelf is given up only for one in the slot: the write may have been refused.
    if (!(await isInItsSlot(keeping, found.timeline))) return;
    // A running game has no name: one that the player named, perhaps in another window since, stays here as it was.
    const { games } = await readShelf(store, newGames.world.scenario.id);
    if (games.find(({ key }) => key === game.key)?.name === undefined) await store.remove(game.key);
  };
  if (game.ending === null)
    return (
      <button type="button" class="main" onClick={() => void goOn()}>
        {words.say('shelf-go-on')}
      </button>
    );
  return (
    <>
      <button type="button" class="main" onClick={() => void look(true)}>
        {words.say('shelf-open')}
      </button>
      <button type="button" class="plain" onClick={() => void look(true, true)}>
        {words.say('end-debrief')}
      </button>
      <button type="button" class="plain" onClick={() => void look(false)}>
        {words.say('replay')}
      </button>
    </>
  );
}
