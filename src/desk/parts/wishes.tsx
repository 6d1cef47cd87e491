/**
 * What would change a power's mind: what it asks for, or, where its whole ledger is read, what would do today; and beside
 * each thing whether home would let it be had. Each leads to where it is done:
 * a wording to its article, a chair to the dossier of whoever would sit on it.
 */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Demand } from '../../core/home.ts';
import type { PowerView } from '../../core/view.ts';
import { leaveFor, nearest } from '../../core/view-later.ts';
import { demandWords, power as named } from '../../strings/names.ts';
import { type Desk, useDesk } from '../desk.ts';
import { plain, signed } from '../figures.ts';
import { type Wanted, wantedBy, wantedIn } from '../wanted.ts';

export function Wishes({ power }: { power: PowerView }): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.house;
  const game = desk.game.value;
  const today = useMemo(() => nearest(game, desk.seat.value, power.id), [game, power.id]);
  if (desk.view.value.signed !== null) return null;
  if (today !== null && today.wish === null)
    return (
      <p class="note">
        {words.say(today.accepts ? 'wishes-accepts' : 'wishes-never', named(words, power.id))}
      </p>
    );
  const wanted = today?.wish ? wantedIn(desk, today.wish) : wantedBy(desk, power.id);
  if (wanted.length === 0) return null;
  return (
    <>
      <h3>{words.say(today === null ? 'wishes' : 'wishes-today')}</h3>
      <ul class="wishes">
        {wanted.map((one) => (
          <Row key={one.key} wanted={one} />
        ))}
      </ul>
    </>
  );
}

function Row({ wanted: { key, demand, met } }: { wanted: Wanted }): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const go = (): void => {
    if (demand.kind === 'option') desk.open({ is: 'clause', clause: demand.clause });
    else desk.select(demand.power);
  };
  return (
    <li class={met ? 'met' : ''}>
      <button type="button" aria-haspopup={demand.kind === 'option' ? 'dialog' : undefined} onClick={go}>
        <span class="term">{demandWords(words, key)}</span>
        <span class="note">{homeSays(desk, demand, met)}</span>
      </button>
    </li>
  );
}

/** It stands there already; or what home would say to it today. */
function homeSays(desk: Desk, demand: Demand, met: boolean): string {
  const { words } = desk.house;
  if (met) return words.say(demand.kind === 'option' ? 'wish-in-text' : 'wish-invited');
  const { allowed, ledger } = leaveFor(desk.game.value, demand);
  if (allowed) return words.say('wish-allowed');
  return words.say(ledger.enough ? 'wish-leave' : 'wish-no-leave', {
    stands: signed(words, ledger.total ?? 0),
    needs: plain(words, ledger.aspiration ?? 0),
  });
}
