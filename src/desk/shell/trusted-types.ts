/**
 * The page's one Trusted Types policy: a script comes from the page's own place or not at all.
 */

/** The types of the page know nothing of Trusted Types yet. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
}

function own(address: string): string {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new Error(`${url.origin} is no place for a script of this page.`);
  return url.href;
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy('litvinov-protocol', { createScriptURL: own });

/** The address in the form in which the browser takes it for a worker; throws for another origin. */
export function scriptUrl(address: string): string {
  // A TrustedScriptURL where there are any: whoever takes a script's address takes it in this form.
  return (policy?.createScriptURL(address) ?? own(address)) as string;
}
