import { describeChange } from "@finalist/core/change/describe";
import { itemText } from "@finalist/core/playbook/checklists";
import type { ChangeRecord } from "../storage/store.ts";

/** A line of the change log for readers: the command in words, without what takes it back. */
export const changeBody = ({
  command,
  inverse: _inverse,
  editId: _edit,
  ...change
}: ChangeRecord) => ({
  ...change,
  summary: describeChange({ mode: change.mode, command }, itemText),
});
