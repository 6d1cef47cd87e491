// Where a browser is searched for, and in which order.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserFlags, findBrowser, findFirefox, type Surroundings } from '../../src/build/browser.ts';

function around(
  env: Record<string, string>,
  programs: string[],
  platform: NodeJS.Platform = 'linux',
): Surroundings {
  return {
    env,
    platform,
    runs: (path) => programs.includes(path),
    playwrightPath: async () => '/cache/chrome',
  };
}

const second = join('/second', 'chromium');

test('a chosen browser comes before all others', async () => {
  const found = await findBrowser(around({ CHROME_PATH: '/mine', PATH: '/second' }, ['/mine', second]));
  expect(found).toEqual({ path: '/mine', from: 'CHROME_PATH' });
});

test('a chosen browser that does not start is an error, not a reason to take another', async () => {
  const search = findBrowser(around({ CHROME_PATH: '/mine', PATH: '/second' }, [second]));
  await expect(search).rejects.toThrow('CHROME_PATH is "/mine"');
});

test("the system's browser comes before Playwright's, and nothing is found where nothing is", async () => {
  const env = { PATH: `/first${process.platform === 'win32' ? ';' : ':'}/second` };
  expect((await findBrowser(around(env, [second, '/cache/chrome'])))?.path).toBe(second);
  expect((await findBrowser(around(env, ['/cache/chrome'])))?.path).toBe('/cache/chrome');
  expect(await findBrowser(around(env, []))).toBeNull();
});

test('on macOS the usual place of programs is looked into', async () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect((await findBrowser(around({}, [chrome], 'darwin')))?.path).toBe(chrome);
});

test('only root goes without the sandbox', () => {
  expect(browserFlags(0)).toContain('--no-sandbox');
  expect(browserFlags(1000)).not.toContain('--no-sandbox');
});

test('Firefox is looked for in the same way, and never taken for the Chromium of the tests', async () => {
  const here = join('/second', 'firefox-esr');
  const surroundings = around({ PATH: '/second' }, [here]);
  expect(findFirefox(surroundings)).toEqual({ path: here, from: 'the system' });
  expect(await findBrowser(surroundings)).toBeNull();
  expect(findFirefox(around({ PATH: '/second' }, [second]))).toBeNull();
  expect(() => findFirefox(around({ FIREFOX_PATH: '/mine', PATH: '/second' }, [here]))).toThrow(
    'FIREFOX_PATH is "/mine"',
  );
});
