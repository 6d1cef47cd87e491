/**
 * The right side of the desk: the dossier of the selected power, the room at home, or a crisis or the table
 * instead. Loaded with the second chunk of the desk.
 */
import type { JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { roadWord } from '../../strings/ledger-words.ts';
import { power as named } from '../../strings/power-names.ts';
import { CrisisPage } from '../acts/crisis.tsx';
import { Purposes } from '../acts/purposes.tsx';
import { HomeRoom } from '../home/home.tsx';
import { RoadIcon } from '../map/road-icon.tsx';
import { useDerived } from '../shell/derived.ts';
import { useKeptFocus } from '../shell/kept-focus.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { TablePage } from '../table/table.tsx';
import { type Entry, readTape } from '../tape/tape-words.ts';
import { Beliefs } from './beliefs.tsx';
import { Dealings } from './dealings-list.tsx';
import { DossierHead } from './dossier-head.tsx';
import { KnownWishes } from './known-wishes.tsx';
import { LastAnswer } from './last-answer.tsx';
import { isJudged } from './odds.ts';
import { lastAnswer } from './past-answers.ts';
import { Poll } from './poll.tsx';
import { Card } from './visiting-card.tsx';
import { waitsFor } from './waits-for.ts';

export function Dossier(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const page = pages.page.value;
  useKeptFocus('.dossier', 'dossier-head', present.timeline.value);
  switch (page.is) {
    case 'crisis':
      return <CrisisPage id={page.id} />;
    case 'table':
      return <TablePage leaving={page.leaving} />;
    case 'home':
      return (
        <>
          <DossierHead title={words.say('home-body-room')} />
          <div class="dossier-body">
            <HomeRoom />
          </div>
        </>
      );
    case 'power':
      return <OfPower id={page.id} />;
  }
}

function OfPower({ id }: { id: PowerId }): JSX.Element | null {
  const { view } = usePresent();
  const power = useDerived(() => view.value.powers.find((one) => one.id === id), [id]);
  return power === undefined ? null : <Power power={power} />;
}

function Power({ power }: { power: PowerView }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const answered = useDerived(
    () => lastAnswer(readTape(present, words), power.id, present.world.value.player) >= 0,
    [words, power],
  );
  // Until it has answered, what was heard about it is all there is to read.
  const early = !answered && isJudged(power, answered);
  const waits = useDerived(() => waitsFor(present, words, power), [words, power]);
  return (
    <>
      <DossierHead title={words.say(`power-${power.id}`)}>
        <p class="state">
          <RoadIcon road={power.road} /> <b>{roadWord(words, power.road)}</b>
          {waits}
        </p>
      </DossierHead>
      {/* A new dossier opens at its first page. */}
      <div class="dossier-body" key={power.id}>
        <Card id={power.id} />
        <Poll power={power} />
        <Delay power={power} />
        <LastAnswer power={power} />
        {early && <Beliefs power={power} answered={answered} />}
        {present.seat.value === 'player' && !present.over.value && <Purposes id={power.id} />}
        {!early && <Beliefs power={power} answered={answered} />}
        <Dealings key={power.id} id={power.id} />
        <KnownWishes />
      </div>
    </>
  );
}

/** Why an answer takes as long as it does: the courier, the habit of that ministry, and what shortens it. */
function Delay({ power }: { power: PowerView }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const partner = present.world.value.scenario.partners.find(({ id }) => id === power.id);
  const kind = useDerived(() => {
    if (present.view.value.signed !== null) return 'accession';
    const isHis = ({ cable }: Entry): boolean => cable.is === 'replied' && cable.from === power.id;
    return readTape(present, words).some(isHis) ? 'later' : 'first';
  }, [words, power.id]);
  if (power.replyDue === null || partner === undefined) return null;
  const { first, later, accession } = partner.replyDays;
  return (
    <details class="delay">
      <summary>{words.say('delay')}</summary>
      <p class="note">
        {words.say(`delay-${kind}`, {
          ...named(words, power.id),
          travel: partner.noteTravelDays,
          days: { first, later, accession }[kind],
          date: words.date(iso(power.replyDue), 'medium'),
        })}
        {power.replyDue < present.view.value.day && ` ${words.say('delay-late', named(words, power.id))}`}
      </p>
    </details>
  );
}
