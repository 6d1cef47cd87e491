/**
 * The total of a ledger and what it would need, on one axis; the sentence below says the same, and a list what the need
 * is made up of.
 */
import type { JSX } from 'preact';
import { inTenths, type SeenLedger } from '../../core/seen.ts';
import { termWords } from '../../strings/ledger-words.ts';
import { asRead, levelAsRead } from '../shell/figures.ts';
import { useWords } from '../shell/words.ts';
import type { LedgerProps } from './ledger.tsx';

/** Hundredths of a point beyond the outermost mark, on both sides. */
const BEYOND = 400;
/** The least distance between the zero and the figure of the need, in per cent of the axis, at which both are shown. */
const APART = 14;

export function Axis({ ledger, says }: { ledger: SeenLedger; says: string }): JSX.Element {
  const words = useWords();
  const { total, aspiration, fidelity } = inTenths(ledger);
  if (total === null || aspiration === null) return <p class="sum">{says}</p>;
  const [least, most] = [Math.min(0, total, aspiration) - BEYOND, Math.max(0, total, aspiration) + BEYOND];
  const at = (amount: number): number => ((amount - least) * 100) / (most - least);
  const left = (amount: number): { left: string } => ({ left: `${at(amount)}%` });
  // A figure stands centred at its mark, and moves inwards near an end of the axis, so that none is cut off.
  const figure = (amount: number, is: string, text: string): JSX.Element => (
    <span class={is} style={{ ...left(amount), transform: `translateX(-${at(amount)}%)` }}>
      {text}
    </span>
  );
  return (
    <figure class="axis">
      <div class="axis-track" aria-hidden="true">
        <i class="axis-enough" style={left(aspiration)} />
        <i class="axis-zero" style={left(0)} />
        <i class="axis-needs" style={left(aspiration)} />
        <i class="axis-stands" style={left(total)} />
        {figure(total, 'above', levelAsRead(words, fidelity, total))}
        {figure(aspiration, 'below', levelAsRead(words, fidelity, aspiration))}
        {Math.abs(at(aspiration) - at(0)) >= APART && figure(0, 'below', '0')}
      </div>
      <figcaption class="sum">{says}</figcaption>
    </figure>
  );
}

/**
 * The parts of the need, in the order in which they apply; slight ones are left out. To a reader who does not see the need
 * (L12) it says when he will.
 */
export function Needed({
  words,
  ledger,
  owner,
}: Pick<LedgerProps, 'words' | 'ledger' | 'owner'>): JSX.Element | null {
  const { needed, aspiration, fidelity } = inTenths(ledger);
  const parts = needed.filter(({ amount }) => amount !== 0);
  if (aspiration === null) return <p class="note needed">{words.say('why-needed-unknown')}</p>;
  if (parts.length === 0) return null;
  const head = words.say('why-needed', { needs: levelAsRead(words, fidelity, aspiration) });
  return (
    <section class="needed" aria-label={head}>
      <h3>{head}</h3>
      <ul>
        {parts.map((part) => (
          <li key={`${part.name}/${part.about ?? ''}`}>
            {termWords(words, part, owner).name}{' '}
            <span class="figure">{asRead(words, fidelity, part.amount ?? 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
