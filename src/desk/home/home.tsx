/**
 * The room at home, the second table: the player's standing and the voices of the government first, then the
 * evidence for requests, the acts that belong to home, and the mandate.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { permissionsInTurn } from '../../core/view-permission.ts';
import { type Advice, advice } from '../../core/view-what-if.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords, power as named } from '../../strings/power-names.ts';
import { Verbs } from '../acts/verb-button.tsx';
import { atHome, ROOMS, type Room } from '../acts/verbs.ts';
import { permissionWords } from '../dossier/answer-sums.ts';
import { Card } from '../dossier/visiting-card.tsx';
import { Governs } from '../dossier/who-governs.tsx';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { Guests } from '../table/guests.tsx';
import { NamedDay } from '../table/named-day.tsx';
import { ConfidenceToday, Mandate, Requests } from './mandate.tsx';

export function HomeRoom(): JSX.Element {
  const present = usePresent();
  const { player } = present.timeline.value.world;
  const playing = present.seat.value === 'player' && !present.over.value;
  return (
    <>
      <Card id={player} />
      <ConfidenceToday />
      <Members />
      <AfterFirstPaint>
        {playing && <Requests />}
        {playing && <Rooms />}
        <Mandate />
        <section class="mind">
          <Governs id={player} />
        </section>
      </AfterFirstPaint>
    </>
  );
}

/**
 * What is further down than a window shows: rendered after the first paint of the room, in which it would be a
 * third of the work (measured). Its place is as high as a window, so that nothing above it moves.
 */
function AfterFirstPaint({ children }: { children: ComponentChildren }): ComponentChildren {
  const [due, setDue] = useState(false);
  useEffect(() => setDue(true), []);
  return due ? children : <div style={{ minHeight: '100vh' }} />;
}

/** The acts from home, room by room. */
export function Rooms(): JSX.Element {
  return (
    <>
      {ROOMS.map((room) => (
        <RoomVerbs key={room} room={room} />
      ))}
    </>
  );
}

/**
 * The acts of one room: the table with the chairs that it calls, the public with the commitments made to it, the own
 * government.
 */
function RoomVerbs({ room }: { room: Room }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { commitments, signed: closed } = present.view.value;
  const known = atHome(present, room);
  if (known.length === 0) return null;
  const all = known.filter(({ command }) => command.do !== 'call' && command.do !== 'deadline');
  const day = known.find(({ command }) => command.do === 'deadline');
  const name = words.say(room === 'table' && closed !== null ? 'home-table-signed' : `home-${room}`);
  return (
    <section class="room-verbs">
      <h3>{name}</h3>
      {room === 'table' && <Guests />}
      {day !== undefined && <NamedDay possible={day} />}
      {all.length > 0 && <Verbs all={all} label={name} first={false} />}
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

/**
 * What each member says of the text, those who want changes before those who are content. Each speaks
 * truthfully for his own interests; none of them advises on the whole.
 */
function Members(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const said = advice(present.game.value);
  if (said.length === 0 || present.view.value.signed !== null) return null;
  const content = said.filter(({ kind }) => kind === 'content');
  return (
    <section class="mind members">
      <h3>{words.say('members')}</h3>
      <Side head="members-otherwise" said={said.filter(({ kind }) => kind !== 'content')} />
      <Side head="members-content" said={content} />
      <p class="note">{words.say('mark-voices')}</p>
    </section>
  );
}

function Side({ head, said }: { head: string; said: readonly Advice[] }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  if (said.length === 0) return null;
  return (
    <>
      <h4>{words.say(head, { count: said.length })}</h4>
      <ul class="crisis-voices">
        {said.map((one) => (
          <li key={one.person}>
            <b>{words.say(`person-${one.person}`)}</b>{' '}
            <q>{words.say(`voice-${one.person}-${one.kind}`, { what: demandWords(words, one.about) })}</q>
            <span class="note">{wishWords(present, words, one)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a member wants, in plain words, and whether home as a whole would permit that today. */
function wishWords(present: Present, words: Words, { kind, about, instead }: Advice): string {
  if (kind === 'content') return words.say('members-kept');
  const wanted = kind === 'for' ? about : instead;
  if (wanted === null) return words.say('members-out', named(words, about));
  const [clause = '', option] = wanted.split('=');
  const [permission] = permissionsInTurn(present.game.value, [
    option === undefined ? { kind: 'chair', power: wanted } : { kind: 'option', clause, option },
  ]);
  const rather = words.say('members-rather', { what: demandWords(words, wanted) });
  return permission === undefined ? rather : `${rather} ${permissionWords(words, permission)}`;
}
