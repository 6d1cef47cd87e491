/**
 * The board that replaces the draft once the text is signed: who has still to vote, deposit or accede, how
 * each chamber would vote today, and what is in the way. A button opens the text.
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Verb } from '../../core/commands.ts';
import type { PowerView } from '../../core/view.ts';
import { goodwillToday, type SeenGoodwill } from '../../core/view-goodwill.ts';
import { Verbs } from '../acts/verb-button.tsx';
import { atHome, isNear } from '../acts/verbs.ts';
import { hasChamber } from '../dossier/chambers.ts';
import { keepDensity } from '../draft/density.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { whole } from '../shell/figures.ts';
import { useRules } from '../shell/ports.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { OwnRow, PowerRow } from './board-row.tsx';
import { groupsOf } from './groups.ts';

export function Board({ toText }: { readonly toText: () => void }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const view = present.view.value;
  const goodwill = goodwillToday(present.game.value, present.seat.value);
  const { signatories, acceded, others, bound, next } = groupsOf(view);
  // As in the strip, only those count who are bound to the player.
  const alone = view.own.bound === null;
  const day = next === null ? '' : words.date(present.iso(next.day), 'short');
  const awaited =
    next?.is === 'vote' && !hasChamber(present.timeline.value.world, next.power) ? 'decision' : next?.is;
  const cables = present.timeline.value.moments.flatMap((moment) => moment.cables);
  const registered = cables.find(({ is }) => is === 'registered')?.day;
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (body.current === null ? undefined : keepDensity(body.current)), []);
  return (
    <div class="draft-body board" ref={body}>
      <header class="draft-head">
        <button type="button" class="quiet text-open" onClick={toText}>
          {words.say('board-text')}
        </button>
        <h2 id="draft-head" tabIndex={-1}>
          {words.say('board')}
        </h2>
        <button
          type="button"
          class="quiet fair-open"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is: 'pairs' })}
        >
          {words.say('board-pairs')}
        </button>
        <p class="board-lead">
          {words.say('board-lead', { bound: alone ? 0 : bound.length, of: view.powers.length })}{' '}
          {alone && bound.length > 0 && `${words.say('board-without-you', { count: bound.length })} `}
          {next !== null &&
            words.say(`board-next-${awaited}`, { name: words.say(`power-${next.power}`), day })}
          {registered !== undefined &&
            ` ${words.say('board-registered', { date: words.date(present.iso(registered), 'short') })}`}
        </p>
        {goodwill !== null && !present.over.value && <Goodwill goodwill={goodwill} />}
      </header>
      <h3 id="board-signed">{words.say('board-signatories')}</h3>
      <ul class="board-rows" aria-labelledby="board-signed">
        <OwnRow />
        {signatories.map((power) => (
          <PowerRow key={power.id} power={power} trust={goodwill?.trust[power.id]} />
        ))}
      </ul>
      <Rows head="board-acceded" powers={acceded} goodwill={goodwill} />
      <Rows head="board-others" powers={others} goodwill={goodwill} />
      <Ours />
    </div>
  );
}

/** What the trust of the bound counts; from the least to the greatest where not all of it is read. */
function Goodwill({ goodwill }: { readonly goodwill: SeenGoodwill }): JSX.Element {
  const words = useWords();
  const points = [...new Set([whole(goodwill.least), whole(goodwill.greatest)])].join('–');
  const all = whole(useRules().maxima.durability);
  return <p class="board-trust">{words.say('board-trust', { points, most: whole(goodwill.most), all })}</p>;
}

function Rows({
  head,
  powers,
  goodwill,
}: {
  readonly head: string;
  readonly powers: readonly PowerView[];
  readonly goodwill: SeenGoodwill | null;
}): JSX.Element | null {
  const words = useWords();
  if (powers.length === 0) return null;
  return (
    <>
      <h3 id={head}>{words.say(head)}</h3>
      <ul class="board-rows" aria-labelledby={head}>
        {powers.map((power) => (
          <PowerRow key={power.id} power={power} trust={goodwill?.trust[power.id]} />
        ))}
      </ul>
    </>
  );
}

/** What Moscow can do for the text as a whole, not for one government. */
const OURS: readonly Verb[] = ['ratify', 'deadline', 'register'];

function Ours(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  if (present.seat.value !== 'player' || present.over.value) return null;
  const acts = [...atHome(present, 'table'), ...atHome(present, 'government')].filter(
    (one) => isNear(one) && OURS.includes(one.command.do),
  );
  if (acts.length === 0) return null;
  return (
    <section class="board-acts" aria-label={words.say('board-acts')}>
      <Verbs all={acts} label={words.say('board-acts')} first={false} />
    </section>
  );
}
