import type { KeyboardEvent } from "react";
import { KEPT } from "./keys.ts";
import { useDraft } from "./use-draft.ts";

interface EditInPlaceProps {
  /** The name of the field for a screen reader; seen only where `showLabel` says so. */
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** Each keystroke, for what follows from a text that is not committed yet. */
  readonly onType?: (value: string) => void;
  /** Enter commits, also in several lines, and then says so; as does Escape with nothing to take back. */
  readonly onDone?: () => void;
  readonly placeholder?: string;
  /** One line: Enter commits. Otherwise Ctrl-Enter does, and the field grows with its text. */
  readonly isLine?: boolean;
  /** Empty goes back to what it was. */
  readonly isRequired?: boolean;
  readonly showLabel?: boolean;
  readonly inputMode?: "text" | "numeric" | "decimal" | "url";
  readonly className?: string;
  readonly id?: string;
  readonly maxLength?: number;
  readonly describedBy?: string;
  /** The id of what is offered while a line is typed. */
  readonly list?: string;
}

/**
 * A text that is edited where it stands. It is committed when the field is left, after a pause,
 * and when the page goes; Escape brings back what stood there when the field was entered.
 */
export function EditInPlace(props: EditInPlaceProps) {
  const {
    label,
    value,
    onDone,
    placeholder,
    isLine,
    showLabel,
    inputMode,
    className = "",
    id,
    maxLength,
    describedBy,
    list,
  } = props;
  const { draft, isUncommitted, edit, commit, enter, revert } = useDraft(props);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (event.key === "Escape" && draft !== undefined) {
      event.stopPropagation();
      revert();
    } else if (event.key === "Escape") onDone?.();
    const commits = isLine || (onDone && !event.shiftKey) || event.ctrlKey || event.metaKey;
    if (event.key !== "Enter" || !commits || event.nativeEvent.isComposing) return;
    event.preventDefault();
    commit();
    onDone?.();
  };
  const shared = {
    "aria-label": showLabel ? undefined : label,
    ...(id !== undefined && { id }),
    ...(describedBy !== undefined && { "aria-describedby": describedBy }),
    maxLength,
    [KEPT]: isUncommitted ? undefined : "",
    value: draft ?? value,
    placeholder,
    dir: "auto",
    onFocus: enter,
    onBlur: commit,
    onKeyDown,
    className: `block w-full min-w-0 rounded-lg border bg-transparent px-2 py-1 -mx-2 placeholder:text-muted ${(draft ?? value) === "" ? "border-dashed border-line" : "border-transparent"} hover:border-line focus:border-accent focus:bg-card ${className}`,
  };
  const field = isLine ? (
    <input
      {...shared}
      inputMode={inputMode}
      list={list}
      onChange={(event) => edit(event.currentTarget.value)}
    />
  ) : (
    <textarea
      {...shared}
      rows={1}
      className={`${shared.className} field-sizing-content max-h-[70svh] resize-none [overflow-wrap:anywhere]`}
      onChange={(event) => edit(event.currentTarget.value)}
    />
  );
  if (!showLabel) return field;
  return (
    <label className="block">
      <span className="block text-sm text-muted">{label}</span>
      {field}
    </label>
  );
}
