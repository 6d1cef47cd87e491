/**
 * The glossary: all words in alphabetical order, with a search and a print button, and the setting by which
 * texts link here.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Term } from '../../../scenario/lesson/glossary.ts';
import { SearchField } from '../../codex/search-field.tsx';
import { Choice } from '../../settings/settings-sheet.tsx';
import { adoptStyle } from '../../shell/late-style.ts';
import { Coming } from '../../shell/lazy.tsx';
import { useWords } from '../../shell/words.ts';
import { Explanation } from './explanation.tsx';
import css from './glossary.css?inline';
import { foundTerms, sortedTerms, titleOf, useTerms } from './terms.ts';

adoptStyle(css);

export function Glossary(): JSX.Element {
  const words = useWords();
  const terms = useTerms();
  if (terms === null) return <Coming />;
  return terms.length === 0 ? <p class="note">{words.say('class-words-none')}</p> : <Looked terms={terms} />;
}

function Looked({ terms }: { terms: readonly Term[] }): JSX.Element {
  const words = useWords();
  const [word, setWord] = useState('');
  const found = foundTerms(words, sortedTerms(words, terms), word);
  return (
    <div class="glossary">
      <section class="glossary-ways" aria-label={words.say('class-words-ways')}>
        <SearchField
          label={words.say('class-words-search')}
          word={word}
          look={setWord}
          found={words.say('class-words-found', { count: found.length })}
        />
        <Choice name="plain" />
        <p class="note">{words.say('class-words-setting')}</p>
        <button type="button" class="plain" onClick={() => window.print()}>
          {words.say('class-words-print')}
        </button>
      </section>
      <dl class="glossary-list">
        {found.map((term) => (
          <div key={term.id}>
            <dt>{titleOf(words, term.id)}</dt>
            <dd>
              <Explanation term={term} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
