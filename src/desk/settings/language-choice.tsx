/**
 * The choice of language, each under its own name. A change takes effect at once, and open sheets stay open.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { announce } from '../shell/announce.ts';
import { Coming } from '../shell/lazy.tsx';
import { useLanguage } from '../shell/words.ts';
import { ASKED, KEPT } from './language.ts';

export function LanguageChoice(): JSX.Element | null {
  const pageLanguage = useLanguage();
  const words = pageLanguage.words.value;
  const name = useId();
  const [failures, setFailures] = useState(0);
  // Marked as soon as it is chosen, while its words are loading.
  const [coming, setComing] = useState<string | null>(null);
  if (pageLanguage.languages.length < 2) return null;
  const choose = async (language: string): Promise<void> => {
    setComing(language);
    try {
      await pageLanguage.speak(language);
    } catch {
      return setFailures(failures + 1);
    } finally {
      setComing(null);
    }
    setFailures(0);
    keep(language);
    announce(pageLanguage.words.value.say('language-now'));
  };
  return (
    // Rendered anew after a failure, so that the mark returns to the active language.
    <fieldset class="setting setting-language" key={failures}>
      <legend>{words.say('language')}</legend>
      <div class="setting-values">
        {pageLanguage.languages.map((language) => (
          <label key={language} lang={language}>
            <input
              type="radio"
              name={name}
              checked={language === (coming ?? words.language)}
              onChange={() => void choose(language)}
            />
            <span>{words.say(`language-${language}`)}</span>
          </label>
        ))}
      </div>
      {coming !== null && <Coming />}
      {failures > 0 && (
        <p class="note" role="alert">
          {words.say('language-failed')}
        </p>
      )}
    </fieldset>
  );
}

/** Stores the language for the next visit, also if the address asked for another. */
function keep(language: string): void {
  const address = new URL(location.href);
  if (address.searchParams.has(ASKED)) {
    address.searchParams.set(ASKED, language);
    history.replaceState(history.state, '', address);
  }
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // Without storage the browser's language is used again the next time.
  }
}
