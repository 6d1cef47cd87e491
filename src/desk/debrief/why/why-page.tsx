/**
 * Why a decision cost what it cost: the fewest changes, the first answer that differs with the sums behind
 * it, and the outcome. Everything on the page was played; if no such game was found, the page says only that.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { Debrief, Decision, Explanation, HalfKept, Told } from '../../../analysis/debrief/report.ts';
import { gameOf, type Timeline } from '../../../chronicle/timeline.ts';
import type { Amount } from '../../../core/integers.ts';
import { readCable } from '../../../core/seen.ts';
import { type Paper, paperOf } from '../../../strings/cable-words.ts';
import { whenIn } from '../../../strings/command-words.ts';
import { namedAct } from '../../../strings/named-act.ts';
import { names } from '../../../strings/power-names.ts';
import { plain, signed, whole } from '../../shell/figures.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { sceneOf } from '../../tape/tape-words.ts';
import { fullLabel } from '../act-label.ts';
import { changeGives, labelWords } from '../fortune/label-words.ts';
import { lossAt, unsureMessage } from '../fortune/rows.ts';
import { changeWords } from './change-words.ts';
import { printedGains } from './printed-gains.ts';
import { Sums } from './sums.tsx';

interface WhyProps {
  readonly game: Timeline;
  readonly debrief: Debrief;
  /** Its index in `decisions`. */
  readonly decision: number;
  /** Actions that can be taken from here. */
  readonly children: ComponentChildren;
}

export function WhyPage({ game, debrief, decision: at, children }: WhyProps): JSX.Element | null {
  const words = useWords();
  const decision = debrief.decisions[at];
  if (decision === undefined) return null;
  const { explanation, changedLine } = decision;
  const played = changedLine !== null && decision.change.length > 0;
  const half = at === debrief.greatestFall ? debrief.halfKept : null;
  return (
    <div class="debrief-split why-page">
      <div class="debrief-main">
        {played ? (
          <>
            <Changes debrief={debrief} decision={decision} />
            {explanation !== null && (
              <>
                <FirstAnswer game={game} explanation={explanation} />
                {explanation.who !== null && explanation.compared !== null && (
                  <Sums who={explanation.who} compared={explanation.compared} terms={explanation.terms} />
                )}
              </>
            )}
          </>
        ) : half !== null ? (
          <Half debrief={debrief} half={half} />
        ) : (
          <p class="lead">{words.say('why-nothing-said')}</p>
        )}
      </div>
      <div class="debrief-beside">
        <p class="lead">
          {at === debrief.greatestChange
            ? changeGives(words, decision, debrief)
            : decision.label === null
              ? half === null && words.say(unsureMessage(debrief, at))
              : labelWords(words, decision, lossAt(debrief, at), debrief)}
        </p>
        {played && explanation !== null && (
          <ComesTo
            played={debrief.score}
            otherwise={decision.changedScore}
            explanation={explanation}
            lost={lossAt(debrief, at)}
          />
        )}
        {!played && half !== null && (
          <ComesTo
            played={debrief.score}
            otherwise={half.score}
            explanation={half.explanation}
            lost={lossAt(debrief, at)}
          />
        )}
        <Known decision={decision} />
        <Causes game={game} debrief={debrief} decision={decision} />
        {children}
      </div>
    </div>
  );
}

function Changes({ debrief, decision }: { debrief: Debrief; decision: Decision }): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  return (
    <section class="why-changes" aria-labelledby="changes-head">
      <h3 id="changes-head">{words.say('why-changes')}</h3>
      <ul>
        {decision.change.map((change, at) => (
          <li key={at}>{changeWords(words, iso, change)}</li>
        ))}
      </ul>
      <p class="lead">
        {words.say(decision.playedOn ? 'why-said-on' : 'why-said', {
          score: whole(decision.changedScore),
          played: whole(debrief.score),
        })}
      </p>
    </section>
  );
}

/** The first answer that differs, as it came in both games. */
function FirstAnswer({
  game,
  explanation,
}: {
  game: Timeline;
  explanation: Explanation;
}): JSX.Element | null {
  const words = useWords();
  const { iso } = usePresent();
  const { world } = game;
  const read = (told: Told | null): Paper | null => {
    if (told === null) return null;
    return paperOf(words, sceneOf(world, iso), readCable(gameOf(game), 'historian', told.cable));
  };
  const [played, otherwise] = [read(explanation.played), read(explanation.otherwise)];
  if (played === null && otherwise === null) return null;
  const slip = (
    head: 'why-in-game' | 'why-otherwise',
    told: Told | null,
    paper: Paper | null,
  ): JSX.Element => (
    <div class="why-slip">
      <h4>{words.say(head)}</h4>
      {told === null || paper === null ? (
        <p>{words.say('why-no-answer')}</p>
      ) : (
        <>
          <p class="slug">{words.date(iso(told.day), 'medium')}</p>
          {paper.title !== null && (
            <p>
              <b>{paper.title}</b>
            </p>
          )}
          <p>{paper.text}</p>
        </>
      )}
    </div>
  );
  return (
    <section aria-labelledby="first-head">
      <h3 id="first-head">{words.say('why-first')}</h3>
      <div class="why-slips">
        {slip('why-in-game', explanation.played, played)}
        {slip('why-otherwise', explanation.otherwise, otherwise)}
      </div>
    </section>
  );
}

/** What would have kept half of what fell here, act by act. */
function Half({ debrief, half: { acts, score } }: { debrief: Debrief; half: HalfKept }): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  return (
    <section class="why-changes why-half" aria-labelledby="half-head">
      <h3 id="half-head">{words.say('why-half')}</h3>
      <p>{words.say('why-half-said')}</p>
      <ol>
        {acts.map(({ day, command, phase }, at) => (
          <li key={at}>
            {words.say('why-change-add', {
              date: words.date(iso(day), 'medium'),
              act: namedAct(words, command, whenIn(phase)),
            })}
          </li>
        ))}
      </ol>
      <p class="lead">{words.say('why-half-gives', { score: whole(score), played: whole(debrief.score) })}</p>
    </section>
  );
}

interface ComesToProps {
  /** Scores in hundredths: of the game, and with the changes. */
  readonly played: Amount;
  readonly otherwise: Amount;
  readonly explanation: Explanation;
  /** Whole points that fell out of reach here. */
  readonly lost: number;
}

function ComesTo({ played, otherwise, explanation, lost }: ComesToProps): JSX.Element {
  const words = useWords();
  const { verdict, bound, endings } = explanation;
  const gains = printedGains(verdict, { played, changed: otherwise });
  const gain = gains.reduce((sum, { points }) => sum + points, 0);
  return (
    <section aria-labelledby="verdicts-head">
      <h3 id="verdicts-head">{words.say('why-verdicts')}</h3>
      <ul class="why-verdicts">
        {gains.map(({ name, points }) => (
          <li key={name}>
            {words.say('why-verdict', {
              name: words.say(`verdict-${name}`),
              gain: signed(words, points * 100),
            })}
          </li>
        ))}
        {gain > 0 && (
          <li>
            {words.say('why-sum', { gain: signed(words, gain * 100), lost, rest: Math.max(0, lost - gain) })}
          </li>
        )}
        {bound.gained.length > 0 && (
          <li>{words.say('why-bound-gained', { powers: names(words, bound.gained) })}</li>
        )}
        {bound.lost.length > 0 && (
          <li>{words.say('why-bound-lost', { powers: names(words, bound.lost) })}</li>
        )}
        {endings.played !== endings.otherwise && (
          <li>
            {words.say('why-ending-other', {
              otherwise: words.say(`ending-${endings.otherwise}`),
              played: words.say(`ending-${endings.played}`),
            })}
          </li>
        )}
      </ul>
    </section>
  );
}

/** What the changes promised by what could be known on that day. */
function Known({ decision: { foreseen } }: { decision: Decision }): JSX.Element | null {
  const words = useWords();
  if (foreseen === null) return null;
  const { worlds, mean, better, worse } = foreseen;
  const perCent = (share: number): number => Math.round(share / 10);
  return (
    <section aria-labelledby="known-head">
      <h3 id="known-head">{words.say('why-known')}</h3>
      <p>
        {words.say('why-known-better', {
          worlds,
          mean: mean === 0 ? plain(words, mean) : signed(words, mean),
          better: perCent(better),
          worse: perCent(worse),
        })}
      </p>
    </section>
  );
}

function Causes({
  game,
  debrief,
  decision,
}: Omit<WhyProps, 'decision' | 'children'> & { decision: Decision }) {
  const words = useWords();
  const { iso } = usePresent();
  const acts = decision.causes.flatMap((at) => {
    const cause = debrief.decisions[at];
    if (cause === undefined) return [];
    const { missing } = cause;
    const command = missing?.command ?? cause.command;
    if (command === null) return [];
    const date = words.date(iso(missing?.day ?? cause.day), 'medium');
    const act = fullLabel(words, game, cause.moment, command);
    return [{ at, told: words.say(missing === null ? 'why-cause' : 'why-cause-missing', { date, act }) }];
  });
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="causes-head">
      <h3 id="causes-head">{words.say('why-causes')}</h3>
      <ul>
        {acts.map(({ at, told }) => (
          <li key={at}>{told}</li>
        ))}
      </ul>
    </section>
  );
}
