// How the page is built and served, and how the tests are run: three projects under one runner.
// What needs more than a line lives in src/build.
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

/** Rooms whose tests need no page. */
const ROOMS = 'scenario,core,chronicle,lesson,analysis,atlas,cli,build,strings,house';

const cores = availableParallelism();

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
        maxWorkers: cores,
        sequence: { groupOrder: 1 },
        // In one process a file finds what another has loaded; nothing but caches is kept between them.
        isolate: false,
        exclude: quick ? ['tests/cli/**'] : [],
        include: [`tests/{${ROOMS}}/**/*.test.ts`],
        benchmark: { include: [`tests/{${ROOMS}}/**/*.bench.ts`] },
        // Properties with many tries, on machines of any speed; the soak's counts run for hours.
        testTimeout: soak ? 4 * 3_600_000 : 120_000,
      },
    },
    {
      extends: true,
      // Found late, one of these would make Vite reload the page in the middle of a test.
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
        ],
      },
      test: {
        name: 'desk',
        // Beside the unit tests, which asks for the same number; of its own files it runs one after another.
        maxWorkers: cores,
        sequence: { groupOrder: 1 },
        include: ['tests/desk/**/*.test.tsx'],
        // In one page a file finds the modules that another has loaded, and a setup makes the page new for it.
        isolate: false,
        setupFiles: ['tests/desk/fresh.ts'],
        // Some play a dozen games, on machines of any speed.
        testTimeout: 60_000,
        // As with the journeys below.
        expect: { poll: { timeout: 10_000 } },
        browser: {
          enabled: true,
          headless: true,
          // Only one page can have the focus.
          fileParallelism: false,
          screenshotFailures: false,
          instances: [{ browser: 'chromium' }],
          provider: playwright({
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
        // Files that run in one process share its browser.
        isolate: false,
        // A state that is waited for may take its time on a slow machine.
        expect: { poll: { timeout: 30_000 } },
        testTimeout: soak ? 4 * 3_600_000 : 60_000,
        hookTimeout: 60_000,
        // The long one, every part at every width, belongs to the soak.
        include: ['tests/journey/**/*.test.ts', ...(soak ? ['tests/journey/**/*.soak.ts'] : [])],
        maxWorkers: soak ? 1 : cores,
        sequence: { groupOrder: 2 },
      },
    },
  ];
}

export default defineConfig(
  async (): Promise<ViteUserConfig> => ({
    base: './',
    // What is not there is answered by 404, as static servers do, and not by the page.
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
        // How long the plugins of the build took says nothing to a player who starts the game.
        checks: { bundlerTimings: false },
        output: {
          codeSplitting: {
            groups: [
              { name: PHASER_CHUNK, test: /node_modules[\\/](phaser|eventemitter3)[\\/]/ },
              // Small parts that many use, the first sheet among them: in one file they pack better than in six.
              {
                name: 'common',
                test: /preload-helper|@fluent[\\/]bundle|[\\/]src[\\/](desk[\\/](shell[\\/](announce|fetching|persons|sign)|settings[\\/]language|title[\\/]opening)|strings[\\/](fluent|name-value|power-names))\.tsx?$/,
              },
              { name: 'page', test: /src[\\/](page|desk[\\/]shell[\\/](desk|from-timeline))\.ts$/ },
            ],
          },
        },
      },
    },
    worker: { format: 'es', plugins: () => [terseLibraries()] },
    test: process.env.VITEST ? { projects: await testProjects(), reporters: ['default', counting()] } : {},
  }),
);
