/** The marks of the margin as icons: a tick, a wave, a cross, a padlock, a dot. */
import type { JSX } from 'preact';
import { Padlock, SmallIcon } from '../shell/small-icon.tsx';

export type MarkSign = 'content' | 'bears' | 'objects' | 'no-view' | 'beyond';

export function MarkIcon({ mark }: { mark: MarkSign }): JSX.Element {
  switch (mark) {
    case 'content':
      return (
        <SmallIcon>
          <path d="M3 9.5 7 14 15.5 4" fill="none" stroke="currentColor" stroke-width="2.2" />
        </SmallIcon>
      );
    case 'bears':
      return (
        <SmallIcon>
          <path
            d="M2.5 10.5c2-4 4.2-4 6.5-1s4.5 3 6.5-1"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
          />
        </SmallIcon>
      );
    case 'objects':
      return (
        <SmallIcon>
          <path d="m4 4 10 10M14 4 4 14" fill="none" stroke="currentColor" stroke-width="2.2" />
        </SmallIcon>
      );
    case 'beyond':
      return <Padlock />;
    case 'no-view':
      return (
        <SmallIcon>
          <circle cx="9" cy="9" r="1.9" fill="currentColor" opacity=".8" />
        </SmallIcon>
      );
  }
}
