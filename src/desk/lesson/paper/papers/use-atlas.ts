/** The atlas, fetched once for all printed maps; null until it is loaded. */
import { useEffect, useState } from 'preact/hooks';
import type { MapData } from '../../../../atlas/picture.ts';
import { readPlaces, readStates, readWaters } from '../../../../atlas/shapes.ts';
import { FILES } from '../../../map/load-map.ts';
import { insist } from '../../../shell/fetching.ts';

let kept: MapData | null = null;

async function json(address: string): Promise<unknown> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

export function useAtlas(): MapData | null {
  const [atlas, setAtlas] = useState(kept);
  useEffect(() => {
    if (kept !== null) return;
    void insist(() => Promise.all(FILES.map(json))).then(([states, water, places]) => {
      kept = { states: readStates(states), water: readWaters(water), places: readPlaces(places) };
      setAtlas(kept);
    });
  }, []);
  return atlas;
}
