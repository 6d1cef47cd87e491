// A link to a moment: the day at which it opens, its QR code, and what happens where it is opened.
import { render } from 'preact';
import { encode } from 'uqr';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import { momentIn, pack } from '../../src/chronicle/link.ts';
import { sealedRecordOf } from '../../src/chronicle/record.ts';
import { codeOf } from '../../src/desk/saves/qr-code.tsx';
import { addressOf, receiveAddress } from '../../src/desk/saves/record.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { deskAfter } from './given.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
afterEach(() => render(null, root));

const GAME = '1928-12-29 note POL | note LTU\n1929-01-01 publish\n1929-01-14';

function laid(): Desk {
  const desk = deskAfter(GAME);
  render(<App desk={desk} />, root);
  return desk;
}

test('the squares of the code are those of the standard, with four white ones around', () => {
  const text = 'https://example.org/#game=1.abc';
  const code = codeOf(text);
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  expect(code?.size).toBe(size);
  const drawn = new Set(
    [...(code?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, run]) =>
      Array.from({ length: Number(run) }, (_, at) => `${Number(x) + at},${y}`),
    ),
  );
  const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x},${y}`] : [])));
  expect([...drawn].sort()).toEqual(dark.sort());
  expect(dark.every((one) => one.split(',').every((at) => Number(at) >= 4 && Number(at) < size - 4))).toBe(
    true,
  );
  expect(codeOf('x'.repeat(3000))).toBeNull();
});

test('the record sheet offers the day at which the link opens, and the code has a name', async () => {
  const desk = laid();
  desk.dialogs.open({ is: 'record' });
  const sheet = page.getByRole('dialog', { name: 'Save and share' });
  const opens = sheet.getByRole('combobox', { name: 'The link opens' });
  await opens.selectOptions('1 January 1929');
  await expect.element(sheet.getByRole('button', { name: 'Copy a link to this day' })).toBeVisible();
  await sheet.getByText('As a QR code').click();
  const code = sheet.getByRole('img', { name: 'A QR code of the link to this game' });
  await expect.element(code).toBeVisible();
  const long = code.element().querySelectorAll('path')[1]?.getAttribute('d');
  const address = await addressOf(desk.present.timeline.value, { date: '1929-01-01', acts: 0 });
  expect(momentIn(new URL(address).hash)).toEqual({ date: '1929-01-01', acts: 0 });
  expect(long).toBe(codeOf(address)?.path);
});

test('an address with a moment is opened there: looked at, or played on from that day', async () => {
  const sent = sealedRecordOf(deskAfter(GAME).present.timeline.value);
  for (const way of ['Look at that day', 'Play on from here'] as const) {
    const desk = deskAfter('');
    render(<App desk={desk} />, root);
    history.replaceState(null, '', await pack(sent, { date: '1929-01-01', acts: 0 }));
    await receiveAddress(desk.dialogs, desk.ports);
    const sheet = page.getByRole('dialog', { name: 'A game was opened' });
    await expect.element(sheet.getByText(/opens it on Tuesday,? 1 January 1929/)).toBeVisible();
    await sheet.getByRole('button', { name: way }).click();
    await expect.poll(() => desk.present.view.value.date).toBe('1929-01-01');
    expect(desk.present.seat.value).toBe(way === 'Look at that day' ? 'historian' : 'player');
    // Nothing of that day has been done yet.
    expect(desk.present.timeline.value.moments.some(({ command }) => command?.do === 'publish')).toBe(false);
    render(null, root);
  }
});
