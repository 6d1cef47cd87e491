/**
 * The style sheet that the two calendars and the branches share; it comes with whichever is opened first.
 */
import css from './calendars.css?inline';

const style = new CSSStyleSheet();
style.replaceSync(css);
document.adoptedStyleSheets.push(style);
