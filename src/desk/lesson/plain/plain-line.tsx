/**
 * The plain sentence under a paper, while the setting asks for it. Where it is still on its way the room for it is kept, so
 * that nothing moves under a finger when it comes.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../../strings/fluent.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { type Entry, sceneOf } from '../../tape/tape-words.ts';
import { type Plain, usePlain } from './plain.ts';

/** Lines that are kept for a sentence: as many as the longest takes on a telephone. */
const KEPT = '4lh';

/** On a paper of the tape. */
export function PlainLine({ entry: { cable } }: { entry: Pick<Entry, 'cable'> }): JSX.Element | null {
  const { world, iso } = usePresent();
  return <Line say={(plain, words) => plain.plainOf(words, sceneOf(world.value, iso), cable)} />;
}

/** On a crisis, by its id. */
export const PlainCrisisLine = ({ id }: { id: string }): JSX.Element => (
  <Line say={(plain, words) => plain.plainCrisis(words, id)} />
);

function Line({ say }: { say: (plain: Plain, words: Words) => string | null }): JSX.Element | null {
  const words = useWords();
  const plain = usePlain();
  const [late] = useState(plain === 'coming');
  if (plain === null) return null;
  const said = plain === 'coming' ? null : say(plain, words);
  if (said === null && !late) return null;
  return (
    <p class="plain-line" style={late ? { minHeight: KEPT } : {}}>
      {said !== null && (
        <>
          <span class="plain-label">{words.say('plain-label')}</span> {said}
        </>
      )}
    </p>
  );
}
