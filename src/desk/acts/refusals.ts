/** Announces why a command was refused. */
import { effect, untracked } from '@preact/signals';
import { refusalWords } from '../../strings/refusal-words.ts';
import type { PageLanguage } from '../settings/language.ts';
import { announce } from '../shell/announce.ts';
import type { Orders } from './orders.ts';

export function announceRefusals({ refused }: Orders, { words }: PageLanguage): void {
  effect(() => {
    const { value } = refused;
    if (value !== null) untracked(() => announce(refusalWords(words.value, value)));
  });
}
