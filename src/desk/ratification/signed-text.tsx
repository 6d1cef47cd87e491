/**
 * What lies in the draft's place after the signature: the board of ratifications, or the text where it is asked for.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Text } from '../draft/draft.tsx';
import { useWords } from '../shell/words.ts';
import { Board } from './board.tsx';

export function SignedText(): JSX.Element {
  const words = useWords();
  const [reads, read] = useState(false);
  if (!reads) return <Board toText={() => read(true)} />;
  return (
    <Text>
      <button type="button" class="quiet text-open" onClick={() => read(false)}>
        {words.say('board')}
      </button>
    </Text>
  );
}
