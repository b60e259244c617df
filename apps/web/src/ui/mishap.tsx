import { Component, type ErrorInfo, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { HARMLESS } from "./keep-off.ts";

interface MishapProps {
  readonly children: ReactNode;
}

interface MishapState {
  readonly error: unknown;
}

/**
 * Keeps a failure to the part of the page in which it happened: code that could not be loaded, or
 * a fault of ours. React asks for a class here.
 */
export class Mishap extends Component<MishapProps, MishapState> {
  override state: MishapState = { error: undefined };

  static getDerivedStateFromError(error: unknown): MishapState {
    return { error };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    // Where a person who wants to help finds it.
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <div role="alert" className="rounded-xl bg-danger-soft p-5 text-danger">
        <p className="mb-3">
          This part of the page did not work. What you changed is kept; loading the page again
          usually helps.
        </p>
        <Button {...HARMLESS} onClick={() => window.location.reload()}>
          Load it again
        </Button>
      </div>
    );
  }
}
