// Builds the page as it is shipped, for `npm start` and for the tests that use it.
import { build } from 'vite';

/**
 * Vite uses NODE_ENV as it is, and under its own runner or a test runner would bundle the libraries' development
 * builds: larger, slower, and not what is shipped.
 */
export async function buildPage(outDir?: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ logLevel: 'warn', build: outDir === undefined ? {} : { outDir, emptyOutDir: true } });
  } finally {
    process.env.NODE_ENV = before;
  }
}
