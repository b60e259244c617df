import type { Library } from "./library.ts";

let loading: Promise<Library> | undefined;

/** The playbook weighs as much as a screen: it comes once, for whoever reads or searches in it. */
export const loadLibrary = (): Promise<Library> =>
  (loading ??= import("./library.ts").then(({ openLibrary }) => openLibrary()));
