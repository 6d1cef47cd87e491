/**
 * What each power did and on what day; a date that the sources dispute opens its card. Also all pairs between
 * which the text is in force.
 */
import type { JSX } from 'preact';
import type { Result } from '../../chronicle/result.ts';
import { resultOf } from '../../chronicle/result.ts';
import { roadWord } from '../../strings/ledger-words.ts';
import { DisputeMark } from '../codex/dispute-mark.tsx';
import { RoadIcon } from '../map/road-icon.tsx';
import { Sheet } from '../shell/dialog.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { PairsTable } from './pairs-table.tsx';

type What = 'signed' | 'deposited' | 'acceded';

/** The sources dispute history's dates, not those of a game that went differently. */
export function PowersTable({ result, history }: { result: Result; history: Result | null }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const world = present.timeline.value.world;
  const disputeOf = (power: string, what: What): string | null => {
    const fact = `${power}.${what}`;
    const wentSo = result.powers[power]?.[what] === history?.powers[power]?.[what];
    if (!result.disputed.includes(fact) || !wentSo) return null;
    return world.scenario.disputes.find(({ facts }) => facts.some((one) => one === fact))?.id ?? null;
  };
  return (
    <div class="scroll">
      <table class="powers-table">
        <thead>
          <tr>
            <th scope="col">{words.say('table-power')}</th>
            <th scope="col">{words.say('table-road')}</th>
            <th scope="col">{words.say('date-signed')}</th>
            <th scope="col">{words.say('date-deposited-or-acceded')}</th>
            <th scope="col">{words.say('date-bound')}</th>
          </tr>
        </thead>
        <tbody>
          {[world.player, ...world.partners].map((power) => {
            const row = result.powers[power];
            if (row === undefined) return null;
            const late: What = row.deposited === null ? 'acceded' : 'deposited';
            return (
              <tr key={power}>
                <th scope="row">{words.say(`power-${power}`)}</th>
                <td>
                  <RoadIcon road={row.road} /> {roadWord(words, row.road)}
                </td>
                <Dated what="date-signed" date={row.signed} dispute={disputeOf(power, 'signed')} />
                <Dated what={`date-${late}`} date={row[late]} dispute={disputeOf(power, late)} />
                <Dated what="date-bound" date={row.bound} dispute={null} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface DatedProps {
  /** The act of that day: on a narrow page, without a head of the table, it stands before the date. */
  readonly what: string;
  readonly date: string | null;
  readonly dispute: string | null;
}

function Dated({ what, date, dispute }: DatedProps): JSX.Element {
  const words = useWords();

  return (
    <td class={date === null ? 'undated' : ''} data-what={words.say(what)}>
      {date === null ? words.say('no-date') : <time dateTime={date}>{words.date(date, 'medium')}</time>}
      {dispute !== null && <DisputeMark id={dispute} />}
    </td>
  );
}

export function PairsSheet(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { pairs } = resultOf(present.timeline.value);
  return (
    <Sheet title={words.say('pairs-title')} slug={words.say('pairs-count', { count: pairs.length })}>
      {pairs.length === 0 ? <p>{words.say('pairs-none')}</p> : <PairsTable pairs={pairs} />}
    </Sheet>
  );
}
