/** Replaces the draft after the signature: the board of ratifications, or the text on request. */
import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../shell/words.ts';
import { Board } from './board.tsx';

interface SignedTextProps {
  /** The draft's text component, passed in because the draft loads this module and so cannot be imported by it. */
  readonly Text: ComponentType<{ children?: JSX.Element }>;
}

export function SignedText({ Text }: SignedTextProps): JSX.Element {
  const words = useWords();
  const [reads, setReads] = useState(false);
  if (!reads) return <Board toText={() => setReads(true)} />;
  return (
    <Text>
      <button type="button" class="quiet text-open" onClick={() => setReads(false)}>
        {words.say('board')}
      </button>
    </Text>
  );
}
