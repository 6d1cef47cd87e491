/**
 * What is known of a power without a ledger: its wishes, fears, limits, the powers that it looks to, and its
 * dates.
 */
import type { JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import { names } from '../../strings/power-names.ts';
import { Termed } from '../codex/explained-text.tsx';
import { useDerived } from '../shell/derived.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { Sources } from '../shell/sources-button.tsx';
import { useWords } from '../shell/words.ts';
import { hasChamber } from './chambers.ts';
import { Governs } from './who-governs.tsx';

/** The places on the road of a power that has said yes and has not taken it back. */
const AGREED: ReadonlySet<PowerView['road']> = new Set([
  'agreed',
  'acceding',
  'signed',
  'deposited',
  'acceded',
  'bound',
]);

export function KnownWishes(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const { iso } = present;
  const id = pages.selected.value;
  const partner = present.world.value.scenario.partners.find((one) => one.id === id);
  const power = useDerived(() => present.view.value.powers.find((one) => one.id === id), [id]);
  if (partner === undefined || power === undefined) return null;
  const kinds = [
    ['interest', partner.interests],
    ['fear', partner.fears],
    ['redline', partner.redLines],
  ] as const;
  const dates = [
    ['signed', power.signed],
    [hasChamber(present.world.value, id) ? 'bill' : 'decision', power.bill],
    ['hands-in', power.handsIn],
    ['deposited', power.deposited],
    ['acceded', power.acceded],
    ['bound', power.bound],
  ] as const;
  const known = dates.flatMap(([what, day]) => (day === null ? [] : [{ what, day }]));
  return (
    <div class="mind">
      <Governs id={id} />
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
                  <Termed text={words.say(`${kind}-${power.id}-${id}`)} /> <Sources keys={sources} />
                </li>
              ))}
            </ul>
            {/* A limit is no rule: whether the power agrees is decided by its ledger alone (R1). */}
            {kind === 'redline' && (
              <p class="note">
                {words.say(`mind-redline-${AGREED.has(power.road) ? 'agreed' : 'declared'}`)}
              </p>
            )}
          </section>
        ),
      )}
      {power.linkages.length > 0 && (
        <section>
          <h3>{words.say('mind-linkages')}</h3>
          <ul>
            {power.linkages.map(({ to, kind, taut }) => (
              <li key={to} class={taut ? 'taut' : ''}>
                {words.say(`linkage-${kind}`, { power: names(words, [to]) })}
                {taut && <b> {words.say('linkage-taut')}</b>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
