/** What one wants with a power, in the order of the tabs; `hand` is the shortlist of what is worth thinking of first. */
export const PURPOSES = ['hand', 'text', 'learn', 'persuade'] as const;

export type Purpose = (typeof PURPOSES)[number];
