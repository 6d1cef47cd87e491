/**
 * The page of the class sheet on which a teacher makes and shares an assignment, and on which a pupil opens
 * one from an address or a dictated code.
 */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { heldIn } from '../../../chronicle/link.ts';
import type { Assignment } from '../../../lesson/assignment.ts';
import { openAssignment } from '../../../lesson/opening.ts';
import { assignmentOf } from '../../../lesson/ready.ts';
import { insist } from '../../shell/fetching.ts';
import { Coming } from '../../shell/lazy.tsx';
import { type NewGames, useLesson, useNewGames } from '../../shell/ports.ts';
import { useWords } from '../../shell/words.ts';
import type { ClassPageProps } from '../class-sheet.tsx';
import { ArrivedAssignment } from './arrived-assignment.tsx';
import './style.ts';
import { Begin } from './begin.tsx';
import { Card } from './card.tsx';
import { assignmentIn, type Draft, draftOf, type Unfit } from './draft.ts';
import { startFaultWords } from './fault-words.ts';
import { AllowedFields, EndFields, StartFields, WordFields } from './fields.tsx';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { type Ready, ReadyList } from './ready-list.tsx';
import { Share } from './share.tsx';
import { TypedCode } from './typed-code.tsx';

export function AssignmentPage({ arrived }: ClassPageProps): JSX.Element {
  const fetchLesson = useLesson();
  const [ready, setReady] = useState<Ready | null>(null);
  useEffect(() => {
    let here = true;
    void insist(fetchLesson).then(({ assignments }) => here && setReady(assignments));
    return () => {
      here = false;
    };
  }, [fetchLesson]);
  if (arrived !== undefined && heldIn(arrived) === 'lesson') return <ArrivedAssignment end={arrived} />;
  return ready === null ? <Coming /> : <Opened ready={ready} />;
}

/** A typed code opens its card; without one, an assignment can be made. */
function Opened({ ready }: { ready: Ready }): JSX.Element {
  const words = useWords();
  const [dictated, setDictated] = useState<Assignment | null>(null);
  return (
    <>
      <TypedCode ready={ready} open={setDictated} />
      {dictated === null ? (
        <Making ready={ready} />
      ) : (
        <section class="assignment-arrived" aria-label={words.say('assignment-yours')}>
          <Card assignment={dictated}>
            <Begin assignment={dictated} />
          </Card>
        </section>
      )}
    </>
  );
}

/** The last draft, else the scenario's first assignment, else an empty one. */
function firstDraft({ world }: NewGames, ready: Ready): Draft {
  const { scenario } = world;
  const kept = keptDraft(scenario.id);
  if (kept !== null) return draftOf(kept, world);
  const [first] = ready;
  const made: Assignment =
    first === undefined
      ? {
          ...assignmentOf(scenario.id, {
            id: '',
            number: 1,
            until: 'end',
            aids: [],
            minutes: 0,
            brisk: false,
          }),
          words: { title: '', task: '', questions: [] },
        }
      : assignmentOf(scenario.id, first);
  return draftOf(made, world);
}

function Making({ ready }: { ready: Ready }): JSX.Element {
  const words = useWords();
  const newGames = useNewGames();
  const { world } = newGames;
  const [draft, setDraft] = useState<Draft>(() => firstDraft(newGames, ready));
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const made = assignmentIn(draft, world);
  return (
    <div class="assignment-make">
      <div class="make-fields">
        <ReadyList
          ready={ready}
          chosen={typeof draft.words === 'string' ? draft.words : null}
          choose={(one) => setDraft(draftOf(assignmentOf(world.scenario.id, one), world))}
        />
        <h3>{words.say('make-own')}</h3>
        <div class="make-columns">
          <div>
            <WordFields draft={draft} change={change} />
          </div>
          <div>
            <StartFields draft={draft} change={change} />
            <EndFields draft={draft} change={change} />
            <AllowedFields draft={draft} change={change} />
          </div>
        </div>
      </div>
      <div class="make-card">
        {typeof made === 'string' ? <NotYet why={made} /> : <Made assignment={made} ready={ready} />}
      </div>
    </div>
  );
}

function NotYet({ why }: { why: Unfit }): JSX.Element {
  const words = useWords();
  const { world } = useNewGames();
  const { firstDay, lastDay } = world.scenario.calendar;
  return <p class="assignment-fault">{unfitWords()}</p>;

  function unfitWords(): string {
    if (why === 'seed') return words.say('make-fault-seed', { most: 4_294_967_295 });
    if (why === 'no-game') return words.say('make-game-none-yet');
    return words.say('make-fault-day', {
      first: words.date(firstDay, 'medium'),
      last: words.date(lastDay, 'medium'),
    });
  }
}

/** The card as pupils see it, and the ways to share it. */
function Made({ assignment, ready }: { assignment: Assignment; ready: Ready }): JSX.Element {
  const words = useWords();
  const { world, begin } = useNewGames();
  const [fault, setFault] = useState<string | null>(null);
  // Not after the next frame: the sheet may be closed before it.
  useLayoutEffect(() => keepDraft(assignment), [JSON.stringify(assignment)]);
  const played = JSON.stringify([assignment.start, assignment.until]);
  useEffect(() => {
    // Replaying the game up to its beginning takes too long for every key press.
    const timer = setTimeout(() => {
      const opened = openAssignment(assignment, world.scenario, begin);
      setFault('fault' in opened ? startFaultWords(words, opened.fault) : null);
    }, 200);
    return () => clearTimeout(timer);
  }, [played]);
  return (
    <>
      {fault === null ? (
        <Share assignment={assignment} ready={ready} />
      ) : (
        <p class="assignment-fault" role="alert">
          {fault}
        </p>
      )}
      <Card assignment={assignment}>
        {fault === null && <Begin assignment={assignment} label={words.say('share-try')} />}
      </Card>
    </>
  );
}
