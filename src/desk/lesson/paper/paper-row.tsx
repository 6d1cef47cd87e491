/**
 * A paper in the list: chosen by its name, printed by the button beside it; and the link to the debrief,
 * which has its own sheet and print.
 */
import type { JSX } from 'preact';
import { isFinished } from '../../../chronicle/timeline.ts';
import { useDialogs } from '../../shell/dialogs.ts';
import { usePresent } from '../../shell/present.ts';
import { SmallIcon } from '../../shell/small-icon.tsx';
import { useWords } from '../../shell/words.ts';
import type { Printable } from './papers.tsx';

interface PaperRowProps {
  readonly paper: Printable;
  /** It is shown beside the list. */
  readonly lies: boolean;
  readonly turnTo: (id: string) => void;
  readonly print: (id: string) => void;
}

export function PaperRow({ paper: { id, title, about }, lies, turnTo, print }: PaperRowProps): JSX.Element {
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        class="paper-name"
        aria-current={lies ? 'true' : undefined}
        onClick={() => turnTo(id)}
      >
        <b>{title}</b>
        <span>{about}</span>
      </button>
      <button
        type="button"
        class="plain paper-print"
        aria-label={words.say('paper-print-this', { paper: title })}
        onClick={() => print(id)}
      >
        <SmallIcon size={20}>
          <path
            d="M4.5 6.5v-5h9v5M4.5 13H1.5V6.5h15V13h-3M4.5 10.5h9v6h-9z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linejoin="round"
          />
        </SmallIcon>
      </button>
    </li>
  );
}

export function DebriefRow(): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const dialogs = useDialogs();
  const over = isFinished(present.timeline.value);
  return (
    <li>
      <button
        type="button"
        class="paper-name"
        aria-haspopup="dialog"
        disabled={!over}
        onClick={() => {
          // The debrief prints the topmost sheet.
          dialogs.close();
          dialogs.open({ is: 'debrief' });
        }}
      >
        <b>{words.say('paper-debrief')}</b>
        <span>{words.say(over ? 'paper-debrief-about' : 'paper-debrief-none')}</span>
      </button>
    </li>
  );
}
