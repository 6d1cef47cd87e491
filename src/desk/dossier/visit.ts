/**
 * What a caller leaves in the hall, as far as it carries the state of the dealings: his hat on its peg, the
 * turned corner of a card brought in person, and the initials that custom pencilled on it.
 */
import type { Cable } from '../../core/cables.ts';
import type { Day } from '../../core/integers.ts';
import type { Road } from '../../core/road.ts';
import type { PowerView } from '../../core/view.ts';
import type { Present } from '../shell/present.ts';

/** "pour féliciter", "pour remercier", "pour prendre congé": congratulations, thanks, leave-taking. */
export const PENCILLED = { pf: 'p. f.', pr: 'p. r.', ppc: 'p. p. c.' } as const;

export interface Visit {
  readonly hat: 'hung' | 'gone' | 'not-yet';
  /** The last day on which he was received. */
  readonly called: Day | null;
  readonly pencil: { readonly initials: keyof typeof PENCILLED; readonly day: Day } | null;
}

const GONE: ReadonlySet<Road> = new Set(['declined', 'withdrawn', 'shelved', 'disowned']);
const NOT_YET: ReadonlySet<Road> = new Set(['outside', 'informed', 'invited', 'noted']);

/** What this event has him write on his card; null if nothing. */
function pencilled(cable: Cable, id: string): keyof typeof PENCILLED | null {
  switch (cable.is) {
    case 'heeded':
    case 'favoured':
      return cable.power === id ? 'pr' : null;
    case 'acceded':
      return cable.power === id ? 'pf' : null;
    case 'signed':
      return cable.powers.includes(id) ? 'pf' : null;
    case 'walkedOut':
    case 'shelved':
    case 'disowned':
      return cable.power === id ? 'ppc' : null;
    case 'replied':
      return cable.from === id && (cable.answer === 'withdrawn' || cable.answer === 'declined')
        ? 'ppc'
        : null;
    default:
      return null;
  }
}

export function visitOf({ timeline }: Present, { id, road }: Pick<PowerView, 'id' | 'road'>): Visit {
  const cables = timeline.value.moments.flatMap((moment) => moment.cables);
  const received = cables.findLastIndex((cable) => cable.is === 'received' && cable.power === id);
  const noted = cables.findLastIndex((cable) => pencilled(cable, id) !== null);
  const [call, last] = [cables[received], cables[noted]];
  const initials = last === undefined ? null : pencilled(last, id);
  // An envoy who was received has come; if he had taken leave before that, he has come back.
  const isBack = initials === 'ppc' ? received > noted : call !== undefined;
  return {
    hat: isBack ? 'hung' : GONE.has(road) ? 'gone' : NOT_YET.has(road) ? 'not-yet' : 'hung',
    called: call?.day ?? null,
    pencil:
      last === undefined || initials === null || (initials === 'ppc' && isBack)
        ? null
        : { initials, day: last.day },
  };
}
