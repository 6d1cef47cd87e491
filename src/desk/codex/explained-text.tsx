/**
 * A text in which words that the codex explains link to it, underlined with dots, each once. With the setting
 * "Plain words" the glossary comes first.
 */
import type { JSX } from 'preact';
import type { CodexEntry } from '../../scenario/codex.ts';
import { usePlain } from '../lesson/plain/plain.ts';
import { settings } from '../settings/settings.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { openEntries, openPieces, type Piece } from './codex.ts';

interface TermedProps {
  readonly text: string;
  /** An entry's own text does not link to itself. */
  readonly but?: string;
  /** Called instead of opening the codex, where it is already open. */
  readonly choose?: (entry: string) => void;
}

export function Termed({ text, but, choose }: TermedProps): JSX.Element {
  return <Marked found={useTerms(text, but)} choose={choose} />;
}

/** The text in pieces by the words that link to the codex, or to the glossary first. */
function useTerms(text: string, but?: string): readonly Piece[] {
  const words = useWords();
  const present = usePresent();
  const open = useDerived(() => openEntries(present));
  const entries = but === undefined ? open : open.filter(({ id }) => id !== but);
  const { codex } = present.world.value.scenario;
  return useMarked(text, entries) ?? openPieces(words, codex, entries, text);
}

/** The links of texts that have none in them, because a press on them chooses something. */
export function TermsOf({ texts }: { texts: readonly string[] }): JSX.Element | null {
  const words = useWords();
  const links = useTerms(texts.join('\n')).filter(({ entry }) => entry !== null);
  if (links.length === 0) return null;
  return (
    <p class="note">
      {words.say('codex-words')}{' '}
      <Marked
        found={links.flatMap((link, at) => (at === 0 ? [link] : [{ text: ', ', entry: null }, link]))}
      />
    </p>
  );
}

const NONE: readonly CodexEntry[] = [];

/**
 * A text without links to the codex: lines of a ledger, articles, notes. With "Plain words" it links to the
 * glossary.
 */
export const Explained = ({ text }: { text: string }): JSX.Element | string =>
  settings.value.plain === 'off' ? text : <InPlainWords text={text} />;

function InPlainWords({ text }: { text: string }): JSX.Element | string {
  const found = useMarked(text, NONE);
  return found === null ? text : <Marked found={found} />;
}

/** The text with the glossary words marked; null while the setting is off or its words are loading. */
function useMarked(text: string, entries: readonly CodexEntry[]): readonly Piece[] | null {
  const words = useWords();
  const plain = usePlain();
  return plain === null || plain === 'coming'
    ? null
    : plain.glossaryPieces(words, entries, plain.terms, text);
}

interface MarkedProps {
  readonly found: readonly Piece[];
  readonly choose?: ((entry: string) => void) | undefined;
}

function Marked({ found, choose }: MarkedProps): JSX.Element {
  const dialogs = useDialogs();
  return (
    <>
      {found.map(({ text: piece, entry, term }, index) => {
        if (entry === null) return piece;
        const within = choose !== undefined && !term;
        return (
          <a
            key={`${index}/${entry}`}
            class="term"
            href={`./#${entry}`}
            aria-haspopup={within ? undefined : 'dialog'}
            onClick={(event) => {
              event.preventDefault();
              if (term) dialogs.open({ is: 'term', id: entry });
              else if (within) choose(entry);
              else dialogs.open({ is: 'codex', entry });
            }}
          >
            {piece}
          </a>
        );
      })}
    </>
  );
}
