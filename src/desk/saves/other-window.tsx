/**
 * Said once in a window that does not hold the pen: the game lies open in another.
 */
import type { JSX } from 'preact';
import { useDesk } from '../shell/desk.ts';
import { Sheet } from '../shell/dialog.tsx';
import { takeOver } from './window-lock.ts';

export function ElsewhereSheet(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.ports;
  return (
    <Sheet
      title={words.say('elsewhere-title')}
      foot={
        <>
          <button type="button" class="plain" onClick={() => desk.close()}>
            {words.say('elsewhere-read')}
          </button>
          <button type="button" class="main" onClick={() => void takeOver(desk)}>
            {words.say('elsewhere-take')}
          </button>
        </>
      }
    >
      <p class="lead">{words.say('elsewhere-lead')}</p>
    </Sheet>
  );
}
