/** The style sheet of assignments; it comes with whichever of their parts is drawn first. */
import { adoptStyle } from '../../shell/late-style.ts';
import css from './assignment.css?inline';

adoptStyle(css);
