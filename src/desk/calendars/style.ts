/**
 * The style sheet that the two calendars and the branches share; it comes with whichever is opened first.
 */
import { adoptStyle } from '../shell/late-style.ts';
import css from './calendars.css?inline';

adoptStyle(css);
