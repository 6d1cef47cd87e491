/** Links to the other scenarios of which the player has games: each scenario has a shelf of its own. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Elsewhere, gamesElsewhere } from '../../chronicle/shelf.ts';
import type { Listed } from '../../scenario/listed.ts';
import { makeWords } from '../../strings/fluent.ts';
import { useKeeping } from '../saves/saves.ts';
import { useWords } from '../shell/words.ts';

/** The titles of these scenarios; the id of one whose title cannot be loaded. */
async function titlesOf(ids: readonly string[], language: string): Promise<ReadonlyMap<string, string>> {
  const listed: Record<string, Listed> = await fetch(new URL('scenarios/index.json', document.baseURI))
    .then((response) => response.json())
    .catch(() => ({}));
  return new Map(
    ids.map((id) => {
      const openings = listed[id]?.openings ?? {};
      const own = openings[language] === undefined ? Object.keys(openings)[0] : language;
      if (own === undefined) return [id, id];
      return [id, makeWords(own, [openings[own] ?? '']).say('scenario-title')];
    }),
  );
}

const addressOf = (id: string): string => new URL(`?scenario=${id}`, location.href).href;

export function OtherScenarios(): JSX.Element | null {
  const words = useWords();
  const { store, newGames } = useKeeping();
  const [found, setFound] = useState<readonly (Elsewhere & { readonly title: string })[]>([]);
  useEffect(() => {
    void gamesElsewhere(store, newGames.world.scenario.id).then(async (games) => {
      const ids = games.map(({ scenario }) => scenario);
      const titles = ids.length === 0 ? new Map() : await titlesOf(ids, document.documentElement.lang);
      setFound(games.map((one) => ({ ...one, title: titles.get(one.scenario) ?? one.scenario })));
    });
  }, [store]);
  if (found.length === 0) return null;
  return (
    <>
      <h3>{words.say('shelf-elsewhere')}</h3>
      <ul class="shelf-elsewhere">
        {found.map(({ scenario, games, title }) => (
          <li key={scenario}>
            <a class="plain" href={addressOf(scenario)}>
              {title}
            </a>
            <span>{words.say('shelf-elsewhere-games', { count: games })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
