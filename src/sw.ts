/**
 * The page without a network: keeps every file of a version, and answers with them where no server does, or none that
 * gives the page. With a server the page is always the server's own, so a new version is taken at the next opening and
 * none is ever mixed. Built on its own by src/build/offline.ts, which writes VERSION and FILES above it.
 */

/** Of service workers the types of the page know nothing; this much is used. */
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
/** A server may have the page in more than one folder; each keeps its own. */
const OURS = `litvinov-protocol ${HOME} `;
/** Milliseconds that a server is waited for where there is something kept to answer with. */
const PATIENCE = 4000;
/**
 * Pages that were opened from what is kept: they get everything from there, so that no versions mix. Forgotten when the
 * browser stops this worker; by then the page has all of its files whose names do not change.
 */
const unserved = new Set<string>();

const digests = new Map(Object.entries(FILES).map(([file, digest]) => [new URL(file, HOME).href, digest]));

/** A file whose name changes with its content; it is never out of date. */
const isHashed = (address: string): boolean => /\/(assets|scenarios)\/.+-[\w-]{8}(\.\w+)+$/.test(address);

/** The address without what is only said to the page: its question and its place. */
function bare(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}

/** Answers are kept by address alone: on what else they depend (`Vary`) the page never does. */
const ALIKE = { ignoreVary: true };

const isGood = (response: Response): boolean => response.ok && !response.redirected;

/** Kept whole and plain: decoded, and without the headers that were true of its way here. */
async function plain(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  // A cache refuses what depends on everything (`Vary: *`).
  for (const name of ['Vary', 'Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(await response.blob(), { headers });
}

/** The page that the server has now may be another version's already; then its files are not among ours. */
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

/** All or nothing: where one file fails, the browser drops this worker and tries again at a later opening. */
async function keep(): Promise<void> {
  const cache = await caches.open(OURS + VERSION);
  const one = async (address: string): Promise<void> => {
    const hashed = isHashed(address);
    const known = hashed ? await caches.match(address, ALIKE) : undefined;
    const first = (): Promise<Response> => fetched(address, hashed ? 'default' : 'reload');
    // What the browser itself had kept under this name may be wrong; the server is asked past it.
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

/** A hashed file is the same whoever kept it; of all others only this version's will do. */
async function kept(address: string): Promise<Response | undefined> {
  if (isHashed(address)) return caches.match(address, ALIKE);
  return (await caches.open(OURS + VERSION)).match(address, ALIKE);
}

/** Answers for an address of the page. An error or a redirect never takes the place of what is kept. */
async function answer(event: Fetching, address: string): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const opens = request.mode === 'navigate';
  if (!opens && (isHashed(address) || unserved.has(clientId))) return (await kept(address)) ?? fetch(request);
  const serving = fetch(request);
  // Whatever becomes of one that came too late, nobody waits for it.
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
