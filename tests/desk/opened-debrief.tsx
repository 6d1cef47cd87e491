// A finished game with its debrief open, for the tests of that sheet.
import { render } from 'preact';
import { expect, onTestFinished } from 'vitest';
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

/** A desk at the end of the historical game, played by the player. */
export function ended(language = 'en'): Desk {
  const parsed = parseDespatch(history);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const desk = makeDesk(ports('moscow-1929', language));
  desk.saves.own.value = unroll(desk.ports.begin(0), parsed.despatch.commands).timeline;
  desk.screen.value = 'end';
  return desk;
}

/** The page over this desk; it is removed after the test. */
export async function laid(desk: Desk, analyst: Analyst = madeAnalyst()): Promise<void> {
  await page.viewport(1440, 900);
  document.body.append(root);
  onTestFinished(() => render(null, root));
  render(
    <AnalystContext.Provider value={() => analyst}>
      <App desk={desk} />
    </AnalystContext.Provider>,
    root,
  );
}

export async function opened(desk: Desk, analyst?: Analyst): Promise<void> {
  await laid(desk, analyst);
  desk.dialogs.open({ is: 'debrief' });
  await expect.poll(() => root.querySelector('.sheet-debrief .turning-points')).not.toBeNull();
}

export const sheet = () => page.getByRole('dialog');
export const status = (): string => root.querySelector('[role="status"]')?.textContent ?? '';
