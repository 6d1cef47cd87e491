// Builds the page as it is shipped, whoever asks: a person who starts it, or the tests that walk through it.
import { build } from 'vite';

/**
 * Vite takes NODE_ENV as it finds it, and under its own runner or a test runner would build the libraries' development
 * forms: heavier, slower, and not what is shipped.
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
