/**
 * How the page is lit, how large it is set, what moves and sounds, and whether the prologue was read: kept by the browser as attributes of the page's
 * root, which src/build/first-script.ts sets again before the first drawing. Styles and the map read them there.
 */
import { signal } from '@preact/signals';

/** Where src/build/first-script.ts looks for them. */
const KEPT = 'litvinov-protocol:settings';

/** What can be set, and to what; the first of each is what holds until something else is asked for. */
export const SETTINGS = {
  light: ['day', 'lamp', 'wall'],
  size: ['100', '115', '130', '150', '175', '200'],
  motion: ['system', 'less', 'none'],
  sound: ['off', 'on'],
  captions: ['on', 'off'],
  /** One sentence in plain words on every paper, and the words of the glossary marked in every text. */
  plain: ['off', 'on'],
  /** It comes by itself but once. */
  prologue: ['unread', 'read'],
} as const;

export type Setting = keyof typeof SETTINGS;
export type Settings = { readonly [S in Setting]: (typeof SETTINGS)[S][number] };

const NAMES = Object.keys(SETTINGS) as Setting[];

/** What stands at the root; a value that is none of ours counts as not set. */
function standing(): Settings {
  const { dataset } = document.documentElement;
  const one = (name: Setting): string =>
    SETTINGS[name].find((value) => value === dataset[name]) ?? SETTINGS[name][0];
  return Object.fromEntries(NAMES.map((name) => [name, one(name)])) as Settings;
}

export const settings = signal<Settings>(standing());

/** Sets one of them, now and for the next time; where the browser keeps nothing it holds for this page. */
export function set<S extends Setting>(name: S, value: Settings[S]): void {
  document.documentElement.dataset[name] = value;
  settings.value = { ...settings.value, [name]: value };
  try {
    localStorage.setItem(KEPT, JSON.stringify(settings.value));
  } catch {
    // Private windows may refuse: nothing is lost but the wish.
  }
}

/** Does nothing at all move? The map asks it when it is mounted. */
export function isStill(): boolean {
  return settings.value.motion === 'none' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
