/** What of a service worker's surroundings is used; the DOM's own typings know pages only. */
interface ServiceWorker {
  /** Written before this script by the build: every file of the page, and what tells one build from another. */
  readonly budgetCheckAssets: { readonly version: string; readonly files: readonly string[] };
  addEventListener(name: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: RequestEvent) => void): void;
  skipWaiting(): Promise<void>;
}

interface LongEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = self as unknown as ServiceWorker;
const { version, files } = worker.budgetCheckAssets;
const KEPT = `budget-check-${version}`;

/** Keeps the whole page, so that it opens without a server from then on. */
worker.addEventListener('install', (event) => {
  const keep = async () => (await caches.open(KEPT)).addAll(['./', ...files]);
  event.waitUntil(keep().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  const forget = async () => {
    const names = await caches.keys();
    await Promise.all(
      names
        .filter((name) => name.startsWith('budget-check-') && name !== KEPT)
        .map((name) => caches.delete(name)),
    );
  };
  event.waitUntil(forget());
});

/** The server first, so that nobody works with yesterday's page; what was kept when it does not answer. */
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  event.respondWith(
    fetch(request).catch(async (error: unknown) => {
      const kept = await caches.match(request, { ignoreSearch: true });
      if (kept) return kept;
      throw error;
    }),
  );
});
