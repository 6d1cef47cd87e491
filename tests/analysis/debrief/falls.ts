// Games in which much falls out of reach at once, with no remedy of few changes.
import { datedActs } from '../../../src/analysis/line.ts';
import { parseDespatch } from '../../../src/chronicle/notation.ts';
import { worldOf } from '../../tools.ts';
import { debriefed, once } from './debriefed.ts';

const MOSCOW = 'moscow-1929';

/** Played lines in which much falls at once, with the days asked about. */
const LOST = [
  {
    name: 'two governments are invited without permission',
    seed: 8,
    text: `1928-12-20 note POL | note LTU\n1928-12-27 sound LVA | sound ROM\n1929-01-07 need POL
1929-01-14 ask ROM | note ROM\n1929-01-21 note LVA | note EST`,
    lines: 300,
    between: [25, 32],
  },
  {
    name: 'a text is signed with one government, and then nothing more is done',
    seed: 0,
    text: `1928-12-20 note POL | note LTU\n1929-01-01 note POL\n1929-01-11 answer orders 1\n1929-01-22 note LTU
1929-01-30 note POL\n1929-02-25 note LTU\n1929-03-02 note POL\n1929-03-04 answer reckoning 1\n1929-03-25 note LTU
1929-04-01 note POL | sign | ratify`,
    lines: 1200,
    between: [101, 103],
  },
] as const;

/** A game and its debrief on those days, computed when it is asked for. */
const fall = ({ name, seed, text, lines, between }: (typeof LOST)[number]) => ({
  name,
  debriefed: once(() => {
    const parsed = parseDespatch(`[Scenario "${MOSCOW}"]\n${text}`);
    if ('faults' in parsed) throw new Error(parsed.faults.join());
    const acts = datedActs(worldOf(MOSCOW, seed), parsed.despatch.commands);
    return debriefed(MOSCOW, seed, acts, { lines, between }, between);
  }),
});

export const FALLS = [fall(LOST[0]), fall(LOST[1])] as const;
