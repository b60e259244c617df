import { formatValue } from "@finalist/core/prepare";
import type { Tone } from "../../../theme.ts";
import { hanging, paragraph } from "../../../rows.ts";
import { EXPAND, expand, tab, type TabView } from "./tab.ts";

type Comparison = TabView["preparation"]["consistency"][number];

const VERDICTS: Readonly<
  Record<
    Comparison["verdict"],
    { readonly mark: string; readonly name: string; readonly tone: Tone }
  >
> = {
  contradiction: { mark: "✗", name: "cannot both be true", tone: "danger" },
  correction: { mark: "!", name: "openly corrected", tone: "warn" },
  "small-variation": { mark: "~", name: "almost the same", tone: "warn" },
  consistent: { mark: "✓", name: "agrees", tone: "good" },
  "single-source": { mark: "·", name: "said once", tone: "muted" },
};

/** What was said of each subject, and whether it can all be true. */
export const consistencyTab = tab({
  name: "Consistency",
  keys: EXPAND,
  act: (_action, id) => expand(id),
  rows({ preparation: { consistency }, width, expanded }) {
    if (consistency.length === 0) return paragraph("No claim is on file yet.", width, "muted");
    return consistency.flatMap(({ subject, verdict, earlier, later }) => {
      const of = `${earlier.id} ${later?.id ?? ""}`;
      const { mark, name, tone } = VERDICTS[verdict];
      const tellings = [earlier, ...(later ? [later] : [])];
      return [
        ...hanging({ text: `${mark} `, tone }, `${subject}: ${name}`, width, { of }),
        ...(expanded.has(of)
          ? tellings.flatMap(({ value, unit }) =>
              hanging({ text: "    " }, formatValue(value, unit), width, { of }),
            )
          : []),
      ];
    });
  },
});
