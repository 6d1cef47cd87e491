/**
 * The settings of the page: light, size, motion, sound, plain words, and which prologues were read. They
 * are attributes of the root element, stored by the browser, and src/build/first-script.ts restores them
 * before the first paint. Styles and the map read them there.
 */
import { signal } from '@preact/signals';

/** The storage key that src/build/first-script.ts reads. */
const KEPT = 'litvinov-protocol:settings';

/** The settings and their values; the first value of each is the default. */
export const SETTINGS = {
  light: ['day', 'lamp', 'wall'],
  size: ['100', '115', '130', '150', '175', '200'],
  motion: ['system', 'less', 'none'],
  sound: ['off', 'on'],
  captions: ['on', 'off'],
  /** One sentence in plain words on every paper, and glossary words marked in every text. */
  plain: ['off', 'on'],
} as const;

export type Setting = keyof typeof SETTINGS;
export type Settings = { readonly [S in Setting]: (typeof SETTINGS)[S][number] } & {
  /** Ids of the scenarios whose prologue was read, separated by spaces: each opens automatically only once. */
  readonly prologue: string;
};

const NAMES = Object.keys(SETTINGS) as Setting[];

/** The attributes of the root element; an unknown value counts as not set. */
function standing(): Settings {
  const { dataset } = document.documentElement;
  const one = (name: Setting): string =>
    SETTINGS[name].find((value) => value === dataset[name]) ?? SETTINGS[name][0];
  const chosen = Object.fromEntries(NAMES.map((name) => [name, one(name)])) as Settings;
  return { ...chosen, prologue: dataset.prologue ?? '' };
}

export const settings = signal<Settings>(standing());

/** Changes a setting now and for later visits; without storage it lasts for this page. */
export function set<S extends keyof Settings>(name: S, value: Settings[S]): void {
  document.documentElement.dataset[name] = value;
  settings.value = { ...settings.value, [name]: value };
  try {
    localStorage.setItem(KEPT, JSON.stringify(settings.value));
  } catch {
    // Private windows may refuse storage; only the remembered choice is lost.
  }
}

/** Whether all motion is off. The map asks this at every drawing. */
export function isStill(): boolean {
  return settings.value.motion === 'none' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
