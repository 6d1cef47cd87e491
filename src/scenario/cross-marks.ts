/** Checks that papers marked as a document, or as worded after one, cite a work. */
import type { Mark } from './marks.ts';
import type { Report } from './report.ts';
import type { Scenario } from './schema.ts';

interface Marked {
  readonly mark: Mark;
  readonly sources: readonly string[];
}

export function checkMarks(
  report: Report,
  scenario: Scenario,
  powers: ReadonlySet<string>,
  known: ReadonlySet<string>,
): void {
  const isWork = (key: string): boolean => scenario.sources[key]?.isWork ?? false;
  const rests = (file: string, path: string, { mark, sources }: Marked): void => {
    if (mark !== 'invented' && !sources.some(isWork))
      report.say(file, `${path}.mark`, mark, 'a work among its sources, or the mark "invented"');
  };
  const all = (file: string, list: string, papers: readonly Marked[]): void => {
    papers.forEach((paper, index) => {
      rests(file, `${list}.${index}`, paper);
    });
  };
  all('events.json', 'events', scenario.events);
  all('events.json', 'dilemmas', scenario.dilemmas);
  all('scenario.json', 'clock.steps', scenario.clock.steps);
  all('story.json', 'prologue', scenario.story.prologue);
  all('story.json', 'epilogue', scenario.story.epilogue);
  for (const [kind, papers] of Object.entries(scenario.story.papers)) {
    const path = `papers.${kind}`;
    rests('story.json', path, papers);
    all('story.json', `${path}.attested`, papers.attested);
    report.each('story.json', `${path}.sources`, papers.sources, known, 'a key of sources.json');
    papers.attested.forEach(({ date, power, sources }, index) => {
      const at = `${path}.attested.${index}`;
      report.day('story.json', `${at}.date`, date);
      report.each('story.json', `${at}.sources`, sources, known, 'a key of sources.json');
      if (power !== undefined)
        report.each('story.json', `${at}.power`, [power], powers, 'a power of the scenario');
    });
  }
}
