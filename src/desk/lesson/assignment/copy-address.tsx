/** Copies an address that is packed on request; without clipboard access the address is shown for copying. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { announce } from '../../shell/announce.ts';
import { useWords } from '../../shell/words.ts';

/** The page's address with this fragment, without query parameters other than the scenario. */
export function addressWith(end: string): string {
  const address = new URL(location.href);
  const scenario = address.searchParams.get('scenario');
  address.search = scenario === null ? '' : `?${new URLSearchParams({ scenario })}`;
  address.hash = end;
  return address.href;
}

interface CopyAddressProps {
  readonly end: () => Promise<string>;
  /** What the address holds, as text: when it changes, an earlier copy is no longer shown. */
  readonly of: string;
  readonly label: string;
  readonly main?: boolean;
}

export function CopyAddress({ end, of, label, main = false }: CopyAddressProps): JSX.Element {
  const words = useWords();
  const [shown, setShown] = useState<string | null>(null);
  const [copied, setCopied] = useState<number | null>(null);
  useEffect(() => {
    setShown(null);
    setCopied(null);
  }, [of]);
  const copy = async (): Promise<void> => {
    const address = addressWith(await end());
    try {
      await navigator.clipboard.writeText(address);
      setShown(null);
      setCopied(address.length);
      announce(words.say('address-copied', { letters: address.length }));
    } catch {
      setCopied(null);
      setShown(address);
    }
  };
  return (
    <>
      <button type="button" class={main ? 'main' : 'plain'} onClick={() => void copy()}>
        {label}
      </button>
      {copied !== null && (
        <span class="note address-copied" aria-hidden="true">
          {words.say('address-copied', { letters: copied })}
        </span>
      )}
      {shown !== null && (
        <label class="record-address">
          {words.say('address-uncopied')}
          <textarea readOnly rows={3} value={shown} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
