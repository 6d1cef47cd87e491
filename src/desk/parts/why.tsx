/**
 * The Why sheet: the ledger behind an answer, with a voice for each term, where it stands and what it needs; and
 * beside it what would change that mind, as commands that can be given from here.
 */
import type { JSX } from 'preact';
import { gameOf } from '../../chronicle/timeline.ts';
import type { Demand } from '../../core/home.ts';
import type { Wish } from '../../core/position.ts';
import { groundsOf, leaveFor, type SeenCable, type SeenLedger } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { demandWords } from '../../strings/names.ts';
import { termWords } from '../../strings/terms.ts';
import { useDesk } from '../desk.ts';
import { plain, signed } from '../figures.ts';
import { ledgerOf } from '../reading.ts';
import { find } from '../verbs.ts';
import { Axis } from './axis.tsx';
import { Sheet } from './dialog.tsx';
import { LedgerHalves, LedgerTable } from './halves.tsx';
import { VerbButton } from './verb.tsx';

export function WhySheet({ at }: { at: number }): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.house;
  const { world } = desk.timeline.value;
  const entry = desk.tape.value[at];
  const found = entry === undefined ? null : ledgerOf(entry.cable, world.player);
  if (entry === undefined || found === null) return null;
  const { owner, ledger } = found;
  const home = owner === world.player;
  const type = desk.view.value.powers.find(({ id }) => id === owner)?.type ?? null;
  const voice = words.first([`power-${owner}.voice`, `power-${owner}`]);
  const sound = find(desk, (command) => command.do === 'sound' && command.power === owner);
  const who = home ? words.say('home-body') : voice;
  return (
    <Sheet
      kind="wide"
      slug={words.say('why-slug', {
        voice: who,
        level: words.say(`fidelity-${ledger.fidelity}`),
        date: words.date(desk.house.iso(entry.cable.day), 'medium'),
      })}
      title={words.first([`why-title-${entry.cable.is}-${outcome(entry.cable)}`, 'why-title'], {
        voice: who,
      })}
      aside={
        <section class="why-change" aria-label={words.say('why-change')}>
          <p class="slug">{words.say('why-change')}</p>
          <Change cable={entry.cable} home={home} />
        </section>
      }
    >
      <section class="why-ledger" aria-label={words.say('why-ledger', { voice: who })}>
        <p class="lead">{summary(desk.house.words, ledger, owner, type, who)}</p>
        <LedgerHalves words={words} ledger={ledger} owner={owner} type={type} />
        <Axis words={words} ledger={ledger} />
        <details>
          <summary>{words.say('why-as-table')}</summary>
          <LedgerTable
            words={words}
            ledger={ledger}
            owner={owner}
            type={type}
            grounds={(term) => groundsOf(gameOf(desk.timeline.value), owner, term)}
          />
        </details>
        {!home && ledger.fidelity < 3 && sound !== null && (
          <>
            <h3>{words.say('why-see-more')}</h3>
            <VerbButton possible={sound} />
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

function summary(
  words: ReturnType<typeof useDesk>['house']['words'],
  ledger: SeenLedger,
  owner: PowerId,
  type: string | null,
  who: string,
): string {
  const name = (sign: 1 | -1): string => {
    const terms = ledger.terms.filter((term) => term.sign === sign);
    const heaviest = sign > 0 ? terms[0] : terms.at(-1);
    return heaviest === undefined ? '' : termWords(words, heaviest, owner, type).name;
  };
  const [best, worst] = [name(1), name(-1)];
  const id = best === '' ? 'why-sum-against' : worst === '' ? 'why-sum-for' : 'why-sum-both';
  return words.say(id, { voice: who, best, worst });
}

/** What would change its mind: the text it named, and what that costs at home. */
function Change({ cable, home }: { cable: SeenCable; home: boolean }): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const wish = cable.is === 'replied' || cable.is === 'needed' ? cable.wish : null;
  const wished = wish !== null && (Object.keys(wish.text).length > 0 || wish.circle.length > 0);
  return (
    <>
      <h3>{words.say(wished ? 'why-nearest' : 'why-no-wish')}</h3>
      {wish !== null && wished ? <Nearest wish={wish} /> : <p>{words.say(plainWord(cable, home))}</p>}
      {wish !== null && wished && desk.seat.value === 'player' && <PriceAtHome wish={wish} />}
    </>
  );
}

function plainWord(cable: SeenCable, home: boolean): string {
  if (cable.is === 'replied' && cable.answer === 'waiting') return 'why-waits';
  if (cable.is === 'replied' && cable.answer === 'agreed') return 'why-agreed';
  return home ? 'why-home' : 'why-nothing-asked';
}

/** The nearest text that would do, as red pencil in the draft. */
function Nearest({ wish }: { wish: Wish }): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  return (
    <ul class="nearest">
      {Object.entries(wish.text).map(([clause, option]) => (
        <li key={clause}>
          <strong>{words.say(`clause-${clause}`)}.</strong>{' '}
          <ins>{words.say(`option-${clause}-${option}`)}</ins>
        </li>
      ))}
      {wish.circle.map((power) => (
        <li key={power}>
          <ins>{words.say('demand-circle', { power: words.say(`power-${power}.the`) })}</ins>
        </li>
      ))}
    </ul>
  );
}

function PriceAtHome({ wish }: { wish: Wish }): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.house;
  const { signed: closed, text } = desk.view.value;
  if (closed !== null) return null;
  const demands: { key: string; demand: Demand }[] = [
    ...Object.entries(wish.text).map(([clause, option]) => ({
      key: `${clause}=${option}`,
      demand: { kind: 'option' as const, clause, option },
    })),
    ...wish.circle.map((power) => ({ key: power, demand: { kind: 'chair' as const, power } })),
  ];
  return (
    <>
      <h3>{words.say('why-price')}</h3>
      {demands.map(({ key, demand }) => {
        const leave = leaveFor(desk.game.value, demand);
        const ask = find(desk, (command) =>
          command.do !== 'ask'
            ? false
            : 'power' in command
              ? demand.kind === 'chair' && command.power === demand.power
              : demand.kind === 'option' &&
                command.clause === demand.clause &&
                command.option === demand.option,
        );
        const act = find(desk, (command) =>
          demand.kind === 'option'
            ? command.do === 'draft' && command.clause === demand.clause && command.option === demand.option
            : command.do === 'note' && command.power === demand.power,
        );
        const done = demand.kind === 'option' && text[demand.clause] === demand.option;
        return (
          <div class="price" key={key}>
            {leave.allowed && <p>{words.say('leave-given', { demand: demandWords(words, key) })}</p>}
            {!leave.allowed && ask !== null && (
              <VerbButton
                possible={ask}
                more={words.say(leave.ledger.enough ? 'ask-likely' : 'ask-unlikely', {
                  stands: signed(words, leave.ledger.total ?? 0),
                  needs: plain(words, leave.ledger.aspiration ?? 0),
                  price: plain(words, leave.price),
                })}
              />
            )}
            {leave.allowed && !done && act !== null && <VerbButton possible={act} />}
            {done && <p class="note">{words.say('why-in-pencil')}</p>}
          </div>
        );
      })}
    </>
  );
}
