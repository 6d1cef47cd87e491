/**
 * The draft: the preamble, the articles as they stand, what was changed since the text last left the house, and
 * in the margin who would bear each article.
 */
import type { ComponentType, JSX } from 'preact';
import type { Road } from '../../core/road.ts';
import { leaveFor, mark, preambleOf, type View } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Clause } from '../../scenario/schema.ts';
import type { Name } from '../../strings/name.ts';
import { nameOf, names, plainNames } from '../../strings/names.ts';
import { type Desk, useDesk } from '../desk.ts';
import { mapCode } from '../persons.ts';
import { lastSent } from '../reading.ts';
import { MarkIcon, type MarkSign, Padlock } from './icons.tsx';
import { Late } from './late.tsx';
import { ArticleWords } from './wording.tsx';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const SHOWN_IN_MARGIN = 3;

const loadWays = (): Promise<ComponentType> => import('../later.ts').then(({ Ways }) => Ways);

/** The powers whose marks stand in the margin: the selected one first, then those that have the text. */
export function inMargin(view: View, selected: PowerId): PowerId[] {
  const has = view.powers.filter(({ road }) => road !== 'outside' && road !== 'informed').map(({ id }) => id);
  const chosen = view.powers.some(({ id }) => id === selected) && !has.includes(selected) ? [selected] : [];
  const near = has.length <= SHOWN_IN_MARGIN ? has : withSelected(has, selected);
  return [...near, ...(near.length < SHOWN_IN_MARGIN ? chosen : [])];
}

function withSelected(all: readonly PowerId[], selected: PowerId): PowerId[] {
  const kept = all.slice(0, SHOWN_IN_MARGIN);
  return kept.includes(selected) || !all.includes(selected)
    ? kept
    : [...kept.slice(0, SHOWN_IN_MARGIN - 1), selected];
}

/** Roads of those whom the preamble does not name: never asked, or gone again. */
const APART: ReadonlySet<Road> = new Set(['outside', 'informed', 'declined', 'withdrawn']);

function circleWords(desk: Desk): string | Name {
  const { words } = desk.house;
  const { view, timeline } = desk;
  const { founders, powers } = view.value;
  const asked = powers.filter(({ road }) => !APART.has(road)).map(({ id }) => id);
  const circle = founders.length > 0 ? founders : asked;
  const { player } = timeline.value.world;
  if (circle.length === 0) return words.say('circle-nobody', { player: names(words, [player]) });
  return names(words, [player, ...circle]);
}

export function Draft(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const view = desk.view.value;
  const { world } = desk.timeline.value;
  const sent = lastSent(desk.timeline.value);
  const columns = inMargin(view, desk.selected.value);
  const changes = world.clauses.filter(({ id }) => sent.text[id] !== view.text[id]).length;
  return (
    <section class="panel draft" aria-labelledby="draft-head" data-panel="draft">
      <div class="draft-body">
        <header class="draft-head">
          <h2 id="draft-head" tabIndex={-1}>
            {words.say('scenario-treaty')}
          </h2>
          <p class="note">{words.say('treaty-title')}</p>
        </header>
        <div class="draft-columns">
          <span class="note">{stateWords(desk, changes)}</span>
          <span class="marks" aria-hidden="true">
            <b>{words.say('home-place').slice(0, 2).toUpperCase()}</b>
            {columns.map((id) => (
              <b key={id} class={id === desk.selected.value ? 'now' : ''}>
                {mapCode(world, id)}
              </b>
            ))}
          </span>
        </div>
        <p class="preamble">
          {words.say(`preamble-${preambleOf(desk.game.value)}`, { circle: circleWords(desk) })}
        </p>
        <ol class="articles" aria-label={words.say('articles')}>
          {world.clauses.map((clause, index) => (
            <Article
              key={clause.id}
              clause={clause}
              numeral={NUMERALS[index] ?? `${index + 1}`}
              old={sent.text[clause.id] ?? clause.start}
              columns={columns}
            />
          ))}
        </ol>
        <Legend />
        <Late load={loadWays} />
      </div>
    </section>
  );
}

function stateWords(desk: Desk, changes: number): string {
  const { words, iso } = desk.house;
  const { signed, tabled } = desk.view.value;
  if (signed !== null) return words.say('draft-signed', { date: words.date(iso(signed), 'medium') });
  if (!tabled) return words.say('draft-unseen');
  return words.say('draft-changes', { count: changes });
}

function Article({
  clause,
  numeral,
  old,
  columns,
}: {
  clause: Clause;
  numeral: string;
  old: string;
  columns: readonly PowerId[];
}): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const view = desk.view.value;
  const now = view.text[clause.id] ?? clause.start;
  const changed = old !== now;
  const leave = leaveFor(desk.game.value, { kind: 'option', clause: clause.id, option: now });
  const home: MarkSign = leave.allowed ? 'content' : 'beyond';
  const wanting = columns.some((power) =>
    view.powers.some(({ id, wish }) => id === power && wish?.text[clause.id]),
  );
  return (
    <li class={`article${changed ? ' changed' : ''}${wanting ? ' wanted' : ''}`}>
      <button
        type="button"
        class="article-open"
        aria-haspopup="dialog"
        onClick={() => desk.open({ is: 'clause', clause: clause.id })}
      >
        <span class="numeral">
          {numeral}
          {view.commitments.some((one) => one.clause === clause.id) && (
            <>
              {' '}
              <Padlock />
              <span class="hidden">{words.say('promised-short')}</span>
            </>
          )}
        </span>
        <ArticleWords words={words} clause={clause.id} now={now} old={changed ? old : null} />
      </button>
      <ul class="marks" aria-label={words.say('marks-of', { clause: words.say(`clause-${clause.id}`) })}>
        <Mark who={nameOf(words, 'home-body')} sign={home} />
        {columns.map((power) => (
          <Mark key={power} who={plainNames(words, power)} sign={mark(view, power, clause.id)} />
        ))}
      </ul>
    </li>
  );
}

function Mark({ who, sign }: { who: Name; sign: MarkSign }): JSX.Element {
  const { words } = useDesk().house;
  const sentence = words.say(`mark-${sign}`, { who });
  return (
    <li title={sentence}>
      <MarkIcon mark={sign} />
      <span class="hidden">{sentence}</span>
    </li>
  );
}

function Legend(): JSX.Element {
  const { words } = useDesk().house;
  const signs: readonly MarkSign[] = ['content', 'objects', 'beyond', 'no-view'];
  return (
    <p class="legend" aria-hidden="true">
      {signs.map((sign) => (
        <span key={sign}>
          <MarkIcon mark={sign} /> {words.say(`legend-${sign}`)}
        </span>
      ))}
    </p>
  );
}
