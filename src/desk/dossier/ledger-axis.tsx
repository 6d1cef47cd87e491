/** The total of a ledger and what it would need, on one axis; the sentence below says the same. */
import type { JSX } from 'preact';
import type { SeenLedger } from '../../core/seen.ts';

export function Axis({ ledger, says }: { ledger: SeenLedger; says: string }): JSX.Element {
  const { total, aspiration } = ledger;
  if (total === null || aspiration === null) return <p class="sum">{says}</p>;
  const [least, most] = [Math.min(0, total, aspiration) - 400, Math.max(0, total, aspiration) + 400];
  const at = (amount: number): number => 20 + ((amount - least) * 560) / (most - least);
  return (
    <figure class="axis">
      <svg viewBox="0 0 600 60" role="img" aria-hidden="true" focusable="false">
        <rect x={at(aspiration)} y="20" width={580 - at(aspiration)} height="14" class="axis-enough" />
        <path d="M20 34h560" class="axis-line" />
        <path d={`M${at(0)} 30v8`} class="axis-line" />
        <text x={at(0)} y="54" text-anchor="middle">
          0
        </text>
        <path d={`M${at(aspiration)} 12v28`} class="axis-needs" />
        <path d={`M${at(total)} 33l-7-13h14z`} class="axis-stands" />
      </svg>
      <figcaption class="sum">{says}</figcaption>
    </figure>
  );
}
