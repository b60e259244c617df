import { formatBrief } from "@finalist/core/prepare";
import { markdownRows } from "../../../rows.ts";
import { reading } from "./tab.ts";

/** One page for the day. */
export const briefTab = reading("Brief", ({ brief, width }) =>
  markdownRows(formatBrief(brief), width),
);
