/**
 * The picture beside a scene with an exercise: it shows what has been tried so far. It is drawn by the kind
 * of the exercise from the scenario's data; it does not imitate the lettering of any real paper or room.
 */
import type { JSX } from 'preact';
import type { PublicWorld } from '../../core/world.ts';
import type { Exercise, Scene } from '../../scenario/story.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { crisisOf } from './exercise-choices.tsx';

/** Width and height of every plate, in its own units. */
const [WIDE, HIGH] = [560, 400] as const;

interface PlateProps {
  readonly scene: Scene;
  readonly exercise: Exercise;
  /** Progress of the exercise: 0 at first; then the answer chosen, the days passed, or what was done. */
  readonly step: number;
}

/** The step at which nothing is left to try, with history's choice. */
export function lastStep(world: PublicWorld, exercise: Exercise): number {
  switch (exercise.kind) {
    case 'mark':
    case 'why':
      return 1;
    case 'keep':
      return 2;
    case 'choose':
      return crisisOf(world, exercise.dilemma).historical ?? 0;
    case 'wait':
      return exercise.days.length;
  }
}

export function Plate(props: PlateProps): JSX.Element {
  const words = useWords();
  const { exercise, step } = props;
  return (
    <figure class="plate">
      <svg
        viewBox={`0 0 ${WIDE} ${HIGH}`}
        role="img"
        aria-label={words.say(`plate-${exercise.kind}`, { tried: step === 0 ? 'no' : 'yes', step })}
        preserveAspectRatio="xMidYMid slice"
      >
        <defs>
          <pattern id="plate-shade" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M-1 7 7-1M-1 1l2-2M5 7l2-2" stroke="var(--ink)" stroke-width=".9" opacity=".55" />
          </pattern>
        </defs>
        <rect width={WIDE} height={HIGH} fill="var(--buff)" />
        <Drawn {...props} />
        <rect x="5" y="5" width={WIDE - 10} height={HIGH - 10} class="plate-frame" />
        <rect x="10" y="10" width={WIDE - 20} height={HIGH - 20} class="plate-line" />
        <rect x="1" y="1" width={WIDE - 2} height={HIGH - 2} class="plate-line" />
      </svg>
      <figcaption class="note">{words.say('plate-imagined')}</figcaption>
    </figure>
  );
}

function Drawn({ scene, exercise, step }: PlateProps): JSX.Element {
  const present = usePresent();
  switch (exercise.kind) {
    case 'mark':
      return (
        <Articles at={exercise.articles.indexOf(exercise.answer)} of={exercise.articles.length} step={step} />
      );
    case 'why':
      return (
        <Scales
          plus={exercise.terms.filter(({ sign }) => sign === 'plus').length}
          minus={exercise.terms.filter(({ sign }) => sign === 'minus').length}
          step={step}
        />
      );
    case 'choose':
      return <Page answers={crisisOf(present.world.value, exercise.dilemma).answers.length} step={step} />;
    case 'keep':
      return <Desk step={step} />;
    case 'wait':
      return <Boxes today={exercise.days[step - 1]?.date ?? scene.date} />;
  }
}

/** Lines of illegible print: long ones, and a short one that ends a paragraph. */
const print = (x: number, y: number, width: number, lines: number, apart = 9): string =>
  Array.from({ length: lines }, (_, line) => {
    const end = line === lines - 1 ? 0.55 : 1 - ((line * 7) % 5) / 60;
    return `M${x} ${y + line * apart}h${Math.round(width * end)}`;
  }).join('');

/** A treaty beside a dial without hands: the article that leaves it empty is underlined. */
function Articles({ at, of, step }: { at: number; of: number; step: number }): JSX.Element {
  const apart = 240 / of;
  const y = (index: number): number => 92 + index * apart;
  return (
    <>
      <path class="plate-hatch" d="M62 46h258v330H62z" />
      <path class="plate-paper" d="M52 36h258v330H52z" />
      <path class="plate-ink" d="M116 58h130M140 68h82" stroke-width="3" />
      {Array.from({ length: of }, (_, index) => (
        <g key={index}>
          <path class="plate-ink" d={numeral(74, y(index), index + 1)} stroke-width="2.4" />
          <path class="plate-print" d={print(100, y(index), 184, Math.floor(apart / 9) - 2)} />
        </g>
      ))}
      <circle class="plate-paper" cx="428" cy="180" r="82" />
      <circle class="plate-ink" cx="428" cy="180" r="74" />
      <path class="plate-ink" d={ticks(428, 180)} stroke-width="3" />
      <path class="plate-hatch" d="M376 284h104l14 30H362z" />
      <path class="plate-ink" d="M376 284h104l14 30H362z" />
      {step > 0 && (
        <g class="plate-pencil">
          <path d={`M70 ${y(at) + apart - 24}c70 5 150-4 216 2`} />
          <path d="M428 84c70-4 108 40 104 98s-50 98-112 92-98-50-92-104 44-84 112-92" />
        </g>
      )}
    </>
  );
}

/** A numeral in strokes: the number of an article. */
const numeral = (x: number, y: number, count: number): string =>
  Array.from({ length: count }, (_, stroke) => `M${x + stroke * 5} ${y - 5}v16`).join('');

const ticks = (x: number, y: number): string =>
  [
    [0, -1],
    [0.5, -0.87],
    [0.87, -0.5],
    [1, 0],
    [0.87, 0.5],
    [0.5, 0.87],
    [0, 1],
    [-0.5, 0.87],
    [-0.87, 0.5],
    [-1, 0],
    [-0.87, -0.5],
    [-0.5, -0.87],
  ]
    .map(([right = 0, down = 0]) => `M${x + right * 58} ${y + down * 58}l${right * 10} ${down * 10}`)
    .join('');

/** A pair of scales: after the Why, the few slips in favour outweigh the many against. */
function Scales({ plus, minus, step }: { plus: number; minus: number; step: number }): JSX.Element {
  const lean = step > 0 ? 26 : 0;
  const [left, right] = [
    { x: 150, y: 196 + lean },
    { x: 410, y: 196 - lean },
  ];
  const pan = ({ x, y }: { x: number; y: number }): string =>
    `M${x} ${y - 112 + 4}L${x - 66} ${y}h132zM${x - 74} ${y}c10 34 138 34 148 0z`;
  return (
    <>
      <path class="plate-hatch" d="M60 352h440v24H60z" />
      <path class="plate-ink" d="M60 352h440M240 352l14-34h52l14 34M280 318V76" />
      <path class="plate-ink" d={`M150 ${84 + lean} 280 84l130 ${-lean}`} stroke-width="5" />
      <circle class="plate-paper" cx="280" cy="76" r="11" />
      <path class="plate-paper" d={pan(left)} />
      <path class="plate-paper" d={pan(right)} />
      {Array.from({ length: plus }, (_, index) => (
        <rect
          key={`plus-${index}`}
          class="plate-plus"
          x={step > 0 ? left.x - 44 : 96}
          y={step > 0 ? left.y - 19 - index * 22 : 326 - index * 22}
          width="88"
          height="19"
        />
      ))}
      {Array.from({ length: minus }, (_, index) => (
        <g key={`minus-${index}`}>
          <rect class="plate-paper" {...against(index, step, right)} />
          <rect class="plate-hatch" {...against(index, step, right)} />
        </g>
      ))}
    </>
  );
}

const against = (index: number, step: number, pan: { x: number; y: number }): Record<string, number> => ({
  x: step > 0 ? pan.x - 34 : 376,
  y: step > 0 ? pan.y - 14 - index * 16 : 337 - index * 16,
  width: 68,
  height: 13,
});

/** A newspaper page with its first columns unset; a pencil line shows how far each answer would fill them. */
function Page({ answers, step }: { answers: number; step: number }): JSX.Element {
  const lines = 24;
  const filled = (answer: number): number =>
    Math.round((lines * (answers - answer) ** 2) / (answers - 1) ** 2);
  return (
    <>
      <path class="plate-hatch" d="M94 34h392v352H94z" />
      <path class="plate-paper" d="M82 24h392v356H82z" />
      <path class="plate-ink" d="M104 48h348M104 56h348" stroke-width="6" />
      <path class="plate-ink" d="M104 72h348M346 84v284" />
      <path class="plate-ink" d="M362 96h86M376 106h58" stroke-width="4" />
      <path class="plate-print" d={print(358, 124, 94, 26)} />
      <path
        class="plate-ink"
        d="M104 96h150"
        stroke-width="4"
        opacity={step > 0 && filled(step) > 0 ? 1 : 0.15}
      />
      {step > 0 && filled(step) > 0 && (
        <path
          class="plate-print"
          d={print(104, 124, 108, filled(step)) + print(228, 124, 104, filled(step))}
        />
      )}
      <g class="plate-pencil">
        {Array.from({ length: answers }, (_, index) => index + 1)
          .filter((answer) => step === 0 || answer === step)
          .map((answer) => {
            const y = 128 + filled(answer) * 9.6;
            return (
              <g key={answer}>
                <path d={`M100 ${y}c60-4 150 4 236-1`} />
                <circle cx={318} cy={y - 15} r="11" />
                <text x={318} y={y - 10}>
                  {answer}
                </text>
              </g>
            );
          })}
      </g>
    </>
  );
}

/** One desk for two: the requested paper comes onto it, and goes into its drawer. */
function Desk({ step }: { step: number }): JSX.Element {
  return (
    <>
      <path class="plate-hatch" d="M180 64h92v96h-92zM300 64h92v96h-92z" opacity=".5" />
      <path class="plate-paper" d="M190 54h92v106h-92z" />
      <path class="plate-ink" d="M202 74h68M202 88h68M202 102h68M236 54v106" />
      <path class="plate-ink" d="M330 76c0-22 56-22 56 0v84h-56z" />
      <path class="plate-paper" d="M40 160h480l22 58H18z" />
      <path class="plate-hatch" d="M18 218h524v14H18z" />
      <path class="plate-ink" d="M18 218h524v14H18zM48 232v146M512 232v146" />
      {/* Two name plates. */}
      <path class="plate-paper" d="M96 178h96v20H96zM222 178h96v20h-96z" />
      <path class="plate-print" d="M108 188h72M234 188h72" />
      {step === 1 && (
        <g>
          <path class="plate-paper" d="M366 168h92l14 40H376z" />
          <path class="plate-print" d={print(384, 178, 64, 3)} />
          <path class="plate-pencil" d="m396 176 52 24M448 176l-52 24" />
        </g>
      )}
      {step < 2 ? (
        <>
          <path class="plate-paper" d="M196 242h168v58H196z" />
          <path class="plate-ink" d="M264 268h32v8h-32z" />
        </>
      ) : (
        <>
          <path class="plate-hatch" d="M196 242h168v40H196z" />
          <path class="plate-ink" d="M196 242h168v40H196z" />
          <path class="plate-paper" d="M226 252h108l8 44H218z" />
          <path class="plate-print" d={print(240, 264, 80, 3)} />
          <path class="plate-pencil" d="m250 262 60 26M310 262l-60 26" />
          <path class="plate-paper" d="M180 292h200v64H180z" />
          <path class="plate-ink" d="M264 320h32v8h-32z" />
        </>
      )}
    </>
  );
}

/** A box for each power that has to deposit, as full as on that day, and the calendar leaf of that day. */
function Boxes({ today }: { today: string }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { signatories, steps } = present.timeline.value.world.scenario.clock;
  const deposited = new Set(steps.filter(({ date }) => date <= today).flatMap(({ deposits }) => deposits));
  const across = 5;
  return (
    <>
      <path class="plate-paper" d="M34 30h344v252H34z" />
      {signatories.map((power, index) => {
        const [x, y] = [44 + (index % across) * 66, 40 + Math.floor(index / across) * 80];
        return (
          <g key={power}>
            <rect class="plate-deep" x={x} y={y} width="60" height="70" />
            <path
              class="plate-ink"
              d={`M${x} ${y}l10 10h40l10-10M${x} ${y + 70}l10-10h40l10 10M${x + 10} ${y + 10}v50M${x + 50} ${y + 10}v50`}
            />
            {deposited.has(power) && <path class="plate-paper" d={`M${x + 14} ${y + 26}h32v32H${x + 14}z`} />}
          </g>
        );
      })}
      <path class="plate-hatch" d="M16 300h528v84H16z" />
      <path class="plate-ink" d="M16 300h528" />
      {/* The one letter that came unasked. */}
      <path class="plate-paper" d="m96 322 150 0 24 44H72z" />
      <path class="plate-ink" d="m96 322 76 26 74-26" />
      <circle class="plate-seal" cx="172" cy="349" r="8" />
      <path class="plate-hatch" d="M414 112h122v166H414z" />
      <path class="plate-paper" d="M404 100h122v168H404z" />
      <path d="M404 100h122v26H404z" fill="var(--ink)" />
      <text class="plate-day" x="465" y="210">
        {words.date(today, 'day')}
      </text>
      <text class="plate-date" x="465" y="246">
        {words.date(today, 'month')}
      </text>
    </>
  );
}
