import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** What is kept of a secret: enough to know it again, and of no use to whoever reads it. */
export const hashOf = (secret: string): string => digest(secret).toString("hex");

/** In the same time for every wrong guess. */
export const isSame = (given: string, wanted: string): boolean =>
  timingSafeEqual(digest(given), digest(wanted));
