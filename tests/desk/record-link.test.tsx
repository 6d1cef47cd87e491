// A link to a moment: the day at which it opens, its QR code, and what happens where it is opened.
import { render } from 'preact';
import { encode } from 'uqr';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import { momentIn, pack, unpack } from '../../src/chronicle/link.ts';
import { sealedRecordOf } from '../../src/chronicle/record.ts';
import { MOST_LETTERS } from '../../src/chronicle/written-game.ts';
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

/** Its address is that of the page of all tests. */
const own = location.href;
afterEach(() => history.replaceState(null, '', own));

/** A desk that has received what is after the address of the page. */
async function received(end: string): Promise<Desk> {
  const desk = laid();
  history.replaceState(null, '', end);
  await receiveAddress(desk.dialogs, desk.ports);
  return desk;
}

test('an address that was altered on the way and is whole otherwise is opened, and the sheet says that it was', async () => {
  const end = await pack(sealedRecordOf(deskAfter(GAME).present.timeline.value));
  for (const changed of [end.replace('#game', '#gane'), `${end}%22.`, end.replace('#game=', '%23game%3D')]) {
    await received(changed);
    const sheet = page.getByRole('dialog', { name: 'A game was opened' });
    await expect
      .element(sheet.getByText(/The link was altered on the way; its game could be read/))
      .toBeVisible();
    expect(sheet.getByText(/does not come out as written/).query()).toBeNull();
    expect(location.href).not.toMatch(/#|%23/);
    render(null, root);
  }
  await received(end);
  await expect.element(page.getByRole('dialog', { name: 'A game was opened' })).toBeVisible();
  expect(page.getByText(/altered on the way/).query()).toBeNull();
});

test('one that cannot be read is said to be a link, with what to do, and is shown as it came', async () => {
  const end = await pack(sealedRecordOf(deskAfter(GAME).present.timeline.value));
  for (const cut of [end.slice(0, -12), end.replace('#game', '#gme').slice(0, -12), '#game']) {
    const desk = await received(cut);
    const before = desk.present.timeline.value;
    const sheet = page.getByRole('dialog', { name: 'This link cannot be read' });
    await expect
      .element(
        sheet.getByText(
          /was cut short or altered on the way\. Copy the whole link again from where it was sent/,
        ),
      )
      .toBeVisible();
    const sent = sheet.getByRole('textbox', { name: 'The link as it came:' });
    expect((sent.element() as HTMLTextAreaElement).value.endsWith(cut)).toBe(true);
    expect(desk.present.timeline.value).toBe(before);
    render(null, root);
  }
});

test('a fragment that is not of this game opens nothing and stays in the address', async () => {
  for (const end of ['#', '#desk', '#utm_source=letter', '#chapter-1.2']) {
    const desk = await received(end);
    expect(desk.dialogs.opened.value).toEqual([]);
    expect(location.href.endsWith(end)).toBe(true);
    render(null, root);
  }
});

test('a file that the browser does not give is told by name, with what to do, and can be chosen again', async () => {
  const desk = laid();
  desk.dialogs.open({ is: 'record' });
  const read = vi.spyOn(Blob.prototype, 'text');
  onTestFinished(() => read.mockRestore());
  const choose = async (): Promise<void> => {
    const given = new DataTransfer();
    given.items.add(new File(['1928-12-29  note POL\n'], 'letters.despatch'));
    await expect.poll(() => root.querySelector('input[type="file"]')).not.toBeNull();
    const input = root.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('no input');
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => input.value).toBe('');
  };
  // A folder, a file removed meanwhile, a file that may not be opened.
  for (const name of ['NotFoundError', 'NotReadableError', 'SecurityError']) {
    read.mockRejectedValueOnce(new DOMException('', name));
    await choose();
    const sheet = page.getByRole('dialog', { name: 'This file cannot be read' });
    await expect
      .element(sheet.getByText(/cannot read “letters\.despatch”.*choose it again, or a copy/))
      .toBeVisible();
    desk.dialogs.close();
  }
  await choose();
  await expect.element(page.getByRole('dialog', { name: 'A game was opened' })).toBeVisible();
});

test('a file of a gigabyte is refused with a sentence and is not read', async () => {
  const desk = laid();
  desk.dialogs.open({ is: 'record' });
  const part = new Blob([new Uint8Array(1_000_000)]);
  const file = new File(
    Array.from({ length: 1000 }, () => part),
    'large.despatch',
  );
  expect(file.size).toBe(1_000_000_000);
  const read = vi.spyOn(Blob.prototype, 'text');
  onTestFinished(() => read.mockRestore());
  const given = new DataTransfer();
  given.items.add(file);
  await expect.poll(() => root.querySelector('input[type="file"]')).not.toBeNull();
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no input');
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const sheet = page.getByRole('dialog', { name: 'This file cannot be read' });
  await expect
    .element(sheet.getByText('It is too long to be a game. Nothing has changed here.'))
    .toBeVisible();
  expect(read).not.toHaveBeenCalled();
});

test('of an address that would become hundreds of megabytes only the first few are unpacked', async () => {
  // Zeros pack best, a thousand to one: this is about the longest address that is accepted.
  const zeros = new Blob(Array.from({ length: 280 }, () => new Uint8Array(1_000_000)));
  const packed = new Response(zeros.stream().pipeThrough(new CompressionStream('deflate-raw')));
  const bytes = new Uint8Array(await packed.arrayBuffer());
  const end = `#game=1.${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')}`;
  expect(end.length).toBeGreaterThan(0.9 * MOST_LETTERS);
  expect(end.length).toBeLessThan(MOST_LETTERS);
  const pieces: number[] = [];
  const Real = DecompressionStream;
  vi.stubGlobal(
    'DecompressionStream',
    class {
      readonly readable: ReadableStream;
      readonly writable: WritableStream;
      constructor(format: 'deflate-raw') {
        const real = new Real(format);
        const writer = real.writable.getWriter();
        this.readable = real.readable;
        this.writable = new WritableStream<Uint8Array<ArrayBuffer>>({
          write: (piece) => {
            pieces.push(piece.length);
            return writer.write(piece);
          },
          close: () => writer.close(),
          abort: (reason) => writer.abort(reason),
        });
      }
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  expect(await unpack(end, MOST_LETTERS)).toBeNull();
  // Of 280,000 bytes.
  expect(pieces.length).toBeGreaterThan(0);
  expect(pieces.reduce((sum, one) => sum + one, 0)).toBeLessThan(8_000);
});
