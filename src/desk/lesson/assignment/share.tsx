/** Shares an assignment: as a link, as a QR code of it, and as a short code to dictate. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Assignment, packAssignment, printAssignment } from '../../../lesson/assignment.ts';
import { codeOfAssignment, MOST_DEAL } from '../../../lesson/code.ts';
import { insist } from '../../shell/fetching.ts';
import { LazyWith } from '../../shell/lazy.tsx';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import type { AddressQrProps } from './address-qr.tsx';
import { codeBook } from './code-book.ts';
import { addressWith, CopyAddress } from './copy-address.tsx';
import type { PrintedCards } from './printed-cards.tsx';
import type { Ready } from './ready-list.tsx';

const loadQr = (): Promise<ComponentType<AddressQrProps>> =>
  import('./address-qr.tsx').then(({ AddressQr }) => AddressQr);

/** The address that opens the page on the assignment; null until it is packed. */
function useAddress(assignment: Assignment): string | null {
  const [address, setAddress] = useState<string | null>(null);
  const key = JSON.stringify(assignment);
  useEffect(() => {
    let here = true;
    void packAssignment(assignment).then((end) => here && setAddress(addressWith(end)));
    return () => {
      here = false;
    };
    // Compared by content, not by identity.
  }, [key]);
  return address;
}

/** The printing code is loaded when it is needed. */
async function print(cards: PrintedCards): Promise<void> {
  const { printCards } = await insist(() => import('./printed-cards.tsx'));
  printCards(cards);
}

interface ShareProps {
  readonly assignment: Assignment;
  readonly ready: Ready;
}

export function Share({ assignment, ready }: ShareProps): JSX.Element {
  const words = useWords();
  const { world } = usePresent();
  const address = useAddress(assignment);
  const code = codeOfAssignment(codeBook(world.value, ready), assignment);
  return (
    <section class="share" aria-labelledby="share-head">
      <h4 id="share-head">{words.say('share-head')}</h4>
      <div class="share-ways">
        {address !== null && <LazyWith load={loadQr} with={{ address }} />}
        <div>
          <p class="note">{words.say('share-code')}</p>
          {code === null ? (
            <p>{words.say('share-code-none', { most: MOST_DEAL })}</p>
          ) : (
            <>
              <p class="share-code">{code}</p>
              <p class="note">{words.say('share-code-how')}</p>
            </>
          )}
        </div>
      </div>
      <div class="run-ways">
        <CopyAddress
          end={() => packAssignment(assignment)}
          of={printAssignment(assignment)}
          label={words.say('share-link')}
          main
        />
        {address !== null && (
          <button
            type="button"
            class="plain"
            onClick={() => void print({ words, world: world.value, assignment, address, code })}
          >
            {words.say('share-print')}
          </button>
        )}
      </div>
      <p class="note">{words.say('share-note')}</p>
    </section>
  );
}
