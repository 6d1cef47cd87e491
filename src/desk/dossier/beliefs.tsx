/**
 * What is believed about a government: its likely types, as words with the odds behind them, and its room at
 * home. Nothing is shown before anything was heard.
 */
import type { JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import type { ChamberSeen } from '../../core/view-chamber.ts';
import type { Words } from '../../strings/fluent.ts';
import { power as named } from '../../strings/power-names.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { roomWords } from './answer-sums.ts';
import { chamberRead, hasChamber, isDecided, undecidedWords } from './chambers.ts';
import { isJudged, kentWord, percents } from './odds.ts';

export function Beliefs({ power, answered }: { power: PowerView; answered: boolean }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const thinks = isJudged(power, answered);
  const beliefs = [...power.beliefs].sort((a, b) => b.perMille - a.perMille);
  // A vote that is over needs no forecast.
  const votes = hasChamber(present.world.value, power.id) && !isDecided(power);
  const read = useDerived(() => chamberRead(present, power.id), [power.id]);
  if (!thinks && !votes) return null;
  const all = beliefs.map(({ perMille }) => perMille);
  const shares = thinks ? percents(all, power.type !== null) : [];
  const manner = thinks ? mannerOf(present, words, power) : null;
  return (
    <section class="thoughts">
      {thinks && (
        <>
          <h3>{words.say('thoughts')}</h3>
          <ul class="beliefs">
            {beliefs.map(({ type, perMille }, index) => (
              <li key={type} class={index === 0 ? 'likeliest' : ''}>
                <span>{words.say(`type-${power.id}-${type}`)}</span>
                <em>{words.say(kentWord(perMille))}</em>
                <span class="figure">{words.say('odds', { share: shares[index] ?? 0 })}</span>
              </li>
            ))}
          </ul>
          {manner !== null && <p class="note">{words.say(manner)}</p>}
        </>
      )}
      {votes && read.winSet !== null && <Room words={words} power={power} read={read} share={read.winSet} />}
      {votes && (
        <button
          type="button"
          class="link"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is: 'chamber', id: power.id })}
        >
          {words.say('chamber-open')}
        </button>
      )}
    </section>
  );
}

/**
 * The message that says how a government of the likeliest type takes what is done after the signature; null before it,
 * where no type is likelier than all others together, and where the scenario has none.
 */
function mannerOf(present: Present, words: Words, { id, beliefs }: PowerView): string | null {
  if (present.view.value.signed === null) return null;
  const likely = beliefs.find(({ perMille }) => perMille > 500);
  const message = `type-${id}-${likely?.type}.manner`;
  return likely !== undefined && words.has(message) ? message : null;
}

/** The share of all wordings that its chamber would pass, and its room for the current one. */
function Room({
  words,
  power,
  read: { room },
  share,
}: {
  words: Words;
  power: PowerView;
  read: ChamberSeen;
  share: number;
}): JSX.Element {
  const present = usePresent();
  const undecided = undecidedWords(present, words, power.id);
  return (
    <>
      <h3>{words.say('room-at-home')}</h3>
      <p class="room">
        {words.say('room-share', { ...named(words, power.id), share: Math.round(share / 10) })}{' '}
        {roomWords(words, room)}
        {undecided !== null && ` ${words.say('room-undecided', undecided)}`}
      </p>
    </>
  );
}
