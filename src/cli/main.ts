/**
 * The command line: `npm run cli -- <verb> ...`. Wrong use prints one line and exits with code 2; bad input prints an
 * error and exits with code 1.
 */
import { bars } from './bars.ts';
import { best } from './best.ts';
import { chart } from './chart.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { debrief } from './debrief.ts';
import { diff } from './diff.ts';
import { BadInput, WrongUse } from './errors.ts';
import { merge } from './merge.ts';
import { minds } from './minds.ts';
import { perft } from './perft.ts';
import { play } from './play.ts';
import { replay } from './replay.ts';
import { schema } from './schema.ts';
import { simulate } from './simulate.ts';
import { ownTerminal, type Terminal } from './terminal.ts';
import { texts } from './texts.ts';
import { verify } from './verify.ts';
import { ifOtherwise } from './what-if.ts';
import { where } from './where.ts';

const VERBS: Readonly<
  Record<
    string,
    {
      readonly use: string;
      readonly run: (argv: readonly string[], terminal: Terminal) => Promise<number>;
    }
  >
> = {
  replay: {
    use: 'replay <file.despatch | file.json | address | history> [--scenario DIR] [--seed N] [--lang pl] [--json]',
    run: replay,
  },
  diff: {
    use: 'diff <A> <B> [--scenario DIR] [--lang pl] [--json], where A and B are files, addresses or history',
    run: diff,
  },
  convert: {
    use: 'convert <file | address | history> --to despatch|log|link [--scenario DIR]',
    run: convert,
  },
  verify: { use: 'verify <file | address | history>... [--scenario DIR] [--lang pl]', run: verify },
  debrief: {
    use: 'debrief <file.despatch | file.json | address | history> [--lines N] [--scenario DIR] [--seed N] [--lang pl] [--json]',
    run: debrief,
  },
  play: { use: 'play [--scenario DIR] [--seed N] [--lang pl] [--json]', run: play },
  check: { use: 'check <folder> [--lang pl] [--json]', run: check },
  chart: { use: 'chart [--road] [--as mermaid|text|json]', run: chart },
  schema: { use: 'schema [--write]', run: schema },
  simulate: {
    use: 'simulate --bot NAME [--games N] [--seed N] [--shard i/n] [--out FILE] [--scenario DIR]',
    run: simulate,
  },
  bars: {
    use: 'bars [--quick] [--only PARTS] [--json] [--keep FILE] [--book FILE] [--scenario DIR]',
    run: bars,
  },
  best: {
    use: 'best [--seeds 0-11 | --kinds any|POWER,...] [--games N [--rounds N]] [--without VERB,...] [--ending ID] [--book FILE] [--scenario DIR] [--json]',
    run: best,
  },
  perft: { use: 'perft [--depth N] [--scenario DIR] [--seed N] [--json]', run: perft },
  texts: {
    use: 'texts [FILE] [--on DATE] [--circle POWER,...] [--json | --as negmas --out FOLDER] [--seed N] [--scenario DIR]',
    run: texts,
  },
  minds: {
    use: 'minds [FILE] [--json] [--lang pl] [--seed N] [--scenario DIR]',
    run: minds,
  },
  'what-if': {
    use: 'what-if <FILE | history> [--type POWER=TYPE | --move N:+7 | --drop N | --event ID:+7] [--json] [--lang pl] [--seed N] [--scenario DIR]',
    run: ifOtherwise,
  },
  merge: { use: 'merge <file>...', run: merge },
  where: { use: 'where <LON> <LAT> [--json], or where --stdin', run: where },
};

const usage = (uses: readonly string[]): string =>
  `use: npm run cli -- ${uses.join('\n     npm run cli -- ')}`;

/** `help` prints all verbs, `help VERB` one; no other word may follow. */
function help([verb, ...more]: readonly string[], terminal: Terminal): number {
  const known = verb !== undefined && Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (more.length > 0 || (verb !== undefined && known === undefined)) {
    terminal.err(`no such verb: ${more[0] ?? verb}; the verbs are ${Object.keys(VERBS).join(', ')}\n`);
    return 2;
  }
  terminal.out(`${usage((known ? [known] : Object.values(VERBS)).map(({ use }) => use))}\n`);
  return 0;
}

/** Runs a verb with its arguments and returns the exit code. */
export async function main(argv: readonly string[], terminal: Terminal = ownTerminal()): Promise<number> {
  const [verb, ...rest] = argv;
  if (verb === 'help' || verb === '--help') return help(rest, terminal);
  if (verb === undefined || !Object.hasOwn(VERBS, verb)) {
    const known = Object.keys(VERBS).join(', ');
    terminal.err(`${verb === undefined ? 'no verb' : `no such verb: ${verb}`}; the verbs are ${known}\n`);
    return 2;
  }
  if (rest.includes('--help')) return help([verb], terminal);
  try {
    return (await VERBS[verb]?.run(rest, terminal)) ?? 2;
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.err(`${error.message}; use: ${VERBS[verb]?.use ?? ''}\n`);
      return 2;
    }
    if (error instanceof BadInput) {
      terminal.err(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
