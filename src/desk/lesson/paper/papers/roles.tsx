/**
 * Role cards, two to a sheet, for a simulation without computers: what a government wants, fears and will not
 * sign, the powers that it looks to, and its hidden aims. A half sheet that is left over has the
 * instructions.
 */
import type { JSX } from 'preact';
import type { PublicWorld } from '../../../../core/world.ts';
import type { Paper } from '../../../../scenario/lesson/paper.ts';
import type { Partner, Player } from '../../../../scenario/power.ts';
import type { PowerId } from '../../../../scenario/primitives.ts';
import type { Words } from '../../../../strings/fluent.ts';
import { names } from '../../../../strings/power-names.ts';
import { adoptStyle } from '../../../shell/late-style.ts';
import { atTheDoor } from '../../../shell/persons.ts';
import type { Content } from '../blocks.ts';
import { worksInLine } from '../parts.tsx';
import css from './roles.css?inline';

adoptStyle(css);

type Linkage = 'not-without' | 'watches' | 'hostile';

/** Lines to write on: as many as the largest space may hold; those that do not fit are hidden entirely. */
const LINES = [1, 2, 3, 4, 5, 6, 7] as const;

/** Its linkages to the others as the scenario defines them, whatever was dealt. */
function linkagesOf({ absent, linkage }: Partner, partners: readonly PowerId[]): Map<Linkage, PowerId[]> {
  const found = new Map<Linkage, PowerId[]>();
  for (const to of partners) {
    const likes = linkage[to] ?? 0;
    const misses = (absent[to] ?? 0) > 0;
    if (!misses && likes === 0) continue;
    const kind = misses ? 'not-without' : likes < 0 ? 'hostile' : 'watches';
    found.set(kind, [...(found.get(kind) ?? []), to]);
  }
  return found;
}

interface CardProps {
  readonly words: Words;
  readonly world: PublicWorld;
  readonly power: Partner | Player;
  readonly aims: Paper['roles'][number]['aims'];
}

function Card({ words, world, power, aims }: CardProps): JSX.Element {
  const { id } = power;
  const day = world.scenario.calendar.firstDay;
  const speaks = atTheDoor(world, id, day) ?? power.offices.find(({ atTheDoor }) => atTheDoor);
  const kinds = [
    ['interest', power.interests],
    ['fear', power.fears],
    ['redline', power.redLines],
  ] as const;
  const linkages = power.role === 'partner' ? [...linkagesOf(power, world.partners)] : [];
  const keys = [...new Set(kinds.flatMap(([, all]) => all.flatMap(({ sources }) => sources)))];
  return (
    <article class="role-card" data-power={id}>
      <header>
        <h4>{words.say(`power-${id}`)}</h4>
        <p>
          {words.say('paper-role-capital', { capital: words.say(`power-${id}.capital`) })}
          {speaks !== undefined &&
            ` ${words.say('paper-role-voice', { person: words.say(`person-${speaks.person}`) })}`}
          {words.has(`power-${id}.chamber`) &&
            ` ${words.say('paper-role-ratifies', { chamber: words.say(`power-${id}.chamber`) })}`}
        </p>
      </header>
      <div class="role-mind">
        {kinds.map(([kind, all]) => (
          <section key={kind}>
            <h5>{words.say(`mind-${kind}`)}</h5>
            <ul>
              {all.map((one) => (
                <li key={one.id}>{words.say(`${kind}-${id}-${one.id}`)}</li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h5>{words.say('mind-linkages')}</h5>
          <ul>
            {linkages.map(([kind, to]) => (
              <li key={kind}>{words.say(`linkage-${kind}`, { power: names(words, to) })}</li>
            ))}
            {linkages.length === 0 && <li>{words.say('paper-role-nobody')}</li>}
          </ul>
        </section>
      </div>
      {aims.length > 0 && (
        <section class="role-aims">
          <h5>{words.say('paper-role-aims')}</h5>
          <ul>
            {aims.map((aim) => (
              <li key={aim.id}>
                <i class="print-tick" /> <span>{words.say(`paper-role-${id}-${aim.id}`)}</span>{' '}
                <b>{words.say('paper-role-points', { points: aim.points })}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="role-notes">
        <p>{words.say('paper-role-notes')}</p>
        {LINES.map((line) => (
          <i key={line} class="print-line" />
        ))}
      </div>
      {keys.length > 0 && (
        <p class="print-small">{words.say('paper-role-works', { keys: keys.join(', ') })}</p>
      )}
    </article>
  );
}

/** The instructions, and the works behind the cards. */
function HowToPlay({
  words,
  world,
  hidden,
}: {
  words: Words;
  world: PublicWorld;
  hidden: boolean;
}): JSX.Element {
  const { scenario } = world;
  const all = [scenario.playerPower, ...scenario.partners].flatMap(({ interests, fears, redLines }) =>
    [...interests, ...fears, ...redLines].flatMap(({ sources }) => sources),
  );
  const rules = ['cards', 'ticks', 'first', 'second', 'signing', ...(hidden ? ['aims'] : []), 'history'];
  return (
    <article class="role-card role-rules">
      <header>
        <h4>{words.say('paper-play')}</h4>
      </header>
      <ol>
        {rules.map((rule) => (
          <li key={rule}>{words.say(`paper-play-${rule}`, { home: words.say('home-place') })}</li>
        ))}
      </ol>
      <p class="print-small">
        {words.say('paper-role-all-works', { works: worksInLine(words, scenario, all) })}
        {hidden && ` ${words.say('paper-role-made')}`}
      </p>
    </article>
  );
}

export function rolesContent(words: Words, world: PublicWorld, paper: Paper | null): Content {
  const { scenario } = world;
  const aimsOf = (power: PowerId) => paper?.roles.find((one) => one.power === power)?.aims ?? [];
  const hidden = (paper?.roles.length ?? 0) > 0;
  const halves = [
    ...[scenario.playerPower, ...scenario.partners].map((power) => (
      <Card key={power.id} words={words} world={world} power={power} aims={aimsOf(power.id)} />
    )),
    <HowToPlay key="rules" words={words} world={world} hidden={hidden} />,
  ];
  const sheets = halves.flatMap((half, at) =>
    at % 2 === 0
      ? [
          <div key={half.key} class="print-halves">
            {half}
            {halves[at + 1]}
          </div>,
        ]
      : [],
  );
  return { is: 'sheets', sheets };
}
