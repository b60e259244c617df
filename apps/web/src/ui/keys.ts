/** Whether a key belongs to what is being typed, or to a dialog or menu that is open. */
export const isForTyping = ({ target, defaultPrevented }: KeyboardEvent): boolean =>
  defaultPrevented || isField(target) || isDialogOpen();

/** Whether something is typed or chosen in it. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);

/** Marks a field in which nothing waits to be committed. */
export const KEPT = "data-kept";

/** Whether the browser's own undo has something to do there. */
export const hasDraft = (target: EventTarget | null): boolean =>
  isField(target) && !isWithoutDraft(target);

const isWithoutDraft = (target: EventTarget | null): boolean =>
  (target instanceof HTMLElement && target.hasAttribute(KEPT)) ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLTextAreaElement && target.value === "") ||
  (target instanceof HTMLInputElement &&
    (target.value === "" || /^(checkbox|radio|range|button)$/.test(target.type)));

/** Whether something is open that has the keys for itself. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
