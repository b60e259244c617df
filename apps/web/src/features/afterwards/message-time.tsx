import { localDate } from "@finalist/core";
import type { FollowUp } from "@finalist/core/prepare";
import { formatDate } from "../../format.ts";
import { Moment } from "../../when.tsx";

interface MessageTimeProps {
  readonly message: Pick<FollowUp, "kind">;
  readonly instant: string;
  readonly timeZone: string;
}

/** Thanks are timed by the hour; all else by the day. */
export function MessageTime({ message, instant, timeZone }: MessageTimeProps) {
  if (message.kind === "thank-you") return <Moment instant={instant} timeZone={timeZone} />;
  return <time dateTime={instant}>{formatDate(localDate(instant, timeZone))}</time>;
}
