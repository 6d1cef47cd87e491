// Every sign that the desk draws, beside the word that it stands for: no sign has to be known by its colour.
import type { JSX } from 'preact';
import { useDesk } from '../../src/desk/desk.ts';
import { Discs, Lozenge, Padlock } from '../../src/desk/parts/icons.tsx';
import { MarkIcon, type MarkSign } from '../../src/desk/parts/mark-icon.tsx';
import { RoadIcon } from '../../src/desk/parts/road-icon.tsx';
import { Warning } from '../../src/desk/parts/warning.tsx';
import { ROADS } from '../../src/scenario/condition.ts';
import { roadWords } from '../../src/strings/terms.ts';

const MARKS: readonly MarkSign[] = ['content', 'bears', 'objects', 'no-view', 'beyond'];

export function Signs(): JSX.Element {
  const { words } = useDesk().house;
  return (
    <ul>
      {ROADS.map((road) => (
        <li key={road}>
          <RoadIcon road={road} /> {roadWords(words, road).word}
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
