/**
 * The tree: one line per game, history at the bottom, with the outcome beside each line. The outcomes are the
 * tree items, each with a sentence; the picture is hidden from screen readers.
 */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { resultOf } from '../../chronicle/result.ts';
import type { Words } from '../../strings/fluent.ts';
import { inPoints } from '../../strings/fluent.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { nameOfGame } from './games.ts';
import { type Cursor, dayBeside, type Lane, laneBeside, type Tree } from './tree-layout.ts';
import { TreePicture } from './tree-picture.tsx';

interface TreeProps {
  readonly tree: Tree;
  readonly at: Cursor;
  readonly pair: { readonly a: string; readonly b: string | null };
  readonly turnTo: (at: Cursor) => void;
  /** Makes the chosen line A, then B. */
  readonly mark: () => void;
}

export function BranchTree({ tree, at, pair, turnTo, mark }: TreeProps): JSX.Element {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const isListed = (): boolean => place.current?.querySelector('svg')?.checkVisibility() !== true;
  const walk = (event: KeyboardEvent): void => {
    const lane = tree.lanes.find(({ branch }) => branch.member.key === at.key);
    if (lane === undefined) return;
    const up = isListed() ? -1 : 1;
    const next = ((): Cursor | null => {
      switch (event.key) {
        case 'ArrowUp':
          return laneBeside(tree, at, up);
        case 'ArrowDown':
          return laneBeside(tree, at, up > 0 ? -1 : 1);
        case 'ArrowRight':
          return { ...at, day: dayBeside(lane, at.day, 1) };
        case 'ArrowLeft':
          return { ...at, day: dayBeside(lane, at.day, -1) };
        default:
          return null;
      }
    })();
    if (event.key === 'Enter') mark();
    else if (next !== null) turnTo(next);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={place} class="branch-tree">
      <TreePicture tree={tree} at={at} pair={pair} turnTo={turnTo} />
      <div
        class="branch-ends"
        role="tree"
        tabIndex={0}
        aria-label={words.say('branches')}
        aria-activedescendant={`branch-${tree.lanes.findIndex(({ branch }) => branch.member.key === at.key)}`}
        onKeyDown={walk}
      >
        {tree.lanes.map((lane, index) => (
          <End
            key={lane.branch.member.key}
            lane={lane}
            parent={lane.parent === null ? null : (tree.lanes[lane.parent] ?? null)}
            index={index}
            at={at}
            pair={pair}
            turnTo={turnTo}
          />
        ))}
      </div>
    </div>
  );
}

/** Points with at most one decimal. */
function score(words: Words, amount: number): string {
  return new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(inPoints(amount));
}

interface EndProps extends Pick<TreeProps, 'at' | 'pair' | 'turnTo'> {
  readonly lane: Lane;
  readonly parent: Lane | null;
  readonly index: number;
}

function End({ lane, parent, index, at, pair, turnTo }: EndProps): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const { member, day } = lane.branch;
  const result = resultOf(member.timeline);
  const name = nameOfGame(words, member);
  const ending = result.ending === null ? words.say('row-goes-on') : words.say(`ending-${result.ending}`);
  const letter = pair.a === member.key ? 'A' : pair.b === member.key ? 'B' : null;
  const id = parent === null ? 'branch-trunk' : 'branch-sentence';
  const told = {
    name,
    parent: parent === null ? '' : nameOfGame(words, parent.branch.member),
    date: words.date(iso(day), 'medium'),
    end: words.date(result.date, 'medium'),
    ending,
    score: score(words, result.score),
  };
  const sentence = words.say(id, told);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree itself has the focus, and names the chosen one
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the tree choose
    <div
      id={`branch-${index}`}
      role="treeitem"
      class={`branch-end${letter === null ? '' : ` is-${letter.toLowerCase()}`}`}
      aria-level={lane.depth + 1}
      aria-selected={at.key === member.key}
      aria-label={letter === null ? sentence : words.say('branch-lettered', { letter, sentence })}
      style={{ '--depth': lane.depth }}
      onClick={() => turnTo({ key: member.key, day: at.key === member.key ? at.day : day })}
    >
      <b class="branch-letter">{letter}</b>
      <span class="branch-name">
        <span class="branch-title">{name}</span>
        <i>{name === ending ? words.date(result.date, 'short') : ending}</i>
        {/* The score stands beside it. */}
        <span class="branch-sentence">{words.say(`${id}.seen`, told)}</span>
      </span>
      <b class="branch-score">{score(words, result.score)}</b>
    </div>
  );
}
