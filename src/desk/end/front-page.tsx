/**
 * The front page of a newspaper that never was, with a plan of who sat where. It says itself that it is invented.
 */
import type { JSX } from 'preact';
import type { Result } from '../../chronicle/result.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { names } from '../../strings/power-names.ts';
import { Explained } from '../codex/explained-text.tsx';
import { atTheDoor } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';

const MOST_NEWS = 3;

export function FrontPage({ ending, result }: { ending: string; result: Result }): JSX.Element {
  const words = useWords();

  const id = `ending-${ending}`;
  return (
    <article class="front-page" aria-labelledby="headline">
      <header>
        <p class="masthead">{words.first(['newspaper', 'front-page-name'])}</p>
        <p class="dateline">
          <span>{words.date(result.date, 'long')}</span>
          <span>{words.say('front-page-invented')}</span>
        </p>
      </header>
      <h1 id="headline">{words.say(`${id}.headline`)}</h1>
      <p class="standfirst">{words.say(`${id}.sub`)}</p>
      <div class="front-columns">
        <Seats result={result} />
        <p class="front-text">
          <Explained text={words.say(`${id}.text`)} />
        </p>
      </div>
      <White result={result} />
      <Brief />
    </article>
  );
}

/** Whom the text does not bind, by name, where it binds somebody: the page blames and clears nobody else. */
function White({ result }: { result: Result }): JSX.Element | null {
  const words = useWords();
  const { partners } = usePresent().timeline.value.world;
  const white = partners.filter((power) => result.powers[power]?.bound === null);
  if (white.length === 0 || white.length === partners.length) return null;
  return (
    <p class="front-foot">{words.say('near-bound', { powers: names(words, white), count: white.length })}</p>
  );
}

/** The last news of the tape, and how full the boxes are, at the foot of the page. */
function Brief(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { deposited } = present.view.value.clock;
  const { signatories } = present.timeline.value.world.scenario.clock;
  const news = readTape(present, words)
    .filter(({ cable }) => cable.is === 'news')
    .slice(-MOST_NEWS);
  return (
    <>
      <ul class="brief">
        {news.map(({ paper }) => (
          <li key={paper.title}>
            <h2>{paper.title}</h2>
            <p>{paper.text}</p>
          </li>
        ))}
      </ul>
      {signatories.length > 0 && (
        <p class="front-foot">
          {words.say('front-page-clock', { count: deposited.length, of: signatories.length })}
        </p>
      )}
    </>
  );
}

/** Those who signed, around the table; the text of the plan is a list. */
function Seats({ result }: { result: Result }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const world = present.timeline.value.world;
  const seated = [world.player, ...world.partners].filter((power) => result.powers[power]?.signed !== null);
  const day = result.powers[world.player]?.signed ?? result.date;
  const [host, ...guests] = seated;
  const across = Math.floor(guests.length / 2);
  const beside = guests.slice(across);
  const near = host === undefined ? [] : [...beside.slice(0, 1), host, ...beside.slice(1)];
  const signed = guests.length > 0;
  const row = (powers: readonly PowerId[]): JSX.Element => (
    <ul class="seats">
      {powers.map((power) => {
        const person = atTheDoor(world, power, day)?.person;
        return (
          <li key={power}>
            {person !== undefined && <b>{words.say(`person-${person}`)}</b>}
            <i>{words.say(`power-${power}`)}</i>
            <span class="chair" aria-hidden="true" />
          </li>
        );
      })}
    </ul>
  );
  return (
    <figure class="plan">
      {signed ? row(near) : null}
      <div class="plan-table" aria-hidden="true">
        <span class="plan-paper" />
      </div>
      {signed ? row(guests.slice(0, across)) : null}
      <figcaption>
        {words.say(signed ? 'plan-signed' : 'plan-nobody', { date: words.date(day, 'medium') })}
      </figcaption>
    </figure>
  );
}
