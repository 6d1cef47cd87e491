/**
 * What the setting "plain words" fetches when it is first on.
 */
import { adoptStyle } from '../../shell/late-style.ts';
import css from './plain.css?inline';

adoptStyle(css);

export { plainCrisis, plainOf } from '../../../strings/plain-words.ts';
export { glossaryPieces } from '../glossary/marking.ts';
