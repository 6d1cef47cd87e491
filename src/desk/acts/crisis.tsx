/**
 * A crisis in one of two places: a page of the dossier while it waits for an answer, a sheet afterwards. It
 * does not block the rest of the desk.
 */
import type { JSX } from 'preact';
import { nameOf, plainNames } from '../../strings/power-names.ts';
import { DossierHead } from '../dossier/dossier-head.tsx';
import { Sheet } from '../shell/dialog.tsx';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { CrisisPaper } from './crisis-paper.tsx';

export function CrisisPage({ id }: { id: string }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const { iso } = present;
  const waiting = present.view.value.dilemma?.id === id ? present.view.value.dilemma : null;
  const { player, scenario } = present.timeline.value.world;
  const count = scenario.dilemmas.find((dilemma) => dilemma.id === id)?.answers.length ?? 0;
  return (
    <>
      <DossierHead title={words.say(`dilemma-${id}.title`)}>
        <p class="state">
          {waiting === null ? (
            <b>{words.say('crisis-answered')}</b>
          ) : (
            <b>{words.say('crisis-until', { count, date: words.date(iso(waiting.until), 'medium') })}</b>
          )}
        </p>
      </DossierHead>
      <div class="dossier-body crisis">
        <CrisisPaper id={id} />
        <button type="button" class="plain" onClick={() => pages.select(pages.selected.value)}>
          {words.say(waiting === null ? 'crisis-aside.answered' : 'crisis-aside', {
            what:
              pages.selected.value === player
                ? nameOf(words, 'home-body-room')
                : plainNames(words, pages.selected.value),
          })}
        </button>
      </div>
    </>
  );
}

/** The same paper, opened from the tape. */
export function CrisisSheet({ id }: { id: string }): JSX.Element {
  const words = useWords();

  return (
    <Sheet title={words.say(`dilemma-${id}.title`)} slug={words.say('crisis-slug')}>
      <div class="crisis">
        <CrisisPaper id={id} />
      </div>
    </Sheet>
  );
}
