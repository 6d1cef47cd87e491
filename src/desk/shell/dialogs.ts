/** The sheets that can open over the desk; the last one opened is on top. */
import { type Signal, signal } from '@preact/signals';
import type { Member } from '../../chronicle/family.ts';
import type { GameFault, Opened } from '../../chronicle/written-game.ts';
import type { Command } from '../../core/commands.ts';
import type { Mark } from '../../scenario/marks.ts';
import type { ClauseId, PowerId } from '../../scenario/primitives.ts';
import type { When } from '../../strings/command-words.ts';
import { stateContext } from './state-context.ts';

/** A game from outside as far as it can be played, or the reason why there is none. */
export type Arrived = Opened | { readonly fault: ArrivalFault };

/** It came by an address that was changed on the way and could be read all the same, or in what a pupil hands in. */
export type ArrivalRemark = 'mended' | 'hand-in';

/** Why a game from outside cannot be read. */
export type ArrivalFault =
  | GameFault
  /** An address that was changed on the way, as it came. */
  | { readonly code: 'packed'; readonly sent: string }
  /** What a pupil hands in, damaged; or an assignment, which holds no game. */
  | { readonly code: 'hand-in' | 'assignment' }
  /** A file whose content the browser does not give. */
  | { readonly code: 'unreadable'; readonly file: string };

/** An act, and the phase in which it was given: after the signature some acts have other words. */
export interface LostAct {
  readonly command: Command;
  readonly when: When;
}

/** What was done in this window and is not in the saved game: a whole new game, an undo, or acts. */
export type Lost =
  | { readonly is: 'game' }
  | { readonly is: 'undo' }
  | { readonly is: 'acts'; readonly acts: readonly LostAct[] };

/** A notice that is shown once. */
export type Notice =
  /** The store keeps nothing. */
  | { readonly about: 'unsaved' }
  /** The game was saved under other rules than today's. */
  | { readonly about: 'rules' }
  /** The seed in the address is invalid. */
  | { readonly about: 'seed'; readonly found: string }
  /** The address asks for a scenario that is not there; this one has opened. */
  | { readonly about: 'scenario'; readonly found: string }
  /** Another window took the pen before these things were saved. */
  | { readonly about: 'lost'; readonly lost: Lost };

/** A game of a class, with its group's name on the page. */
export interface GivenGame extends Member {
  readonly name: string;
}

export type Dialog =
  | { readonly is: 'papers'; readonly from: number }
  /**
   * The signing: the range of moments, whether all of it has been read before, and from which moment on it
   * has not.
   */
  | {
      readonly is: 'night';
      readonly from: number;
      readonly until: number;
      readonly again: boolean;
      readonly fresh?: number;
    }
  | { readonly is: 'why'; readonly at: number }
  | { readonly is: 'clause'; readonly clause: ClauseId }
  | { readonly is: 'chamber'; readonly id: PowerId }
  | { readonly is: 'codex'; readonly entry: string | null }
  | { readonly is: 'treaty' }
  | { readonly is: 'crisis'; readonly id: string }
  | { readonly is: 'counsel' }
  /** The commands about a power, or from home, on a phone. */
  | { readonly is: 'verbs'; readonly id: PowerId }
  | { readonly is: 'confidence' }
  | { readonly is: 'clock' }
  | { readonly is: 'calendar' }
  | { readonly is: 'process' }
  /**
   * Two games side by side, by key; by default the one on the desk and history. `given` games replace the
   * player's own.
   */
  | {
      readonly is: 'calendars';
      readonly keys?: readonly [string, string];
      readonly given?: readonly GivenGame[] | undefined;
    }
  | { readonly is: 'branches'; readonly given?: readonly GivenGame[] | undefined }
  | { readonly is: 'list' }
  | { readonly is: 'keys' }
  | { readonly is: 'settings' }
  | { readonly is: 'record' }
  /** The player's earlier games. */
  | { readonly is: 'shelf' }
  | { readonly is: 'goals' }
  /** With the index of the moment at which to open it, if the address named one. */
  | {
      readonly is: 'arrived';
      readonly arrived: Arrived;
      readonly at?: number | null;
      readonly remark?: ArrivalRemark | null;
    }
  | { readonly is: 'elsewhere' }
  | { readonly is: 'notice'; readonly notice: Notice }
  | { readonly is: 'ending' }
  /** The debrief of a finished game. */
  | { readonly is: 'debrief' }
  /** The sheet for a class, with the fragment of an address that brought something for it. */
  | { readonly is: 'class'; readonly arrived?: string }
  /** The assignment that the player is working on. */
  | { readonly is: 'assignment' }
  /** A word of the glossary, or all of them. */
  | { readonly is: 'term'; readonly id: string | null }
  | { readonly is: 'pairs' }
  | { readonly is: 'departures' }
  /** Works, and for a paper what its mark says. */
  | {
      readonly is: 'sources';
      readonly keys: readonly string[];
      readonly mark?: Mark | 'unchecked';
    }
  | { readonly is: 'dispute'; readonly id: string }
  /** The confirmation of a command that cannot be undone. */
  | { readonly is: 'for-good'; readonly command: Command };

export interface Dialogs {
  /** The open sheets, the top one last. */
  readonly opened: Signal<readonly Dialog[]>;
  readonly open: (dialog: Dialog) => void;
  /** Closes the top one. */
  readonly close: () => void;
}

export const [DialogsContext, useDialogs] = stateContext<Dialogs>();

/**
 * The signing is being told for the first time: the desk, which would give away the ending, is not rendered
 * meanwhile.
 */
export const isNight = (dialogs: Dialogs): boolean =>
  dialogs.opened.value.some((dialog) => dialog.is === 'night' && !dialog.again);

export function makeDialogs(): Dialogs {
  const opened = signal<readonly Dialog[]>([]);
  return {
    opened,
    open: (dialog) => {
      opened.value = [...opened.value, dialog];
    },
    close: () => {
      opened.value = opened.value.slice(0, -1);
    },
  };
}
