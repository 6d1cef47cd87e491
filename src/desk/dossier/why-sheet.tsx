/**
 * The Why sheet: the ledger behind an answer, with a voice for each term, its total and its need; and beside
 * it what would change the answer, as commands that can be given from here.
 */
import type { JSX } from 'preact';
import { gameOf } from '../../chronicle/timeline.ts';
import type { SeenCable, SeenTerm } from '../../core/seen.ts';
import type { Wish } from '../../core/standing.ts';
import { groundsOf } from '../../core/view-what-if.ts';
import { glossOf } from '../../strings/ledger-sentence.ts';
import { nameOf, names, power, voiceOf } from '../../strings/power-names.ts';
import { Verbs } from '../acts/verb-button.tsx';
import { find } from '../acts/verbs.ts';
import { Explained } from '../codex/explained-text.tsx';
import { MarkOfEntry } from '../codex/paper-mark.tsx';
import { AidShut } from '../lesson/aid-shut.tsx';
import { useAssigned } from '../lesson/assigned.ts';
import { isOpen } from '../lesson/is-open.ts';
import { PlainLine } from '../lesson/plain/plain-line.tsx';
import { Sheet } from '../shell/dialog.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';
import { chamberSumWords, sumWords } from './answer-sums.ts';
import { BeforeSignature } from './before-signature.tsx';
import { Axis, Needed } from './ledger-axis.tsx';
import { LedgerHalves, LedgerTable } from './ledger-halves.tsx';
import { ledgerOf } from './past-answers.ts';
import { remedyWords } from './remedy.ts';
import { WishPrice } from './wish-price.tsx';

export function WhySheet({ at }: { at: number }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { world } = present.timeline.value;
  const entry = readTape(present, words)[at];
  const found = entry === undefined ? null : ledgerOf(entry.cable, world.player);
  if (entry === undefined || found === null) return null;
  const { owner, ledger, chamber } = found;
  const chamberSays = chamberSumWords(words, found);
  const grounds = (term: SeenTerm): readonly string[] =>
    groundsOf(gameOf(present.timeline.value), owner, term);
  const home = owner === world.player;
  const ears = (['sound', 'intel'] as const)
    .flatMap((verb) => find(present, (command) => command.do === verb && command.power === owner) ?? [])
    .filter(({ refusal }) => refusal?.code !== 'at-the-table');
  const who = home ? nameOf(words, 'home-body') : voiceOf(words, owner);
  return (
    <Sheet
      kind="wide"
      slug={words.say('why-slug', {
        voice: who,
        level: words.say(`fidelity-${ledger.fidelity}`),
        date: words.date(present.iso(entry.cable.day), 'medium'),
      })}
      title={words.first([`why-title-${entry.cable.is}-${outcome(entry.cable)}`, 'why-title'], {
        voice: who,
      })}
      aside={
        <section class="why-change" aria-label={words.say('why-change')}>
          <p class="slug">{words.say('why-change')}</p>
          <Change cable={entry.cable} />
        </section>
      }
    >
      <section class="why-ledger" aria-label={words.say('why-ledger', { voice: who })}>
        <p class="lead">
          <Explained text={glossOf(words, ledger, owner, who)} /> <MarkOfEntry entry={entry} />
        </p>
        <PlainLine entry={entry} />
        <LedgerHalves words={words} ledger={ledger} owner={owner} />
        <Axis ledger={ledger} says={sumWords(words, found)} />
        <BeforeSignature owner={owner} at={at} />
        <Needed words={words} ledger={ledger} owner={owner} />
        {chamber !== null && chamberSays !== null && (
          <>
            <h3>{words.say('why-chamber', power(words, owner))}</h3>
            <LedgerHalves words={words} ledger={chamber} owner={owner} />
            <Axis ledger={chamber} says={chamberSays} />
          </>
        )}
        <details>
          <summary>{words.say('why-as-table')}</summary>
          <LedgerTable
            words={words}
            ledger={ledger}
            owner={owner}
            caption={words.say('why-table')}
            grounds={grounds}
          />
          {chamber !== null && (
            <LedgerTable
              words={words}
              ledger={chamber}
              owner={owner}
              caption={words.say('why-chamber', power(words, owner))}
              grounds={grounds}
            />
          )}
        </details>
        {!home && ledger.fidelity < 3 && ears.length > 0 && (
          <>
            <h3>{words.say('why-see-more')}</h3>
            <Verbs all={ears} label={words.say('why-see-more')} first={false} />
          </>
        )}
      </section>
    </Sheet>
  );
}

function outcome(cable: SeenCable): string {
  if (cable.is === 'replied') return cable.answer;
  if (cable.is === 'asked') return cable.granted ? 'granted' : 'refused';
  return 'any';
}

/** What would change the answer: the text it named, and its price at home. */
function Change({ cable }: { cable: SeenCable }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const open = isOpen(useAssigned(), 'nearest');
  const wish = 'wish' in cable ? cable.wish : null;
  const wished = wish !== null && (Object.keys(wish.text).length > 0 || wish.circle.length > 0);
  if (wished && !open) return <AidShut aid="nearest" short />;
  return (
    <>
      <h3>{words.say(wished ? 'why-nearest' : 'why-no-wish')}</h3>
      {wish !== null && wished ? (
        <Nearest wish={wish} />
      ) : (
        <p>{remedyWords(words, cable, present.view.value.signed)}</p>
      )}
      {wish !== null && wished && present.seat.value === 'player' && (
        <WishPrice wish={wish} {...(cable.is === 'replied' ? { power: cable.from } : {})} />
      )}
    </>
  );
}

/** The nearest text that would do, as red pencil in the draft. */
function Nearest({ wish }: { wish: Wish }): JSX.Element {
  const words = useWords();
  return (
    <ul class="nearest">
      {Object.entries(wish.text).map(([clause, option]) => (
        <li key={clause}>
          <strong>{words.say(`clause-${clause}`)}.</strong>{' '}
          <ins>
            <Explained text={words.say(`option-${clause}-${option}`)} />
          </ins>
        </li>
      ))}
      {wish.circle.length > 0 && (
        <li>
          <ins>{words.say('demand-circle', { power: names(words, wish.circle) })}</ins>
        </li>
      )}
    </ul>
  );
}
