/** The page's only Trusted Types policy: a script must come from the page's own origin. */

/** TypeScript's DOM types do not include Trusted Types yet. */
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

/** The address in the form that the browser accepts for a worker; throws for another origin. */
export function scriptUrl(address: string): string {
  // A TrustedScriptURL in browsers that have them, which every API for script addresses accepts.
  return (policy?.createScriptURL(address) ?? own(address)) as string;
}
