/**
 * What lies at the right of the desk: the dossier of the selected power, the room at home, or, laid over them, a
 * crisis or the table. It comes with the first piece after the desk.
 */
import type { JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import { roadWords } from '../../strings/terms.ts';
import { lastAnswer } from '../answers.ts';
import { type Desk, useDesk } from '../desk.ts';
import { isHeard } from '../kent.ts';
import { readTape } from '../tape.ts';
import { waitsFor } from '../waits.ts';
import { LastAnswer } from './answer.tsx';
import { Card } from './card.tsx';
import { CrisisPage } from './crisis.tsx';
import { Dealings } from './dealings.tsx';
import { Delay } from './delay.tsx';
import { DossierHead } from './dossier-head.tsx';
import { HomeRoom } from './home.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { Mind } from './mind.tsx';
import { Purposes } from './purposes.tsx';
import { RoadIcon } from './road-icon.tsx';
import { TablePage } from './table.tsx';
import { Thoughts } from './thoughts.tsx';

export function Dossier(): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.house;
  const page = desk.page.value;
  useKeptFocus('.dossier', 'dossier-head', desk.timeline.value);
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
    case 'power': {
      const power = desk.view.value.powers.find(({ id }) => id === page.id);
      return power === undefined ? null : <Power desk={desk} power={power} />;
    }
  }
}

function Power({ desk, power }: { desk: Desk; power: PowerView }): JSX.Element {
  const { words } = desk.house;
  // Until it has answered, what was heard of it is all that there is to read.
  const early = isHeard(power.beliefs) && lastAnswer(readTape(desk), power.id, desk.house.world.player) < 0;
  return (
    <>
      <DossierHead title={words.say(`power-${power.id}`)}>
        <p class="state">
          <RoadIcon road={power.road} /> <b>{roadWords(words, power.road).word}</b>
          {waitsFor(desk, power)}
        </p>
      </DossierHead>
      {/* Another folder is opened at its first page. */}
      <div class="dossier-body" key={power.id}>
        <Card desk={desk} id={power.id} />
        <Delay power={power} />
        <LastAnswer desk={desk} power={power} />
        {early && <Thoughts power={power} />}
        {desk.seat.value === 'player' && !desk.over.value && <Purposes id={power.id} />}
        {!early && <Thoughts power={power} />}
        <Dealings key={power.id} id={power.id} />
        <Mind />
      </div>
    </>
  );
}
