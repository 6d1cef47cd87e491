/**
 * Exports the space of texts in the format of Genius, which NegMAS reads with `Scenario.from_genius_folder`: a domain,
 * and for each party a linear utility with its reserved value. A chamber that is asked is a party of its own, since a
 * yes needs both sums (Putnam's two levels). Values are points; an issue's worst option counts as zero, and the
 * reserved value is lowered by the same amount, so that the same texts are acceptable.
 */
import type { Amount } from '../../core/integers.ts';
import type { PartySums, Sum } from './rooms.ts';
import type { Space } from './space.ts';

/** A file as name and text. */
export interface DomainFile {
  readonly name: string;
  readonly text: string;
}

/** Hundredths as points with two decimals, formatted with integers only. */
function points(amount: Amount): string {
  const size = Math.abs(amount);
  const text = `${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
  return amount < 0 ? `-${text}` : text;
}

const plain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The issues with their items, to which `evaluation` may add what each is worth. */
function issues(space: Space, evaluation: (axis: number, option: number) => string): string[] {
  return space.axes.flatMap(({ clause, options }, axis) => [
    `<issue index="${axis + 1}" etype="discrete" type="discrete" vtype="discrete" name="${plain(clause)}">`,
    ...options.map(
      (option, place) => `  <item index="${place + 1}" value="${plain(option)}"${evaluation(axis, place)}/>`,
    ),
    '</issue>',
  ]);
}

function domain(space: Space): string {
  return [
    '<negotiation_template>',
    `<utility_space number_of_issues="${space.axes.length}">`,
    '<objective index="0" etype="objective" type="objective" description="" name="any">',
    ...issues(space, () => ''),
    '</objective>',
    '</utility_space>',
    '</negotiation_template>',
    '',
  ].join('\n');
}

function utility(space: Space, { base, gains }: Sum): string {
  const worst = gains.map((gain) => Math.min(...gain));
  const reserved = worst.reduce((sum, amount) => sum - amount, -base);
  return [
    `<utility_space type="any" number_of_issues="${space.axes.length}">`,
    '<objective index="0" etype="objective" type="objective" description="" name="any">',
    ...issues(
      space,
      (axis, option) => ` evaluation="${points((gains[axis]?.[option] ?? 0) - (worst[axis] ?? 0))}"`,
    ),
    ...space.axes.map((_, axis) => `<weight index="${axis + 1}" value="1"/>`),
    '</objective>',
    `<reservation value="${points(reserved)}"/>`,
    '</utility_space>',
    '',
  ].join('\n');
}

/** The domain, and a file for every sum: "POL.xml" and, where a chamber has to pass the text, "POL-chamber.xml". */
export function negmasFiles(space: Space, parties: readonly PartySums[]): DomainFile[] {
  return [
    { name: 'domain.xml', text: domain(space) },
    ...parties.flatMap(({ party, own, chamber }) => [
      { name: `${party}.xml`, text: utility(space, own) },
      ...(chamber === null ? [] : [{ name: `${party}-chamber.xml`, text: utility(space, chamber) }]),
    ]),
  ];
}
