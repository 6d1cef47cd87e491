// The historical line up to noon of 8 February, for tests in Node and in the page; no more is known of it here.
import { makeWords, type Words } from '../src/strings/fluent.ts';
import { pseudoWords } from '../src/strings/pseudo.ts';

/** Warsaw's and Bucharest's yes in hand and Riga's not. */
export const NOON = `
1928-12-29  note POL | note LTU
1929-01-01  publish
1929-01-11  ask ROM | note POL
1929-01-12  sound ROM
1929-01-14  ask LVA | ask EST | note ROM
1929-01-21  note LVA | note EST | inform FIN PER TUR
1929-01-31  ask form=joint | draft form=joint | note POL
1929-02-08`;

/** The words of these texts in a language that is one, or in the one that is none, "en-XA", which is made of English. */
export function wordsFrom(language: string, textsIn: (language: string) => readonly string[]): Words {
  const base = language.slice(0, 2);
  return (language === base ? makeWords : pseudoWords)(language, textsIn(base));
}
