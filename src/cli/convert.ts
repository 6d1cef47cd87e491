/**
 * `convert`: prints a game in another form: as a despatch with its remarks, as a log, or as the fragment of an address.
 */
import { pack } from '../chronicle/link.ts';
import { makeLog } from '../chronicle/log.ts';
import { parseDespatch, printDespatch } from '../chronicle/notation.ts';
import { recordOf, sealedRecordOf } from '../chronicle/record.ts';
import { commandsOf } from '../chronicle/timeline.ts';
import type { Command } from '../core/commands.ts';
import { readArguments, textFlag } from './arguments.ts';
import { WrongUse } from './errors.ts';
import { openNamed, readNamed, report } from './read-game.ts';
import { openFolder, wordsOf } from './scenario-folder.ts';
import type { Terminal } from './terminal.ts';

const FORMS = ['despatch', 'log', 'link'];

/** Whether it is a wait without a day: a log may hold one, but no line of a despatch can. */
const isOpenWait = (command: Command): boolean => command.do === 'wait' && command.until === undefined;

export async function convert(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(
    argv,
    { to: { type: 'string' }, scenario: { type: 'string' } },
    { least: 1, most: 1 },
  );
  const to = textFlag(given, 'to');
  if (to === undefined) throw new WrongUse(`--to is missing: expected ${FORMS.join(', ')}`);
  if (!FORMS.includes(to)) throw new WrongUse(`--to ${to}: expected ${FORMS.join(', ')}`);
  const name = given.words[0] ?? '';
  const read = await readNamed(name);
  const scenario = await openFolder(textFlag(given, 'scenario') ?? read?.scenario ?? undefined);
  const named = openNamed(name, read, scenario);
  const { written, opened } = named;
  // A game that the rules refuse is an error, so that nothing is lost silently.
  report(wordsOf(scenario), name, named, terminal);
  const { timeline, stopped } = opened;
  if (stopped !== null) return 1;
  if (to === 'log') terminal.out(`${JSON.stringify(makeLog(timeline))}\n`);
  if (to === 'link') terminal.out(`${await pack(sealedRecordOf(timeline))}\n`);
  if (to === 'despatch') {
    // Today's head, above the lines as they were written.
    const head = parseDespatch(recordOf(timeline));
    const tags = 'faults' in head ? {} : head.despatch.tags;
    const { remarks } = written;
    // As played, every wait has the day that it reached; a log has no remarks that could lose their places.
    const commands = written.commands.some(isOpenWait) ? commandsOf(timeline) : written.commands;
    terminal.out(printDespatch({ tags, commands, remarks }, scenario.calendar.firstDay));
  }
  return 0;
}
