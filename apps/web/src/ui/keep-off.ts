const CONTROLS = "button, input, select, textarea";

type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** For what changes nothing that is kept: filters, folds, copies, prints. */
export const HARMLESS = { "data-harmless": "" } as const;

/** For what is there only to change something, with its words. */
export const CHANGES = { "data-changes": "" } as const;

/**
 * Turns off every control in a place but the harmless ones, also those that come later: whoever adds
 * one need not think of people who only read. styles.css takes away what tells them nothing.
 */
export function keepOff(place: HTMLElement, why: string): () => void {
  const turnOff = (): void => {
    for (const control of place.querySelectorAll<Control>(CONTROLS)) {
      if (control.disabled || control.closest("[data-harmless]")) continue;
      control.disabled = true;
      control.title = why;
    }
  };
  turnOff();
  const observer = new MutationObserver(turnOff);
  observer.observe(place, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["disabled"],
  });
  return () => observer.disconnect();
}
