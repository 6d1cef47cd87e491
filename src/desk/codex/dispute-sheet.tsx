/** A card about a matter on which the sources disagree: both readings, and the one that the game uses. */
import type { JSX } from 'preact';
import { Sheet } from '../shell/dialog.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { Explained } from './explained-text.tsx';
import { SourceList } from './sources-sheet.tsx';

export function DisputeSheet({ id }: { id: string }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const card = present.timeline.value.world.scenario.disputes.find((one) => one.id === id);
  if (card === undefined) return null;
  return (
    <Sheet kind="wide" slug={words.say('dispute-slug')} title={words.say(`dispute-${id}`)}>
      <div class="readings">
        <section>
          <h3>{words.say('dispute-one')}</h3>
          <p>
            <Explained text={words.say(`dispute-${id}.one`)} />
          </p>
          <SourceList keys={card.one} />
        </section>
        <section>
          <h3>{words.say('dispute-two')}</h3>
          <p>
            <Explained text={words.say(`dispute-${id}.two`)} />
          </p>
          <SourceList keys={card.two} />
        </section>
      </div>
      <p class="lead">
        <Explained text={words.say(`dispute-${id}.game`)} />
      </p>
    </Sheet>
  );
}
