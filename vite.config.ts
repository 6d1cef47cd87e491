// How the page is built and served, and how the tests are run: three projects under one runner.
// What needs more than a line lives in src/build.
import { defineConfig } from 'vitest/config';
import { budget, PHASER_CHUNK } from './src/build/budget.ts';
import { headers } from './src/build/headers.ts';
import { scenarios } from './src/build/scenarios.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [headers(), scenarios(), budget()],
  build: {
    // No data: addresses: fonts and pictures stay files of the same origin, as the page's policy asks.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Phaser alone is larger than the default warning; src/build/budget.ts watches the real sizes.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: PHASER_CHUNK, test: /node_modules[\\/](phaser|eventemitter3)[\\/]/ }],
        },
      },
    },
  },
  worker: { format: 'es' },
});
