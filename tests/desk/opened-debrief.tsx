// A finished game with its debrief open, for the tests of that sheet.
import { render } from 'preact';
import { afterEach, beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import history from '../../scenarios/moscow-1929/history.despatch?raw';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { parseDespatch } from '../../src/chronicle/notation.ts';
import type { Analyst } from '../../src/desk/debrief/analyst.ts';
import { AnalystContext } from '../../src/desk/debrief/analyst-context.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import { ports } from './given.ts';
import '../../src/desk/desk.css';
import { madeAnalyst } from './made-debrief.ts';

export const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
beforeEach(() => page.viewport(1440, 900));
afterEach(() => render(null, root));

/** A desk at the end of the historical game, played by the player. */
export function ended(language = 'en'): Desk {
  const parsed = parseDespatch(history);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const desk = makeDesk(ports('moscow-1929', language));
  desk.saves.own.value = unroll(desk.ports.begin(0), parsed.despatch.commands).timeline;
  desk.screen.value = 'end';
  return desk;
}

export async function opened(desk: Desk, analyst: Analyst = madeAnalyst()): Promise<void> {
  render(
    <AnalystContext.Provider value={() => analyst}>
      <App desk={desk} />
    </AnalystContext.Provider>,
    root,
  );
  desk.dialogs.open({ is: 'debrief' });
  await expect.poll(() => root.querySelector('.sheet-debrief .turning-points')).not.toBeNull();
}

export const sheet = () => page.getByRole('dialog');
export const status = (): string => root.querySelector('[role="status"]')?.textContent ?? '';
