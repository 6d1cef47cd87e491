/**
 * `minds`: for each government in a finished game its hidden type, what the player believed, where the type mattered,
 * what would have revealed it, and the result of the same acts under each other type.
 */
import { type Mind, type MindsStudy, mindsOf, type OtherMind } from '../analysis/minds/study.ts';
import { printAct } from '../chronicle/notation.ts';
import { isoOf } from '../core/calendar.ts';
import type { PublicWorld } from '../core/world.ts';
import { lineOf } from '../strings/cable-words.ts';
import type { Words } from '../strings/fluent.ts';
import { readArguments } from './arguments.ts';
import { HISTORY, openGiven } from './given-game.ts';
import type { Terminal } from './terminal.ts';
import { sceneOf } from './transcript.ts';

const text = { type: 'string' } as const;

const percent = (perMille: number): string => `${Math.round(perMille / 10)} %`;
const points = (amount: number): string => (amount / 100).toFixed(1);

function believed(world: PublicWorld, { beliefs }: Mind): string {
  return beliefs.map(({ day, perMille }) => `${isoOf(world.calendar, day)} ${percent(perMille)}`).join(', ');
}

function tell(words: Words, world: PublicWorld, { own, minds }: MindsStudy): string[] {
  const scene = sceneOf(world);
  const type = (power: string, id: string): string => words.say(`type-${power}-${id}`);
  const result = ({ came }: OtherMind): string =>
    `${words.say(`ending-${came.ending}`)}, ${points(came.score)}`;
  const lines = [`as it was played: ${words.say(`ending-${own.ending}`)}, ${points(own.score)}`];
  for (const mind of minds.filter(({ mattered }) => mattered !== null)) {
    lines.push('', `${mind.power}: ${type(mind.power, mind.type)}`);
    if (mind.type !== mind.historical) lines.push(`  in history: ${type(mind.power, mind.historical)}`);
    lines.push(`  chance given to the truth: ${believed(world, mind)}`);
    const parting = mind.mattered?.parting;
    if (parting)
      lines.push(
        `  it mattered on ${parting.date}: ${parting.one === null ? 'nothing happened' : lineOf(words, scene, parting.one)}`,
        `    otherwise: ${parting.other === null ? 'nothing would have happened' : lineOf(words, scene, parting.other)}`,
      );
    if (mind.knew) lines.push('  you took it for that before it mattered');
    else if (mind.telling === null) lines.push('  no question put before that day would have told');
    else
      lines.push(
        `  would have told: ${printAct(mind.telling.command)} on ${mind.telling.date}, answered on ${mind.telling.answered}: ${percent(mind.telling.believed)}`,
      );
    for (const other of mind.others) lines.push(`  ${type(mind.power, other.type)}: ${result(other)}`);
  }
  const rest = minds.filter(({ mattered }) => mattered === null).map(({ power }) => power);
  if (rest.length > 0) lines.push('', `It made no difference what these were: ${rest.join(', ')}`);
  return lines;
}

export async function minds(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(
    argv,
    { scenario: text, seed: text, lang: text, json: { type: 'boolean' } },
    { least: 0, most: 1 },
  );
  const { timeline, words } = await openGiven(given.words[0] ?? HISTORY, given, terminal);
  const study = mindsOf(timeline);
  if (given.flags.json === true)
    terminal.out(`${JSON.stringify({ format: 'litvinov-protocol/minds@1', ...study })}\n`);
  else for (const line of tell(words, timeline.world, study)) terminal.out(`${line}\n`);
  return 0;
}
