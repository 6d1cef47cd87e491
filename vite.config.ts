// How the page is built and served, and how the tests are run: three projects under one runner. Anything longer than a
// line is in src/build.
import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config';
import { browserFlags, findBrowser } from './src/build/browser.ts';
import { budget, PHASER_CHUNK } from './src/build/budget.ts';
import { early } from './src/build/first-script.ts';
import { headers } from './src/build/headers.ts';
import { LIBRARIES, licences } from './src/build/licences.ts';
import { plainImports, triedAgain } from './src/build/module-preload.ts';
import { offline } from './src/build/offline.ts';
import { ahead } from './src/build/preload-tags.ts';
import { counting } from './src/build/reporter.ts';
import { scenarios } from './src/build/scenarios.ts';
import { terseLibraries } from './src/build/terse-libraries.ts';

const soak = Boolean(process.env.SOAK);
const quick = Boolean(process.env.QUICK);

/** Folders of tests that need no page. */
const FOLDERS = 'scenario,core,chronicle,lesson,analysis,atlas,cli,build,strings,house';

/** Unit tests that `npm run test:quick` leaves out: real processes, searches through games, thousands of whole desks read. */
const SLOW = [
  'tests/cli/**',
  'tests/analysis/{debrief/**,planning.test.ts,playout.test.ts,search.test.ts}',
  'tests/core/{secrets,taken-back}.test.ts',
  'tests/strings/verdicts.test.ts',
];

/** Processes for tests outside of the desk's page: one more than there are cores, since a journey often waits for a frame. */
const workers = availableParallelism() + 1;

/**
 * Milliseconds after which a test, or one wait in it, counts as hanging. The limits end nothing else: a machine may be ten
 * times slower than usual, and the full counts of a soak run for hours.
 */
const HANGS = {
  test: soak ? 4 * 3_600_000 : 900_000,
  journey: soak ? 4 * 3_600_000 : 450_000,
  wait: 60_000,
} as const;

/** The tests' projects; only a test run looks for a browser. */
async function testProjects(): Promise<TestProjectInlineConfiguration[]> {
  const { playwright } = await import('@vitest/browser-playwright');
  const path = (await findBrowser())?.path;
  return [
    {
      extends: true,
      test: {
        name: 'unit',
        environment: 'node',
        // Alone, nothing waits for a frame.
        maxWorkers: soak ? 1 : quick ? availableParallelism() : workers,
        // In one process, files share the modules that another file has loaded; they keep nothing but caches.
        isolate: false,
        exclude: quick ? SLOW : [],
        include: [`tests/{${FOLDERS}}/**/*.test.ts`],
        benchmark: { include: [`tests/{${FOLDERS}}/**/*.bench.ts`] },
        testTimeout: HANGS.test,
        hookTimeout: HANGS.test,
      },
    },
    {
      extends: true,
      // If one of these were discovered late, Vite would reload the page in the middle of a test.
      optimizeDeps: {
        include: [
          'preact',
          'preact/hooks',
          'preact/jsx-dev-runtime',
          'preact/test-utils',
          '@preact/signals',
          'xstate',
          '@fluent/bundle',
          'idb',
          'uqr',
          'axe-core',
        ],
      },
      test: {
        name: 'desk',
        // Runs at the same time as the others, which set the same number; its own files run one after another.
        maxWorkers: soak ? 1 : workers,
        include: ['tests/desk/**/*.test.tsx'],
        // In one page, files share loaded modules; the setup file resets the page for each file.
        isolate: false,
        setupFiles: ['tests/desk/fresh.ts'],
        testTimeout: HANGS.test,
        hookTimeout: HANGS.test,
        expect: { poll: { timeout: HANGS.wait } },
        browser: {
          enabled: true,
          headless: true,
          // Only one page can have the focus.
          fileParallelism: false,
          screenshotFailures: false,
          instances: [{ browser: 'chromium' }],
          provider: playwright({
            actionTimeout: HANGS.wait,
            // Motion costs an eighth of the processor's time (measured); journeys look at it.
            contextOptions: { reducedMotion: 'reduce' },
            launchOptions: { ...(path === undefined ? {} : { executablePath: path }), args: browserFlags() },
          }),
        },
      },
    },
    {
      extends: true,
      test: {
        name: 'journey',
        environment: 'node',
        globalSetup: 'tests/journey/serve.ts',
        setupFiles: ['tests/journey/temporary.ts'],
        // Files that run in one process share its browser.
        isolate: false,
        expect: { poll: { timeout: HANGS.wait } },
        testTimeout: HANGS.journey,
        hookTimeout: HANGS.test,
        // Some commands to a browser have no limit of time, and rarely one is never answered. What a test expects is never
        // tried again; the run tells which tests hung.
        retry: { count: 1, condition: /^Test timed out/ },
        // The long soak files, every part at every width, run only in the soak.
        include: ['tests/journey/**/*.test.ts', ...(soak ? ['tests/journey/**/*.soak.ts'] : [])],
        maxWorkers: soak ? 1 : workers,
      },
    },
  ];
}

/** The whole test run; the module that sorts its files needs Vitest, which a build does not load. */
async function tests(): Promise<NonNullable<ViteUserConfig['test']>> {
  const { LongestFirst } = await import('./src/build/sequencer.ts');
  return {
    projects: await testProjects(),
    reporters: ['default', counting()],
    sequence: { sequencer: LongestFirst },
  };
}

export default defineConfig(
  async (): Promise<ViteUserConfig> => ({
    base: './',
    // Missing files are answered with 404, as by static servers, not with the page.
    appType: 'mpa',
    publicDir: false,
    plugins: [
      early(),
      ahead(),
      headers(),
      plainImports(),
      scenarios(),
      licences(),
      offline(),
      terseLibraries(),
      budget(),
    ],
    build: {
      // No data: addresses: fonts and pictures stay files of the same origin, as the page's policy asks.
      assetsInlineLimit: 0,
      modulePreload: triedAgain,
      license: { fileName: LIBRARIES },
      // Phaser alone is larger than the default warning; src/build/budget.ts watches the real sizes.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        // The timings of the build's plugins are of no use to a player who starts the game.
        checks: { bundlerTimings: false },
        output: {
          codeSplitting: {
            groups: [
              { name: PHASER_CHUNK, test: /node_modules[\\/](phaser|eventemitter3)[\\/]/ },
              // Small parts that many modules use, among them the first sheet: one file compresses better than six.
              {
                name: 'common',
                test: /preload-helper|@fluent[\\/]bundle|[\\/]src[\\/](desk[\\/](shell[\\/](announce|fetching|persons|sign)|settings[\\/]language|title[\\/]opening)|strings[\\/](fluent|name-value|power-names))\.tsx?$/,
              },
              { name: 'page', test: /src[\\/](page|desk[\\/]shell[\\/](desk|from-timeline))\.ts$/ },
              // What title and desk share, and what reads and writes games. The page names every file that it may load later,
              // and fewer names are fewer bytes before the desk.
              {
                name: 'records',
                test: /[\\/]src[\\/](chronicle[\\/](goals|notation|play|shelf|written-game)|desk[\\/]watch[\\/]pen-at)\.ts$/,
              },
              {
                name: 'shared',
                test: /[\\/]src[\\/](desk[\\/](acts[\\/](answer-button|possible|verbs)|dossier[\\/](chambers|odds)|end[\\/](seating-plan|why-ended-link)|settings[\\/]settings|shell[\\/]use-keys|title[\\/]deal-number)|lesson[\\/]end|strings[\\/](cable|command)-words)\.tsx?$/,
              },
            ],
          },
        },
      },
    },
    worker: { format: 'es', plugins: () => [terseLibraries()] },
    test: process.env.VITEST ? await tests() : {},
  }),
);
