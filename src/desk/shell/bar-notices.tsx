/**
 * What stands at the bar under the draft beside time and its undoing: a hint, the paper that waits, under a thumb the
 * dossier's verbs, the settings, the lamp that says what can be done.
 */
import type { JSX } from 'preact';
import { ThumbLine } from '../acts/acts-on-phone.tsx';
import { CounselButton } from '../acts/counsel-button.tsx';
import { Waits } from '../acts/waiting-line.tsx';
import { SettingsDoor } from '../settings/settings-button.tsx';
import { HintLine } from './hint.tsx';

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
