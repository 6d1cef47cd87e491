/**
 * The front page of a newspaper that never was, with a plan of who sat where. It says itself that it is invented.
 */
import type { JSX } from 'preact';
import type { Result } from '../../chronicle/result.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { useDesk } from '../desk.ts';
import { atTheDoor } from '../persons.ts';

export function FrontPage({ ending, result }: { ending: string; result: Result }): JSX.Element {
  const { words } = useDesk().house;
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
        <p class="front-text">{words.say(`${id}.text`)}</p>
      </div>
    </article>
  );
}

/** Those who signed, around the table; the text of the plan is a list. */
function Seats({ result }: { result: Result }): JSX.Element {
  const { words, world } = useDesk().house;
  const seated = [world.player, ...world.partners].filter((power) => result.powers[power]?.signed !== null);
  const day = result.powers[world.player]?.signed ?? result.date;
  const half = Math.ceil(seated.length / 2);
  const signed = seated.length > 1;
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
      {signed ? row(seated.slice(0, half)) : null}
      <div class="plan-table" aria-hidden="true">
        <span class="plan-paper" />
      </div>
      {signed ? row(seated.slice(half)) : null}
      <figcaption>
        {words.say(signed ? 'plan-signed' : 'plan-nobody', { date: words.date(day, 'medium') })}
      </figcaption>
    </figure>
  );
}
