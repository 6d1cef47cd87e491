// Lines for tests in Node and in the page: the historical one up to noon of 8 February, and one to Helsinki.
// This module knows nothing else about them.
import { makeWords, type Words } from '../src/strings/fluent.ts';
import { pseudoWords } from '../src/strings/pseudo.ts';

/** Warsaw and Bucharest have agreed, Riga has not. */
export const NOON = `
1928-12-29  note POL | note LTU
1929-01-01  publish
1929-01-11  answer orders 2 | note POL
1929-01-21  note POL | inform FIN PER TUR
1929-01-26  press POL
1929-01-31  ask for POL | draft form=joint | draft recital=existing | note POL
1929-02-04  deadline 1929-02-07
1929-02-08`;

/** Warsaw, Bucharest, Riga, Reval and Teheran have agreed: one guest more than in 1929. */
export const FIVE = `
1928-12-29  note POL | note LTU
1929-01-01  publish
1929-01-11  answer orders 2 | note POL
1929-01-21  note POL
1929-01-24  note PER
1929-01-26  press POL
1929-01-31  ask for POL | draft form=joint | draft recital=existing | note POL
1929-02-04  deadline 1929-02-07
1929-02-09`;

/** Helsinki takes note although its own sum is reached, because its chamber would not accept the text. In this deal. */
export const BARRED = `
1928-12-21  draft disp=conciliation | draft depo=geneva | sound FIN | need FIN
1928-12-27  note FIN
1929-01-07  intel FIN
1929-01-12`;
export const BARRED_IN = 2;

/** The words of these texts in a real language, or in the pseudo-language "en-XA", which is made from English. */
export function wordsFrom(language: string, textsIn: (language: string) => readonly string[]): Words {
  const base = language.slice(0, 2);
  return (language === base ? makeWords : pseudoWords)(language, textsIn(base));
}
