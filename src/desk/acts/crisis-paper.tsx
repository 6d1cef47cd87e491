/**
 * What a crisis says: the paper, who says what of it, two or three answers with the effects that their card states,
 * until when it waits; and, once it is answered, what history did.
 */
import type { JSX } from 'preact';
import type { Dilemma } from '../../scenario/story.ts';
import { Termed } from '../codex/explained-text.tsx';
import { MarkButton } from '../codex/paper-mark.tsx';
import { type Desk, useDesk } from '../shell/desk.ts';
import { readTape } from '../shell/tape-words.ts';
import { AnswerButton, EffectList } from './answer-button.tsx';
import { effectWords } from './crisis-effects.ts';
import { Counted } from './hand-count.tsx';
import { questionOf } from './questions.ts';
import { answersTo, digitsOf } from './verbs.ts';

/** What became of a crisis so far, as the tape tells it. */
interface Course {
  readonly came: number | null;
  readonly choice: number | null;
  readonly bySilence: boolean;
}

function courseOf(desk: Desk, id: string): Course {
  const cables = readTape(desk).map(({ cable }) => cable);
  const came = cables.find((cable) => cable.is === 'dilemma' && cable.id === id);
  const answered = cables.find((cable) => cable.is === 'answered' && cable.id === id);
  return {
    came: came?.day ?? null,
    choice: answered?.is === 'answered' ? answered.choice : null,
    bySilence: answered?.is === 'answered' && answered.bySilence,
  };
}

const found = (desk: Desk, id: string): Dilemma | null =>
  desk.timeline.value.world.scenario.dilemmas.find((one) => one.id === id) ?? null;

export function CrisisPaper({ id }: { id: string }): JSX.Element | null {
  const desk = useDesk();
  const { words, iso } = desk.ports;
  const crisis = found(desk, id);
  if (crisis === null) return null;
  const { came, choice } = courseOf(desk, id);
  return (
    <>
      <article class="crisis-paper">
        <p class="slug">
          {words.say('slug', {
            place: words.say(`place-${crisis.place}`),
            date: words.date(came === null ? crisis.from : iso(came), 'medium'),
          })}{' '}
          <MarkButton paper={crisis} />
        </p>
        <p class="text">
          <Termed text={words.say(`dilemma-${id}`)} />
        </p>
      </article>
      <Voices crisis={crisis} />
      {choice === null && desk.seat.value === 'player' ? (
        <Answers desk={desk} crisis={crisis} />
      ) : (
        <Outcome desk={desk} crisis={crisis} />
      )}
      {crisis.voices.length > 0 && <p class="note">{words.say('mark-voices')}</p>}
    </>
  );
}

function Voices({ crisis: { id, voices } }: { crisis: Dilemma }): JSX.Element | null {
  const { words } = useDesk().ports;
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

function Answers({ desk, crisis }: { desk: Desk; crisis: Dilemma }): JSX.Element {
  const { words, iso } = desk.ports;
  const answers = answersTo(desk, crisis.id);
  const digits = digitsOf(answers);
  const until = desk.view.value.dilemma?.until;
  return (
    <>
      <ul class="verbs" aria-label={words.say('crisis-answers')}>
        {answers.map((possible, index) => (
          <li key={index}>
            <Counted question={questionOf(desk, crisis.id)} at={index}>
              <AnswerButton
                possible={possible}
                digit={digits.get(possible)}
                effects={effectWords(words, crisis.answers[index]?.effects ?? {})}
              />
            </Counted>
          </li>
        ))}
      </ul>
      {until !== undefined && (
        <p class="note">{words.say('crisis-silence', { date: words.date(iso(until), 'long') })}</p>
      )}
    </>
  );
}

/** What was answered, what it did, and what history did. */
function Outcome({ desk, crisis }: { desk: Desk; crisis: Dilemma }): JSX.Element {
  const { words } = desk.ports;
  const { id, answers, historical } = crisis;
  const { choice, bySilence } = courseOf(desk, id);
  const effects = choice === null ? [] : effectWords(words, answers[choice - 1]?.effects ?? {});
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
        {historical !== undefined && (
          <p class="note">
            {words.say('crisis-historical', { answer: words.say(`dilemma-${id}-${historical}`) })}
          </p>
        )}
        <p>
          <Termed text={words.say(`dilemma-${id}.history`)} />
        </p>
      </section>
    </>
  );
}
