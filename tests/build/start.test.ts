// Where npm start may open a browser by itself.
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { opener } from '../../src/build/start.ts';
import { TOP } from '../house/syntax.ts';

test('a desktop has an opener; a server, a container and a build machine have none', () => {
  expect(opener('darwin', {})).toEqual(['open']);
  expect(opener('win32', {})?.[0]).toBe('cmd');
  expect(opener('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
  expect(opener('linux', {})).toBeNull();
  expect(opener('darwin', { CI: 'true' })).toBeNull();
});

test('npm start builds the page as it is shipped, serves it and says where', async () => {
  const child = spawn('npm', ['start'], {
    cwd: TOP,
    env: { ...process.env, CI: 'true', NODE_ENV: '' },
    detached: true,
  });
  let said = '';
  try {
    const address = await new Promise<string>((found, failed) => {
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        const at = /is at (http:\S+)/.exec(said)?.[1];
        if (at !== undefined) found(at);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('close', (code) => failed(new Error(`ended with ${code}: ${said}`)));
    });
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('id="desk"');
  } finally {
    child.removeAllListeners('close');
    if (child.pid !== undefined) process.kill(-child.pid);
  }
});
