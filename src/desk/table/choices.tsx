/**
 * The choices at a table that waits for the player. If somebody would leave: let him go, sign with those who
 * stay, adjourn, and what can still be offered to keep him. If nobody would: each guest's reservation, which
 * can be settled, and the signatures.
 */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { power as named } from '../../strings/power-names.ts';
import { questionOf } from '../acts/questions.ts';
import { allStay, Verbs } from '../acts/verb-button.tsx';
import { atTheTable, lastOffers, reservations } from '../acts/verbs.ts';
import { LastAnswer } from '../dossier/last-answer.tsx';
import { WishPrice } from '../dossier/wish-price.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';

export function Choices({ leaving }: { leaving: PowerId | null }): JSX.Element {
  return leaving === null ? <BeforeThePens /> : <HatInHand leaving={leaving} />;
}

/** The three main choices, about which a class may be asked. */
function Ways(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  return (
    <Verbs
      all={atTheTable(present)}
      label={words.say('table-ways')}
      first={false}
      question={questionOf(present.timeline.value, 'table')}
    />
  );
}

function BeforeThePens(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const open = reservations(present);
  const heard = present.view.value.table?.reservations ?? [];
  return (
    <>
      <h3 class="leaving-head" tabIndex={-1}>
        {words.say('table-ready-to-sign', { all: allStay(present) ? 'yes' : 'no' })}
      </h3>
      <p>
        {words.say('table-reservations', {
          heard: heard.length,
          count: open.length,
          attention: present.view.value.attention,
          words: present.view.value.table?.words ?? 0,
        })}
      </p>
      <Ways />
      {open.length > 0 && (
        <>
          <h3>{words.say('table-meet')}</h3>
          <Verbs all={open} label={words.say('table-meet')} first={false} />
        </>
      )}
    </>
  );
}

function HatInHand({ leaving }: { leaving: PowerId }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const power = present.view.value.powers.find(({ id }) => id === leaving);
  const who = named(words, leaving);
  const last = readTape(present, words).findLast(
    ({ cable }) => cable.is === 'leaving' && cable.power === leaving,
  );
  return (
    <>
      <h3 class="leaving-head" tabIndex={-1}>
        {words.say('paper-leaving', who)}
      </h3>
      <p>{last?.paper.text ?? words.say('cable-leaving-for-good', who)}</p>
      <Ways />
      {last?.cable.is === 'leaving' && last.cable.wish !== null && <WishPrice wish={last.cable.wish} />}
      {power !== undefined && <LastAnswer power={power} />}
      <h3>{words.say('table-offers', who)}</h3>
      <Verbs all={lastOffers(present, leaving)} label={words.say('table-offers', who)} first={false} />
      <p class="note">{words.say('table-pencil')}</p>
    </>
  );
}
