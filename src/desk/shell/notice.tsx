/**
 * A sheet for notices that are shown once: the game is not being saved, the rules have changed, the seed in
 * the address is invalid, or something was not saved.
 */
import type { JSX } from 'preact';
import { MOST_SEED } from '../../chronicle/seed.ts';
import { commandWords } from '../../strings/command-words.ts';
import type { Words } from '../../strings/fluent.ts';
import { saveFile } from '../saves/record.ts';
import { Sheet } from './dialog.tsx';
import type { Lost, Notice } from './dialogs.ts';
import { usePresent } from './present.ts';
import { useWords } from './words.ts';

export function NoticeSheet({ notice }: { notice: Notice }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const save = (
    <button type="button" class="plain" onClick={() => saveFile(present.timeline.value)}>
      {words.say('record-save')}
    </button>
  );
  return (
    <Sheet title={words.say(`notice-${notice.about}`)} acts={notice.about === 'unsaved' ? save : undefined}>
      <p class="lead">{lead(words, notice)}</p>
    </Sheet>
  );
}

function lead(words: Words, notice: Notice): string {
  switch (notice.about) {
    case 'unsaved':
      return words.say('notice-unsaved-lead');
    case 'rules':
      return words.say('notice-rules-lead');
    case 'seed':
      return words.say('notice-seed-lead', { found: notice.found, most: `${MOST_SEED}` });
    case 'scenario':
      return words.say('notice-scenario-lead', {
        found: notice.found,
        title: words.say('scenario-title'),
      });
    case 'lost':
      return lostWords(words, notice.lost);
  }
}

function lostWords(words: Words, lost: Lost): string {
  if (lost.is !== 'acts') return words.say(`notice-lost-${lost.is}`);
  const acts = lost.acts.map(({ command, when }) => commandWords(words, command, when).label);
  return words.say('notice-lost-acts', { acts: words.list(acts) });
}
