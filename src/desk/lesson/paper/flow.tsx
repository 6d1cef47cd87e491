/**
 * Paginates a paper. Measures its blocks on a hidden sheet of unlimited length, then distributes them over sheets. Repeats
 * this when the fonts have loaded and when the blocks or the paper size change.
 */
import { cloneElement, type JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../shell/words.ts';
import { type Block, type Content, type Measure, sheetStarts } from './blocks.ts';
import { type Format, MARGIN, SPARE, sizeOf } from './format.ts';

/** Millimetres kept free at the bottom: layout on screen and in print differ slightly. */
const SLACK = 1.5;

/**
 * A last sheet filled less than this is avoided if slightly smaller type makes that possible; these shares of
 * the usual size are tried in turn.
 */
const HARDLY_FULL = 0.3;
const SMALLER = [0.97, 0.94, 0.91] as const;

/** A layout: the first block of every sheet, and the font size as a share of the usual one. */
interface Laying {
  readonly starts: readonly number[];
  readonly type: number;
}

interface OnSheetsProps {
  readonly title: string;
  readonly content: Content;
  readonly format: Format;
  readonly wide: boolean;
  /** Called with the number of sheets when all are rendered. */
  readonly onLaid: (sheets: number) => void;
}

export function OnSheets({ title, content, format, wide, onLaid }: OnSheetsProps): JSX.Element {
  return content.is === 'flow' ? (
    <Flow title={title} blocks={content.blocks} format={format} onLaid={onLaid} />
  ) : (
    <Sheets title={title} sheets={content.sheets} type={1} format={format} wide={wide} onLaid={onLaid} />
  );
}

interface SheetsProps {
  readonly title: string;
  readonly sheets: readonly (JSX.Element | readonly JSX.Element[])[];
  readonly type: number;
  readonly format: Format;
  readonly wide: boolean;
  readonly onLaid: (sheets: number) => void;
}

function Sheets({ title, sheets, type, format, wide, onLaid }: SheetsProps): JSX.Element {
  const words = useWords();
  const { width, height } = sizeOf(format, wide);
  // Called again for paper of another width, even if the number of sheets is the same.
  useLayoutEffect(() => onLaid(sheets.length), [onLaid, sheets.length, width]);
  return (
    <>
      {sheets.map((sheet, at) => (
        <section
          key={at}
          class="print-sheet"
          aria-label={words.say('paper-sheet', { number: at + 1, of: sheets.length })}
          style={{ width: `${width}mm`, height: `${height - SPARE}mm`, ...margins() }}
        >
          <div class="print-body" style={{ zoom: type }}>
            {sheet}
          </div>
          <p class="print-foot">
            <span>{words.say('paper-foot', { paper: title, title: words.say('scenario-title') })}</span>
            <span>{words.say('paper-foot-licence')}</span>
            <span>{words.say('paper-foot-sheet', { number: at + 1, of: sheets.length })}</span>
          </p>
        </section>
      ))}
    </>
  );
}

const margins = () => ({
  '--sheet-top': `${MARGIN.top}mm`,
  '--sheet-side': `${MARGIN.side}mm`,
  '--sheet-foot': `${MARGIN.foot}mm`,
});

interface FlowProps {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly format: Format;
  readonly onLaid: (sheets: number) => void;
}

function Flow({ title, blocks, format, onLaid }: FlowProps): JSX.Element {
  const long = useRef<HTMLDivElement>(null);
  const [{ starts, type }, setLaying] = useState<Laying>({ starts: [], type: 1 });
  const { width, height } = sizeOf(format, false);
  const inner = { width: width - 2 * MARGIN.side, height: height - SPARE - MARGIN.top - MARGIN.foot - SLACK };
  useLayoutEffect(() => {
    let gone = false;
    const measure = (): void => {
      if (!gone && long.current !== null) setLaying(layingOf(blocks, long.current, inner));
    };
    measure();
    void document.fonts.ready.then(measure);
    return () => {
      gone = true;
    };
  }, [blocks, inner.width, inner.height]);
  const sheets = starts.map((start, at) => drawn(blocks.slice(start, starts[at + 1])));
  return (
    <>
      <div class="print-long" aria-hidden="true">
        <div ref={long} class="print-body">
          {drawn(blocks)}
        </div>
      </div>
      {sheets.length > 0 && (
        <Sheets title={title} sheets={sheets} type={type} format={format} wide={false} onLaid={onLaid} />
      )}
    </>
  );
}

/** Lays blocks out on sheets of this size in millimetres; `long` contains them for measuring. */
function layingOf(
  blocks: readonly Block[],
  long: HTMLElement,
  inner: { readonly width: number; readonly height: number },
): Laying {
  const layIn = (type: number) => {
    long.style.width = `${inner.width / type}mm`;
    const unit = (long.getBoundingClientRect().width * type) / inner.width;
    const room = (inner.height * unit) / type;
    const measures = measuresOf(long);
    const starts = sheetStarts(blocks, measures, room);
    const last = measures.slice(starts.at(-1)).reduce((sum, one) => sum + one.height, 0);
    return { starts, type, full: last / room };
  };
  const usual = layIn(1);
  if (usual.starts.length === 1 || usual.full >= HARDLY_FULL) return usual;
  for (const type of SMALLER) {
    const smaller = layIn(type);
    if (smaller.starts.length < usual.starts.length) return smaller;
  }
  return usual;
}

/** The blocks one below another, those of one frame inside it. */
function drawn(blocks: readonly Block[]): JSX.Element[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    if (group !== undefined && block.frame !== undefined && group[0]?.frame?.key === block.frame.key)
      group.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => {
    const [first] = group;
    const rows = group.map(({ drawn, key }) => cloneElement(drawn, { key, 'data-block': key }));
    return first?.frame === undefined ? (
      <div key={first?.key} class="print-block" data-block={first?.key}>
        {first?.drawn}
      </div>
    ) : (
      <div key={first.frame.key} class="print-block" data-frame={first.frame.key}>
        {first.frame.around(rows)}
      </div>
    );
  });
}

/**
 * The height of every block as rendered; the head of a frame counts towards its first row, its end towards
 * the last.
 */
function measuresOf(long: HTMLElement): Measure[] {
  const all = [...long.querySelectorAll<HTMLElement>('[data-block]')];
  return all.map((block) => {
    const own = block.getBoundingClientRect();
    const frame = block.closest('[data-frame]');
    if (frame === null) return { height: own.height, head: 0 };
    const rows = [...frame.querySelectorAll('[data-block]')];
    const around = frame.getBoundingClientRect();
    const head = (rows[0]?.getBoundingClientRect().top ?? around.top) - around.top;
    const foot = around.bottom - (rows.at(-1)?.getBoundingClientRect().bottom ?? around.bottom);
    const more = (block === rows[0] ? head : 0) + (block === rows.at(-1) ? foot : 0);
    return { height: own.height + more, head };
  });
}
