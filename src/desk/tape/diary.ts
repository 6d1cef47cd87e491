/**
 * Litvinov's own notes on what has arrived: one line if a paper is the first of its kind or a turn of events.
 * The words are the scenario's; without them there is no note.
 */
import type { SeenCable } from '../../core/seen.ts';
import type { Words } from '../../strings/fluent.ts';
import type { Entry } from './tape-words.ts';

interface Note {
  readonly id: string;
  /** Written only if nothing of the kind has come before. */
  readonly once: boolean;
}

function noteOn(cable: SeenCable): Note | null {
  switch (cable.is) {
    case 'noteSent':
      return { id: 'diary-first-note', once: true };
    case 'published':
      return { id: 'diary-published', once: true };
    case 'replied':
      return cable.answer === 'countered' ? { id: 'diary-countered', once: true } : null;
    case 'asked':
      return { id: cable.granted ? 'diary-granted' : 'diary-refused', once: true };
    case 'signed':
      return { id: 'diary-signed', once: false };
    case 'tableEmpty':
      return { id: 'diary-nobody', once: false };
    case 'deposited':
      return { id: 'diary-first-deposit', once: true };
    case 'inForce':
      return { id: 'diary-force', once: true };
    case 'ended':
      return { id: 'diary-end', once: false };
    default:
      return null;
  }
}

interface Noted {
  readonly id: string;
  readonly cable: SeenCable;
}

/** The subject of the last note among the papers from this index of the tape: at most one at the end of a day. */
function lastNoted(words: Words, tape: readonly Entry[], from: number): Noted | null {
  for (let at = tape.length - 1; at >= from; at--) {
    const cable = tape[at]?.cable;
    const note = cable === undefined ? null : noteOn(cable);
    if (cable === undefined || note === null || !words.has(note.id)) continue;
    const before = note.once && tape.slice(0, at).some((entry) => noteOn(entry.cable)?.id === note.id);
    if (!before) return { id: note.id, cable };
  }
  return null;
}

/** The note itself, or null. */
export function diaryOf(words: Words, tape: readonly Entry[], from: number): string | null {
  const noted = lastNoted(words, tape, from);
  if (noted === null) return null;
  return words.say(noted.id, { count: noted.cable.is === 'signed' ? noted.cable.powers.length - 1 : 0 });
}

/** Somebody's remark on the noted paper, and who speaks: the attributes `.aside` and `.by` of the note's message. */
export function asideOn(
  words: Words,
  tape: readonly Entry[],
  from: number,
): { readonly by: string; readonly text: string } | null {
  const id = lastNoted(words, tape, from)?.id;
  if (!words.has(`${id}.aside`)) return null;
  return { by: words.say(`${id}.by`), text: words.say(`${id}.aside`) };
}
