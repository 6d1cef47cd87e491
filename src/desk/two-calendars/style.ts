/** The style sheet shared by the two calendars and the branches; loaded with whichever opens first. */
import { adoptStyle } from '../shell/late-style.ts';
import css from './calendars.css?inline';

adoptStyle(css);
