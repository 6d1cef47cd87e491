/**
 * An address as a QR code, for a class to scan from a wall. Loaded on request; the squares are drawn here,
 * and the library only says which are dark.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { encode } from 'uqr';
import type { MomentAddress } from '../../chronicle/moment-address.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import { useWords } from '../shell/words.ts';
import { addressOf } from './record.ts';

/** Quiet zone around the code, in squares: the standard asks for four. */
const QUIET = 4;
/** Capacity in bytes of the largest code at the lowest correction level, by the standard (version 40, level L). */
const MOST_BYTES = 2953;

interface Square {
  readonly size: number;
  /** The dark squares as one path; neighbours in a row are merged. */
  readonly path: string;
}

/** The code of a text, or null if the text is too long. */
export function codeOf(text: string): Square | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
  const { data, size } = encode(text, { ecc: 'L', border: QUIET });
  const path = data.flatMap((row, y) => {
    const runs: string[] = [];
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end + 1]) end++;
      runs.push(`M${x} ${y}h${end - x + 1}v1h-${end - x + 1}z`);
      x = end;
    }
    return runs;
  });
  return { size, path: path.join('') };
}

/** The squares of a code, black on white in every light. */
export function Squares({ code, name }: { code: Square; name: string }): JSX.Element {
  return (
    <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={name} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path fill="#000" d={code.path} />
    </svg>
  );
}

interface QrCodeProps {
  readonly timeline: Timeline;
  readonly at: MomentAddress | null;
}

export function QrCode({ timeline, at }: QrCodeProps): JSX.Element | null {
  const words = useWords();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    void addressOf(timeline, at).then((made) => here && setAddress(made));
    return () => {
      here = false;
    };
  }, [timeline, at?.date, at?.acts]);
  if (address === null) return null;
  const code = codeOf(address);
  if (code === null) return <p>{words.say('qr-too-long', { letters: address.length })}</p>;
  return (
    <figure class="qr-code">
      <Squares code={code} name={words.say('qr-code-name')} />
      <figcaption class="note">{words.say('qr-letters', { letters: address.length })}</figcaption>
    </figure>
  );
}
