/**
 * The sheet of a chamber: its factions by weight, how each would vote today and what it says of it, the room
 * that it leaves, and the difference between who cannot and who will not.
 */
import type { JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { power as named } from '../../strings/power-names.ts';
import { Verbs } from '../acts/verb-button.tsx';
import { find } from '../acts/verbs.ts';
import { Explained } from '../codex/explained-text.tsx';
import { Sheet } from '../shell/dialog.tsx';
import { pointsAsRead } from '../shell/figures.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { roomWords } from './answer-sums.ts';
import { chamberOf, chamberRead, type Faction, isDecided, mostPutOff, undecidedWords } from './chambers.ts';
import { HouseBar } from './house-bar.tsx';
import { LedgerHalves } from './ledger-halves.tsx';
import { tidesThatEnd } from './tides.ts';

/** From this step of intelligence on a chamber is read (`chamberSeen`); a sounding or a telegram read is one step. */
const READ_FROM = 2;

export function ChamberSheet({ id }: { id: PowerId }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const power = present.view.value.powers.find((one) => one.id === id);
  const chamber = power === undefined ? null : chamberOf(present, power);
  if (power === undefined || chamber === null) return null;
  const who = named(words, id);
  const { room, winSet } = chamberRead(present, id);
  const voice = `voice-${id}-undecided`;
  const undecided = undecidedWords(present, words, id);
  return (
    <Sheet
      kind="wide"
      slug={words.say('chamber-slug', who)}
      title={words.say('chamber-title', who)}
      aside={<Cannot power={power} />}
    >
      <p class="lead">
        {words.say(
          chamber.ayes === null
            ? 'chamber-unread'
            : chamber.ayes.least >= chamber.quota
              ? 'chamber-passes'
              : chamber.ayes.most < chamber.quota
                ? 'chamber-fails'
                : 'chamber-undecided',
          { ...who, steps: READ_FROM - power.intel },
        )}
      </p>
      {undecided !== null && !isDecided(power) && (
        <p class="note">
          {words.say('chamber-unheard', undecided)}{' '}
          {words.has(voice) && <q class="voice">{words.say(voice)}</q>}
        </p>
      )}
      <HouseBar chamber={chamber} />
      <p class="note">{words.say('chamber-model')}</p>
      <ul class="factions">
        {chamber.factions.map((faction) => (
          <Party key={faction.id} power={power} faction={faction} />
        ))}
      </ul>
      {winSet !== null && (
        <p class="room">
          {words.say('room-share', { ...who, share: Math.round(winSet / 10) })} {roomWords(words, room)}
        </p>
      )}
      {tidesThatEnd(present, words, power).map(({ text }) => (
        <p key={text} class="note">
          {text}
        </p>
      ))}
      {room !== null && (
        <details>
          <summary>{words.say('room-open')}</summary>
          <LedgerHalves words={words} ledger={room} owner={id} />
        </details>
      )}
    </Sheet>
  );
}

function Party({ power, faction }: { power: PowerView; faction: Faction }): JSX.Element {
  const words = useWords();

  const { id, room, vote, pivot } = faction;
  const voice = `faction-${power.id}-${id}.${vote === 'aye' ? 'pass' : 'stick'}`;
  return (
    <li class={pivot ? 'pivot' : ''}>
      <span class="term">{words.say(`faction-${power.id}-${id}`)}</span>
      <b>{words.say(`vote-${vote}`)}</b>
      <span class="figure">{room !== null && pointsAsRead(words, power.intel, room)}</span>
      {(vote === 'aye' || vote === 'nay') && words.has(voice) && <q class="voice">{words.say(voice)}</q>}
      {pivot && <span class="note">{words.say('faction-pivot')}</span>}
    </li>
  );
}

/** Who cannot and who will not, how often the bill was put off, and what can be done in the lobbies. */
function Cannot({ power }: { power: PowerView }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const who = named(words, power.id);
  const acts = (['lobby', 'sound', 'intel'] as const)
    .flatMap((verb) => find(present, (command) => command.do === verb && command.power === power.id) ?? [])
    .filter(({ refusal }) => refusal?.code !== 'at-the-table');
  return (
    <section class="why-change" aria-label={words.say('chamber-how')}>
      <p class="slug">{words.say('chamber-how')}</p>
      <h3>{words.say('chamber-cannot')}</h3>
      <p>
        <Explained
          text={words.say('chamber-cannot-text', {
            ...who,
            most: mostPutOff(present.timeline.value.world, power.id),
          })}
        />
      </p>
      {power.bill !== null && (
        <p class="note">
          {words.say('chamber-bill', {
            date: words.date(iso(power.bill), 'medium'),
            count: power.putOff,
          })}
        </p>
      )}
      <h3>{words.say('chamber-will-not')}</h3>
      <p>
        <Explained text={words.say('chamber-will-not-text', who)} />
      </p>
      {present.seat.value === 'player' && !present.over.value && (
        <>
          <h3>{words.say('chamber-acts')}</h3>
          <Verbs all={acts} label={words.say('chamber-acts')} first={false} />
        </>
      )}
    </section>
  );
}
