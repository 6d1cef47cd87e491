import type { JSX } from 'preact';
import { codeOf, Squares } from '../../saves/qr-code.tsx';
import { useWords } from '../../shell/words.ts';

export interface AddressQrProps {
  readonly address: string;
}

export function AddressQr({ address }: AddressQrProps): JSX.Element {
  const words = useWords();
  const code = codeOf(address);
  if (code === null) return <p class="note">{words.say('qr-too-long', { letters: address.length })}</p>;
  return (
    <div class="share-qr">
      <Squares code={code} name={words.say('share-qr-name')} />
    </div>
  );
}
