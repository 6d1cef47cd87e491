/**
 * The mandate: what may be done without asking, what permission would take today, what asking and acting without
 * permission cost, and the evidence collected.
 */
import type { JSX } from 'preact';
import type { Amount } from '../../core/integers.ts';
import type { Demand } from '../../core/permission.ts';
import { commandWords } from '../../strings/command-words.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords, power as named, names } from '../../strings/power-names.ts';
import { VerbButton } from '../acts/verb-button.tsx';
import { Explained } from '../codex/explained-text.tsx';
import { LedgerBars } from '../dossier/ledger.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { plain, priceOf, signed } from '../shell/figures.ts';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { priceWords, requestAt } from './price-words.ts';
import { evidenceIn, type Request, refusedInTurn, requestsOf } from './requests.ts';
import { Sitting } from './sitting.tsx';
import { towardsPermission } from './towards-permission.ts';

const BARS = 6;
/** Number of steps shown that would bring permission nearer. */
const STEPS = 4;

/** Confidence at home today, with a link to everything that has moved it. */
export function ConfidenceToday(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { confidence, credibility } = present.view.value;
  return (
    <section class="mind">
      <div class="confidence-today">
        <p>
          {words.say('confidence-stands', { figure: plain(words, confidence) })}{' '}
          {words.say('stake-word', { share: Math.round(credibility / 10) })}
        </p>
        <button
          type="button"
          class="link"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is: 'confidence' })}
        >
          {words.say('confidence-open')}
        </button>
      </div>
    </section>
  );
}

export function Mandate(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { mandate, signed: closed } = present.view.value;
  if (closed !== null) return null;
  return (
    <section class="mind">
      <h3>{words.say('mandate')}</h3>
      <p>{words.say('mandate-circle', { powers: names(words, mandate.circle) })}</p>
      <p class="note">
        <Explained text={words.say('mandate-wordings')} />
      </p>
    </section>
  );
}

/** The requests that could be made: what others want first, the rest folded. */
export function Requests(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  if (present.view.value.signed !== null) return null;
  const all = requestsOf(present);
  const wanted = all.filter((request) => request.wanted);
  const others = all.filter((request) => !request.wanted);
  const refused = refusedInTurn(present.game.value, wanted);
  const { powers } = present.view.value;
  return (
    <section class="mind">
      {wanted.length > 0 && (
        <>
          <h3>{words.say('requests-wanted')}</h3>
          <div>
            {powers.map(({ id }) => (
              <Sitting key={id} power={id} />
            ))}
            {wanted.map((request) => (
              <RequestRow key={request.key} request={request} />
            ))}
          </div>
          {wanted.length > 1 && (
            <p class="note">
              {words.say(refused.length > 0 ? 'requests-in-turn' : 'requests-alone', {
                demands: words.list(refused.map(({ key }) => demandWords(words, key))),
              })}
            </p>
          )}
          {wanted.some(({ permission }) => permission.foretold === 'open') && (
            <p class="note">
              {words.say('requests-open')} {oddsOfMembers(present, words)}
            </p>
          )}
          <Drawer requests={wanted} />
        </>
      )}
      {others.length > 0 && (
        <details open={wanted.length === 0}>
          <summary>{words.say('requests')}</summary>
          {others.map((request) => (
            <RequestRow key={request.key} request={request} />
          ))}
        </details>
      )}
    </section>
  );
}

/** What others refused or asked for, grouped by the request for which it is evidence. */
function Drawer({ requests }: { requests: readonly Request[] }): JSX.Element {
  const words = useWords();

  const papers = requests.flatMap((request) =>
    evidenceIn(request).map((term) => ({
      key: request.key,
      power: term.about ?? '',
      amount: term.amount ?? 0,
    })),
  );
  return (
    <>
      <h3>{words.say('drawer')}</h3>
      {papers.length === 0 ? (
        <p class="note">{words.say('drawer-empty')}</p>
      ) : (
        <ul class="drawer">
          {papers.map(({ key, power, amount }) => (
            <li key={`${key}/${power}`}>
              {words.say('drawer-paper', {
                ...named(words, power),
                demand: demandWords(words, key),
                figure: signed(words, amount),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** H12: what undecided members may add to a chair and to a wording, each amount with how often it is dealt. */
function oddsOfMembers(present: Present, words: Words): string {
  const { undecided } = present.timeline.value.world.scenario.home.ask;
  const odds = (amounts: readonly Amount[] = []): string =>
    words.list(
      [...new Set(amounts)]
        .sort((one, other) => one - other)
        .map((amount) =>
          words.say('members-odds-of', {
            amount: signed(words, amount),
            count: amounts.filter((one) => one === amount).length,
            of: amounts.length,
          }),
        ),
    );
  return words.say('members-odds', { chairs: odds(undecided?.chairs), wordings: odds(undecided?.wordings) });
}

/** What could be done today for a request that would or might be refused. */
function Nearer({ demand }: { demand: Demand }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const steps = towardsPermission(present, words, demand);
  if (steps.length === 0) return null;
  return (
    <>
      <p class="note">{words.say('nearer')}</p>
      <ul class="drawer">
        {steps.slice(0, STEPS).map(({ by, power, printed }) => (
          <li key={`${by}/${power}`}>
            {words.say(`nearer-${by}`, {
              ...(power === null ? {} : named(words, power)),
              gain: signed(words, printed),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function RequestRow({ request: { key, demand, possible, permission } }: { request: Request }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { ledger, paidWithout, foretold } = permission;
  return (
    <details class="request">
      <summary>
        <span>{demandWords(words, key)}</span>
        <span class="note">{words.say(`request-${foretold}`, requestAt(words, permission))}</span>
      </summary>
      <LedgerBars words={words} ledger={ledger} owner={present.timeline.value.world.player} most={BARS} />
      {foretold !== 'granted' && <Nearer demand={demand} />}
      <p class="note">
        {priceWords(words, permission)} {words.say('price-without', { price: priceOf(words, paidWithout) })}
      </p>
      <VerbButton possible={possible} more={commandWords(words, possible.command).consequence} />
    </details>
  );
}
