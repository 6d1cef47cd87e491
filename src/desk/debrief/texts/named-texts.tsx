/**
 * The texts with a name, in words: the room that each leaves, and the wordings in which it differs from the
 * text of the game.
 */
import type { JSX } from 'preact';
import type { TextName, TextsStudy, Weighed } from '../../../analysis/texts/study.ts';
import type { Words } from '../../../strings/fluent.ts';
import { demandWords, voiceOf } from '../../../strings/power-names.ts';
import { asRead, levelAsRead } from '../../shell/figures.ts';
import { useWords } from '../../shell/words.ts';

/** One text may have several names: "Your text, and history’s". */
export function namesOf(words: Words, names: readonly TextName[]): string {
  const [first = 'yours', ...more] = names;
  if (first === 'yours' && more.includes('history')) return words.say('texts-name-yours-history');
  return words.say(`texts-name-${first}`);
}

/** Its other names, from theory. */
function alsoOf(words: Words, names: readonly TextName[]): string | null {
  const [first, ...more] = names;
  const rest = more.filter((name) => !(first === 'yours' && name === 'history'));
  if (rest.length === 0) return null;
  return words.say('texts-also', { names: words.list(rest.map((name) => words.say(`texts-name-${name}`))) });
}

const wordingsOf = (words: Words, wordings: Weighed['away']): string =>
  words.list(wordings.map(({ clause, option }) => demandWords(words, `${clause}=${option}`)));

/** The distance: how many articles differ, and which. */
export const awayWords = (words: Words, { away }: Weighed): string =>
  words.say('texts-away', { count: away.length, wordings: wordingsOf(words, away) });

/** Hundredths as points with a sign and one decimal: whole points would make different rooms look the same. */
export const roomWords = (words: Words, amount: number): string => asRead(words, 3, amount);

export function NamedTexts({ study }: { study: TextsStudy }): JSX.Element {
  const words = useWords();
  return (
    <ol class="named-texts">
      {study.named.map((one, index) => {
        const also = alsoOf(words, one.names);
        return (
          <li key={one.number} class={one.names.includes('yours') ? 'yours' : undefined}>
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{namesOf(words, one.names)}</h3>
              {!one.names.includes('yours') && <p>{awayWords(words, one)}</p>}
              <p>{sparedWords(words, one)}</p>
              {one.names[0] !== 'yours' && one.names[0] !== 'history' && (
                <p class="note">{words.say(`texts-why-${one.names[0] ?? 'most'}`)}</p>
              )}
              {also !== null && <p class="note">{also}</p>}
              {one.withoutPermission.length > 0 && (
                <p class="note">
                  {words.say('texts-without-permission', {
                    wordings: wordingsOf(words, one.withoutPermission),
                  })}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function sparedWords(words: Words, { home, least, who }: Weighed): string {
  const figure = levelAsRead(words, 3, home);
  if (who === null) return words.say('texts-spare-home', { figure });
  return words.say('texts-spare', {
    figure,
    least: levelAsRead(words, 3, least),
    voice: voiceOf(words, who),
  });
}
