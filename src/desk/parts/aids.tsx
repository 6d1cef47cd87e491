/**
 * What stands at the bar under the draft beside time and its undoing: a hint, the paper that waits, under a thumb the
 * dossier's verbs, the settings, the lamp that says what can be done.
 */
import type { JSX } from 'preact';
import { CounselButton } from './counsel-button.tsx';
import { HintLine } from './hint.tsx';
import { SettingsDoor } from './settings-door.tsx';
import { ThumbLine } from './thumb.tsx';
import { Waits } from './waits.tsx';

export function Aids(): JSX.Element {
  return (
    <>
      <HintLine />
      <Waits />
      <ThumbLine />
      <SettingsDoor />
      <CounselButton />
    </>
  );
}
