/** What the setting "plain words" loads when it is first switched on. */
import { adoptStyle } from '../../shell/late-style.ts';
import css from './plain.css?inline';

adoptStyle(css);

export { glossaryPieces } from '../glossary/marking.ts';
export { plainCrisis, plainOf } from './sentences.ts';
