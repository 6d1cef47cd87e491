/**
 * The fair copy: the text as an instrument on one sheet, to be read, printed or saved as a file. The red
 * pencil is chosen here as above the draft.
 */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { AgainstSelect } from './compare.tsx';
import css from './fair-copy.css?raw';
import { TreatyPage } from './treaty-page.tsx';

/** The page as a file of its own: what is visible here, with the same style. */
function fileOf(page: HTMLElement, title: string): Blob {
  const head = document.createElement('title');
  head.textContent = title;
  const language = document.documentElement.lang;
  const html = `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head.outerHTML}<style>${css}</style></head><body>${page.outerHTML}</body></html>\n`;
  return new Blob([html], { type: 'text/html' });
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // By the next turn of the event loop the browser has started the download.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

export function FairCopy(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const page = useRef<HTMLElement>(null);
  const name = `${present.timeline.value.world.scenario.id}-${present.view.value.date}.html`;
  return (
    <Sheet
      kind="fair"
      title={words.say('fair-copy')}
      foot={
        <>
          <AgainstSelect />
          <button type="button" class="plain" onClick={() => window.print()}>
            {words.say('fair-print')}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() =>
              page.current !== null && download(fileOf(page.current, words.say('treaty-title')), name)
            }
          >
            {words.say('fair-download')}
          </button>
          <button type="button" class="main" onClick={() => dialogs.close()}>
            {words.say('close')}
            <kbd>{words.say('key-esc')}</kbd>
          </button>
        </>
      }
    >
      <TreatyPage page={page} />
    </Sheet>
  );
}
