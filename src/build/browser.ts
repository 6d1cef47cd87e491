// Finds a Chromium for the tests and installs one where there is none; finds a Firefox for its journey, if there is
// one. Prints to stderr what was done, or what is missing and the remedy. The page itself uses nothing from here.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser's path, and in words where it was found. */
export type Found = { path: string; from: string };

/** The environment of the search; tests pass their own. */
export type Surroundings = {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** Whether this file can be started. */
  runs: (path: string) => boolean;
  /** Where Playwright would keep its own browser. */
  playwrightPath: () => Promise<string>;
};

/** Names and usual places of one kind of browser; the environment variable `variable` overrides them. */
type Kind = {
  variable: 'CHROME_PATH' | 'FIREFOX_PATH';
  names: readonly string[];
  mac: readonly string[];
  windows: readonly string[];
};

const CHROMIUM: Kind = {
  variable: 'CHROME_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  windows: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
};

const FIREFOX: Kind = {
  variable: 'FIREFOX_PATH',
  names: ['firefox', 'firefox-esr'],
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox/firefox.exe'],
};

const MENDING = [
  'No Chromium or Chrome was found for the browser tests. Any one of these mends it:',
  '  - install Chromium or Chrome so that it is on the PATH (on Debian: apt-get install chromium);',
  '  - run: npx playwright install chromium',
  '  - set CHROME_PATH to the program file of a Chromium or Chrome.',
].join('\n');

/** Message for a missing Firefox: its journey is skipped, and how to run it. */
export const NO_FIREFOX =
  'No Firefox was found, so the journey through it is left out. It is tried where Firefox is on the PATH (on Debian: apt-get install firefox-esr) or named by FIREFOX_PATH.';

/**
 * Chromium features that are switched off: the list under the address bar, for which the browser prepares two pages in
 * every window (half a second of processor each time), and the features that Playwright switches off (playwright-core's
 * chromiumSwitches.ts), since a second list replaces the first.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** Command-line flags for every browser that the tests start. */
export function browserFlags(uid: number | undefined = process.getuid?.()): string[] {
  return [
    // Chromium's sandbox refuses to start for root; for anyone else it stays on.
    ...(uid === 0 ? ['--no-sandbox'] : []),
    // The map is tested without a graphics card: WebGL in software.
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--disable-features=${WITHOUT.join(',')}`,
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** An existing file may still not start: a wrapper without its package, a missing library. */
function runs(path: string): boolean {
  if (!isProgram(path)) return false;
  // On macOS and Windows asking for the version can open a window.
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function playwrightPath(): Promise<string> {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

const HERE: Surroundings = { env: process.env, platform: process.platform, runs, playwrightPath };

function usualPlaces({ names, mac, windows }: Kind, { env, platform }: Surroundings): string[] {
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, platform === 'win32' ? `${name}.exe` : name)));
  if (platform === 'darwin') return [...onPath, ...mac.map((program) => `/Applications/${program}`)];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const places = windows.flatMap((name) => roots.map((root) => (root ? join(root, name) : '')));
    return [...onPath, ...places.filter((place) => place !== '')];
  }
  return onPath;
}

/** The browser named by the environment variable, or the first on the system. */
function findInstalled(kind: Kind, around: Surroundings): Found | null {
  const chosen = around.env[kind.variable];
  if (chosen !== undefined && chosen !== '') {
    if (around.runs(chosen)) return { path: chosen, from: kind.variable };
    throw new Error(
      `${kind.variable} is "${chosen}", but no program can be started there. Correct it, or unset it to have a browser looked for.`,
    );
  }
  const system = usualPlaces(kind, around).find(around.runs);
  return system === undefined ? null : { path: system, from: 'the system' };
}

/** Looks for a browser without changing anything. Throws if CHROME_PATH does not work. */
export async function findBrowser(around: Surroundings = HERE): Promise<Found | null> {
  const installed = findInstalled(CHROMIUM, around);
  if (installed !== null) return installed;
  const own = await around.playwrightPath();
  return around.runs(own) ? { path: own, from: "Playwright's own browsers" } : null;
}

/**
 * Looks for an ordinary Firefox. Throws if FIREFOX_PATH does not work. Playwright's own Firefox, which is modified for
 * tests, is not considered.
 */
export function findFirefox(around: Surroundings = HERE): Found | null {
  return findInstalled(FIREFOX, around);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function succeeds(command: string, ...args: string[]): boolean {
  // On Windows npx is a script, which only a shell starts; no argument comes from outside.
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell }).status === 0;
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Installs a browser: Playwright's download first, then Debian's package where this process may install one. */
async function fetchBrowser(): Promise<Found | null> {
  say("No browser is installed. Trying Playwright's download: npx --no-install playwright install chromium");
  if (succeeds('npx', '--no-install', 'playwright', 'install', 'chromium')) {
    const found = await findBrowser();
    if (found !== null) return found;
    say('It was downloaded but does not start; a system library may be missing.');
  } else {
    say("Playwright's download did not succeed.");
  }
  if (!isDebianRoot()) return null;
  say("Trying Debian's package: apt-get update && apt-get install -y --no-install-recommends chromium");
  const installed =
    succeeds('apt-get', 'update') &&
    succeeds('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  if (!installed) say('apt-get did not succeed.');
  return findBrowser();
}

/** Makes sure that there is a browser and prints which; returns the exit code. */
export async function main(): Promise<number> {
  try {
    const found = (await findBrowser()) ?? (await fetchBrowser());
    say(found === null ? MENDING : `Browser for the tests: ${found.path} (from ${found.from})`);
    const firefox = findFirefox();
    say(firefox === null ? NO_FIREFOX : `Firefox for its journey: ${firefox.path} (from ${firefox.from})`);
    return found === null ? 1 : 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
