/**
 * The hidden type of each government in this game beside its historical one, and from when on it could have
 * been known.
 */
import type { JSX } from 'preact';
import { type Dealt, dealtTypes } from '../../../chronicle/dealt-types.ts';
import type { Words } from '../../../strings/fluent.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { useWatching } from '../../watch/watching.ts';

export function DealtMinds(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const watching = useWatching();
  // History deals no types.
  if (present.seat.value === 'historian' && watching.replayed.value === null) return null;
  const dealt = dealtTypes(present.timeline.value);
  if (dealt.length === 0) return null;
  const other = dealt.filter(({ type, historical }) => type !== historical).length;
  return (
    <section class="end-sheet minds" aria-labelledby="minds-head">
      <h2 id="minds-head">{words.say('minds')}</h2>
      <p class="lead">{words.say('minds-lead', { count: other, of: dealt.length })}</p>
      <dl>
        {dealt.map((one) => (
          <div key={one.power} class={one.type === one.historical ? undefined : 'other'}>
            <dt>{words.say(`power-${one.power}`)}</dt>
            <dd>
              <p class="mind">
                {words.say('minds-type', { type: words.say(`type-${one.power}-${one.type}`) })}
              </p>
              {one.type !== one.historical && (
                <p class="note">
                  {words.say('minds-history', { type: words.say(`type-${one.power}-${one.historical}`) })}
                </p>
              )}
              <p>
                {knownWords(words, one, present.iso)}
                {one.rumour !== null &&
                  ` ${words.say('minds-rumour', { true: one.rumour === one.type ? 'yes' : 'no' })}`}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function knownWords(words: Words, { known, believed }: Dealt, iso: (day: number) => string): string {
  if (known === null) return words.say('minds-never');
  return words.say('minds-known', {
    date: words.date(iso(known.day), 'medium'),
    by: known.by,
    share: Math.round(believed / 10),
  });
}
