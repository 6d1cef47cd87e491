// Whatever the words say of a ledger (that it was enough or was not, that the text would do or that nothing
// would) agrees with the ledgers, in every language and at every fidelity.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programFiles } from '../../src/build/scenarios.ts';
import { sceneOf } from '../../src/cli/transcript.ts';
import type { Cable, CableOf, Need } from '../../src/core/cables.ts';
import { answerNeed } from '../../src/core/due-answers.ts';
import { type Game, open, positionOf, worldOf as worldOfGame } from '../../src/core/game.ts';
import type { Position } from '../../src/core/position.ts';
import { decide } from '../../src/core/reply.ts';
import type { Fidelity } from '../../src/core/seat.ts';
import { type SeenCable, seen } from '../../src/core/seen.ts';
import { StepBuilder } from '../../src/core/step-builder.ts';
import type { World } from '../../src/core/world.ts';
import { chamberSumWords, sumsIn, sumWords, verdictWords } from '../../src/desk/dossier/answer-sums.ts';
import { theirs } from '../../src/desk/dossier/dealings.ts';
import { remedyWords } from '../../src/desk/dossier/remedy.ts';
import { paperOf } from '../../src/strings/cable-words.ts';
import { makeWords, type Words } from '../../src/strings/fluent.ts';
import { TOP } from '../house/syntax.ts';
import { FIXED, take, walks } from '../random.ts';
import { count, worldOf } from '../tools.ts';

const LANGUAGES = ['en', 'pl', 'ru'] as const;
const FIDELITIES: readonly Fidelity[] = [0, 1, 2, 3];

const wordsOf = (language: string): Words =>
  makeWords(
    language,
    [...programFiles(language), join(TOP, 'scenarios', 'moscow-1929', `${language}.ftl`)].map((path) =>
      readFileSync(path, 'utf8'),
    ),
  );

/** What a sentence may say of an answer. */
type Claim =
  | 'the text would do'
  | 'it would do with a yes of others'
  | 'a text is named'
  | 'only a third place is in the way'
  | 'itself it would agree'
  | 'nothing would do'
  | 'the text is closed'
  | 'its sum is enough'
  | 'its sum is short'
  | 'it would have kept its yes'
  | 'its chamber would not bear it'
  | 'room is missing in its chamber';

/**
 * How each claim is recognised in each language; the first match is the claim, and the matched text is
 * removed before the next search. A reworded sentence needs its words here.
 */
const SAID: Readonly<Record<(typeof LANGUAGES)[number], readonly (readonly [Claim, RegExp])[]>> = {
  en: [
    ['only a third place is in the way', /Only its place as a third/],
    ['it would do with a yes of others', /would (have accepted|accept) .* if .* agreed too/],
    ['nothing would do', /no text,? and no list of signatories/i],
    ['itself it would agree', /would agree, but/],
    ['its chamber would not bear it', /would pass no text|would not pass it/],
    ['the text would do', /would accept your text|would have accepted it/],
    ['a text is named', /says what it needs: |it needs /],
    ['the text is closed', /signed text|text is signed/],
    ['room is missing in its chamber', /margin was too small/],
    ['it would have kept its yes', /enough to keep an old one|Enough for the government to keep its yes/],
    ['its sum is short', /not enough|Too little/i],
    ['its sum is enough', /enough/i],
  ],
  pl: [
    ['only a third place is in the way', /tylko miejsce strony trzeciej/],
    ['it would do with a yes of others', /by wystarczył przy zgodzie/],
    ['nothing would do', /nie wystarczyłby żaden tekst/],
    ['itself it would agree', /sam by się zgodził|sam rząd by się zgodził/],
    ['its chamber would not bear it', /nie prze(jdzie|szedłby|szłoby|szło)/],
    ['the text would do', /by wystarczył/],
    ['a text is named', /czego potrzebuje: |potrzeby: /],
    ['the text is closed', /podpisan(ym|ego) tek|Tekst jest podpisany/],
    ['room is missing in its chamber', /zapasu głosów w izbie/],
    [
      'it would have kept its yes',
      /dość, by podtrzymać dawne|Na podtrzymanie dawnego „tak” rządowi wystarczyło/,
    ],
    ['its sum is short', /za mało|nie wystarczyło/],
    ['its sum is enough', /wystarczy/],
  ],
  ru: [
    ['only a third place is in the way', /только место третьей стороны/],
    ['it would do with a yes of others', /годится, но ждут|подошёл бы, но ждут|подошёл бы при согласии/],
    ['nothing would do', /не (годится|годился) никакой текст/],
    ['itself it would agree', /само правительство согласно/],
    ['its chamber would not bear it', /не приняла бы/],
    ['the text would do', /довольно и нынешнего текста|подошёл бы/],
    ['a text is named', /что требуется: |условие: /],
    ['the text is closed', /подписанном тексте|Текст подписан|подписанного уже/],
    ['room is missing in its chamber', /Не хватило запаса голосов в палате/],
    [
      'it would have kept its yes',
      /довольно, чтобы держаться старого|Чтобы держаться старого «да», правительству доводов хватило/,
    ],
    ['its sum is short', /не хватает|не хватило|мало/],
    ['its sum is enough', /хватает|хватило/],
  ],
};

function claimsIn(language: (typeof LANGUAGES)[number], text: string): Claim[] {
  let rest = text.replaceAll('\u00A0', ' ');
  return SAID[language].flatMap(([claim, words]) => {
    if (!words.test(rest)) return [];
    rest = rest.replace(words, '');
    return [claim];
  });
}

type Answering = CableOf<'replied'> | CableOf<'needed'>;

/** Whether the ledgers of an answer support a claim. */
function isTrue(claim: Claim, cable: Answering): boolean {
  const { ledger, chamber } = cable;
  const enough = ledger.total >= ledger.aspiration;
  const outcome = cable.is === 'needed' ? cable.outcome : cable.answer;
  const barred = chamber !== null && chamber.total < chamber.aspiration;
  switch (claim) {
    case 'the text would do':
      return enough && chamber === null && outcome === 'would-do';
    case 'it would do with a yes of others':
      return !enough && cable.waitsFor.length > 0;
    case 'only a third place is in the way': {
      const asThird = ledger.terms
        .filter(({ name }) => name === 'third')
        .reduce((sum, { amount }) => sum + amount, 0);
      return outcome === 'in-principle' && !enough && ledger.total - asThird >= ledger.aspiration;
    }
    case 'a text is named':
      return cable.wish !== null && (!enough || barred);
    case 'itself it would agree':
      return enough && barred;
    case 'nothing would do':
      return !enough && cable.wish === null && cable.waitsFor.length === 0;
    case 'the text is closed':
      return outcome === 'closed';
    case 'its sum is enough':
      return enough;
    case 'its sum is short':
      return !enough;
    case 'it would have kept its yes':
      return outcome === 'withdrawn' && ledger.aspiration - ledger.total <= 300 && barred;
    case 'its chamber would not bear it':
    case 'room is missing in its chamber':
      return barred;
  }
}

/** The answer as it is read at a fidelity. */
function readAt(cable: Answering, fidelity: Fidelity): Extract<SeenCable, { is: 'replied' | 'needed' }> {
  const { ledger, chamber, wouldBe: _, ...rest } = cable;
  return {
    ...rest,
    ledger: seen(ledger, fidelity),
    chamber: chamber === null ? null : seen(chamber, fidelity),
  };
}

/**
 * Everything that is said of an answer's ledgers: the paper, the line among the dealings, the sums, what
 * would move it.
 */
function sentencesOf(words: Words, world: World, cable: Answering, fidelity: Fidelity): string[] {
  const read = readAt(cable, fidelity);
  const sums = sumsIn(read);
  if (sums === null) throw new Error('an answer has ledgers');
  const chamberSays = chamberSumWords(words, sums);
  const told =
    cable.is === 'needed'
      ? [paperOf(words, sceneOf(world), read)?.text ?? '', theirs(words, read, cable.from)?.text ?? '']
      : [];
  return [
    ...told,
    sumWords(words, sums),
    verdictWords(words, sums),
    ...(chamberSays === null ? [] : [chamberSays]),
  ];
}

/** Answers to a plain question, and to a note, of every power in very many positions. */
function answersAt(world: World, position: Position): Answering[] {
  return world.partners.flatMap((power): Answering[] => {
    const builder = new StepBuilder(world, position);
    answerNeed(builder, power);
    const needed = builder.cables.filter((cable) => cable.is === 'needed');
    if (position.treaty) return needed;
    const { slack: _, room: __, ...decision } = decide(world, position, power);
    return [
      ...needed,
      {
        is: 'replied',
        day: position.day,
        from: power,
        first: true,
        again: null,
        onNewsOf: null,
        evening: false,
        ...decision,
      },
    ];
  });
}

/** The answers of random games as they were given, and those that would be given at each moment of them. */
function everyAnswer(see: (world: World, cable: Answering, signed: number | null) => void): void {
  const answering = (cable: Cable): cable is Answering => cable.is === 'replied' || cable.is === 'needed';
  fc.assert(
    fc.property(walks(60, ['moscow-1929']), fc.nat(400), (walk, seed) => {
      let turn = 0;
      const seeAll = (game: Game, given: readonly Cable[]): void => {
        const [world, position] = [worldOfGame(game), positionOf(game)];
        turn += 1;
        const all = turn % 5 === 0 ? [...given, ...answersAt(world, position)] : given;
        for (const cable of all.filter(answering)) see(world, cable, position.treaty?.day ?? null);
      };
      const opening = open(worldOf('moscow-1929', seed)).game;
      for (const cable of answersAt(worldOfGame(opening), positionOf(opening)))
        see(worldOfGame(opening), cable, null);
      take(walk, (_, __, result) => {
        if (!('refusal' in result)) seeAll(result.game, result.cables);
      });
    }),
    { seed: FIXED, numRuns: count(40, 2_000) },
  );
}

type Language = (typeof LANGUAGES)[number];

/** What one language has said of all answers. */
class Reader {
  readonly claims = new Map<Claim, number>();
  readonly wrong = new Set<string>();
  answers = 0;
  readonly #language: Language;
  readonly #words: Words;

  constructor(language: Language) {
    this.#language = language;
    this.#words = wordsOf(language);
  }

  read(world: World, cable: Answering, signed: number | null): void {
    this.answers += 1;
    for (const fidelity of FIDELITIES) {
      const said = sentencesOf(this.#words, world, cable, fidelity);
      const sentences = [
        ...said,
        // An answer that names a text has that instead.
        ...(cable.wish === null ? [remedyWords(this.#words, readAt(cable, fidelity), signed)] : []),
      ];
      for (const [at, text] of sentences.entries()) {
        const claims = claimsIn(this.#language, text);
        for (const claim of claims) this.claims.set(claim, (this.claims.get(claim) ?? 0) + 1);
        const untrue = claims.filter((claim) => !isTrue(claim, cable));
        if (untrue.length > 0) this.wrong.add(`${cable.is}: ${text} (${untrue.join(', ')})`);
        // The last sentence is about what would move it, and may speak of time and trust only.
        if (claims.length === 0 && at < said.length) this.wrong.add(`nothing is said: ${text}`);
      }
    }
  }
}

let readers: ReadonlyMap<Language, Reader> | null = null;

/** The same games are played once and read in every language. */
function readerOf(language: Language): Reader | undefined {
  if (readers === null) {
    const all = new Map(LANGUAGES.map((one) => [one, new Reader(one)]));
    everyAnswer((world, cable, signed) => {
      for (const reader of all.values()) reader.read(world, cable, signed);
    });
    readers = all;
  }
  return readers.get(language);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language);

  test('whatever an answer says of its ledgers is so', () => {
    const reader = readerOf(language);
    if (reader === undefined) throw new Error(`nobody reads ${language}`);
    const { claims: seenClaims, wrong, answers } = reader;
    console.log(
      `verdicts in ${language}: ${answers} answers; ${[...seenClaims].map(([claim, times]) => `${claim} ${times}`).join(', ')}`,
    );
    expect([...wrong].slice(0, 20)).toEqual([]);
    expect(answers).toBeGreaterThan(2_000);
    // No power of the scenario waits for friends when it is asked, and few withdraw an agreement because of
    // the chamber alone.
    for (const claim of SAID[language].map(([one]) => one))
      if (!['it would do with a yes of others', 'it would have kept its yes'].includes(claim))
        expect(seenClaims.get(claim) ?? 0, claim).toBeGreaterThan(0);
  });

  test('each of the six answers to a plain question has words of its own, and says just what it is', () => {
    const world = worldOf('moscow-1929');
    const builder = new StepBuilder(world, positionOf(open(world).game));
    answerNeed(builder, 'POL');
    const [asked] = builder.cables.filter((cable) => cable.is === 'needed');
    if (asked === undefined) throw new Error('nothing was said');
    const EXPECTED: readonly (readonly [Need, readonly Claim[]])[] = [
      ['would-do', ['the text would do']],
      ['waits', ['it would do with a yes of others']],
      ['names-a-text', ['a text is named']],
      ['chamber', ['itself it would agree', 'its chamber would not bear it']],
      ['nothing-would-do', ['nothing would do']],
      ['closed', ['the text is closed']],
    ];
    const texts = new Set<string>();
    for (const [outcome, claims] of EXPECTED) {
      const cable = readAt({ ...asked, outcome, likes: [], waitsFor: ['ROM'] }, 0);
      for (const text of [
        paperOf(words, sceneOf(world), cable)?.text ?? '',
        theirs(words, cable, 'POL')?.text ?? '',
      ]) {
        expect(claimsIn(language, text).sort(), text).toEqual([...claims].sort());
        texts.add(text);
      }
    }
    expect(texts.size).toBe(12);
  });
});
