/**
 * The front page of an invented newspaper, with a plan of who sat where. The page itself says that it is
 * invented.
 */
import type { JSX } from 'preact';
import type { Result } from '../../chronicle/result.ts';
import { names } from '../../strings/power-names.ts';
import { Explained } from '../codex/explained-text.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';
import { SeatingPlan } from './seating-plan.tsx';

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
      <h1 id="headline" tabIndex={-1}>
        {words.say(`${id}.headline`)}
      </h1>
      <p class="standfirst">{words.say(`${id}.sub`)}</p>
      <div class="front-columns">
        <SeatingPlan result={result} />
        <p class="front-text">
          <Explained text={words.say(`${id}.text`)} />
        </p>
      </div>
      <White result={result} />
      <Brief />
    </article>
  );
}

/** The powers that the text does not bind, by name, if it binds any: the page blames and clears nobody else. */
function White({ result }: { result: Result }): JSX.Element | null {
  const words = useWords();
  const { partners } = usePresent().timeline.value.world;
  const white = partners.filter((power) => result.powers[power]?.bound === null);
  if (white.length === 0 || white.length === partners.length) return null;
  return (
    <p class="front-foot">{words.say('near-bound', { powers: names(words, white), count: white.length })}</p>
  );
}

/** At the foot of the page: the last news on the tape, and how many have deposited. */
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
