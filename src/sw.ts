/**
 * The page without a network: keeps every file of a version, and answers with them where no server does. With a server
 * the page is always the server's own, so a new version is taken at the next opening and none is ever mixed.
 * Built on its own by src/build/offline.ts, which writes VERSION and FILES above it. Nothing of a game passes here.
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
/** Addresses relative to this file; the page itself is './'. */
declare const FILES: readonly string[];

const scope = self as unknown as Scope;
const OURS = 'litvinov-protocol ';
/** Milliseconds that a server is waited for when the page is opened. */
const PATIENCE = 4000;
/** Pages that were opened from what is kept: they get everything from there, so that no versions mix. */
const unserved = new Set<string>();

/** A file whose name changes with its content; it is never out of date. */
const isHashed = (address: string): boolean =>
  /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(new URL(address).pathname);

async function keep(): Promise<void> {
  const cache = await caches.open(OURS + VERSION);
  await Promise.all(
    FILES.map(async (file) => {
      const { href } = new URL(file, scope.registration.scope);
      const known = isHashed(href) ? await caches.match(href) : undefined;
      if (known) return cache.put(href, known);
      return cache.add(new Request(href, isHashed(href) ? {} : { cache: 'reload' }));
    }),
  );
}

async function clear(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== OURS + VERSION);
  await Promise.all(old.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function answer({ request, clientId, resultingClientId }: Fetching): Promise<Response> {
  const opens = request.mode === 'navigate';
  const kept = (): Promise<Response | undefined> =>
    caches.match(opens ? scope.registration.scope : request, { ignoreSearch: opens });
  if (!opens && (isHashed(request.url) || unserved.has(clientId))) return (await kept()) ?? fetch(request);
  try {
    const served = await (opens ? Promise.race([fetch(request), late()]) : fetch(request));
    if (served.ok || !opens) return served;
  } catch {
    // No server, or none in time.
  }
  const found = await kept();
  if (found === undefined) return fetch(request);
  if (opens) unserved.add(resultingClientId);
  return found;
}

const late = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('late')), PATIENCE);
  });

scope.addEventListener('install', (event) => event.waitUntil(keep()));
scope.addEventListener('activate', (event) => event.waitUntil(clear()));
scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope.registration.scope)) event.respondWith(answer(event));
});
