/** Style sheets of parts that are loaded late. */

/** Adds a style sheet to the document for good. */
export function adoptStyle(css: string): void {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets.push(style);
}
