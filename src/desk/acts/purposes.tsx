/**
 * A power's commands in tabs by purpose: a shortlist first, then commands about the text, to learn more, and
 * to persuade. Each tab shows how many are possible today.
 */
import type { JSX } from 'preact';
import type { Possible } from '../../core/view-what-if.ts';
import { power as named } from '../../strings/power-names.ts';
import { refusalWords } from '../../strings/refusal-words.ts';
import { useDerived } from '../shell/derived.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { PURPOSES } from './purpose.ts';
import { Verbs } from './verb-button.tsx';
import { aboutPower, whyNothing } from './verbs.ts';

export function Purposes({ id }: { id: string }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const chosen = pages.purpose.value;
  const who = named(words, id);
  const { own, voices, nothing, open } = useDerived(() => {
    const shown = aboutPower(present, words, id, chosen);
    const isVoice = ({ command }: Possible): boolean => chosen === 'persuade' && command.do === 'mediate';
    return {
      own: shown.filter((one) => !isVoice(one)),
      voices: shown.filter(isVoice),
      nothing: shown.length === 0 ? whyNothing(present, chosen) : null,
      open: PURPOSES.map(
        (purpose) => aboutPower(present, words, id, purpose).filter(({ refusal }) => refusal === null).length,
      ),
    };
  }, [words, id, chosen]);
  return (
    <section class="purposes" aria-label={words.say('verbs-of', who)}>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that choose what is shown have no element of their own */}
      <div class="purpose-bar" role="group" aria-label={words.say('purposes')}>
        {PURPOSES.map((purpose, at) => {
          const count = open[at] ?? 0;
          return (
            <button
              key={purpose}
              type="button"
              aria-pressed={purpose === chosen}
              onClick={() => {
                pages.purpose.value = purpose;
              }}
            >
              {words.say(`purpose-${purpose}`)}
              {purpose !== 'hand' && (
                <>
                  {' '}
                  <span class="count" aria-hidden="true">
                    {count}
                  </span>
                  <span class="hidden">{words.say('purpose-open', { count })}</span>
                </>
              )}
            </button>
          );
        })}
      </div>
      {own.length + voices.length === 0 ? (
        <p class="note">{nothing === null ? words.say('hand-empty') : refusalWords(words, nothing)}</p>
      ) : (
        <Verbs all={own} label={words.say(`purpose-${chosen}`)} />
      )}
      {voices.length > 0 && (
        <>
          <h3>{words.say('who-could-speak', who)}</h3>
          <Verbs all={voices} label={words.say('who-could-speak', who)} first={false} />
        </>
      )}
    </section>
  );
}
