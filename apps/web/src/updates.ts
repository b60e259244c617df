import { createStore } from "./data/index.ts";

/** A newer page that is loaded and waits until the person takes it. */
export const waitingRelease = createStore<ServiceWorker | undefined>(undefined);

let registration: ServiceWorkerRegistration | undefined;

/** Lets the page open without a network, and tells when there is a newer one. */
export async function openOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  // A page that is opened where it may keep nothing works all the same, with a network.
  registration = await navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  if (!registration) return;
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration?.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") offer(worker);
    });
  });
}

/** The first one of all takes the page's place by itself, at the next visit. */
function offer(worker: ServiceWorker | null): void {
  if (worker && navigator.serviceWorker.controller) waitingRelease.set(worker);
}

/** After the server was away: it may have come back newer. */
export const lookForRelease = (): void => void registration?.update().catch(() => undefined);

export function takeRelease(worker: ServiceWorker): void {
  // Another window has taken it before.
  if (worker.state !== "installed") return window.location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload());
  worker.postMessage("take over");
}
