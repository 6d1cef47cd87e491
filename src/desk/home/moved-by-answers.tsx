/**
 * What new answers change at home: for everything they ask, where permission stood before they came, where it
 * stands now, and what it takes. A refusal abroad counts as evidence, and here the player sees it count.
 */
import type { JSX } from 'preact';
import type { Demand } from '../../core/permission.ts';
import { inPoints, type SeenCable } from '../../core/seen.ts';
import { permissionFor } from '../../core/view-permission.ts';
import { demandKey, demandsIn } from '../../core/view-what-if.ts';
import { demandWords } from '../../strings/power-names.ts';
import { requestFigures } from '../dossier/answer-sums.ts';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

/** Number of rows (design choice: enough to make the point). */
const MOST = 3;

interface Moved {
  readonly key: string;
  readonly before: ReturnType<typeof permissionFor>;
  readonly after: ReturnType<typeof permissionFor>;
}

/** As it is printed: a change that the figures do not show is none to the reader. */
const total = ({ ledger }: Moved['before']): number => inPoints(ledger).total ?? 0;

const askedIn = (cable: SeenCable): Demand[] =>
  (cable.is === 'replied' || cable.is === 'needed') && cable.wish !== null ? demandsIn(cable.wish) : [];

/** What these answers moved at home since the moment before the first of them, the greatest change first. */
export function movedBy(present: Present, from: number, answers: readonly SeenCable[]): Moved[] {
  const past = present.timeline.value.moments[from - 1]?.game;
  if (past === undefined || present.view.value.signed !== null) return [];
  const demands = new Map(answers.flatMap(askedIn).map((demand) => [demandKey(demand), demand]));
  return [...demands]
    .map(([key, demand]) => ({
      key,
      before: permissionFor(past, demand),
      after: permissionFor(present.game.value, demand),
    }))
    .filter(({ before, after }) => !after.allowed && total(after) > total(before))
    .sort((a, b) => total(b.after) - total(b.before) - (total(a.after) - total(a.before)))
    .slice(0, MOST);
}

interface AnswersProps {
  readonly from: number;
  readonly answers: readonly SeenCable[];
}

export function MovedByAnswers({ from, answers }: AnswersProps): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const moved = movedBy(present, from, answers);
  if (moved.length === 0) return null;
  return (
    <section class="moved-home" aria-label={words.say('moved-home')}>
      <h4>{words.say('moved-home')}</h4>
      <ul>
        {moved.map((one) => (
          <Row key={one.key} moved={one} />
        ))}
      </ul>
      <p class="note">{words.say('moved-home-rule')}</p>
    </section>
  );
}

function Row({ moved: { key, before, after } }: { moved: Moved }): JSX.Element {
  const words = useWords();
  const { stands, needs } = requestFigures(words, after);
  const full = Math.max(after.ledger.aspiration ?? 0, total(after), 1);
  const share = (amount: number): string => `${Math.max(0, Math.min(100, (100 * amount) / full))}%`;
  return (
    <li>
      <span class="term">{demandWords(words, key)}</span>
      <span
        class="climb"
        aria-hidden="true"
        style={{
          '--before': share(total(before)),
          '--after': share(total(after)),
          '--needs': share(after.ledger.aspiration ?? 0),
        }}
      >
        <i />
      </span>
      <span>
        <b>{words.say('moved-from-to', { before: requestFigures(words, before).stands, after: stands })}</b>{' '}
        {words.say(`moved-${after.foretold}`, { needs })}
      </span>
    </li>
  );
}
