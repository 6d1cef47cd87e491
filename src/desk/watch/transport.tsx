/**
 * Watching history: play and pause, despatch by despatch, how fast, straight to a day, and the pen.
 */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { SettingsDoor } from '../settings/settings-button.tsx';
import { type Desk, useDesk } from '../shell/desk.ts';
import { HintLine } from '../shell/hint.tsx';
import { readTape } from '../shell/tape-words.ts';
import { goToDay, togglePlay } from './days.ts';

const SPEEDS = [0.5, 1, 2, 4, 8];
/** Milliseconds a despatch lies there at speed 1: long enough to read 40 words. */
const A_DESPATCH = 4000;
const A_DAY = 86_400_000;

export function Transport(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.ports;
  const last = (desk.watched?.moments.length ?? 1) - 1;
  const kind = desk.replayed.value === null ? 'watching' : 'replaying';
  const at = desk.cursor.value;
  const playing = desk.playing.value;
  const speed = desk.speed.value;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => desk.step(1), waitAt(desk) / speed);
    return () => clearTimeout(timer);
  }, [playing, speed, at]);
  return (
    <section class="transport" aria-label={words.say('transport')}>
      <HintLine />
      <p class="slug">{words.say(kind, { at: at + 1, of: last + 1 })}</p>
      <div class="transport-row">
        <button
          type="button"
          class="plain icon"
          onClick={() => desk.step(-1)}
          aria-label={words.say('step-back')}
          aria-keyshortcuts=","
        >
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M12 3 5 9l7 6zM4 3v12" fill="currentColor" stroke="currentColor" />
          </svg>
          <kbd>,</kbd>
        </button>
        <button
          type="button"
          class="plain icon"
          onClick={() => togglePlay(desk)}
          aria-label={words.say(playing ? 'pause' : 'play')}
          aria-keyshortcuts="K"
        >
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d={playing ? 'M4 3h4v12H4zM10 3h4v12h-4z' : 'M4 2.5 15 9 4 15.5z'} fill="currentColor" />
          </svg>
          <kbd>K</kbd>
        </button>
        <button
          type="button"
          class="plain icon"
          onClick={() => desk.step(1)}
          aria-label={words.say('step-forward')}
          aria-keyshortcuts="."
        >
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="m6 3 7 6-7 6zM14 3v12" fill="currentColor" stroke="currentColor" />
          </svg>
          <kbd>.</kbd>
        </button>
        <label class="speed">
          <span class="hidden">{words.say('speed')}</span>
          <select
            value={`${speed}`}
            onChange={(event) => {
              desk.speed.value = Number(event.currentTarget.value);
            }}
          >
            {SPEEDS.map((one) => (
              <option key={one} value={`${one}`}>
                {words.say('speed-times', { speed: one })}
              </option>
            ))}
          </select>
        </label>
        {desk.canTakePen ? (
          <button type="button" class="main" onClick={() => desk.takePenOrAsk()} aria-keyshortcuts="P">
            {words.say('take-pen')}
            <kbd>P</kbd>
          </button>
        ) : (
          <button type="button" class="main" onClick={() => (desk.screen.value = 'end')}>
            {words.say('to-the-end')}
          </button>
        )}
      </div>
      <div class="transport-row">
        <SettingsDoor />
        <input
          type="date"
          min={desk.ports.iso(0)}
          max={desk.ports.iso(desk.view.value.lastDay)}
          value={desk.view.value.date}
          aria-label={words.say('jump-to-date')}
          onChange={(event) => jumpTo(desk, event.currentTarget.value)}
        />
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-label={words.say('scrub')}
          aria-valuetext={words.date(desk.view.value.date, 'long')}
          onInput={(event) => {
            desk.playing.value = false;
            desk.jump(Number(event.currentTarget.value));
          }}
        />
      </div>
    </section>
  );
}

/** To that day, or the next on which something came. */
function jumpTo(desk: Desk, date: string): void {
  if (date !== '') goToDay(desk, (Date.parse(date) - Date.parse(desk.ports.iso(0))) / A_DAY);
}

/** A moment without a paper passes quickly. */
function waitAt(desk: Desk): number {
  const { cursor } = desk;
  return readTape(desk).some(({ moment }) => moment === cursor.value) ? A_DESPATCH : A_DESPATCH / 6;
}
