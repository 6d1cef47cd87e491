/**
 * What is drawn once the words of the late sheets are there too. They are fetched when the first of these sheets opens.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageLanguage } from '../settings/language.ts';
import { Coming } from './fetched-part.tsx';
import { insist } from './fetching.ts';
import { useLanguage } from './words.ts';

/** Pages whose late words are there. */
const complete = new WeakSet<PageLanguage>();

export function WithLateWords({ children }: { children: ComponentChildren }): ComponentChildren {
  const language = useLanguage();
  const [, come] = useState(0);
  useEffect(() => {
    if (complete.has(language)) return;
    void insist(language.more).then(() => {
      complete.add(language);
      come((times) => times + 1);
    });
  }, [language]);
  return complete.has(language) ? children : <Coming />;
}
