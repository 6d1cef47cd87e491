/**
 * Service worker: caches every file of a version and answers from the cache when the server does not answer
 * or does not return the page. While there is a server the page always comes from it, so a new version is
 * used at the next opening and versions never mix. Built separately by src/build/offline.ts, which defines
 * VERSION and FILES above it.
 */

/** The page's types do not include service workers; this is the part in use. */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', act: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', act: (event: Fetching) => void): void;
}

declare const VERSION: string;
/** Addresses relative to this file, each with the digest of its content; the page itself is './' and has none. */
declare const FILES: Readonly<Record<string, string>>;

const scope = self as unknown as Scope;
const HOME = scope.registration.scope;
/** A server may have the page in more than one folder; each has its own cache. */
const OURS = `litvinov-protocol ${HOME} `;
/** Milliseconds to wait for the server when there is a cached answer. */
const PATIENCE = 4000;
/**
 * Pages opened from the cache: they get everything from there, so that versions do not mix. Forgotten when
 * the browser stops this worker; by then the page has loaded all of its files whose names do not change.
 */
const unserved = new Set<string>();

const digests = new Map(Object.entries(FILES).map(([file, digest]) => [new URL(file, HOME).href, digest]));

/** A file whose name changes with its content is never out of date. */
const isHashed = (address: string): boolean => /\/(assets|scenarios)\/.+-[\w-]{8}(\.\w+)+$/.test(address);

/** The address without query and fragment, which only the page reads. */
function bare(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}

/** The cache is keyed by address alone: the page never depends on `Vary`. */
const ALIKE = { ignoreVary: true };

const isGood = (response: Response): boolean => response.ok && !response.redirected;

/** Stored decoded, and without the headers that described the transfer. */
async function plain(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  // A cache refuses responses with `Vary: *`.
  for (const name of ['Vary', 'Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(await response.blob(), { headers });
}

/** The server may already have the page of another version, whose files are not in FILES. */
async function isOurPage(response: Response): Promise<boolean> {
  const named = (await response.text()).match(/\.\/assets\/[\w.-]+/g) ?? [];
  return named.length > 0 && named.every((file) => digests.has(new URL(file, HOME).href));
}

/** Fetches one file of this version; throws for anything else, whatever the server calls it. */
async function fetched(address: string, cache: RequestCache): Promise<Response> {
  const integrity = digests.get(address) ?? '';
  const response = await fetch(address, { cache, integrity, redirect: 'error' });
  if (!isGood(response)) throw new Error(`${response.status} ${address}`);
  if (integrity === '' && !(await isOurPage(response.clone()))) throw new Error(`another page at ${address}`);
  return plain(response);
}

/** All or nothing: if one file fails, the browser drops this worker and tries again at a later opening. */
async function keep(): Promise<void> {
  const cache = await caches.open(OURS + VERSION);
  const one = async (address: string): Promise<void> => {
    const hashed = isHashed(address);
    const known = hashed ? await caches.match(address, ALIKE) : undefined;
    const first = (): Promise<Response> => fetched(address, hashed ? 'default' : 'reload');
    // The browser's own cache may be wrong, so the server is asked again without it.
    await cache.put(address, known ?? (await first().catch(() => fetched(address, 'reload'))));
  };
  await Promise.all([...digests.keys()].map(one));
}

async function clear(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== OURS + VERSION);
  await Promise.all(old.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** A hashed file may come from any cache; all others only from this version's. */
async function kept(address: string): Promise<Response | undefined> {
  if (isHashed(address)) return caches.match(address, ALIKE);
  return (await caches.open(OURS + VERSION)).match(address, ALIKE);
}

/** Answers a request of the page. An error or a redirect never replaces a cached answer. */
async function answer(event: Fetching, address: string): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const opens = request.mode === 'navigate';
  if (!opens && (isHashed(address) || unserved.has(clientId))) return (await kept(address)) ?? fetch(request);
  const serving = fetch(request);
  // Nobody waits for a late answer, so its failure is ignored.
  serving.catch(() => undefined);
  const served = await Promise.race([serving, late()]).catch(() => null);
  if (served !== null && isGood(served)) return served;
  const found = await kept(address);
  if (found === undefined) return serving;
  if (opens) unserved.add(resultingClientId);
  return found;
}

const late = (): Promise<null> => new Promise((go) => setTimeout(go, PATIENCE, null));

scope.addEventListener('install', (event) => event.waitUntil(keep()));
scope.addEventListener('activate', (event) => event.waitUntil(clear()));
scope.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const asked = bare(url);
  const address = mode === 'navigate' && asked === `${HOME}index.html` ? HOME : asked;
  if (method === 'GET' && (digests.has(address) || isHashed(address)))
    event.respondWith(answer(event, address));
});
