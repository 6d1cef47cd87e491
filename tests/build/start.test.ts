// When npm start may open a browser by itself. tests/journey/offline.test.ts checks that it builds and serves the
// page.
import { expect, test } from 'vitest';
import { asked, opener } from '../../src/build/start.ts';

test('a desktop has an opener; a server, a container and a build machine have none', () => {
  expect(opener('darwin', {})).toEqual(['open']);
  expect(opener('win32', {})?.[0]).toBe('cmd');
  expect(opener('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
  expect(opener('linux', {})).toBeNull();
  expect(opener('darwin', { CI: 'true' })).toBeNull();
});

test('a port and a folder can be given; an option that is unknown is refused and is no folder', () => {
  expect(asked([])).toEqual({ outDir: undefined, port: 4173 });
  expect(asked(['--port', '8080', 'out'])).toEqual({ outDir: 'out', port: 8080 });
  for (const wrong of [['--prot', '8080'], ['--port'], ['--port', 'eighty'], ['--port', '0'], ['a', 'b']])
    expect(asked(wrong)).toEqual({ fault: expect.stringContaining('use: npm start') });
});
