/**
 * Above the draft: what the red pencil marks, and the distance from that text. The browser remembers the
 * choice if it allows storage.
 */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { names } from '../../strings/power-names.ts';
import { useAssigned } from '../lesson/assigned.ts';
import { isOpen } from '../lesson/is-open.ts';
import { useDerived } from '../shell/derived.ts';
import { lastSent } from '../shell/from-timeline.ts';
import { usePages } from '../shell/pages.ts';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { laterOf } from '../watch/later.ts';
import { useWatching } from '../watch/watching.ts';
import { AGAINST, type Against, useAgainst } from './against.ts';
import { type Compared, useCompared } from './compare-with.ts';

const KEPT = 'litvinov-protocol:against';

function remembered(): Against | undefined {
  try {
    const kept = localStorage.getItem(KEPT);
    return AGAINST.find((one) => one === kept);
  } catch {
    return undefined;
  }
}

function remember(choice: Against): void {
  try {
    localStorage.setItem(KEPT, choice);
  } catch {
    // A browser may refuse storage; the choice then lasts for this visit.
  }
}

/** The select alone, for the draft and for the fair copy. */
export function AgainstSelect(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const against = useAgainst();
  const shut = !isOpen(useAssigned(), 'history');
  const watching = useWatching();
  const power = names(words, [pages.selected.value]);
  // The player's own government has been sent no note.
  const isOwn = pages.selected.value === present.world.value.player;
  const hasLater = useDerived(() => laterOf(present, watching) !== null);
  const holds = useDerived(() => lastSent(present.timeline.value, pages.selected.value).day !== null);
  return (
    <select
      class="against"
      aria-label={words.say('against')}
      value={useCompared().against}
      onChange={({ currentTarget }) => {
        const choice = AGAINST.find((one) => one === currentTarget.value) ?? 'sent';
        against.value = choice;
        remember(choice);
      }}
    >
      {AGAINST.filter((one) => one !== 'power' || !isOwn).map((one) => (
        <option
          key={one}
          value={one}
          disabled={
            (one === 'power' && !holds) || (one === 'later' && !hasLater) || (one === 'history' && shut)
          }
        >
          {words.say(`against-${one}`, { power })}
        </option>
      ))}
    </select>
  );
}

export function Compare(): JSX.Element {
  const against = useAgainst();
  useEffect(() => {
    against.value = remembered() ?? against.value;
  }, [against]);
  // An unavailable choice is not offered, but the stored choice is kept.
  const shut = !isOpen(useAssigned(), 'history');
  useLayoutEffect(() => {
    if (shut && against.value === 'history') against.value = 'sent';
  }, [shut, against.value]);
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const compared = useCompared();
  return (
    <>
      <AgainstSelect />
      {useDerived(() => stateWords(present, words, pages.selected.value, compared), [words, compared])}
    </>
  );
}

/** The distance from the text that it is compared with; or that the text is closed or not yet sent. */
function stateWords(
  { iso, timeline, view }: Present,
  words: Words,
  selected: PowerId,
  { text, against }: Compared,
): string {
  const { signed, tabled, text: now } = view.value;
  const changes = timeline.value.world.clauses.filter(({ id }) => text?.[id] !== now[id]).length;
  if (against !== 'sent') {
    const power = names(words, [selected]);
    return words.say(`draft-against-${against}`, { count: changes, power });
  }
  if (signed !== null) return words.say('draft-signed', { date: words.date(iso(signed), 'medium') });
  if (!tabled) return words.say('draft-unseen');
  return words.say('draft-changes', { count: changes });
}
