/**
 * The instrument as it is printed: title, preamble, articles, final clause, and a line for every signature;
 * an unsigned line stays blank.
 */
import type { JSX, RefObject } from 'preact';
import type { Words } from '../../strings/fluent.ts';
import { plainNames } from '../../strings/power-names.ts';
import { Explained } from '../codex/explained-text.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { ChangedWording } from './changed-wording.tsx';
import { useCompared } from './compare-with.ts';
import { printed, type Signature, type Treaty, type TreatyArticle, treatyOf } from './instrument.ts';
import { lettersOf } from './letters.ts';
import { numeral } from './numeral.ts';

/** Lines per page and letters per line in the largest type; the largest and the smallest type size in points. */
const SHEET = { lines: 28, letters: 82, most: 11, least: 8 };

/**
 * The font size at which everything fits on one page: an article takes its lines and its heading, a row of
 * three signatures four and a half lines. Smaller type has more lines and more letters per line.
 */
function typeFor(words: Words, { articles, signatures, acceded }: Treaty): string {
  const text = articles.reduce((lines, { clause, now, old }) => {
    const letters =
      printed(words, clause, now).length + (old === null ? 0 : printed(words, clause, old).length);
    return lines + Math.ceil(letters / SHEET.letters) + 2;
  }, 0);
  const lines = text + 4.5 * Math.ceil(signatures.length / 3) + Math.ceil(acceded.length / 3);
  const size = SHEET.most * Math.sqrt(Math.min(1, SHEET.lines / lines));
  return `${Math.max(SHEET.least, size).toFixed(1)}pt`;
}

export function TreatyPage({ page }: { page: RefObject<HTMLElement | null> }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const treaty = treatyOf(present, words, useCompared().text);
  return (
    <article
      class="fair"
      style={{ '--fair-type': typeFor(words, treaty) }}
      ref={page}
      aria-label={words.say('scenario-treaty')}
    >
      <h3 class="fair-title">{words.say('treaty-title')}</h3>
      <p class="fair-preamble">
        {treaty.oldPreamble === null ? (
          <Explained text={treaty.preamble} />
        ) : (
          <ChangedWording old={treaty.oldPreamble} now={treaty.preamble} />
        )}
      </p>
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
  const words = useWords();

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
      <p>
        {old === null ? (
          <Explained text={text} />
        ) : (
          <ChangedWording old={printed(words, clause, old)} now={text} />
        )}
      </p>
    </section>
  );
}

function Hand({ signature: { power, person, signed, deposited } }: { signature: Signature }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const name = words.say(person === null ? `power-${power}` : `person-${person}`);
  return (
    <li>
      <span class="fair-line">
        {signed ? (
          <>
            <span class="fair-ink">{name}</span>
            <Seal letters={lettersOf(present.timeline.value.world, words, power)} />
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

/** Number of teeth around the edge of the wax, and their inner and outer radius. */
const TEETH = 22;
const EDGE = [19.2, 21] as const;

const EDGE_PATH = `M${Array.from({ length: TEETH * 2 }, (_, index) => {
  const turn = (index * Math.PI) / TEETH;
  const radius = EDGE[index % 2] ?? EDGE[0];
  return `${(22 + radius * Math.cos(turn)).toFixed(1)} ${(22 + radius * Math.sin(turn)).toFixed(1)}`;
}).join('L')}z`;

/** The seal beside a signature, with the atlas's letters for the country: an ornament, since the name says it all. */
function Seal({ letters }: { letters: string }): JSX.Element {
  return (
    <svg class="fair-seal" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <path d={EDGE_PATH} />
      <circle cx="22" cy="22" r="15" />
      <text x="22" y="27" text-anchor="middle">
        {letters}
      </text>
    </svg>
  );
}
