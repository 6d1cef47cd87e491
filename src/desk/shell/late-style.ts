/** Style sheets that come with a part of the page that is fetched late. */

/** Adds a style sheet to the document. It stays: what has come once is there the next time. */
export function adoptStyle(css: string): void {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets.push(style);
}
