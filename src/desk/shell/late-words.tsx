/**
 * Renders its content once the words of the late sheets are loaded. They are fetched when the first of these
 * sheets opens.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LateWords, PageLanguage } from '../settings/language.ts';
import { insist } from './fetching.ts';
import { Coming } from './lazy.tsx';
import { useLanguage } from './words.ts';

/** Page languages by the late words already loaded. */
const complete: Readonly<Record<LateWords, WeakSet<PageLanguage>>> = {
  late: new WeakSet(),
  lesson: new WeakSet(),
  background: new WeakSet(),
};

interface WithLateWordsProps {
  readonly of?: LateWords;
  /** Shown until the words are there. */
  readonly meanwhile?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function WithLateWords({
  of = 'late',
  meanwhile = <Coming />,
  children,
}: WithLateWordsProps): ComponentChildren {
  const language = useLanguage();
  const [, rerender] = useState(0);
  useEffect(() => {
    if (complete[of].has(language)) return;
    void insist(() => language.more(of)).then(() => {
      complete[of].add(language);
      rerender((times) => times + 1);
    });
  }, [language, of]);
  return complete[of].has(language) ? children : meanwhile;
}
