// Detects touch targets that are too small: every control smaller than a fingertip.

/** CSS pixels, as WCAG 2.5.5 requires. */
const LEAST = 44;

const PRESSABLE = 'button, a[href], summary, select, input:not([type="hidden"]), textarea, [role="button"]';

/** A word in a sentence is as high as its line, which WCAG allows. */
const inASentence = (element: Element): boolean => getComputedStyle(element).display === 'inline';

/** The area of a control: the label around a field, if there is one, and the invisible area around it. */
function surfaceOf(element: Element): { width: number; height: number } {
  const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
  const around = getComputedStyle(element, '::after');
  if (around.content === 'none' || around.position !== 'absolute') return { width, height };
  const beyond = (side: string): number => Math.max(0, -Number.parseFloat(side) || 0);
  return {
    width: width + beyond(around.left) + beyond(around.right),
    height: height + beyond(around.top) + beyond(around.bottom),
  };
}

/** Every control under `root` that is too small, with its size. */
export function narrow(root: Element): string[] {
  return (
    [...root.querySelectorAll(PRESSABLE)]
      .filter((element) => !inASentence(element) && element.checkVisibility({ visibilityProperty: true }))
      // For keyboard and screen reader only: not touchable.
      .filter((element) => !element.matches('.hidden') || element.closest('label') !== null)
      .flatMap((element) => {
        const { width, height } = surfaceOf(element);
        if (width === 0 || (width >= LEAST - 0.5 && height >= LEAST - 0.5)) return [];
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
        return [
          `${element.tagName.toLowerCase()}.${element.className} "${name}" ${width.toFixed(0)}x${height.toFixed(0)}`,
        ];
      })
  );
}
