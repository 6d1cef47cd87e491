/**
 * His own notes on what has arrived: one line, where a paper is the first of its kind or a turning of the affair. The
 * words are the scenario's; where it has none, nothing is noted.
 */
import type { SeenCable } from '../core/seen.ts';
import type { Words } from '../strings/fluent.ts';
import type { Entry } from './tape.ts';

interface Note {
  readonly id: string;
  /** Written only when nothing of the kind has come before. */
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

/** The last note among the papers from this place on the tape, or null: one at the end of a day, never more. */
export function diaryOf(words: Words, tape: readonly Entry[], from: number): string | null {
  for (let at = tape.length - 1; at >= from; at--) {
    const cable = tape[at]?.cable;
    const note = cable === undefined ? null : noteOn(cable);
    if (cable === undefined || note === null || !words.has(note.id)) continue;
    const before = note.once && tape.slice(0, at).some((entry) => noteOn(entry.cable)?.id === note.id);
    if (!before) return words.say(note.id, { count: cable.is === 'signed' ? cable.powers.length - 1 : 0 });
  }
  return null;
}
