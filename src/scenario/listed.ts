// What the page knows of a scenario before it fetches it: the build writes this list, the page's entry reads it.

export type Listed = {
  /** Its files are scenarios/<name>.json and scenarios/<name>.<language>.ftl. */
  name: string;
  /** By language, the words of the first sheet. */
  openings: Readonly<Record<string, string>>;
};
