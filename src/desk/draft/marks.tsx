/** The marks beside an article: home's first, then those of the powers in the margin, each with a sentence. */
import type { JSX } from 'preact';
import { leaveFor } from '../../core/view-what-if.ts';
import type { ClauseId, PowerId } from '../../scenario/primitives.ts';
import type { Name } from '../../strings/name-value.ts';
import { nameOf, plainNames } from '../../strings/power-names.ts';
import { useDerived } from '../shell/derived.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { markOf } from './margin.ts';
import { MarkIcon, type MarkSign } from './mark-icon.tsx';

export function Marks({
  clause,
  columns,
}: {
  readonly clause: ClauseId;
  readonly columns: readonly PowerId[];
}): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { home, powers } = useDerived(() => {
    const option = present.view.value.text[clause] ?? '';
    const leave = leaveFor(present.game.value, { kind: 'option', clause, option });
    return {
      home: leave.allowed ? ('content' as const) : ('beyond' as const),
      powers: columns.map((power) => ({ power, sign: markOf(present, words, power, clause) })),
    };
  }, [words, clause, columns]);
  return (
    <ul class="marks" aria-label={words.say('marks-of', { clause: words.say(`clause-${clause}`) })}>
      <Mark who={nameOf(words, 'home-body')} sign={home} />
      {powers.map(({ power, sign }) => (
        <Mark key={power} who={plainNames(words, power)} sign={sign} />
      ))}
    </ul>
  );
}

function Mark({ who, sign }: { who: Name; sign: MarkSign }): JSX.Element {
  const words = useWords();

  const sentence = words.say(`mark-${sign}`, { who });
  return (
    <li title={sentence}>
      <MarkIcon mark={sign} />
      <span class="hidden">{sentence}</span>
    </li>
  );
}
