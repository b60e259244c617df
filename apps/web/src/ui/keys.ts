/** Whether a key belongs to what is being typed, or to a dialog or menu that is open. */
export function isForTyping({ target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented) return true;
  const isField =
    target instanceof HTMLElement &&
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);
  return isField || isDialogOpen();
}

/** Whether something is open that has the keys for itself. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
