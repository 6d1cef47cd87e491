// The desk's nail and the map's drawing come together here, when a map is first wanted.
import { hang, type Nail } from './desk/map/load-map.ts';
import type { Hand, MapSheet } from './desk/shell/ports.ts';

export const mount = (nail: Omit<Nail, 'drawing'>, host: HTMLElement, hand: Hand): Promise<MapSheet> =>
  hang({ ...nail, drawing: () => import('./map/scene.ts') }, host, hand);
