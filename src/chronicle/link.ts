/**
 * Packs a text into the fragment of an address, which no server sees: deflated and encoded as base64url. Unpacking
 * stops where the text grows beyond its limit, so that a short address cannot expand without bound. After the text the
 * fragment may name the moment at which to open the game, as "&at=1929-02-18" (moment-address.ts).
 */
import { type MomentAddress, printMoment, readMoment } from './moment-address.ts';

/** What a fragment may contain: a game, an assignment for a class, or a pupil's work. */
export type Held = 'game' | 'lesson' | 'handin';

/** How the fragment begins; the figure is the version of the packing. */
const headOf = (held: Held): string => `#${held}=1.`;

/** The fragment with a text that is packed already. */
export const fragmentOf = (held: Held, packed: string): string => headOf(held) + packed;

/** Separates the game from the moment. */
const AT = '&at=';

/** The fragment with the text, and the moment at which to open it, if given. */
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

/** The moment that a fragment names; null where it names none that can be parsed. */
export function momentIn(end: string): MomentAddress | null {
  const at = end.indexOf(AT);
  return at < 0 ? null : readMoment(end.slice(at + AT.length));
}

/** What a fragment says it contains; null where it says nothing. */
export const heldIn = (end: string): Held | null =>
  (['game', 'lesson', 'handin'] as const).find((held) => end.startsWith(`#${held}=`)) ?? null;

/** The packed text; null where it is cut off, changed, or longer than `most` characters. */
export async function unpack(end: string, most: number, held: Held = 'game'): Promise<string | null> {
  const head = headOf(held);
  if (!end.startsWith(head) || end.length > most) return null;
  try {
    const [packed = ''] = end.slice(head.length).split('&');
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const stream = inSlices(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
    return await readAtMost(stream.getReader(), most);
  } catch {
    return null;
  }
}

/** Bytes that are unpacked at a time: they become a megabyte at most. */
const SLICE = 1024;

/** A browser unpacks all of a piece before it asks whether anybody wants more. */
function inSlices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<BufferSource> {
  let from = 0;
  return new ReadableStream({
    pull(to) {
      if (from >= bytes.length) to.close();
      else to.enqueue(bytes.subarray(from, from + SLICE));
      from += SLICE;
    },
  });
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
