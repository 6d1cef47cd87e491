// When npm start may open a browser by itself. tests/journey/offline.test.ts checks that it builds and serves the
// page.
import { expect, test } from 'vitest';
import { opener } from '../../src/build/start.ts';

test('a desktop has an opener; a server, a container and a build machine have none', () => {
  expect(opener('darwin', {})).toEqual(['open']);
  expect(opener('win32', {})?.[0]).toBe('cmd');
  expect(opener('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
  expect(opener('linux', {})).toBeNull();
  expect(opener('darwin', { CI: 'true' })).toBeNull();
});
