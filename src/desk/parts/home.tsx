/**
 * The room at home: the second table. What is allowed, what leave would take today and what can be shown for it, and
 * the acts that belong to home.
 */
import type { JSX } from 'preact';
import type { Demand } from '../../core/home.ts';
import { leaveFor, type Possible } from '../../core/view.ts';
import { demandWords } from '../../strings/names.ts';
import { type Desk, useDesk } from '../desk.ts';
import { plain, signed } from '../figures.ts';
import { atHome, signings } from '../verbs.ts';
import { Card } from './card.tsx';
import { Governs } from './governs.tsx';
import { LedgerBars } from './ledger.tsx';
import { VerbButton, Verbs } from './verb.tsx';

const BARS = 6;

interface Request {
  readonly key: string;
  readonly demand: Demand;
  readonly possible: Possible;
}

/** Everything for which leave could be asked; what is allowed already is no request. */
function requests(desk: Desk): Request[] {
  return desk.possible.value.flatMap((possible): Request[] => {
    const { command, refusal } = possible;
    if (command.do !== 'ask' || refusal?.code === 'allowed-already') return [];
    return 'power' in command
      ? [{ key: command.power, demand: { kind: 'chair', power: command.power }, possible }]
      : [
          {
            key: `${command.clause}=${command.option}`,
            demand: { kind: 'option', clause: command.clause, option: command.option },
            possible,
          },
        ];
  });
}

export function HomeRoom(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const view = desk.view.value;
  const { player } = desk.timeline.value.world;
  const playing = desk.seat.value === 'player' && !desk.over.value;
  const fewer = signings(desk);
  return (
    <>
      <Card desk={desk} id={player} />
      {playing && <Verbs all={atHome(desk)} label={words.say('verbs-home')} />}
      {playing && fewer.length > 0 && (
        <details>
          <summary>{words.say('sign-with-fewer')}</summary>
          <ul class="verbs">
            {fewer.map((possible) => (
              <li key={JSON.stringify(possible.command)}>
                <VerbButton possible={possible} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <section class="mind">
        <Governs id={player} />
        <h3>{words.say('mandate')}</h3>
        <p>
          {words.say('mandate-circle', {
            powers: words.list(view.mandate.circle.map((id) => words.say(`power-${id}.the`))),
          })}
        </p>
        <p>
          {words.say('confidence-stands', { figure: plain(words, view.confidence) })}{' '}
          <button type="button" class="link" onClick={() => desk.open({ is: 'confidence' })}>
            {words.say('confidence-open')}
          </button>
        </p>
      </section>
      {view.signed === null && playing && (
        <section class="mind">
          <h3>{words.say('requests')}</h3>
          {requests(desk).map((request) => (
            <RequestRow key={request.key} desk={desk} request={request} />
          ))}
        </section>
      )}
    </>
  );
}

function RequestRow({
  desk,
  request: { key, demand, possible },
}: {
  desk: Desk;
  request: Request;
}): JSX.Element {
  const { words } = desk.house;
  const { ledger, price } = leaveFor(desk.game.value, demand);
  return (
    <details class="request">
      <summary>
        <span>{demandWords(words, key)}</span>
        <b>
          {words.say(ledger.enough ? 'request-likely' : 'request-unlikely', {
            stands: signed(words, ledger.total ?? 0),
            needs: plain(words, ledger.aspiration ?? 0),
          })}
        </b>
      </summary>
      <LedgerBars
        words={words}
        ledger={ledger}
        owner={desk.timeline.value.world.player}
        type={null}
        most={BARS}
      />
      <p class="note">{words.say('request-price', { price: plain(words, price) })}</p>
      <VerbButton possible={possible} />
    </details>
  );
}
