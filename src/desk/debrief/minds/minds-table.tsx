/**
 * The strips as a table: for each government its type, what was believed when it mattered, and what would
 * have told it.
 */
import type { JSX } from 'preact';
import type { Mind } from '../../../analysis/minds/study.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { believedBefore, partingWords, percent, sceneIn, toldWords } from './mind-words.ts';

export function MindsTable({ minds }: { minds: readonly Mind[] }): JSX.Element {
  const words = useWords();
  const scene = sceneIn(usePresent());
  const share = (perMille: number): string => words.say('percent', { share: percent(perMille) });
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say('mind-column-was')}</th>
            <th scope="col" class="figure">
              {words.say('mind-column-first')}
            </th>
            <th scope="col" class="figure">
              {words.say('mind-column-then')}
            </th>
            <th scope="col" class="figure">
              {words.say('mind-column-last')}
            </th>
            <th scope="col">{words.say('mind-column-mattered')}</th>
            <th scope="col">{words.say('mind-column-told')}</th>
          </tr>
        </thead>
        <tbody>
          {minds.map((mind) => (
            <tr key={mind.power}>
              <th scope="row">{words.say(`type-${mind.power}-${mind.type}`)}</th>
              <td class="figure">{share(mind.beliefs[0]?.perMille ?? 0)}</td>
              <td class="figure">{share(believedBefore(mind, mind.mattered?.parting.day ?? 0))}</td>
              <td class="figure">{share(mind.beliefs.at(-1)?.perMille ?? 0)}</td>
              <td>{mind.mattered && partingWords(words, scene, mind.mattered.parting)}</td>
              <td>{toldWords(words, mind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
