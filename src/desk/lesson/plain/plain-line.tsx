/**
 * The plain sentence under a paper, if the setting is on. While it is loading its space is reserved, so that
 * nothing moves when it comes.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../../strings/fluent.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { type Entry, sceneOf } from '../../tape/tape-words.ts';
import { type Plain, usePlain } from './plain.ts';

/**
 * The space reserved for a sentence: three lines under a letter, as many as most take on a phone, and one on
 * a slip of the tape. Its style sheet is loaded with the sentence, so the space is given in pixels, with the
 * distance in plain.css.
 */
const KEPT = {
  letter: { minHeight: '84px', marginTop: '8px' },
  slip: { minHeight: '19px' },
} as const;

type On = keyof typeof KEPT;

/** For a paper of the tape. */
export function PlainLine({
  entry: { cable },
  on = 'letter',
}: {
  entry: Pick<Entry, 'cable'>;
  on?: On;
}): JSX.Element | null {
  const { world, iso } = usePresent();
  return <Line on={on} say={(plain, words) => plain.plainOf(words, sceneOf(world.value, iso), cable)} />;
}

/** For a crisis, by its id. */
export const PlainCrisisLine = ({ id }: { id: string }): JSX.Element => (
  <Line on="letter" say={(plain, words) => plain.plainCrisis(words, id)} />
);

interface LineProps {
  readonly on: On;
  readonly say: (plain: Plain, words: Words) => string | null;
}

function Line({ on, say }: LineProps): JSX.Element | null {
  const words = useWords();
  const plain = usePlain();
  const [late] = useState(plain === 'coming');
  if (plain === null) return null;
  const said = plain === 'coming' ? null : say(plain, words);
  if (said === null && !late) return null;
  return (
    <p class="plain-line" style={late ? KEPT[on] : {}}>
      {said !== null && (
        <>
          <span class="plain-label">{words.say('plain-label')}</span> {said}
        </>
      )}
    </p>
  );
}
