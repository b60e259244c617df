import { randomUUID } from "node:crypto";
import { bringTogether, type SettlementType, type Tellings } from "@finalist/core/prepare";
import { claimForm, settled } from "./claim-forms.ts";
import { consistencyRows, pairEntryId } from "./consistency-rows.ts";
import { keptAsClaims, reworded, settledWords } from "./settle-words.ts";
import { EXPAND, expand, type Intent, tab, type TabView } from "./tab.ts";
import { wordsEntryId } from "./words-rows.ts";

/** What was said more than once, whether it can all be true, and what to do where it cannot. */
export const consistencyTab = tab({
  name: "Consistency",
  rows: consistencyRows,
  keys: {
    ...EXPAND,
    earlier: {
      keys: ["s"],
      shown: "s",
      bar: "s c b d settle",
      does: "Settle it: stay with the earlier telling",
    },
    later: { keys: ["c"], shown: "c", does: "Settle it: correct openly to the later one" },
    both: { keys: ["b"], shown: "b", does: "Settle it: both are true" },
    apart: { keys: ["d"], shown: "d", does: "Settle it: they are different things" },
    again: {
      keys: ["r"],
      shown: "r",
      bar: "r again",
      does: "Compare again what was settled",
    },
    edit: { keys: ["e"], shown: "e", bar: "e edit", does: "Edit the claim, of two the later" },
    editEarlier: { keys: ["E"], shown: "E", does: "Edit the earlier of two" },
    keep: { keys: ["w"], shown: "w", does: "Keep what was found in words as claims" },
    add: { keys: ["a"], shown: "a", bar: "a add", does: "Add a claim" },
    remove: { keys: ["x"], shown: "x", does: "Remove the claim from the record" },
  },
  isOffered(action, id, view) {
    if (action === "again") return comparedAgain(view, id).type !== "say";
    if (action === "edit") return id !== undefined;
    return action !== "earlier" || settledAt(view, id, "keep-earlier").type !== "say";
  },
  act(action, id, view) {
    switch (action) {
      case "expand":
        return expand(id);
      case "add":
        return { type: "form", form: claimForm(view) };
      case "earlier":
        return settledAt(view, id, "keep-earlier");
      case "later":
        return settledAt(view, id, "keep-later");
      case "both":
        return settledAt(view, id, "both-true");
      case "apart":
        return settledAt(view, id, "apart");
      case "again":
        return comparedAgain(view, id);
      case "edit":
      case "editEarlier": {
        const found = foundAt(view, id);
        if (found)
          return reworded(view, (action === "edit" ? found.later : found.earlier).source.entry);
        const { earlier, later } = pairAt(view, id) ?? {};
        const paired = action === "edit" ? later : earlier;
        const claim = paired ?? view.document.claims.find((one) => one.id === id);
        return claim ? { type: "form", form: claimForm(view, claim) } : say(NO_CLAIM);
      }
      case "keep": {
        const found = foundAt(view, id);
        return found ? keptAsClaims(view, found) : say("Nothing was found in words here.");
      }
      case "remove": {
        if (!id || !view.document.claims.some((one) => one.id === id)) return say(NO_CLAIM);
        return {
          type: "run",
          ref: refOf(view),
          command: { type: "remove", collection: "claims", id },
        };
      }
    }
  },
});

const NO_CLAIM = "The cursor is on no claim; they stand under “On record”.";

const say = (text: string): Intent => ({ type: "say", text, tone: "warn" });

const refOf = ({ document }: TabView) => ({ kind: "application", id: document.id }) as const;

interface Pair extends Tellings {
  readonly verdict: "contradiction" | "correction";
}

/** The two tellings under the cursor. */
function pairAt({ preparation }: TabView, id: string | undefined): Pair | undefined {
  for (const { verdict, earlier, later } of preparation.consistency)
    if (
      later &&
      (verdict === "contradiction" || verdict === "correction") &&
      pairEntryId(earlier.id, later.id) === id
    )
      return { verdict, earlier, later };
  return undefined;
}

const foundAt = ({ found = [] }: TabView, id: string | undefined) =>
  found.find(({ key }) => wordsEntryId(key) === id);

function settledAt(view: TabView, id: string | undefined, type: SettlementType): Intent {
  const found = foundAt(view, id);
  if (found?.verdict === "contradiction") return settledWords(view, found, type);
  const pair = pairAt(view, id);
  return pair?.verdict === "contradiction"
    ? settled(view, pair, type, randomUUID)
    : say("Nothing is to be settled under the cursor.");
}

/** Takes a settlement back: the correction, or that they are two things. */
function comparedAgain(view: TabView, id: string | undefined): Intent {
  const { document } = view;
  const pair = pairAt(view, id);
  const claim = pair?.later.correction ? pair.later : undefined;
  if (claim)
    return {
      type: "run",
      ref: refOf(view),
      command: {
        type: "batch",
        label: `No correction any more: ${claim.subject}`.slice(0, 200),
        commands: [
          { type: "change", collection: "claims", id: claim.id, patch: { correction: null } },
        ],
      },
    };
  const apart = Object.entries(document.apart ?? {}).find(([key]) => `apart ${key}` === id);
  if (!apart) return say("Nothing under the cursor was settled.");
  const [key, subject] = apart;
  return { type: "run", ref: refOf(view), command: bringTogether([key], subject) };
}
