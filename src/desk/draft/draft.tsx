/**
 * The draft: the preamble, the articles with their changes, and in the margin the marks of each power. The
 * comparison, the legend and the ways on are loaded late, and so is the board that replaces the draft.
 */

import type { JSX } from 'preact';
import type { View } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { Lazy, LazyWith } from '../shell/lazy.tsx';
import { partLater, secondChunk } from '../shell/load-second-chunk.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { Article } from './article.tsx';
import { useCompared } from './compare-with.ts';
import { lettersOf } from './letters.ts';
import { preambleWords } from './named-powers.ts';
import { numeral } from './numeral.ts';

const loadSigned = () => secondChunk().then(({ SignedText }) => SignedText);
const loadToTheTable = partLater('ToTheTable');
const loadLegend = partLater('Legend');
const loadCompare = partLater('Compare');

/** More columns of marks than this are set closer together, on a phone below the article. */
const FEW = 3;

/** The text; once it is signed, the board of ratifications, from which the text can be opened. */
export function Draft(): JSX.Element {
  const { view } = usePresent();
  const isOpen = useDerived(() => view.value.signed === null);
  return (
    <section class="panel draft" aria-labelledby="draft-head" data-panel="draft">
      {isOpen ? <Text /> : <LazyWith load={loadSigned} with={{ Text }} />}
    </section>
  );
}

/** The current text; a control can be placed in its head. */
function Text({ children }: { children?: JSX.Element }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const dialogs = useDialogs();
  const world = present.world.value;
  const articles = world.clauses.filter(({ preamble }) => !preamble);
  const { text } = useCompared();
  const columns = useDerived(() => inMargin(present.view.value, pages.selected.value));
  return (
    <div class={`draft-body${columns.length > FEW ? ' many' : ''}`} style={{ '--columns': columns.length }}>
      <header class="draft-head">
        {children}
        <h2 id="draft-head" tabIndex={-1}>
          {words.say('scenario-treaty')}
        </h2>
        <button
          type="button"
          class="quiet fair-open"
          aria-haspopup="dialog"
          aria-keyshortcuts="F"
          onClick={() => dialogs.open({ is: 'treaty' })}
        >
          {words.say('fair-copy')}
        </button>
        <p class="note">{words.say('treaty-title')}</p>
      </header>
      <div class="draft-columns">
        <span class="note draft-state">
          <Lazy load={loadCompare} />
        </span>
        <span class="marks" aria-hidden="true">
          <b>{words.say('home-place').slice(0, 2).toUpperCase()}</b>
          {columns.map((id) => (
            <b key={id} class={id === pages.selected.value ? 'now' : ''}>
              {lettersOf(world, words, id)}
            </b>
          ))}
        </span>
      </div>
      {articles.length === world.clauses.length && <Preamble />}
      <ol class="articles" aria-label={words.say('articles')}>
        {world.clauses.map((clause) => (
          <Article
            key={clause.id}
            clause={clause}
            numeral={clause.preamble ? '' : numeral(articles.indexOf(clause) + 1)}
            old={text === null ? null : (text[clause.id] ?? clause.start)}
            columns={columns}
          />
        ))}
      </ol>
      <Lazy load={loadLegend} />
      <Lazy load={loadToTheTable} />
    </div>
  );
}

/** The preamble of a treaty in which it is not a clause. */
function Preamble(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  return <p class="preamble">{useDerived(() => preambleWords(present, words), [words])}</p>;
}

/** The powers with a column of marks: those that have the text, and the selected one. */
function inMargin(view: View, selected: PowerId): PowerId[] {
  return view.powers
    .filter(({ id, road }) => id === selected || (road !== 'outside' && road !== 'informed'))
    .map(({ id }) => id);
}
