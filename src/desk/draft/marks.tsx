/** The marks beside an article: home's first, then those of the powers in the margin, each with a sentence. */
import type { JSX } from 'preact';
import { permissionFor } from '../../core/view-permission.ts';
import { advice } from '../../core/view-what-if.ts';
import type { ClauseId, PowerId } from '../../scenario/primitives.ts';
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
    const permission = permissionFor(present.game.value, { kind: 'option', clause, option });
    const members = advice(present.game.value).filter(({ about }) => about === `${clause}=${option}`);
    // A member who is content with the wording speaks of it too.
    const against = members.filter(({ kind }) => kind === 'against').map(({ person }) => person);
    return {
      home: { allowed: permission.allowed, against },
      powers: columns.map((power) => ({ power, sign: markOf(present, words, power, clause) })),
    };
  }, [words, clause, columns]);
  return (
    <ul class="marks" aria-label={words.say('marks-of', { clause: words.say(`clause-${clause}`) })}>
      <HomeMark {...home} />
      {powers.map(({ power, sign }) => (
        <Mark
          key={power}
          sentence={words.say(`mark-${sign}`, { who: plainNames(words, power) })}
          sign={sign}
        />
      ))}
    </ul>
  );
}

/** Home's mark: whether the mandate allows the wording, and which members would prefer another. */
function HomeMark({
  allowed,
  against,
}: {
  readonly allowed: boolean;
  readonly against: readonly string[];
}): JSX.Element {
  const words = useWords();
  const who = nameOf(words, 'home-body');
  if (!allowed) return <Mark sentence={words.say('mark-beyond', { who })} sign="beyond" />;
  const sign = against.length === 0 ? 'content' : 'bears';
  const members = words.list(against.map((person) => words.say(`person-${person}`)));
  return <Mark sentence={words.say(`mark-home-${sign}`, { who, members })} sign={sign} />;
}

function Mark({ sentence, sign }: { sentence: string; sign: MarkSign }): JSX.Element {
  return (
    <li title={sentence}>
      <MarkIcon mark={sign} />
      <span class="hidden">{sentence}</span>
    </li>
  );
}
