import { type ReactNode, useRef } from "react";
import { useFittedType } from "../../ui/use-fitted-type.ts";

const SMALLEST = 14;

interface PaneProps {
  readonly label: string;
  /** What stands in it, as text: its type is fitted again when that changes. */
  readonly of: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A part of the screen in the largest type that fits; only what is far too much scrolls. */
export function Pane({ label, of, children, className = "" }: PaneProps) {
  const section = useRef<HTMLElement>(null);
  const fits = useFittedType(section, { min: SMALLEST, max: typeAround, fits: hasRoom, of });
  return (
    <section
      ref={section}
      aria-label={label}
      // What scrolls has to be reached by keyboard.
      tabIndex={fits ? undefined : 0}
      className={`live-pane ${className}`}
    >
      {children}
    </section>
  );
}

const typeAround = ({ parentElement }: HTMLElement): number =>
  parentElement ? Number.parseFloat(getComputedStyle(parentElement).fontSize) : SMALLEST;

const hasRoom = (element: HTMLElement): boolean =>
  element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth;
