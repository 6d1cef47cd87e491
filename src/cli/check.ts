/** `check`: is this folder a scenario? All faults at once; and what is legal but dead. */

import { lint, type Warning, type WarningCode } from '../scenario/lint.ts';
import { loadScenario } from '../scenario/load.ts';
import { requiredMessages } from '../scenario/messages.ts';
import type { Scenario } from '../scenario/schema.ts';
import { readArguments, textFlag } from './arguments.ts';
import { faultLine, findFolder, languagesOf, readFolder, wordsOf } from './scenario-folder.ts';
import type { Terminal } from './terminal.ts';

const WHY: Readonly<Record<WarningCode, string>> = {
  'cannot-invite':
    'nobody can ever invite this power: no leave is enough, and a breach costs more than there is',
  'cannot-agree': 'this power can never say yes, whatever the text and the company',
  'event-outside': 'this event can never fire: its day lies outside of the calendar',
  'event-never': 'this event can never fire: its condition never holds',
  'ending-never': 'this ending is never reached',
  'goal-never': 'this goal can never be met',
  'clock-outside': 'this step of the clock lies outside of the calendar',
  'tide-outside': 'this tide never runs within the calendar',
  'curve-unused': 'no power concedes by this curve',
  'source-unused': 'nothing cites this source',
  'dispute-unused': 'nothing opens this card',
  'codex-outside': 'this entry is never shown: its day lies after the last one',
  'codex-alone': 'no other entry leads to this one',
  'no-message': 'this message has no text',
  'no-history': 'there is no history.despatch to watch',
};

/** What the scenario leaves unsaid in each of these languages. */
function missingMessages(scenario: Scenario, languages: readonly string[]): Warning[] {
  return languages.flatMap((language) => {
    const words = wordsOf(scenario, language);
    return requiredMessages(scenario)
      .filter((id) => !words.has(id))
      .map((id): Warning => ({ code: 'no-message', file: `${language}.ftl`, about: id }));
  });
}

/** In the language that is asked for, or in all that the scenario speaks. */
function warningsOf(scenario: Scenario, language: string | undefined): Warning[] {
  const languages = language === undefined ? languagesOf(scenario) : [language];
  return [...lint(scenario), ...missingMessages(scenario, languages)];
}

export async function check(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(
    argv,
    { json: { type: 'boolean' }, lang: { type: 'string' } },
    { least: 1, most: 1 },
  );
  const json = given.flags.json === true;
  const loaded = loadScenario(await readFolder(await findFolder(given.words[0])));
  const faults = 'faults' in loaded ? loaded.faults : [];
  const warnings = 'scenario' in loaded ? warningsOf(loaded.scenario, textFlag(given, 'lang')) : [];
  if (json) {
    terminal.out(`${JSON.stringify({ ok: faults.length === 0, faults, warnings })}\n`);
    return faults.length === 0 ? 0 : 1;
  }
  for (const fault of faults) terminal.err(`${faultLine(fault)}\n`);
  for (const { code, file, about } of warnings) terminal.out(`warning: ${file}: ${about}: ${WHY[code]}\n`);
  if ('scenario' in loaded) {
    const { id, partners, observers, clauses, endings, events } = loaded.scenario;
    terminal.out(
      `${id} can be played: ${partners.length} partners, ${observers.length} observers, ${clauses.length} clauses, ` +
        `${events.length} events, ${endings.length} endings; ${warnings.length} warnings\n`,
    );
  } else {
    terminal.err(`${faults.length} faults: it can't be played\n`);
  }
  return faults.length === 0 ? 0 : 1;
}
