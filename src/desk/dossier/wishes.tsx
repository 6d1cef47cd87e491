/**
 * What would change a power's answer: its demands or, if its whole ledger is read, the nearest text today;
 * and for each item whether home would allow it. Each links to where it is done: a wording to its article, a
 * chair to the dossier of the power that would sit on it.
 */
import type { JSX } from 'preact';
import type { Nearest } from '../../core/nearest.ts';
import type { PowerView } from '../../core/view.ts';
import type { PermissionInTurn } from '../../core/view-permission.ts';
import { nearest } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords, power as named, names } from '../../strings/power-names.ts';
import { AidShut } from '../lesson/aid-shut.tsx';
import { useAssigned } from '../lesson/assigned.ts';
import { isOpen } from '../lesson/is-open.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { permissionWords } from './answer-sums.ts';
import { permissionsFor, type Wanted, wantedBy, wantedIn } from './wanted.ts';

export function Wishes({ power }: { power: PowerView }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const shut = !isOpen(useAssigned(), 'nearest');
  const read = useDerived(() => {
    const [game, view] = [present.game.value, present.view.value];
    if (view.signed !== null) return null;
    const today = shut ? null : nearest(game, present.seat.value, power.id);
    if (today !== null && today.wish === null) return { today, rows: [] };
    const wanted = today?.wish ? wantedIn(view, today.wish) : wantedBy(present, words, power.id);
    const permissions = permissionsFor(game, wanted);
    return { today, rows: wanted.map((one) => ({ wanted: one, permission: permissions.get(one.key) })) };
  }, [words, power.id, shut]);
  if (read === null) return null;
  const { today, rows } = read;
  if (today !== null && today.wish === null) return <p class="note">{withoutWish(words, power.id, today)}</p>;
  if (rows.length === 0) return shut ? <AidShut aid="nearest" short /> : null;
  return (
    <>
      <h3>{words.say(today === null ? 'wishes' : 'wishes-today')}</h3>
      <ul class="wishes">
        {rows.map(({ wanted, permission }) => (
          <Row key={wanted.key} wanted={wanted} permission={permission} />
        ))}
      </ul>
      {shut && <AidShut aid="nearest" short />}
    </>
  );
}

/** Nothing in the text need change, or nothing in it would help. */
function withoutWish(words: Words, id: PowerId, { accepts, waitsFor }: Nearest): string {
  if (waitsFor.length > 0)
    return words.say('wishes-waits', { ...named(words, id), friends: names(words, waitsFor) });
  return words.say(accepts ? 'wishes-accepts' : 'wishes-never', named(words, id));
}

function Row({
  wanted,
  permission,
}: {
  wanted: Wanted;
  permission: PermissionInTurn | undefined;
}): JSX.Element {
  const { key, demand, met } = wanted;
  const words = useWords();
  const pages = usePages();
  const dialogs = useDialogs();
  const go = (): void => {
    if (demand.kind === 'option') dialogs.open({ is: 'clause', clause: demand.clause });
    else pages.select(demand.power);
  };
  return (
    <li class={met ? 'met' : ''}>
      <button type="button" aria-haspopup={demand.kind === 'option' ? 'dialog' : undefined} onClick={go}>
        <span class="term">{demandWords(words, key)}</span>
        <span class="note">{homeSays(words, wanted, permission)}</span>
      </button>
    </li>
  );
}

/** It is in the text already; or home's answer today, after the items above it have been asked for. */
function homeSays(words: Words, { demand, met }: Wanted, permission: PermissionInTurn | undefined): string {
  if (met || permission === undefined)
    return words.say(demand.kind === 'option' ? 'wish-in-text' : 'wish-invited');
  return permissionWords(words, permission);
}
