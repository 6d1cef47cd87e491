/**
 * Sets the paper size for printing. An `@page` rule cannot be scoped to a part of the page, so it exists only
 * while a paper is open.
 */
import { useLayoutEffect } from 'preact/hooks';
import type { Format } from './format.ts';
import { sizeOf } from './format.ts';

export function usePageSize(format: Format, wide: boolean): void {
  useLayoutEffect(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(`@page { size: ${sizeOf(format, wide).css}; margin: 0; }`);
    document.adoptedStyleSheets.push(style);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
    };
  }, [format, wide]);
}
