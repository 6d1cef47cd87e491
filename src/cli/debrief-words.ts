/** A debrief in words, line by line, for reading without the game at hand. */
import { isNamed, mistakeFrom } from '../analysis/debrief/labelling.ts';
import type { Change, Debrief, Decision, Explanation, Stretch, Told } from '../analysis/debrief/report.ts';
import type { DatedAct } from '../analysis/line.ts';
import { gameOf, type Timeline } from '../chronicle/timeline.ts';
import type { Command } from '../core/commands.ts';
import { phaseOf, positionOf, worldOf } from '../core/game.ts';
import type { Amount, Day } from '../core/integers.ts';
import { readCable } from '../core/seen.ts';
import { VERDICTS } from '../core/verdict.ts';
import { iso, type World } from '../core/world.ts';
import { lineOf } from '../strings/cable-words.ts';
import { whenIn } from '../strings/command-words.ts';
import type { Arguments, Words } from '../strings/fluent.ts';
import { termWords } from '../strings/ledger-words.ts';
import { namedAct } from '../strings/named-act.ts';
import { names } from '../strings/power-names.ts';
import { sceneOf } from './transcript.ts';

/** Number of rows of the curve (design choice). */
const ROWS = 12;

class Teller {
  readonly lines: string[] = [];
  readonly #words: Words;
  readonly #timeline: Timeline;
  readonly #world: World;
  readonly #debrief: Debrief;
  /** The day on which the absence of an act was first told, by the act. */
  readonly #missing = new Map<string, Day>();

  constructor(words: Words, timeline: Timeline, debrief: Debrief) {
    this.#words = words;
    this.#timeline = timeline;
    this.#world = worldOf(gameOf(timeline));
    this.#debrief = debrief;
  }

  #say(id: string, args: Arguments = {}, depth = 0): void {
    this.lines.push(`${'  '.repeat(depth)}${this.#words.say(`debrief-${id}`, args)}`);
  }

  #date(day: Day): string {
    return this.#words.date(iso(this.#world, day), 'medium');
  }

  /** Hundredths as points with one decimal, formatted for the language. */
  #points(amount: Amount, signed = false): string {
    const format = new Intl.NumberFormat(this.#words.language, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: signed ? 'exceptZero' : 'auto',
    });
    return format.format(amount / 100).replace('-', '−');
  }

  #act(command: Command, day: Day): string {
    const there = this.#timeline.moments.findLast(({ game }) => positionOf(game).day <= day);
    const phase = phaseOf((there ?? this.#timeline.moments[0]).game);
    return namedAct(this.#words, command, whenIn(phase));
  }

  tell(): void {
    const { ending, score, decisions, turningPoints } = this.#debrief;
    this.#say('ended', { ending: this.#words.say(`ending-${ending}`), points: this.#points(score) });
    this.lines.push('');
    this.#curve();
    const named = decisions.flatMap(({ label }, place) =>
      label !== null && label !== 'slip' && !turningPoints.includes(place) ? [place] : [],
    );
    if (turningPoints.length + named.length === 0) this.#none();
    for (const place of [...turningPoints, ...named]) this.#decision(place);
    if (turningPoints.length + named.length > 0) this.#fall('fall-beside');
    for (const stretch of this.#debrief.stretches) this.#stretch(stretch);
    const slips = decisions.filter(({ label }) => label === 'slip');
    if (slips.length > 0) {
      this.#say('slips');
      for (const slip of slips) this.#slip(slip);
      this.lines.push('');
    }
    this.#trust();
  }

  /** Nothing is blamed, but much may have been lost at once, or one change may have gained much. */
  #none(): void {
    const { decisions, greatestChange, greatestFall } = this.#debrief;
    const greatest = greatestChange === null ? undefined : decisions[greatestChange];
    if (greatestFall !== null) this.#fall('fall');
    else if (greatest === undefined) this.#say('none');
    if (greatest === undefined) return;
    this.#say('greatest', { count: greatest.change.filter(isMeant).length });
    this.#changes(greatest);
    if (greatest.explanation !== null) this.#explanation(greatest.explanation);
    this.lines.push('');
  }

  /** The greatest fall that has no label. */
  #fall(head: 'fall' | 'fall-beside'): void {
    const { decisions, greatestFall } = this.#debrief;
    const fall = greatestFall === null ? undefined : decisions[greatestFall];
    if (fall === undefined) return;
    this.#say(head, { date: this.#date(fall.day) });
    this.#step(fall);
    if (head === 'fall') this.#say('no-remedy', {}, 1);
    this.#half();
    this.lines.push('');
  }

  /** The acts that would have kept half of the greatest fall. */
  #half(): void {
    const { halfKept, score } = this.#debrief;
    if (halfKept === null) return;
    this.#say('half', {}, 1);
    for (const { day, command, phase } of halfKept.acts) {
      const act = namedAct(this.#words, command, whenIn(phase));
      this.#say('add', { date: this.#date(day), act }, 2);
    }
    this.#say('half-ends', { would: this.#points(halfKept.score), score: this.#points(score) }, 1);
    this.#outcome(halfKept.explanation);
  }

  #curve(): void {
    const { nodes } = this.#debrief;
    this.#say('curve');
    const step = Math.max(1, Math.trunc(nodes.length / ROWS));
    for (const [place, { day, inHand, reach }] of nodes.entries()) {
      if (place % step !== 0 && place !== nodes.length - 1) continue;
      const args = { date: this.#date(day), hand: this.#points(inHand), reach: this.#points(reach) };
      this.#say('curve-row', args, 1);
    }
    this.lines.push('');
  }

  #done({ command, day, node }: Decision): string {
    if (command !== null) return this.#act(command, day);
    const until = this.#debrief.nodes[node + 1]?.day ?? day;
    return this.#words.say('debrief-waited', { date: this.#date(until) });
  }

  #decision(place: number): void {
    const decision = this.#debrief.decisions[place];
    if (!decision) return;
    const { label, day, inGame } = decision;
    const { score } = this.#debrief;
    this.#say('head', { label: this.#words.say(`debrief-label-${label}`), date: this.#date(day) });
    this.#step(decision);
    if (this.#isTold(decision)) {
      this.#known(decision);
      this.#causes(decision);
      this.lines.push('');
      return;
    }
    this.#changes(decision);
    if (inGame > 0 && decision.change.length > 1 && decision.changedScore !== score + inGame)
      this.#say('in-game', { would: this.#points(score + inGame), score: this.#points(score) }, 1);
    if (decision.explanation !== null) this.#explanation(decision.explanation);
    this.#known(decision);
    this.#causes(decision);
    this.lines.push('');
  }

  /** Whether the act that was missing is told already; it is then told by the date of that decision. */
  #isTold({ missing, day }: Decision, depth = 1): boolean {
    if (missing === null) return false;
    const name = JSON.stringify(missing.command);
    const before = this.#missing.get(name);
    if (before === undefined) this.#missing.set(name, day);
    else this.#say('missing-again', { date: this.#date(before) }, depth);
    return before !== undefined;
  }

  /** What was done, and what was within reach before and after it. */
  #step(decision: Decision): void {
    const { nodes } = this.#debrief;
    this.#say('done', { act: this.#done(decision) }, 1);
    const [before, after] = [nodes[decision.node]?.reach ?? 0, nodes[decision.node + 1]?.reach ?? 0];
    const same = this.#points(before) === this.#points(after);
    this.#say(same ? 'reach-same' : 'reach', { before: this.#points(before), after: this.#points(after) }, 1);
  }

  /** A stretch in which much was lost in small steps, and the changes that would have kept some of it. */
  #stretch(stretch: Stretch): void {
    const [from, until] = [this.#debrief.nodes[stretch.from], this.#debrief.nodes[stretch.until]];
    if (from === undefined || until === undefined) return;
    const days = { from: this.#date(from.day), until: this.#date(until.day) };
    this.#say('stretch', days);
    this.#say(
      'stretch-reach',
      {
        ...days,
        before: this.#points(from.reach),
        after: this.#points(until.reach),
        named: this.#debrief.decisions.slice(stretch.from, stretch.until).some(isNamed) ? 'yes' : 'no',
      },
      1,
    );
    this.#changes(stretch);
    this.lines.push('');
  }

  #changes({ change, changedScore, playedOn }: Pick<Decision, 'change' | 'changedScore' | 'playedOn'>): void {
    if (change.length === 0) return;
    this.#say('changes', {}, 1);
    for (const one of change) this.#change(one);
    this.#say(
      playedOn ? 'played-on' : 'changed',
      { would: this.#points(changedScore), score: this.#points(this.#debrief.score) },
      1,
    );
  }

  #change(change: Change): void {
    const { act } = change;
    const of = ({ command, day }: DatedAct): string => this.#act(command, day);
    const on = this.#date(act.day);
    if (change.is === 'add') this.#say('add', { date: on, act: of(act) }, 2);
    else if (change.is === 'drop')
      this.#say(change.refused ? 'fallen' : 'drop', { date: on, act: of(act) }, 2);
    else if (change.is === 'move')
      this.#say('move', { act: of(act), from: on, to: this.#date(change.instead.day) }, 2);
    else this.#say('replace', { date: on, act: of(act), instead: of(change.instead) }, 2);
  }

  #slip(decision: Decision): void {
    const { day, change, changedScore } = decision;
    const gain = this.#points(changedScore - this.#debrief.score, true);
    this.#say('slip', { date: this.#date(day), act: this.#done(decision), gain }, 1);
    if (!this.#isTold(decision, 2)) for (const one of change) this.#change(one);
  }

  #answer(told: Told | null): string {
    if (told === null) return this.#words.say('debrief-no-answer');
    const { cable } = told;
    const seen = readCable(gameOf(this.#timeline), 'historian', cable);
    const text = lineOf(this.#words, sceneOf(this.#world), seen);
    return this.#words.say('debrief-answer', { date: this.#date(cable.day), text });
  }

  #explanation(explanation: Explanation): void {
    const { who, played, otherwise, compared, terms } = explanation;
    if (who === null) this.#say('nobody', {}, 1);
    else {
      this.#say('first', {}, 1);
      this.#say('as-played', { answer: this.#answer(played) }, 2);
      this.#say('otherwise', { answer: this.#answer(otherwise) }, 2);
    }
    if (compared !== null && who !== null) {
      this.#say(`sum-${compared.ledger}`, { date: this.#date(compared.day), sums: this.#sums(compared) }, 1);
      const owner = who === 'home' ? this.#world.player : who;
      for (const term of terms) {
        const { name } = termWords(this.#words, { ...term, sign: term.otherwise < 0 ? -1 : 1 }, owner);
        const amounts = { played: this.#points(term.played), would: this.#points(term.otherwise) };
        this.#say('term', { term: name, ...amounts }, 2);
      }
    }
    this.#outcome(explanation);
  }

  /** What the difference is made of, who would be bound, and the ending. */
  #outcome({ verdict, bound, endings }: Explanation): void {
    const worth = VERDICTS.filter((name) => Math.abs(verdict[name]) >= SLIGHT).map((name) =>
      this.#words.say('debrief-verdict', {
        verdict: this.#words.say(`verdict-${name}`),
        points: this.#points(verdict[name], true),
      }),
    );
    if (worth.length > 0) this.#say('verdicts', { verdicts: worth.join('; ') }, 1);
    if (bound.gained.length > 0) this.#say('gained', { powers: names(this.#words, bound.gained) }, 1);
    if (bound.lost.length > 0) this.#say('lost', { powers: names(this.#words, bound.lost) }, 1);
    if (endings.played !== endings.otherwise)
      this.#say('ending', { ending: this.#words.say(`ending-${endings.otherwise}`) }, 1);
  }

  /** Both sums beside what was needed, which may differ as well. */
  #sums({ played, otherwise }: NonNullable<Explanation['compared']>): string {
    const [before, needed] = [this.#points(played.aspiration), this.#points(otherwise.aspiration)];
    return this.#words.say(before === needed ? 'debrief-sums' : 'debrief-sums-needs', {
      played: this.#points(played.total),
      would: this.#points(otherwise.total),
      before,
      needed,
    });
  }

  #known({ foreseen, label }: Decision): void {
    if (foreseen === null) {
      if (label === 'turning-point' || label === 'mistake') this.#say('unknown', {}, 1);
      return;
    }
    const { worlds, mean, better, worse } = foreseen;
    const per = (share: number): number => Math.round(share / 10);
    const args = { worlds, mean: this.#points(mean, true), better: per(better), worse: per(worse) };
    this.#say(label === 'lucky' ? 'known-lucky' : 'known', args, 1);
  }

  #causes({ causes }: Decision): void {
    if (causes.length === 0) return;
    this.#say('causes', {}, 1);
    for (const cause of causes) {
      const decision = this.#debrief.decisions[cause];
      if (!decision) continue;
      const { missing } = decision;
      if (missing === null)
        this.#say('add', { date: this.#date(decision.day), act: this.#done(decision) }, 2);
      else {
        const act = this.#act(missing.command, missing.day);
        this.#say('omitted', { date: this.#date(missing.day), act }, 2);
      }
    }
  }

  #trust(): void {
    const { lines, budget, spread } = this.#debrief;
    const whole = new Intl.NumberFormat(this.#words.language);
    this.#say('trust', {
      lines: whole.format(lines),
      budget: whole.format(budget),
      spread: this.#points(spread),
      threshold: this.#points(mistakeFrom(spread)),
    });
  }
}

const isMeant = (one: Change): boolean => one.is !== 'drop' || !one.refused;
/** Verdicts that differ by less than a fifth of a point are left out. */
const SLIGHT = 20;

/** The debrief as lines. */
export function debriefLines(words: Words, timeline: Timeline, debrief: Debrief): string[] {
  const teller = new Teller(words, timeline, debrief);
  teller.tell();
  return teller.lines;
}
