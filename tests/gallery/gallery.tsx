// The gallery's page: its list, one exhibit at a time, and the functions that a test calls. `npm run dev`
// shows it under /tests/gallery/; it is not part of the product.
import '../../src/desk/desk.css';
import './gallery.css';
import { type FunctionComponent, options, render } from 'preact';
import { type Settings, set } from '../../src/desk/settings/settings.ts';
import { cutOff, isBlank, overprinted } from '../desk/cut.ts';
import { EXHIBITS } from './exhibits.tsx';
import { narrow } from './targets.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/desk/{parts,screens}/*.tsx', {
  eager: true,
});

/** Every component rendered since the page was opened. */
const drawn = new Set<unknown>();
const before = options.vnode;
options.vnode = (vnode) => {
  drawn.add(vnode.type);
  before?.(vnode);
};

const root = document.querySelector<HTMLElement>('#desk');
if (root === null) throw new Error('the gallery has no wall');

/** Waits until two consecutive renderings are equal and the fonts have loaded: nothing is still loading. */
async function settle(): Promise<void> {
  let last = '';
  for (let frames = 0; frames < 200; frames++) {
    await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done));
    const now = document.body.innerHTML;
    if (now === last && frames > 1) break;
    last = now;
  }
  await document.fonts.ready;
}

async function show(name: string, language: string): Promise<void> {
  const exhibit = EXHIBITS[name];
  if (exhibit === undefined || root === null) throw new Error(`no exhibit is called ${name}`);
  render(null, root);
  document.documentElement.lang = language;
  document.title = name;
  render(exhibit.draw(exhibit.lay(language)), root);
  await settle();
}

/** The top sheet, or the whole page. */
const top = (): Element => document.querySelector('dialog[open]') ?? document.body;

/** The faults of the current exhibit: wider than the window, cut off, overprinted. */
async function troubles(): Promise<string[]> {
  // Components that measure themselves do so before the next frame.
  await new Promise((done) => requestAnimationFrame(done));
  const shown = top();
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth}`] : [];
  const found = [...wide, ...cutOff(shown), ...overprinted(shown)];
  const where = `${document.title}, ${document.documentElement.lang}, ${innerWidth}x${innerHeight}`;
  return found.map((trouble) => `${where}: ${trouble}`);
}

/** Components of the desk that no exhibit has rendered yet. */
function unshown(): string[] {
  return Object.entries(modules).flatMap(([path, exports]) =>
    Object.entries(exports)
      .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function' && !drawn.has(value))
      .map(([name]) => `${path.replace(/^.*\/desk\//, '')}: ${name}`),
  );
}

const names = Object.keys(EXHIBITS);
const gallery = {
  names,
  show,
  troubles,
  unshown,
  narrow: () => narrow(top()),
  blank: () => isBlank(top()),
  light: (light: Settings['light']) => set('light', light),
};
Object.assign(window, { gallery });
export type Gallery = typeof gallery;

const List: FunctionComponent = () => (
  <main class="panel dossier-body">
    <h1>The parts of the desk</h1>
    <ul>
      {names.map((name) => (
        <li key={name}>
          <a href={`#${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  </main>
);

/** The address names the exhibit: #name, and ?lang= for the language. */
function hang(): void {
  const name = decodeURIComponent(location.hash.slice(1));
  const language = new URL(location.href).searchParams.get('lang') ?? 'en';
  if (root === null) return;
  if (name in EXHIBITS) void show(name, language);
  else render(<List />, root);
}
window.addEventListener('hashchange', hang);
hang();
