// The language in which the map prints: the page's, or in a worker, which has no page, the one that it was told.

let told: string | null = null;

export function printIn(language: string): void {
  told = language;
}

/** For `toLocaleUpperCase`; undefined where the page does not say. */
export const language = (): string | undefined => (told ?? document.documentElement.lang) || undefined;
