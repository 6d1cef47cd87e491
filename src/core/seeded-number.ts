/**
 * Deals numbers: the same seed and name always give the same number. Used for what is hidden before the first move;
 * nothing is random after it.
 */

/**
 * An integer from 0 to 2^32 - 1 that depends on every letter of the text: FNV-1a (Fowler, Noll, Vo), finished with the
 * mix of MurmurHash3, so that similar seeds deal different hands.
 */
export function seededNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
