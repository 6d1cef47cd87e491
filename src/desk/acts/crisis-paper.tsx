/**
 * A crisis paper: its text, the voices on it, two or three answers with their effects, and the deadline; once
 * it is answered, also what history did.
 */

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { wouldRecall } from '../../core/view-what-if.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { Dilemma } from '../../scenario/story.ts';
import type { Words } from '../../strings/fluent.ts';
import { Termed } from '../codex/explained-text.tsx';
import { MarkButton } from '../codex/paper-mark.tsx';

import { relievedOn } from '../home/relieved.ts';
import { AidShut } from '../lesson/aid-shut.tsx';
import { useAssigned } from '../lesson/assigned.ts';
import { isOpen } from '../lesson/is-open.ts';
import { PlainCrisisLine } from '../lesson/plain/plain-line.tsx';
import { WithLateWords } from '../shell/late-words.tsx';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';
import { AnswerButton, EffectList } from './answer-button.tsx';
import { answerWords, powersOut, todayWords, unlessWords } from './crisis-effects.ts';
import { Counted } from './hand-count.tsx';
import { questionOf } from './questions.ts';
import { answersTo, digitsOf } from './verbs.ts';
import { useWayToLast } from './way-to-last.ts';

/** Days for which an answer says when it would end the mission: later much else will have moved (design choice). */
const SOON = 28;

/** What became of the crisis so far, read from the tape. */
interface Course {
  readonly came: number | null;
  readonly choice: number | null;
  readonly bySilence: boolean;
}

function courseOf(present: Present, words: Words, id: string): Course {
  const cables = readTape(present, words).map(({ cable }) => cable);
  const came = cables.find((cable) => cable.is === 'dilemma' && cable.id === id);
  const answered = cables.find((cable) => cable.is === 'answered' && cable.id === id);
  return {
    came: came?.day ?? null,
    choice: answered?.is === 'answered' ? answered.choice : null,
    bySilence: answered?.is === 'answered' && answered.bySilence,
  };
}

const found = (world: PublicWorld, id: string): Dilemma | null =>
  world.scenario.dilemmas.find((one) => one.id === id) ?? null;

interface PaperProps {
  readonly id: string;
  /** On a sheet with other papers: its title, which stays in sight with place and date while the rest is read. */
  readonly title?: JSX.Element;
}

export function CrisisPaper({ id, title }: PaperProps): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const crisis = found(present.timeline.value.world, id);
  if (crisis === null) return null;
  const { came, choice } = courseOf(present, words, id);
  const slug = (
    <p class="slug">
      {words.say('slug', {
        place: words.say(`place-${crisis.place}`),
        date: words.date(came === null ? crisis.from : iso(came), 'medium'),
      })}{' '}
      <MarkButton paper={crisis} />
    </p>
  );
  return (
    <>
      {title !== undefined && (
        <div class="crisis-head">
          {title}
          {slug}
        </div>
      )}
      <article class="crisis-paper">
        {title === undefined && slug}
        <p class="text">
          <Termed text={words.say(`dilemma-${id}`)} />
        </p>
        <PlainCrisisLine id={id} />
      </article>
      {/* The paper and its answers can be read before the voices are loaded. */}
      <WithLateWords of="background" meanwhile={null}>
        <Voices crisis={crisis} />
      </WithLateWords>
      {choice === null && present.seat.value === 'player' ? (
        <Answers crisis={crisis} />
      ) : (
        <Outcome crisis={crisis} />
      )}
      {crisis.voices.length > 0 && <p class="note">{words.say('mark-voices')}</p>}
    </>
  );
}

function Voices({ crisis: { id, voices } }: { crisis: Dilemma }): JSX.Element | null {
  const words = useWords();

  if (voices.length === 0) return null;
  return (
    <ul class="crisis-voices" aria-label={words.say('crisis-voices')}>
      {voices.map((person) => (
        <li key={person}>
          <b>{words.say(`person-${person}`)}</b> <q>{words.say(`dilemma-${id}-voice-${person}`)}</q>
        </li>
      ))}
    </ul>
  );
}

function Answers({ crisis }: { crisis: Dilemma }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const answers = answersTo(present, crisis.id);
  const digits = digitsOf(answers);
  const { attention, powers } = present.view.value;
  const out = powersOut(powers);
  const effects = crisis.answers.map((answer, at) =>
    todayWords(
      words,
      answer,
      answerWords(words, answer, powers, out, unlessWords(words, crisis, at + 1)),
      attention,
      endWords(present, words, crisis, at),
    ),
  );
  const until = present.view.value.dilemma?.until;
  const list = useRef<HTMLUListElement>(null);
  useWayToLast(list);
  return (
    <>
      <ul
        ref={list}
        class="verbs answers"
        aria-label={words.say('crisis-answers')}
        data-last={words.say('crisis-last', { count: answers.length })}
      >
        {answers.map((possible, index) => (
          <li key={index}>
            <Counted question={questionOf(present.timeline.value, crisis.id)} at={index}>
              <AnswerButton possible={possible} digit={digits.get(possible)} effects={effects[index] ?? []} />
            </Counted>
          </li>
        ))}
      </ul>
      {until !== undefined && (
        <p class="note">
          {words.say('crisis-silence', { date: words.date(iso(until), 'medium') })}{' '}
          {crisis.answers.some(dependsOnMotives) && words.say('crisis-kept')}
        </p>
      )}
    </>
  );
}

const dependsOnMotives = ({ effects }: Dilemma['answers'][number]): boolean => effects.byType !== undefined;

/**
 * That the player would be relieved by this answer, at once or on a day that can be foreseen; null where he would not, not
 * soon, or on that day without any answer.
 */
function endWords(present: Present, words: Words, { id, answers }: Dilemma, at: number): string | null {
  if (wouldRecall(present.game.value, { do: 'answer', dilemma: id, choice: at + 1 }))
    return words.say('effect-relieved');
  const day = relievedOn(present, answers[at] ?? null);
  return day === null || day > present.view.value.day + SOON || day === relievedOn(present)
    ? null
    : words.say('effect-relieved-on', { date: words.date(present.iso(day), 'medium') });
}

/** The answer given, its effects, and what history did. */
function Outcome({ crisis }: { crisis: Dilemma }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const assigned = useAssigned();
  const { id, answers } = crisis;
  const { choice, bySilence } = courseOf(present, words, id);
  const given = choice === null ? undefined : answers[choice - 1];
  const effects =
    given === undefined || choice === null
      ? []
      : answerWords(words, given, present.view.value.powers, new Set(), unlessWords(words, crisis, choice));
  return (
    <>
      {choice !== null && (
        <section class="crisis-outcome">
          <h3>{words.say(bySilence ? 'crisis-by-silence' : 'crisis-answer')}</h3>
          <p>
            <b>{words.say(`dilemma-${id}-${choice}`)}.</b> {words.say(`dilemma-${id}-${choice}.then`)}
          </p>
          <EffectList list={effects} />
        </section>
      )}
      <section class="crisis-history">
        <h3>{words.say('crisis-history')}</h3>
        {isOpen(assigned, 'history') ? <InHistory crisis={crisis} /> : <AidShut aid="history" short />}
      </section>
    </>
  );
}

function InHistory({ crisis: { id, historical } }: { crisis: Dilemma }): JSX.Element {
  const words = useWords();
  return (
    <>
      {historical !== undefined && (
        <p class="note">
          {words.say('crisis-historical', { answer: words.say(`dilemma-${id}-${historical}`) })}
        </p>
      )}
      <p>
        <Termed text={words.say(`dilemma-${id}.history`)} />
      </p>
    </>
  );
}
