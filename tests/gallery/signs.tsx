// Every icon of the desk beside the word that it stands for: no icon depends on its colour.
import type { JSX } from 'preact';
import { Warning } from '../../src/desk/acts/verb-button.tsx';
import { MarkIcon, type MarkSign } from '../../src/desk/draft/mark-icon.tsx';
import { RoadIcon } from '../../src/desk/map/road-icon.tsx';
import { Discs, Lozenge } from '../../src/desk/shell/icons.tsx';
import { Padlock } from '../../src/desk/shell/small-icon.tsx';
import { useWords } from '../../src/desk/shell/words.ts';
import { ROADS } from '../../src/scenario/condition.ts';
import { roadWord } from '../../src/strings/ledger-words.ts';

const MARKS: readonly MarkSign[] = ['content', 'bears', 'objects', 'no-view', 'beyond'];

export function Signs(): JSX.Element {
  const words = useWords();
  return (
    <ul>
      {ROADS.map((road) => (
        <li key={road}>
          <RoadIcon road={road} /> {roadWord(words, road)}
        </li>
      ))}
      {MARKS.map((mark) => (
        <li key={mark}>
          <MarkIcon mark={mark} /> {words.say(`legend-${mark}`)}
        </li>
      ))}
      <li>
        <Discs full={2} of={3} /> <Lozenge /> <Padlock /> <Warning />
      </li>
    </ul>
  );
}
