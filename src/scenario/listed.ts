// What the page knows of a scenario before it loads it. The build writes this list; the page's entry point reads it.

export type Listed = {
  /** Its files are scenarios/<name>.json and scenarios/<name>.<language>.ftl. */
  name: string;
  /** By language, the words of the first screen. */
  openings: Readonly<Record<string, string>>;
};
