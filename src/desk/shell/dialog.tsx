/**
 * A sheet laid over the desk: the browser's own modal dialog, so that focus stays in it, Escape closes it and the
 * focus goes back to where it came from.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useDialogs } from './dialogs.ts';
import { useWords } from './words.ts';

interface SheetProps {
  readonly title: string;
  /** Courier line above the title. */
  readonly slug?: string;
  readonly kind?: 'plain' | 'wide' | 'despatch' | 'fair' | 'night' | 'thumb' | 'process';
  readonly onClose?: () => void;
  /** The sheet's own buttons stand instead of the plain one that closes. */
  readonly foot?: ComponentChildren;
  /** What can be done with what is read, always in sight: above the button that closes. */
  readonly acts?: ComponentChildren;
  /** What stands beside it, on buff; the buttons then stand there too. */
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
  const box = useRef<HTMLDialogElement>(null);
  const head = useId();
  const close = onClose ?? (() => dialogs.close());
  // Before anything is painted: desk and sheet are laid out once, and seen together.
  useLayoutEffect(() => {
    const here = box.current;
    const before = document.activeElement;
    if (here !== null && !here.open) here.showModal();
    here?.querySelector('h2')?.focus({ preventScroll: true });
    return () => {
      here?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
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
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key of the same act, by the browser's own dialog
    <dialog
      ref={box}
      class={`sheet sheet-${kind}${aside === undefined ? '' : ' sheet-split'}`}
      aria-labelledby={head}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === box.current) close();
      }}
    >
      <div class="sheet-body">
        {slug !== undefined && <p class="slug">{slug}</p>}
        <h2 id={head} tabIndex={-1}>
          {title}
        </h2>
        {children}
        {aside === undefined && buttons}
      </div>
      {aside !== undefined && (
        <div class="sheet-aside">
          {aside}
          {buttons}
        </div>
      )}
    </dialog>
  );
}
