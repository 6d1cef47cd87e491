/** Parses the seed of a game as a person writes it: in a despatch, in an address, on the command line. */

/** The greatest seed: 32 bits. */
export const MOST_SEED = 0xffff_ffff;

/** A seed in plain digits; null for anything else: "abc", "-3", "1e3", "0x10", "5000000000". */
export function readSeed(text: string): number | null {
  return /^\d{1,10}$/.test(text) && Number(text) <= MOST_SEED ? Number(text) : null;
}
