/**
 * A sheet over the desk: it traps the focus, Escape closes it, and the focus returns to where it was
 * (modal.ts).
 */
import type { ComponentChildren, JSX } from 'preact';
import { type Inputs, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useDialogs } from './dialogs.ts';
import { layOver } from './modal.ts';
import { useWords } from './words.ts';

interface SheetProps {
  readonly title: string;
  /** Courier line above the title. */
  readonly slug?: string;
  readonly kind?:
    | 'plain'
    | 'wide'
    | 'despatch'
    | 'fair'
    | 'night'
    | 'thumb'
    | 'process'
    | 'chronicle'
    | 'debrief'
    | 'class'
    | 'term';
  readonly onClose?: () => void;
  /** Buttons of the sheet that replace the default close button. */
  readonly foot?: ComponentChildren;
  /** Actions on the content, always visible above the close button. */
  readonly acts?: ComponentChildren;
  /** Content beside it, on buff; the buttons are then placed there too. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Sheet({
  title,
  slug,
  kind = 'plain',
  onClose,
  foot,
  acts,
  aside,
  children,
}: SheetProps): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const box = useRef<HTMLDivElement>(null);
  const scrim = useRef<HTMLDivElement>(null);
  const head = useId();
  const close = onClose ?? (() => dialogs.close());
  const latest = useRef(close);
  latest.current = close;
  // Before the first paint: desk and sheet appear together.
  useLayoutEffect(() => {
    if (box.current === null || scrim.current === null) return;
    return layOver(box.current, scrim.current, () => latest.current());
  }, []);
  const buttons = (
    <div class="sheet-foot">
      {acts}
      {foot ?? (
        <button type="button" class="plain" onClick={close}>
          {words.say('close')}
          <kbd>{words.say('key-esc')}</kbd>
        </button>
      )}
    </div>
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape is the key of the same act */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div ref={scrim} class={`scrim scrim-${kind}`} popover="manual" onClick={close} />
      <div
        ref={box}
        class={`sheet sheet-${kind}${aside === undefined ? '' : ' sheet-split'}`}
        popover="manual"
        role="dialog"
        aria-modal="true"
        aria-labelledby={head}
      >
        <div class="sheet-body">
          {slug !== undefined && <p class="slug">{slug}</p>}
          <h2 id={head} tabIndex={-1}>
            {title}
          </h2>
          {children}
          <i class="sheet-end" />
          {aside === undefined && buttons}
        </div>
        {aside !== undefined && (
          <div class="sheet-aside">
            <div class="aside-body">{aside}</div>
            {buttons}
          </div>
        )}
      </div>
    </>
  );
}

/**
 * Runs an effect on the elements of a sheet after the sheet is shown and before it is painted: what is
 * focused or scrolled there is never seen in another place first. To be called by what renders the sheet.
 */
export function useInSheet(effect: () => void, inputs: Inputs): void {
  // `layOver` shows the sheet and focuses its heading in a microtask of its own, which was queued before.
  useLayoutEffect(() => queueMicrotask(effect), inputs);
}
