/** Whether a key belongs to what is being typed, or to a dialog or menu that is open. */
export const isForTyping = ({ target, defaultPrevented }: KeyboardEvent): boolean =>
  defaultPrevented || isField(target) || isDialogOpen();

/** Whether something is typed or chosen in it. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);

/** Whether something is open that has the keys for itself. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
