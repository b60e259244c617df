/** Opens the page without a network. Data is no business of it: the page keeps that itself. */

declare const __RELEASE__: string;
declare const __FILES__: readonly string[];

const PREFIX = "finalist-";
const CACHE = PREFIX + __RELEASE__;
const FILES = __FILES__;

/** What the server alone can answer, also where a browser asks for it as for a page. */
const SERVERS_OWN = /^\/(api|calendar|healthz|reference)(\/|$)/;

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AskedEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

// The library of the DOM has the page's types alone.
const on = <E extends Event>(type: string, listener: (event: E) => void): void =>
  self.addEventListener(type, (event) => listener(event as E));
const worker = self as unknown as { skipWaiting(): Promise<void> };

on<LifeEvent>("install", (event) => event.waitUntil(keepAll()));
on<LifeEvent>("activate", (event) => event.waitUntil(dropOld()));
on<MessageEvent>("message", ({ data }) => {
  if (data === "take over") void worker.skipWaiting();
});
on<AskedEvent>("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (SERVERS_OWN.test(pathname)) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  // A name with a hash can come from the browser's own cache; any other is asked for.
  const asked = FILES.map(
    (path) => new Request(path, { cache: path.startsWith("/assets/") ? "default" : "reload" }),
  );
  await cache.addAll(asked);
}

/** Windows that were not loaded again still ask for parts of the release before. */
async function dropOld(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
}

/** Any address that is no file is a view of the page, which finds its way by itself. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const { pathname } = new URL(request.url);
  const path = FILES.includes(pathname) ? pathname : "/";
  return (await cache.match(path)) ?? fetch(request);
}

const file = async (request: Request): Promise<Response> =>
  (await caches.match(request)) ?? fetch(request);
