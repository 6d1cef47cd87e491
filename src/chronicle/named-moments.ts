/** The moments of a game that have a name, to jump to: the first time that each of these events happened. */
import type { Cable } from '../core/cables.ts';
import type { Timeline } from './timeline.ts';

export type MomentName =
  | 'answered'
  | 'countered'
  | 'refused'
  | 'permissionRefused'
  | 'walkedOut'
  | 'signed'
  | 'deposited'
  | 'inForce'
  | 'acceded'
  | 'registered'
  | 'parisPactInForce';

export interface NamedMoment {
  readonly is: MomentName;
  /** Index of the moment in the timeline after which it has happened. */
  readonly moment: number;
}

function namesOf(cable: Cable): readonly MomentName[] {
  switch (cable.is) {
    case 'replied':
      if (cable.answer === 'countered') return ['answered', 'countered'];
      return cable.answer === 'declined' || cable.answer === 'withdrawn'
        ? ['answered', 'refused']
        : ['answered'];
    case 'asked':
      return cable.granted ? [] : ['permissionRefused'];
    case 'clock':
      return cable.melted >= 1000 ? ['parisPactInForce'] : [];
    case 'walkedOut':
    case 'signed':
    case 'deposited':
    case 'inForce':
    case 'acceded':
    case 'registered':
      return [cable.is];
    default:
      return [];
  }
}

/** In the order in which they happened. */
export function namedMoments({ moments }: Timeline): NamedMoment[] {
  const found = new Map<MomentName, number>();
  for (const [moment, { cables }] of moments.entries())
    for (const is of cables.flatMap(namesOf)) if (!found.has(is)) found.set(is, moment);
  return [...found].map(([is, moment]) => ({ is, moment }));
}
