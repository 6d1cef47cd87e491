/** An assignment from the address: its card, and the button that begins it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readAssignmentAddress } from '../../../lesson/assignment.ts';
import { Coming } from '../../shell/lazy.tsx';
import { useWords } from '../../shell/words.ts';
import { textFaultWords } from '../text-fault-words.ts';
import { Begin } from './begin.tsx';
import { Card } from './card.tsx';

type Read = Awaited<ReturnType<typeof readAssignmentAddress>>;

export function ArrivedAssignment({ end }: { end: string }): JSX.Element {
  const words = useWords();
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let here = true;
    void readAssignmentAddress(end).then((found) => here && setRead(found));
    return () => {
      here = false;
    };
  }, [end]);
  if (read === null) return <Coming />;
  if ('fault' in read)
    return (
      <section class="assignment-arrived" aria-labelledby="assignment-unread">
        <h3 id="assignment-unread">{words.say('assignment-unread')}</h3>
        <p class="lead">{textFaultWords(words, read.fault)}</p>
      </section>
    );
  return (
    <section class="assignment-arrived" aria-label={words.say('assignment-yours')}>
      <Card assignment={read.assignment}>
        <Begin assignment={read.assignment} />
      </Card>
    </section>
  );
}
