// The text of a part of the page, for a test of what is not said in it.

/** The text of the element. Throws where there is none: without it nothing is said in it, whatever is wrong. */
export function textIn(root: ParentNode, selector: string): string {
  const text = root.querySelector(selector)?.textContent ?? '';
  if (text === '') throw new Error(`nothing is shown in ${selector}`);
  return text;
}
