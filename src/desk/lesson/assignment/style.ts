/** The style sheet of assignments; loaded with whichever part is rendered first. */
import { adoptStyle } from '../../shell/late-style.ts';
import css from './assignment.css?inline';

adoptStyle(css);
