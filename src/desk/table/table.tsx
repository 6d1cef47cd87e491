/**
 * The table while somebody has reached for his hat: who sits there and at what hour, the three ways on (let him go,
 * sign with those who stay, adjourn), what would keep him and why he would go, and what may still be said to him.
 */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { power as named } from '../../strings/power-names.ts';
import { questionOf } from '../acts/questions.ts';
import { Verbs } from '../acts/verb-button.tsx';
import { atTheTable, lastOffers } from '../acts/verbs.ts';
import { DossierHead } from '../dossier/dossier-head.tsx';
import { LastAnswer } from '../dossier/last-answer.tsx';
import { PriceAtHome } from '../dossier/wish-price.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';
import { Seats } from './seats.tsx';

export function TablePage({ leaving }: { leaving: PowerId }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { table, date, powers } = present.view.value;
  const power = powers.find(({ id }) => id === leaving);
  if (table === null || power === undefined) return null;
  const who = named(words, leaving);
  const last = readTape(present, words).findLast(
    ({ cable }) => cable.is === 'leaving' && cable.power === leaving,
  );
  return (
    <>
      <DossierHead title={words.say('table')}>
        <p class="state">
          <b>
            {words.say(table.hour < 24 ? 'table-hour' : 'table-night', {
              hour: table.hour,
              date: words.date(date, 'short'),
            })}
          </b>
        </p>
      </DossierHead>
      <div class="dossier-body at-table">
        <Seats seats={table.seats} leaving={leaving} />
        <h3 class="leaving-head">{words.say('paper-leaving', who)}</h3>
        <p>{last?.paper.text ?? words.say('cable-leaving-for-good', who)}</p>
        <Verbs
          all={atTheTable(present)}
          label={words.say('table-ways')}
          first={false}
          question={questionOf(present.timeline.value, 'table')}
        />
        {last?.cable.is === 'leaving' && last.cable.wish !== null && <PriceAtHome wish={last.cable.wish} />}
        <LastAnswer power={power} />
        <h3>{words.say('table-offers', who)}</h3>
        <Verbs all={lastOffers(present, leaving)} label={words.say('table-offers', who)} first={false} />
        <p class="note">{words.say('table-pencil')}</p>
      </div>
    </>
  );
}
