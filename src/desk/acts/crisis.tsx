/**
 * A crisis, in one of two places: as a page where the dossier lies while it waits, as a sheet ever after. It stops
 * nothing: everything else on the desk can be done beside it.
 */
import type { JSX } from 'preact';
import { nameOf, plainNames } from '../../strings/power-names.ts';
import { DossierHead } from '../dossier/dossier-head.tsx';
import { useDesk } from '../shell/desk.ts';
import { Sheet } from '../shell/dialog.tsx';
import { CrisisPaper } from './crisis-paper.tsx';

export function CrisisPage({ id }: { id: string }): JSX.Element | null {
  const desk = useDesk();
  const { words, iso } = desk.ports;
  const waiting = desk.view.value.dilemma?.id === id ? desk.view.value.dilemma : null;
  const { player } = desk.timeline.value.world;
  return (
    <>
      <DossierHead title={words.say(`dilemma-${id}.title`)}>
        <p class="state">
          {waiting === null ? (
            <b>{words.say('crisis-answered')}</b>
          ) : (
            <b>{words.say('crisis-until', { date: words.date(iso(waiting.until), 'medium') })}</b>
          )}
        </p>
      </DossierHead>
      <div class="dossier-body crisis">
        <CrisisPaper id={id} />
        <button type="button" class="plain" onClick={() => desk.select(desk.selected.value)}>
          {words.say('crisis-aside', {
            what:
              desk.selected.value === player
                ? nameOf(words, 'home-body-room')
                : plainNames(words, desk.selected.value),
          })}
        </button>
      </div>
    </>
  );
}

/** The same paper, from the tape. */
export function CrisisSheet({ id }: { id: string }): JSX.Element {
  const { words } = useDesk().ports;
  return (
    <Sheet title={words.say(`dilemma-${id}.title`)} slug={words.say('crisis-slug')}>
      <div class="crisis">
        <CrisisPaper id={id} />
      </div>
    </Sheet>
  );
}
