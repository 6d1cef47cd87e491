/**
 * The instrument itself, as it is printed: title, preamble, articles, final clause, and a line for every hand; a line
 * that nobody has signed stays white.
 */
import type { JSX, RefObject } from 'preact';
import { plainNames } from '../../strings/names.ts';
import { useDesk } from '../desk.ts';
import { numeral } from '../numeral.ts';
import { mapCode } from '../persons.ts';
import { printed, type Signature, type Treaty, type TreatyArticle, treatyOf } from '../treaty.ts';
import { Red } from './red.tsx';
import { Seal } from './seal.tsx';

/** So many articles, and hands at half their height, have room on one sheet in the larger type. */
const ROOM = 8;

const isLong = ({ articles, signatures }: Treaty): boolean => articles.length + signatures.length / 2 > ROOM;

export function TreatyPage({ page }: { page: RefObject<HTMLElement | null> }): JSX.Element {
  const desk = useDesk();
  const { words, iso } = desk.house;
  const treaty = treatyOf(desk);
  return (
    <article
      class={isLong(treaty) ? 'fair fair-long' : 'fair'}
      ref={page}
      aria-label={words.say('scenario-treaty')}
    >
      <h3 class="fair-title">{words.say('treaty-title')}</h3>
      <p class="fair-preamble">{words.say(`preamble-${treaty.preamble}`, { circle: treaty.circle })}</p>
      {treaty.articles.map((article) => (
        <FairArticle key={article.clause} article={article} />
      ))}
      <p class="fair-final">
        {words.say('treaty-final', {
          date: treaty.signed === null ? '. . . . . . . .' : words.date(iso(treaty.signed), 'medium'),
        })}
      </p>
      <ul class="fair-hands" aria-label={words.say('fair-hands')}>
        {treaty.signatures.map((signature) => (
          <Hand key={signature.power} signature={signature} />
        ))}
      </ul>
      {treaty.acceded.length > 0 && (
        <p class="fair-acceded">
          {words.list(
            treaty.acceded.map(({ power, day }) =>
              words.say('fair-acceded', {
                power: plainNames(words, power),
                date: words.date(iso(day), 'medium'),
              }),
            ),
          )}
        </p>
      )}
      <p class="fair-colophon">{words.say('fair-colophon', { title: words.say('scenario-title') })}</p>
    </article>
  );
}

function FairArticle({ article: { clause, number, now, old } }: { article: TreatyArticle }): JSX.Element {
  const { words } = useDesk().house;
  const text = printed(words, clause, now);
  return (
    <section class={`fair-article${old === null ? '' : ' changed'}`}>
      <h4>
        {number === null
          ? words.say(`clause-${clause}`)
          : words.say('fair-article', {
              numeral: numeral(number),
              clause: words.say(`clause-${clause}`),
            })}
      </h4>
      <p>{old === null ? text : <Red old={printed(words, clause, old)} now={text} />}</p>
    </section>
  );
}

function Hand({ signature: { power, person, signed, deposited } }: { signature: Signature }): JSX.Element {
  const desk = useDesk();
  const { words, iso } = desk.house;
  const name = words.say(person === null ? `power-${power}` : `person-${person}`);
  return (
    <li>
      <span class="fair-line">
        {signed ? (
          <>
            <span class="fair-ink">{name}</span>
            <Seal letters={mapCode(desk.timeline.value.world, power)} />
          </>
        ) : (
          <span class="hidden">{words.say('fair-white')}</span>
        )}
      </span>
      <b>{plainNames(words, power).toString()}</b>
      {person !== null && (
        <span>
          {words.has(`person-${person}.role`)
            ? words.say('fair-style', { name, role: words.say(`person-${person}.role`) })
            : name}
        </span>
      )}
      {deposited !== null && (
        <span>{words.say('fair-deposited', { date: words.date(iso(deposited), 'medium') })}</span>
      )}
    </li>
  );
}
