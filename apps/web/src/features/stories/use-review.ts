import type { Review } from "@finalist/core/review";
import { useEffect, useState } from "react";
import { review } from "./review-engine.ts";

const PAUSE_MILLIS = 300;

interface Reviewed {
  readonly text: string;
  readonly review: Review;
}

/** The review of a text, a moment after it was last changed; until then what was found before. */
export function useReview(text: string): Reviewed | undefined {
  const [reviewed, setReviewed] = useState<Reviewed>();
  useEffect(() => {
    if (text.trim() === "") return;
    let isStale = false;
    const timer = setTimeout(() => {
      void review(text).then((found) => {
        if (found && !isStale) setReviewed({ text, review: found });
      });
    }, PAUSE_MILLIS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text]);
  return text.trim() === "" ? undefined : reviewed;
}
