/**
 * What a cable rests on: the mark of its own data, or the mark of its kind of paper, compared with history on that day.
 */
import type { SeenCable } from '../core/seen.ts';
import type { Mark, MarkedKind } from '../scenario/marks.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Words } from './fluent.ts';

/** A mark with the keys of its sources. */
export interface PaperMark {
  readonly mark: Mark;
  readonly sources: readonly string[];
}

type Marked = Pick<Scenario, 'events' | 'dilemmas' | 'clock' | 'story'>;
type Works = Scenario['sources'];

/** Where a cable's mark is found: in the data of the news, crisis or step, or with its kind; headings have none. */
const KEPT: Readonly<Record<SeenCable['is'], MarkedKind | 'own' | 'heading'>> = {
  act: 'heading',
  stage: 'heading',
  week: 'heading',
  confidence: 'heading',
  clock: 'own',
  news: 'own',
  dilemma: 'own',
  answered: 'own',
  echoed: 'own',
  noteSent: 'letters',
  informed: 'letters',
  needAsked: 'letters',
  delivered: 'letters',
  lapsed: 'letters',
  published: 'letters',
  dayNamed: 'letters',
  exchangeNamed: 'letters',
  withdrew: 'letters',
  polling: 'replies',
  polled: 'replies',
  replied: 'replies',
  needed: 'replies',
  heeded: 'replies',
  leaving: 'replies',
  reservation: 'replies',
  settled: 'talks',
  unrecorded: 'talks',
  walkedOut: 'replies',
  acceded: 'replies',
  drafted: 'talks',
  sounded: 'talks',
  received: 'talks',
  rumour: 'talks',
  intercepted: 'talks',
  assured: 'talks',
  pressed: 'talks',
  favoured: 'talks',
  mediated: 'talks',
  lobbied: 'talks',
  committed: 'talks',
  exposed: 'talks',
  dayPassed: 'talks',
  dayKept: 'talks',
  reported: 'minutes',
  asked: 'minutes',
  breached: 'minutes',
  warned: 'minutes',
  powersWithheld: 'minutes',
  ratifying: 'minutes',
  tableCalled: 'milestones',
  tableEmpty: 'milestones',
  adjourned: 'milestones',
  signed: 'milestones',
  billPassed: 'milestones',
  billPutOff: 'milestones',
  moved: 'milestones',
  shelved: 'milestones',
  disowned: 'milestones',
  deposited: 'milestones',
  inForce: 'milestones',
  registered: 'milestones',
  ended: 'endings',
};

/** The power that it is about, to or from. */
function powerOf(cable: SeenCable): string | undefined {
  if ('from' in cable && cable.is !== 'drafted') return cable.from;
  return 'power' in cable ? cable.power : undefined;
}

/** What an attested paper has to say to match. */
function saidBy(cable: SeenCable): string | undefined {
  switch (cable.is) {
    case 'replied':
      return cable.answer;
    case 'asked':
      return cable.granted ? cable.demand : `no ${cable.demand}`;
    case 'signed':
      return [...cable.powers].sort().join(' ');
    default:
      return undefined;
  }
}

const INVENTED: PaperMark = { mark: 'invented', sources: [] };

function ownMark({ events, dilemmas, clock }: Marked, cable: SeenCable): PaperMark | null {
  switch (cable.is) {
    case 'news':
      return events.find(({ id }) => id === cable.id) ?? null;
    case 'clock':
      return clock.steps.find(({ id }) => id === cable.id) ?? null;
    case 'dilemma':
      return dilemmas.find(({ id }) => id === cable.id) ?? null;
    case 'echoed':
      return INVENTED;
    case 'answered': {
      // History's own answer has the mark of the crisis; any other answer is the player's invention.
      const crisis = dilemmas.find(({ id }) => id === cable.id);
      return crisis?.historical === cable.choice ? crisis : INVENTED;
    }
    default:
      return null;
  }
}

/** The mark of a paper; null for cables that claim nothing about the world, such as headings. */
export function markOf(scenario: Marked, iso: (day: number) => string, cable: SeenCable): PaperMark | null {
  const kept = KEPT[cable.is];
  if (kept === 'heading') return null;
  if (kept === 'own') return ownMark(scenario, cable);
  const kind = scenario.story.papers[kept];
  const said = saidBy(cable);
  const like = kind.attested.find(
    ({ is, date, power, says }) =>
      is === cable.is &&
      (date === undefined || date === iso(cable.day)) &&
      power === powerOf(cable) &&
      (says === undefined || says === said),
  );
  return like ?? kind;
}

/**
 * The card on which sources disagree about the cable: for news its own, for a power's act the card of that fact. A card
 * about what a power replied is about its first reply alone; `repliedFirst` is the day of that reply.
 */
export function disputeOn(
  { events, disputes }: Pick<Scenario, 'events' | 'disputes'>,
  cable: SeenCable,
  repliedFirst: number | null,
): string | null {
  if (cable.is === 'news') return events.find(({ id }) => id === cable.id)?.dispute ?? null;
  if (cable.is === 'replied' && cable.answer !== 'acceding' && cable.day !== repliedFirst) return null;
  const done = cable.is === 'replied' && cable.answer === 'acceding' ? 'acceded' : cable.is;
  const fact = `${powerOf(cable) ?? ''}.${done}`;
  return disputes.find(({ facts }) => facts.includes(fact))?.id ?? null;
}

/** The mark as it is shown: a document whose sources are all unchecked is shown as "not checked". */
export function shownMark(works: Works, { mark, sources }: PaperMark): Mark | 'unchecked' {
  const checked = sources.some((key) => works[key]?.checked ?? false);
  return mark === 'document' && !checked ? 'unchecked' : mark;
}

/** The mark with the keys of its sources, for the end of a line: "document: RT1". */
export function markWords(words: Words, works: Works, paper: PaperMark): string {
  const mark = words.say(`mark-${shownMark(works, paper)}`);
  const keys = paper.sources.join(', ');
  return keys === '' || paper.mark === 'invented' ? mark : words.say('mark-cited', { mark, keys });
}
