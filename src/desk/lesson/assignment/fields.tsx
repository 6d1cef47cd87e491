/** The fields for making an assignment: its words, where it begins and ends, and what it allows. */
import type { ComponentChildren, JSX } from 'preact';
import {
  MOST_QUESTION,
  MOST_QUESTIONS,
  MOST_TASK,
  MOST_TITLE,
  type OwnWords,
} from '../../../lesson/assignment.ts';
import { AIDS } from '../../../lesson/ready.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { ownWordsOf } from './card-words.ts';
import type { Draft } from './draft.ts';
import { GameSource } from './game-source.tsx';

export interface FieldsProps {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
}

export function WordFields({ draft, change }: FieldsProps): JSX.Element {
  const words = useWords();
  const own = ownWordsOf(words, draft.words);
  const write = (part: Partial<OwnWords>): void => change({ words: { ...own, ...part } });
  const ask = (at: number, question: string): void =>
    write({
      questions: Array.from({ length: MOST_QUESTIONS }, (_, index) =>
        index === at ? question : (own.questions[index] ?? ''),
      ),
    });
  return (
    <>
      <label class="make-line">
        <span>{words.say('make-title')}</span>
        <input
          type="text"
          maxLength={MOST_TITLE}
          value={own.title}
          onInput={({ currentTarget }) => write({ title: currentTarget.value })}
        />
      </label>
      <label class="make-line">
        <span>{words.say('make-task')}</span>
        <textarea
          rows={6}
          maxLength={MOST_TASK}
          value={own.task}
          onInput={({ currentTarget }) => write({ task: currentTarget.value })}
        />
      </label>
      <Group legend="make-questions">
        {Array.from({ length: MOST_QUESTIONS }, (_, index) => (
          <label key={index} class="make-line">
            <span class="hidden">{words.say('make-question', { number: index + 1 })}</span>
            <textarea
              rows={2}
              maxLength={MOST_QUESTION}
              value={own.questions[index] ?? ''}
              onInput={({ currentTarget }) => ask(index, currentTarget.value)}
            />
          </label>
        ))}
      </Group>
      <p class="note">{words.say(typeof draft.words === 'string' ? 'make-words-ready' : 'make-words-own')}</p>
    </>
  );
}

export function StartFields({ draft, change }: FieldsProps): JSX.Element {
  const words = useWords();
  const { firstDay } = usePresent().world.value.scenario.calendar;
  const date = words.date(firstDay, 'medium');
  return (
    <Group legend="make-begins">
      <Radio name="start" is={draft.start === 'opening'} choose={() => change({ start: 'opening' })}>
        {words.say('make-start-opening', { date })}
      </Radio>
      {draft.start === 'opening' && (
        <label class="make-under">
          <span>{words.say('make-seed')}</span>
          <input
            type="text"
            inputMode="numeric"
            maxLength={10}
            value={draft.seed}
            onInput={({ currentTarget }) => change({ seed: currentTarget.value })}
          />
        </label>
      )}
      <Radio name="start" is={draft.start === 'history'} choose={() => change({ start: 'history' })}>
        {words.say('make-start-history')}
      </Radio>
      {draft.start === 'history' && (
        <div class="make-under">
          <DayField day={draft.date} choose={(day) => change({ date: day })} />
          <Check is={draft.after} turn={(after) => change({ after })}>
            {words.say('make-after')}
          </Check>
        </div>
      )}
      <Radio name="start" is={draft.start === 'game'} choose={() => change({ start: 'game' })}>
        {words.say('make-start-game')}
      </Radio>
      {draft.start === 'game' && <GameSource choose={(game) => change({ game })} />}
    </Group>
  );
}

export function EndFields({ draft, change }: FieldsProps): JSX.Element {
  const words = useWords();
  return (
    <Group legend="make-until">
      {(['day', 'signature', 'end'] as const).map((until) => (
        <div key={until}>
          <Radio name="until" is={draft.until === until} choose={() => change({ until })}>
            {words.say(`make-until-${until}`)}
          </Radio>
          {until === 'day' && draft.until === 'day' && (
            <div class="make-under">
              <DayField day={draft.day} choose={(day) => change({ day })} />
            </div>
          )}
        </div>
      ))}
    </Group>
  );
}

export function AllowedFields({ draft: { allows }, change }: FieldsProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <Group legend="make-aids">
        {AIDS.map((aid) => (
          <Check
            key={aid}
            is={allows.aids.includes(aid)}
            turn={(open) =>
              change({
                allows: {
                  ...allows,
                  aids: open ? [...allows.aids, aid] : allows.aids.filter((one) => one !== aid),
                },
              })
            }
          >
            {words.say(`make-aid-${aid}`)}
          </Check>
        ))}
        <p class="note">{words.say('make-aids-note')}</p>
      </Group>
      <Group legend="make-pace">
        <Check is={allows.brisk} turn={(brisk) => change({ allows: { ...allows, brisk } })}>
          {words.say('make-brisk')}
        </Check>
      </Group>
    </>
  );
}

function DayField({ day, choose }: { day: string; choose: (day: string) => void }): JSX.Element {
  const words = useWords();
  const { firstDay, lastDay } = usePresent().world.value.scenario.calendar;
  return (
    <label>
      <span>{words.say('make-day')}</span>
      <input
        type="date"
        min={firstDay}
        max={lastDay}
        value={day}
        onInput={({ currentTarget }) => choose(currentTarget.value)}
      />
    </label>
  );
}

function Group({ legend, children }: { legend: string; children: ComponentChildren }): JSX.Element {
  return (
    <fieldset class="make-group">
      <legend>{useWords().say(legend)}</legend>
      {children}
    </fieldset>
  );
}

interface RadioProps {
  readonly name: string;
  readonly is: boolean;
  readonly choose: () => void;
  readonly children: ComponentChildren;
}

function Radio({ name, is, choose, children }: RadioProps): JSX.Element {
  return (
    <label class="make-choice">
      <input type="radio" name={`make-${name}`} checked={is} onChange={choose} />
      <span>{children}</span>
    </label>
  );
}

interface CheckProps {
  readonly is: boolean;
  readonly turn: (on: boolean) => void;
  readonly children: ComponentChildren;
}

function Check({ is, turn, children }: CheckProps): JSX.Element {
  return (
    <label class="make-choice">
      <input type="checkbox" checked={is} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
