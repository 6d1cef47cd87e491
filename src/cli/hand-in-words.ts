/** Words for the faults of a hand-in whose game the command line reads (src/lesson/game-in-hand-in.ts). */
import type { TextFault } from '../lesson/sealed-text.ts';
import { placeIn } from '../scenario/load.ts';

/** Why a hand-in cannot be read: what, where, and the remedy. */
export function handInFaultWords(name: string, text: string, fault: TextFault): string {
  switch (fault.code) {
    case 'large':
      return `${name}: longer than ${fault.most} characters; no hand-in is`;
    case 'format':
      return `${name}: a hand-in in the format ${fault.found}, which this version of the program does not know; read it with the version that wrote it`;
    case 'shape':
      return `${name} is a damaged hand-in: ${fault.path === '' ? 'the whole' : fault.path}: expected ${fault.expected}; ask for the file again`;
    case 'changed':
      return `${name}: check: found other digits than its contents give; the hand-in was altered after it was written, ask for it again as it was`;
    case 'packed':
    case 'not-json':
      return `${name} is a damaged hand-in: ${brokenAt(text)}: found no JSON; the file was cut off or altered, ask for the whole of it`;
  }
}

/** Where the text stops being JSON. */
function brokenAt(text: string): string {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    JSON.parse(plain);
    return '';
  } catch (error) {
    return (error instanceof Error && placeIn(plain, error.message)) || 'at its end';
  }
}
