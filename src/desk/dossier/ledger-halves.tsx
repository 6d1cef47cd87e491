/** A whole ledger in two halves, for and against, each term in its own voice; and the same as a table. */
import type { JSX } from 'preact';
import { inTenths, type SeenTerm } from '../../core/seen.ts';
import { termWords } from '../../strings/ledger-words.ts';
import { Explained } from '../codex/explained-text.tsx';
import { asRead } from '../shell/figures.ts';
import { Sources } from '../shell/sources-button.tsx';
import { amountWords, Bar, type LedgerProps, scaleOf } from './ledger.tsx';

function Half({ words, ledger, owner, sign }: LedgerProps & { sign: 1 | -1 }): JSX.Element | null {
  const terms = ledger.terms.filter((term) => term.sign === sign);
  if (terms.length === 0) return null;
  const ordered = sign > 0 ? terms : [...terms].reverse();
  const scale = scaleOf(ledger);
  const sum = terms.reduce((all, { amount }) => all + (amount ?? 0), 0);
  const whole = ledger.fidelity >= 2;
  return (
    <>
      <div class="half-head">
        <h3>{words.say(sign > 0 ? 'why-for' : 'why-against')}</h3>
        {whole && <span class="figure">{asRead(words, ledger.fidelity, sum)}</span>}
      </div>
      <ul class="terms">
        {ordered.map((term) => {
          const { name, voice } = termWords(words, term, owner);
          return (
            <li key={`${term.name}/${term.about ?? ''}`}>
              <span class="term">
                <Explained text={name} />
              </span>
              <q class="voice">
                <Explained text={voice ?? ''} />
              </q>
              <Bar term={term} scale={scale} />
              <span class="figure">{amountWords(words, ledger, term)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** All known terms, each in its own voice. */
export function LedgerHalves(props: LedgerProps): JSX.Element {
  const { words } = props;
  const ledger = inTenths(props.ledger);
  return (
    <div class="halves">
      <Half {...props} ledger={ledger} sign={1} />
      <Half {...props} ledger={ledger} sign={-1} />
      {ledger.hidden > 0 && <p class="note">{words.say('why-hidden', { count: ledger.hidden })}</p>}
    </div>
  );
}

/** Every term with its basis: keys to the sources, or a judgement of the game's makers. */
export function LedgerTable({
  words,
  ledger: read,
  owner,
  caption,
  grounds,
}: LedgerProps & { caption: string; grounds: (term: SeenTerm) => readonly string[] }): JSX.Element {
  const ledger = inTenths(read);
  return (
    <table>
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('table-term')}</th>
          <th scope="col">{words.say('table-voice')}</th>
          <th scope="col">{words.say('table-amount')}</th>
          <th scope="col">{words.say('table-grounds')}</th>
        </tr>
      </thead>
      <tbody>
        {ledger.terms.map((term) => {
          const { name, voice } = termWords(words, term, owner);
          return (
            <tr key={`${term.name}/${term.about ?? ''}`}>
              <th scope="row">
                <Explained text={name} />
              </th>
              <td>
                <Explained text={voice ?? ''} />
              </td>
              <td class="figure">{amountWords(words, ledger, term)}</td>
              <td>
                {grounds(term).length > 0 ? <Sources keys={grounds(term)} /> : words.say('grounds-judgement')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
