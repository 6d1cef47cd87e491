// Renders the whole page over a desk into one element of the document, which is emptied after every test.
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';

/** The element that holds the page. */
export const root = document.createElement('div');
root.id = 'desk';

export function lay(made: Desk): Desk {
  document.body.append(root);
  onTestFinished(() => render(null, root));
  render(<App desk={made} />, root);
  return made;
}
