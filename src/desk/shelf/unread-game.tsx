/** A saved game that this version cannot read: to keep as a file, or to delete. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SetAside } from '../../chronicle/shelf.ts';
import { download } from '../saves/record.ts';
import { useKeeping } from '../saves/saves.ts';
import { useWords } from '../shell/words.ts';

interface UnreadGameProps {
  readonly found: SetAside;
  /** It has been removed from the shelf. */
  readonly changed: () => void;
}

export function UnreadGame({ found: { key, data }, changed }: UnreadGameProps): JSX.Element {
  const words = useWords();
  const { store, newGames } = useKeeping();
  const [sure, setSure] = useState(false);
  const name = words.say('shelf-unread');
  return (
    <li>
      <h4>{name}</h4>
      <p>{words.say('shelf-unread-more')}</p>
      <fieldset class="record-ways">
        <legend class="hidden">{name}</legend>
        <button
          type="button"
          class="plain"
          onClick={() => download(JSON.stringify(data), `${newGames.world.scenario.id}-saved.json`)}
        >
          {words.say('record-save')}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => (sure ? void store.remove(key).then(changed) : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {words.say(sure ? 'shelf-delete-sure' : 'shelf-delete')}
        </button>
      </fieldset>
    </li>
  );
}
