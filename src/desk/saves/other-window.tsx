/** Shown once in a window that does not hold the pen: the game is open in another window. */
import type { JSX } from 'preact';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';
import { useKeeping } from './saves.ts';
import { takeOver } from './window-lock.ts';

export function OtherWindowSheet(): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const keeping = useKeeping();
  return (
    <Sheet
      title={words.say('elsewhere-title')}
      foot={
        <>
          <button type="button" class="plain" onClick={() => dialogs.close()}>
            {words.say('elsewhere-read')}
          </button>
          <button type="button" class="main" onClick={() => void takeOver(keeping)}>
            {words.say('elsewhere-take')}
          </button>
        </>
      }
    >
      <p class="lead">{words.say('elsewhere-lead')}</p>
    </Sheet>
  );
}
