/**
 * The table while it waits for the player, shown in the dossier: who sits there and at what hour, the
 * choices, and the link back to the evening.
 */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { DossierHead } from '../dossier/dossier-head.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { Choices } from './choices.tsx';
import { tableBefore } from './night.ts';
import { Seats } from './seats.tsx';

export function TablePage({ leaving }: { leaving: PowerId | null }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { table, date } = present.view.value;
  if (table === null) return null;
  const until = present.timeline.value.moments.length;
  const reopen = (): void =>
    dialogs.open({
      is: 'night',
      from: tableBefore(present, words, until),
      until,
      again: false,
      fresh: until,
    });
  return (
    <>
      <DossierHead title={words.say('table')}>
        <p class="state">
          <b>
            {words.say(table.hour < 24 ? 'table-hour' : 'table-night', {
              hour: table.hour,
              date: words.date(date, 'short'),
            })}
          </b>
        </p>
      </DossierHead>
      <div class="dossier-body at-table">
        <Seats seats={table.seats} leaving={leaving} />
        <button type="button" class="plain" aria-haspopup="dialog" onClick={reopen}>
          {words.say('table-open')}
        </button>
        <Choices leaving={leaving} />
      </div>
    </>
  );
}
