/**
 * The dossier of the selected power: how it stands and what it waits for, who stands before you, its last answer
 * with the ledger behind it, what can be done about it, and what is known of its mind.
 */
import type { ComponentType, JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import { roadWords } from '../../strings/terms.ts';
import { type Desk, useDesk } from '../desk.ts';
import { signed } from '../figures.ts';
import { lastAnswer, ledgerOf } from '../reading.ts';
import { aboutPower } from '../verbs.ts';
import { waitsFor } from '../waits.ts';
import { Card } from './card.tsx';
import { RoadIcon } from './icons.tsx';
import { Late } from './late.tsx';
import { LedgerBars } from './ledger.tsx';
import { Verbs } from './verb.tsx';

const BARS = 5;

const loadMind = (): Promise<ComponentType> => import('../later.ts').then(({ Mind }) => Mind);
const loadHome = (): Promise<ComponentType> => import('../later.ts').then(({ HomeRoom }) => HomeRoom);

export function Dossier(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const id = desk.selected.value;
  const power = desk.view.value.powers.find((one) => one.id === id);
  return (
    <section class="panel dossier" aria-labelledby="dossier-head" data-panel="dossier">
      <header class="dossier-head">
        <h2 id="dossier-head" tabIndex={-1}>
          {power === undefined ? words.say('home-body-room') : words.say(`power-${id}`)}
        </h2>
        {power !== undefined && (
          <p class="state">
            <RoadIcon road={power.road} /> <b>{roadWords(words, power.road).word}</b>
            {waitsFor(desk, power)}
          </p>
        )}
      </header>
      <div class="dossier-body">
        {power === undefined ? (
          <Late load={loadHome} />
        ) : (
          <>
            <Card desk={desk} id={id} />
            <LastAnswer desk={desk} power={power} />
            {desk.seat.value === 'player' && !desk.over.value && (
              <Verbs
                all={aboutPower(desk, id)}
                label={words.say('verbs-of', { power: words.say(`power-${id}.the`) })}
              />
            )}
            <Late load={loadMind} />
          </>
        )}
      </div>
    </section>
  );
}

function LastAnswer({ desk, power }: { desk: Desk; power: PowerView }): JSX.Element {
  const { words } = desk.house;
  const { world } = desk.timeline.value;
  const at = lastAnswer(desk.tape.value, power.id, world.player);
  const entry = desk.tape.value[at];
  const found = entry === undefined ? null : ledgerOf(entry.cable, world.player);
  const voice = words.first([`power-${power.id}.voice`, `power-${power.id}`]);
  if (entry === undefined || found === null)
    return <p class="note">{words.say('no-answer-yet', { voice })}</p>;
  const { ledger } = found;
  return (
    <section class="answer" aria-label={words.say('last-answer', { voice })}>
      <div class="half-head">
        <h3>{words.say('ledger-of', { voice })}</h3>
        <span class="note">{words.say(`fidelity-${ledger.fidelity}`)}</span>
      </div>
      <LedgerBars words={words} ledger={ledger} owner={found.owner} type={power.type} most={BARS} />
      <button
        type="button"
        class="why-row"
        aria-haspopup="dialog"
        onClick={() => desk.open({ is: 'why', at })}
      >
        <span>
          {ledger.total === null || ledger.aspiration === null
            ? words.say(ledger.enough ? 'sum-enough' : 'sum-short')
            : words.say('ledger-sum', {
                total: signed(words, ledger.total),
                needs: signed(words, ledger.aspiration),
                count: ledger.terms.length,
              })}
        </span>
        <span class="why-word">{words.say('why')}</span> <kbd>?</kbd>
      </button>
    </section>
  );
}
