/**
 * What stands at the bar under the draft beside time and its undoing: a hint, the paper that waits, the lamp, what can be done.
 */
import type { JSX } from 'preact';
import { CounselButton } from './counsel-button.tsx';
import { HintLine } from './hint.tsx';
import { Lamp } from './lamp.tsx';
import { Waits } from './waits.tsx';

export function Aids(): JSX.Element {
  return (
    <>
      <HintLine />
      <Waits />
      <Lamp />
      <CounselButton />
    </>
  );
}
