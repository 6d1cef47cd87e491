/** The five verdicts, each as a share of its maxima maximum: a lozenge for this game, a star for history. */
import type { JSX } from 'preact';
import type { Result } from '../../chronicle/result.ts';
import type { Verdict } from '../../core/verdict.ts';
import { names } from '../../strings/power-names.ts';
import { DisputeMark } from '../codex/dispute-mark.tsx';
import { plain } from '../shell/figures.ts';
import { Lozenge } from '../shell/icons.tsx';
import { useRules } from '../shell/ports.ts';
import { usePresent } from '../shell/present.ts';
import { SmallIcon } from '../shell/small-icon.tsx';
import { useWords } from '../shell/words.ts';
import { inAll, VERDICTS } from './verdict-names.ts';

/** End of the scale: peace can exceed its maxima value. */
const MOST = 120;

export function Verdicts({ own, history }: { own: Result; history: Result | null }): JSX.Element {
  const words = useWords();
  const rules = useRules();
  const { maxima } = rules;
  const share = (verdict: Verdict, name: keyof Verdict): number =>
    maxima[name] === 0 ? 0 : Math.round((verdict[name] * 100) / maxima[name]) + 0;
  return (
    <>
      <p class="legend">
        <span>
          <Lozenge /> {words.say(history === null ? 'verdict-as-it-happened' : 'verdict-yours')}
        </span>
        {history !== null && (
          <span>
            <Star /> {words.say('verdict-history')}
          </span>
        )}
        <span>
          <i class="hundred" aria-hidden="true" /> {words.say('percent', { share: 100 })}
        </span>
      </p>
      <dl class="verdicts">
        {VERDICTS.map((name) => {
          const mine = share(own.verdict, name);
          const theirs = history === null ? null : share(history.verdict, name);
          return (
            <div key={name}>
              <dt>{words.say(`verdict-${name}`)}</dt>
              <dd>
                <b class="verdict-figure">{words.say('percent', { share: mine })}</b>
                <span class="hidden">
                  {theirs === null ? '' : words.say('verdict-beside', { share: theirs })}
                </span>
                <span class="line" aria-hidden="true">
                  <i class="hundred" style={{ left: `${10000 / MOST}%` }} />
                  {theirs !== null && (
                    <i class="star" style={{ left: `${at(theirs)}%` }}>
                      <Star />
                    </i>
                  )}
                  <i class="own" style={{ left: `${at(mine)}%` }}>
                    <Lozenge />
                  </i>
                </span>
                <span class="note">{words.say(`verdict-${name}.text`)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <Score own={own} history={history} />
      <Disputed history={history ?? own} />
    </>
  );
}

/** The points in all, beside history's where they are known. */
export function Score({ own, history }: { own: Result; history: Result | null }): JSX.Element {
  const words = useWords();
  const { maxima } = useRules();
  return (
    <p class="score">
      {words.say('score', { own: plain(words, own.score), most: plain(words, inAll(maxima)) })}
      {history !== null && ` ${words.say('score-history', { history: plain(words, history.score) })}`}
    </p>
  );
}

/** Accessions that history's figures include although the sources disagree about them. */
function Disputed({ history }: { history: Result }): JSX.Element | null {
  const words = useWords();
  const { disputes } = usePresent().timeline.value.world.scenario;
  const counted = Object.entries(history.powers).flatMap(([power, { acceded }]) => {
    const card = disputes.find(({ facts }) => facts.includes(`${power}.acceded`));
    return acceded === null || card === undefined ? [] : [{ power, card: card.id }];
  });
  if (counted.length === 0) return null;
  return (
    <p class="note">
      {words.say('score-disputed', {
        powers: names(
          words,
          counted.map(({ power }) => power),
        ),
      })}{' '}
      {counted.map(({ power, card }) => (
        <DisputeMark key={power} id={card} />
      ))}
    </p>
  );
}

function at(share: number): number {
  return (Math.min(MOST, Math.max(0, share)) * 100) / MOST;
}

/** History's mark on the line. */
function Star(): JSX.Element {
  return (
    <SmallIcon size={18}>
      <path
        d="m9 1.8 2.1 4.8 5.2.5-3.9 3.5 1.1 5.1L9 13l-4.5 2.7 1.1-5.1-3.9-3.5 5.2-.5z"
        fill="var(--paper-hi)"
        stroke="currentColor"
        stroke-width="1.3"
      />
    </SmallIcon>
  );
}
