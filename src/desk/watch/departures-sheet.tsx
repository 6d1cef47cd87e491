/** Where the replay of history departs from the documents, day by day, each with the works that show it. */
import type { JSX } from 'preact';
import { Sheet } from '../shell/dialog.tsx';
import { usePresent } from '../shell/present.ts';
import { Sources } from '../shell/sources-button.tsx';
import { useWords } from '../shell/words.ts';

export function DeparturesSheet(): JSX.Element {
  const words = useWords();
  const { departures } = usePresent().timeline.value.world.scenario.story;
  return (
    <Sheet title={words.say('departures-title')}>
      <p class="lead">{words.say('departures-lead')}</p>
      <ol class="departures">
        {departures.map(({ id, date, sources }) => (
          <li key={id}>
            <time dateTime={date}>{words.date(date, 'medium')}</time> {words.say(`departure-${id}`)}{' '}
            <Sources keys={sources} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
