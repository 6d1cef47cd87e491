// The language of the map's print: the page's, or in a worker, which has no page, the one that was set.

let told: string | null = null;

export function printIn(language: string): void {
  told = language;
}

/** For `toLocaleUpperCase`; undefined if the page does not say. */
export const language = (): string | undefined => (told ?? document.documentElement.lang) || undefined;
