/**
 * Creates the page's maps: the desk mounts them and may not import the code that draws them. Loaded with the
 * first map.
 */
import type { ReadonlySignal } from '@preact/signals';
import type { PublicWorld } from './core/world.ts';
import { mountMap } from './desk/map/load-map.ts';
import type { MountMap } from './desk/shell/ports.ts';
import type { Words } from './strings/fluent.ts';

/** `json` fetches a file of the page's own. */
export const mapsOf =
  (words: ReadonlySignal<Words>, world: PublicWorld, json: (address: string) => Promise<unknown>): MountMap =>
  (host, events) =>
    mountMap(
      {
        words,
        world,
        json,
        drawing: () => import('./map/scene.ts'),
        program: () => import('./map/still-worker.ts?worker&url'),
      },
      host,
      events,
    );
