/** Recognises and reads the file that a pupil hands in to the teacher (src/lesson/hand-in.ts). */
import { type HandIn, readHandIn } from '../lesson/hand-in.ts';
import { documentIn, type TextFault } from '../lesson/sealed-text.ts';
import { placeIn } from '../scenario/load.ts';
import { BadInput } from './errors.ts';

/**
 * The hand-in that a text contains; null where the text is something else. Throws `BadInput` for one that is damaged,
 * and for an assignment, which holds no game to replay.
 */
export function handInOf(name: string, text: string): HandIn | null {
  if (!/^[\uFEFF\s]*\{/.test(text)) return null;
  const document = documentIn(text);
  if (document === 'assignment')
    throw new BadInput(`${name} is an assignment and no game; name what was handed in for it`);
  if (document !== 'hand-in') return null;
  const read = readHandIn(text);
  if ('fault' in read) throw new BadInput(faultWords(name, text, read.fault));
  return read.handIn;
}

function faultWords(name: string, text: string, fault: TextFault): string {
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
