/** What the text on the desk may be compared with: the one last sent, or sent to the chosen power, history's, or none. */
export const AGAINST = ['sent', 'power', 'history', 'nothing'] as const;

export type Against = (typeof AGAINST)[number];
