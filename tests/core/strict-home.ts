// A government at home of the made-up scenario that has allowed little, and two demands beyond its mandate.
import type { Demand } from '../../src/core/permission.ts';
import { madeUp } from './made-up.ts';

export const TALKS: Demand = { kind: 'option', clause: 'aim', option: 'talks' };
export const CHAIR: Demand = { kind: 'chair', power: 'BET' };

export const STRICT_HOME = {
  weights: { aim: { peace: 3, talks: -1 }, form: { each: 2 } },
  circle: { ALF: 2, BET: -3 },
  mandate: { options: { aim: ['peace'] }, circle: ['ALF'] },
};

/** Home would lose four points by talks and three by Bet's chair, and has allowed neither. */
export const STRICT = madeUp({ home: STRICT_HOME });
