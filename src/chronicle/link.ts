/**
 * A text packed into the part of an address that no server sees: deflated, in the letters of base64url. Unpacking stops
 * where a text grows beyond what it may be, so that a small address cannot become a large one. Behind the text the moment
 * may stand at which the game is to be opened, as "&at=1929-02-18" (moment-address.ts).
 */
import { type MomentAddress, printMoment, readMoment } from './moment-address.ts';

/** What an address may hold: a game, an assignment for a class, or what a pupil hands in. */
export type Held = 'game' | 'lesson' | 'handin';

/** How the part of the address begins that holds it; the figure says how it is packed. */
const headOf = (held: Held): string => `#${held}=1.`;

/** What stands between the game and the moment. */
const AT = '&at=';

/** The end of an address that holds the text, and opens it at a moment where one is given. */
export async function pack(
  text: string,
  at: MomentAddress | null = null,
  held: Held = 'game',
): Promise<string> {
  const packed = new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  const bytes = new Uint8Array(await packed.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  const inLetters = btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${headOf(held)}${inLetters}${at === null ? '' : AT + printMoment(at)}`;
}

/** The moment that the end of an address names; null where it names none that can be read. */
export function momentIn(end: string): MomentAddress | null {
  const at = end.indexOf(AT);
  return at < 0 ? null : readMoment(end.slice(at + AT.length));
}

/** What the end of an address claims to hold; null where it claims nothing. */
export const heldIn = (end: string): Held | null =>
  (['game', 'lesson', 'handin'] as const).find((held) => end.startsWith(`#${held}=`)) ?? null;

/** The text that was packed, or null where it is cut off, changed, or longer than `most` letters. */
export async function unpack(end: string, most: number, held: Held = 'game'): Promise<string | null> {
  const head = headOf(held);
  if (!end.startsWith(head) || end.length > most) return null;
  try {
    const [packed = ''] = end.slice(head.length).split('&');
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return await readAtMost(stream.getReader(), most);
  } catch {
    return null;
  }
}

async function readAtMost(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > most) {
      await reader.cancel();
      return null;
    }
  }
}
