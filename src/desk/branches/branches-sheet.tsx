/**
 * The sheet "Branches": every game as a line of one tree above history. The arrow keys choose a line, two
 * lines can be compared, the pen can be taken on any day of any line, and a saved game can be named, deleted
 * and restored.
 */

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { compare } from '../../chronicle/comparison.ts';
import { type Branch, familyOf } from '../../chronicle/family.ts';
import { momentAt } from '../../chronicle/moment-address.ts';
import { nameShelved, putBack, type Shelved } from '../../chronicle/shelf.ts';
import { adoptStyle } from '../shell/late-style.ts';
import { TableSwitch } from '../shell/table-switch.tsx';
import { Differences } from '../two-calendars/differences.tsx';
import { usePenAt } from '../two-calendars/moment-card.tsx';
import { focusFromHead, isTyping } from '../two-calendars/sheet-keys.ts';
import '../two-calendars/style.ts';
import { useKeeping } from '../saves/saves.ts';
import { announce } from '../shell/announce.ts';
import { Sheet } from '../shell/dialog.tsx';
import type { GivenGame } from '../shell/dialogs.ts';
import { Coming } from '../shell/lazy.tsx';
import { usePresent } from '../shell/present.ts';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import css from './branches.css?inline';
import { ChosenBranch } from './chosen-branch.tsx';
import { exportAll } from './export.ts';
import { type Game, HISTORY, nameOfGame, useGameOnDesk, useGames } from './games.ts';
import { BranchTree } from './tree.tsx';
import { type Cursor, treeOf } from './tree-layout.ts';
import { VerdictBars } from './verdict-bars.tsx';

adoptStyle(css);

interface BranchesSheetProps {
  readonly given?: readonly GivenGame[] | undefined;
}

export function BranchesSheet({ given }: BranchesSheetProps): JSX.Element {
  const words = useWords();
  const { games, again } = useGames(given);
  if (games === null || games.length === 0)
    return (
      <Sheet kind="chronicle" title={words.say('branches')}>
        <Coming />
      </Sheet>
    );
  return <Branches games={games} again={again} given={given} />;
}

interface BranchesProps extends BranchesSheetProps {
  readonly games: readonly Game[];
  readonly again: () => Promise<void>;
}

function Branches({ games, again, given }: BranchesProps): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const onDesk = useGameOnDesk();
  const [listed, setListed] = useState(false);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const [pair, setPair] = useState<{ a: string; b: string | null }>(() => ({
    a: HISTORY,
    b: onDesk(games)?.key ?? games.at(-1)?.key ?? null,
  }));
  const [isNaming, setIsNaming] = useState(false);
  const [trunk, ...others] = games;
  const family = useMemo(() => (trunk === undefined ? [] : familyOf(trunk, others)), [games]);
  const tree = treeOf(family, isUnfolded, [pair.a, pair.b ?? '']);
  const [at, setAt] = useState<Cursor>(() => {
    const own = family.find(({ member }) => member.key === pair.b);
    return { key: own?.member.key ?? HISTORY, day: own?.day ?? 0 };
  });
  const lane = tree.lanes.find(({ branch }) => branch.member.key === at.key) ?? tree.lanes[0];
  const game = lane?.branch.member ?? games[0];
  const find = (key: string | null): Game | null => games.find((one) => one.key === key) ?? null;
  const [a, b] = [find(pair.a), find(pair.b)];
  const date = present.iso(at.day);
  // The morning of the day, before the player's acts on it.
  const moment = game === undefined ? 0 : momentAt(game.timeline, { date, acts: 0 });
  const pen = usePenAt(game?.timeline ?? present.timeline.value, moment);
  const mark = (): void => {
    if (game === undefined) return;
    const isA = pair.b !== null;
    setPair(isA ? { a: game.key, b: null } : { a: pair.a, b: game.key });
    announce(words.say(isA ? 'branches-is-a' : 'branches-is-b', { name: nameOfGame(words, game) }));
  };
  const forget = ({ key }: Game): void => {
    setAt({ key: HISTORY, day: at.day });
    if (pair.b === key) setPair({ a: pair.a === key ? HISTORY : pair.a, b: null });
    else if (pair.a === key) setPair({ a: HISTORY, b: pair.b });
  };
  const { gone, remove, restore, rename } = useSavedActs(game, forget, again);
  const nameIt = (text: string): void => {
    setIsNaming(false);
    void rename(text);
  };
  usePress((key) => {
    if (isTyping()) return false;
    if (key === 'l') setListed(!listed);
    else if (key === 'p') pen.take();
    else if (key.startsWith('arrow')) return focusFromHead('.branch-ends');
    else if (key === 'n' && game?.shelved != null) setIsNaming(true);
    else if (key === 'delete') void remove();
    else if (key === 'z' && gone !== null) void restore();
    else return false;
    return true;
  }, 'branches');
  return (
    <Sheet
      kind="chronicle"
      slug={words.say(given === undefined ? 'branches-slug' : 'branches-slug-class', { count: games.length })}
      title={words.say('branches')}
      acts={
        <HeadActs family={family} listed={listed} list={setListed} putBack={gone === null ? null : restore} />
      }
    >
      <div class="branches" data-as={listed ? 'list' : 'picture'}>
        <BranchTree tree={tree} at={at} pair={pair} turnTo={setAt} mark={mark} />
        {(tree.folded.length > 0 || isUnfolded) && (
          <button type="button" class="plain branches-fold" onClick={() => setIsUnfolded(!isUnfolded)}>
            {isUnfolded
              ? words.say('branches-fewer')
              : words.say('branches-more', { count: tree.folded.length })}
          </button>
        )}
        <div class="branches-under">
          {game !== undefined && (
            <ChosenBranch
              game={game}
              at={at}
              canTake={pen.can}
              take={pen.take}
              isNaming={isNaming}
              startNaming={() => setIsNaming(true)}
              rename={nameIt}
              remove={() => void remove()}
              pair={pair}
              mark={mark}
              given={given}
            />
          )}
          <Differ a={a} b={b} />
        </div>
      </div>
    </Sheet>
  );
}

interface SavedActs {
  /** The game that was deleted last and can be put back. */
  readonly gone: Shelved | null;
  readonly remove: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly rename: (text: string) => Promise<void>;
}

/**
 * What can be done with the chosen game if it is a saved one. `forget` is called when it is deleted; `again` reads the
 * list of games once more.
 */
function useSavedActs(
  game: Game | undefined,
  forget: (game: Game) => void,
  again: () => Promise<void>,
): SavedActs {
  const words = useWords();
  const { store } = useKeeping();
  const [gone, setGone] = useState<Shelved | null>(null);
  const remove = async (): Promise<void> => {
    if (game?.shelved == null) return;
    await store.remove(game.key);
    setGone(game.shelved);
    forget(game);
    announce(words.say('shelf-deleted', { name: nameOfGame(words, game) }));
    await again();
  };
  const restore = async (): Promise<void> => {
    if (gone === null) return;
    await putBack(store, gone);
    setGone(null);
    await again();
  };
  const rename = async (text: string): Promise<void> => {
    if (game?.shelved == null) return;
    await nameShelved(store, game.shelved, text);
    await again();
  };
  return { gone, remove, restore, rename };
}

interface HeadActsProps {
  readonly family: readonly Branch<Game>[];
  readonly listed: boolean;
  readonly list: (listed: boolean) => void;
  /** Puts the game back that was deleted last; null if there is none. */
  readonly putBack: (() => Promise<void>) | null;
}

/** Beside the title: the deleted game back, picture or list, and the export of all games. */
function HeadActs({ family, listed, list, putBack: back }: HeadActsProps): JSX.Element {
  const words = useWords();
  return (
    <>
      {back !== null && (
        <button type="button" class="plain" aria-keyshortcuts="Z" onClick={() => void back()}>
          {words.say('branches-put-back')}
          <kbd>Z</kbd>
        </button>
      )}
      <TableSwitch
        listed={listed}
        list={list}
        toPicture="calendars-picture"
        toTable="process-list"
        cap="L"
        more="branches-list"
      />
      <button type="button" class="plain" onClick={() => exportAll(family)}>
        {words.say('branches-export')}
      </button>
    </>
  );
}

/** What differs between the two chosen games. */
function Differ({ a, b }: { readonly a: Game | null; readonly b: Game | null }): JSX.Element {
  const words = useWords();
  return (
    <section class="calendar-card branches-differ" aria-labelledby="branches-differ">
      <h3 id="branches-differ">{words.say('differs')}</h3>
      {a !== null && b !== null && a !== b ? <Compared a={a} b={b} /> : <p>{words.say('branches-choose')}</p>}
    </section>
  );
}

function Compared({ a, b }: { a: Game; b: Game }): JSX.Element {
  const words = useWords();
  const { rows } = useMemo(() => compare(a.timeline, b.timeline), [a.timeline, b.timeline]);
  const names = { a: `A · ${nameOfGame(words, a)}`, b: `B · ${nameOfGame(words, b)}` };
  return (
    <div class="branches-compared">
      <div>
        <Differences rows={rows.filter(({ is }) => is !== 'verdict' && is !== 'score')} names={names} />
        {!rows.some(({ is }) => is === 'clause') && <p class="note">{words.say('differs-same-text')}</p>}
      </div>
      <VerdictBars a={a.timeline} b={b.timeline} caption={words.say('verdict-bars')} />
    </div>
  );
}
