/** The purposes of a power's acts, in the order of their tabs; `hand` is the shortlist. */
export const PURPOSES = ['hand', 'text', 'learn', 'persuade'] as const;

export type Purpose = (typeof PURPOSES)[number];
