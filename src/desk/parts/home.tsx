/**
 * The room at home: the second table. What is allowed, what leave would take today and what can be shown for it, and
 * the acts that belong to home.
 */
import type { JSX } from 'preact';
import type { Demand } from '../../core/home.ts';
import { leaveFor, type Possible } from '../../core/view.ts';
import { demandWords, names } from '../../strings/names.ts';
import { adviceOf } from '../advice.ts';
import { type Desk, useDesk } from '../desk.ts';
import { plain, signed } from '../figures.ts';
import { atHome, ROOMS, type Room } from '../verbs.ts';
import { Card } from './card.tsx';
import { Governs } from './governs.tsx';
import { LedgerBars } from './ledger.tsx';
import { Signing } from './signing.tsx';
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
  return (
    <>
      <Card desk={desk} id={player} />
      {playing && ROOMS.map((room) => <RoomVerbs key={room} desk={desk} room={room} />)}
      <section class="mind">
        <Governs id={player} />
        <h3>{words.say('mandate')}</h3>
        <p>
          {words.say('mandate-circle', {
            powers: names(words, view.mandate.circle),
          })}
        </p>
        <p>
          {words.say('confidence-stands', { figure: plain(words, view.confidence) })}{' '}
          {words.say('stake-word', { share: Math.round(view.credibility / 10) })}{' '}
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
      <Upstairs desk={desk} />
    </>
  );
}

/** The acts of one room: the table with the chairs that it calls, the public with what was promised aloud, upstairs. */
function RoomVerbs({ desk, room }: { desk: Desk; room: Room }): JSX.Element | null {
  const { words } = desk.house;
  const { commitments, signed: closed } = desk.view.value;
  const all = atHome(desk, room).filter(({ command }) => command.do !== 'sign');
  if (all.length === 0) return null;
  return (
    <section class="room-verbs">
      <h3>{words.say(`home-${room}`)}</h3>
      {room === 'table' && <Signing />}
      <Verbs all={all} label={words.say(`home-${room}`)} first={false} />
      {room === 'public' && closed === null && (
        <p class="note">
          {commitments.length === 0
            ? words.say('promised-nothing')
            : words.say('promised', {
                demands: words.list(
                  commitments.map(({ clause, option }) => demandWords(words, `${clause}=${option}`)),
                ),
              })}
        </p>
      )}
    </section>
  );
}

/** What each of those upstairs says of the paper as it lies there. */
function Upstairs({ desk }: { desk: Desk }): JSX.Element | null {
  const { words } = desk.house;
  const said = desk.timeline.value.world.scenario.home.voices.flatMap(
    (voice) => adviceOf(voice, desk.view.value) ?? [],
  );
  if (said.length === 0 || desk.view.value.signed !== null) return null;
  return (
    <section class="mind">
      <h3>{words.say('upstairs')}</h3>
      <ul class="crisis-voices upstairs">
        {said.map(({ person, kind, about }) => (
          <li key={person}>
            <b>{words.say(`person-${person}`)}</b>{' '}
            <q>{words.say(`voice-${person}-${kind}`, { what: demandWords(words, about) })}</q>
          </li>
        ))}
      </ul>
    </section>
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
