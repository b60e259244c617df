import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from "react";
import type { Place } from "@finalist/core/prepare";

/** A mouse that moves less than this only clicks. */
const THRESHOLD = 6;
/** So near to the edge of the window the page scrolls along. */
const EDGE = 70;

interface Drag {
  readonly card: HTMLElement;
  readonly place: Place;
  readonly startX: number;
  readonly startY: number;
  readonly scrollY: number;
  hasMoved: boolean;
}

/**
 * Cards that a mouse drags anywhere, and a finger by their handle. The columns bear
 * `data-column`, the cards in them `data-card`. Escape lets go without a change.
 */
export function useCardDrag(onDrop: (from: Place, to: Place) => void) {
  const [over, setOver] = useState<Place>();
  const [dragged, setDragged] = useState<Place>();
  const drag = useRef<Drag>(undefined);
  const target = useRef<Place>(undefined);

  const release = (): void => {
    const current = drag.current;
    if (!current) return;
    current.card.style.transform = "";
    drag.current = undefined;
    target.current = undefined;
    setOver(undefined);
    setDragged(undefined);
  };
  // A card that goes while it is dragged takes its drag along.
  useEffect(() => () => void (drag.current = undefined), []);

  const start = (event: ReactPointerEvent<HTMLElement>, place: Place): void => {
    const origin = event.target instanceof Element ? event.target : undefined;
    const isHandle = origin?.closest("[data-handle]") != null;
    if (event.button !== 0 || drag.current) return;
    if (!isHandle && (event.pointerType === "touch" || isControl(origin))) return;
    const card = event.currentTarget;
    drag.current = {
      card,
      place,
      startX: event.clientX,
      startY: event.clientY,
      scrollY: window.scrollY,
      hasMoved: false,
    };
    const { signal, abort } = newSignal();
    const end = (): void => {
      abort();
      release();
    };
    const on = <K extends keyof WindowEventMap>(
      type: K,
      listener: (happened: WindowEventMap[K]) => void,
    ): void => window.addEventListener(type, listener, { signal, passive: false });
    on("pointermove", (moved) => {
      if (moved.pointerId === event.pointerId) follow(moved);
    });
    on("pointerup", () => {
      const to = drag.current?.hasMoved ? target.current : undefined;
      end();
      if (to) onDrop(place, to);
    });
    on("pointercancel", end);
    on("keydown", (pressed) => {
      if (pressed.key !== "Escape") return;
      pressed.preventDefault();
      end();
    });
  };

  const follow = (event: PointerEvent): void => {
    const current = drag.current;
    if (!current) return;
    const byX = event.clientX - current.startX;
    const byY = event.clientY - current.startY + window.scrollY - current.scrollY;
    if (!current.hasMoved && Math.hypot(byX, byY) < THRESHOLD) return;
    event.preventDefault();
    if (!current.hasMoved) {
      current.hasMoved = true;
      setDragged(current.place);
      window.getSelection()?.removeAllRanges();
    }
    current.card.style.transform = `translate(${byX}px, ${byY}px)`;
    scrollAlong(event.clientY);
    const place = placeUnder(event, current.card);
    if (isSamePlace(place, target.current)) return;
    target.current = place;
    setOver(place);
  };

  return { start, dragged, over };
}

const newSignal = () => {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
};

const isControl = (element: Element | undefined): boolean =>
  element?.closest("button, a, input, textarea, summary") != null;

const isSamePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a?.interviewerId === b?.interviewerId && a?.index === b?.index;

function scrollAlong(y: number): void {
  if (y < EDGE) window.scrollBy(0, y - EDGE);
  else if (y > window.innerHeight - EDGE) window.scrollBy(0, y - window.innerHeight + EDGE);
}

/** The column under the pointer, and before which of its other cards. */
function placeUnder({ clientX, clientY }: PointerEvent, card: HTMLElement): Place | undefined {
  const column = document
    .elementsFromPoint(clientX, clientY)
    .find((element) => !card.contains(element) && element.closest("[data-column]"))
    ?.closest<HTMLElement>("[data-column]");
  const interviewerId = column?.dataset["column"];
  if (!column || interviewerId === undefined) return undefined;
  const others = [...column.querySelectorAll<HTMLElement>("[data-card]")].filter(
    (other) => other !== card,
  );
  const index = others.findIndex((other) => {
    const box = other.getBoundingClientRect();
    return clientY < box.top + box.height / 2;
  });
  return { interviewerId, index: index < 0 ? others.length : index };
}
