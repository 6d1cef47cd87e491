/**
 * A stretch of the game in which much was lost in small steps: its days, what fell out of reach, and, folded up until the
 * reader asks, the changes that would have kept some of it. On paper nothing can be unfolded: there they are printed.
 */
import type { JSX } from 'preact';
import type { Debrief, Stretch } from '../../../analysis/debrief/report.ts';
import { whole } from '../../shell/figures.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { changeWords } from '../why/change-words.ts';
import { hasNamed, lossOver } from './rows.ts';

interface StretchCardProps {
  readonly debrief: Debrief;
  readonly stretch: Stretch;
}

export function StretchCard({ debrief, stretch }: StretchCardProps): JSX.Element | null {
  const words = useWords();
  const { iso } = usePresent();
  const [from, until] = [debrief.nodes[stretch.from], debrief.nodes[stretch.until]];
  if (from === undefined || until === undefined) return null;
  const days = {
    from: words.date(iso(from.day), 'short'),
    until: words.date(iso(until.day), 'short'),
  };
  const id = `stretch-${stretch.from}`;
  return (
    <article class="turning-card stretch-card" aria-labelledby={id}>
      <p class="slug">{words.say('fortune-stretch-slug', { ...days, lost: lossOver(debrief, stretch) })}</p>
      <h4 id={id}>{words.say('fortune-stretch')}</h4>
      <p>
        {words.say('fortune-stretch-said', {
          before: whole(from.reach),
          after: whole(until.reach),
          named: hasNamed(debrief, stretch) ? 'yes' : 'no',
        })}
      </p>
      <details>
        <summary>{words.say('fortune-stretch-changes')}</summary>
        <Changes debrief={debrief} stretch={stretch} />
      </details>
      {/* Not every browser can show a closed <details> in print. */}
      <div class="printed-changes">
        <p>{words.say('fortune-stretch-changes')}</p>
        <Changes debrief={debrief} stretch={stretch} />
      </div>
    </article>
  );
}

function Changes({ debrief, stretch }: StretchCardProps): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  return (
    <>
      <ul>
        {stretch.change.map((change, at) => (
          <li key={at}>{changeWords(words, iso, change)}</li>
        ))}
      </ul>
      <p>
        {words.say(stretch.playedOn ? 'fortune-stretch-gives-on' : 'fortune-stretch-gives', {
          score: whole(stretch.changedScore),
          played: whole(debrief.score),
        })}
      </p>
    </>
  );
}
