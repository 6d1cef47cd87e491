/**
 * The dossier of the selected power: how it stands and what it waits for, who stands before you, its last answer
 * with the ledger behind it, what can be done about it, and what is known of its mind.
 */
import type { ComponentType, JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import type { Partner } from '../../scenario/power.ts';
import { roadWords } from '../../strings/tell.ts';
import { type Desk, useDesk } from '../desk.ts';
import { signed } from '../figures.ts';
import { lastAnswer, ledgerOf } from '../reading.ts';
import { aboutPower } from '../verbs.ts';
import { waitsFor } from '../waits.ts';
import { Card } from './card.tsx';
import { RoadIcon } from './icons.tsx';
import { Late } from './late.tsx';
import { LedgerBars } from './ledger.tsx';
import { Sources } from './sources.tsx';
import { Verbs } from './verb.tsx';

const BARS = 5;

const loadHome = (): Promise<ComponentType> => import('./home.tsx').then(({ HomeRoom }) => HomeRoom);

export function Dossier(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const id = desk.selected.value;
  const { world } = desk.timeline.value;
  const power = desk.view.value.powers.find((one) => one.id === id);
  const partner = world.scenario.partners.find((one) => one.id === id);
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
        {power === undefined || partner === undefined ? (
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
            <Mind desk={desk} partner={partner} power={power} />
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

/** What is known of its mind without a ledger: wishes, fears, lines, whom it looks to, its dates. */
function Mind({ desk, partner, power }: { desk: Desk; partner: Partner; power: PowerView }): JSX.Element {
  const { words, iso } = desk.house;
  const kinds = [
    ['interest', partner.interests],
    ['fear', partner.fears],
    ['redline', partner.redLines],
  ] as const;
  const dates = [
    ['signed', power.signed],
    ['bill', power.bill],
    ['hands-in', power.handsIn],
    ['deposited', power.deposited],
    ['acceded', power.acceded],
    ['bound', power.bound],
  ] as const;
  const known = dates.flatMap(([what, day]) => (day === null ? [] : [{ what, day }]));
  return (
    <div class="mind">
      {known.length > 0 && (
        <dl class="dates">
          {known.map(({ what, day }) => (
            <div key={what}>
              <dt>{words.say(`date-${what}`)}</dt>
              <dd>
                <time dateTime={iso(day)}>{words.date(iso(day), 'medium')}</time>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {power.type !== null && <p class="type">{words.say(`type-${power.id}-${power.type}`)}</p>}
      {kinds.map(([kind, all]) =>
        all.length === 0 ? null : (
          <section key={kind}>
            <h3>{words.say(`mind-${kind}`)}</h3>
            <ul>
              {all.map(({ id, sources }) => (
                <li key={id}>
                  {words.say(`${kind}-${power.id}-${id}`)} <Sources keys={sources} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {power.linkages.length > 0 && (
        <section>
          <h3>{words.say('mind-linkages')}</h3>
          <ul>
            {power.linkages.map(({ to, kind, taut }) => (
              <li key={to} class={taut ? 'taut' : ''}>
                {words.say(`linkage-${kind}`, { power: words.say(`power-${to}.the`) })}
                {taut && <b> {words.say('linkage-taut')}</b>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
