import type { Claim } from "@finalist/core/model";
import {
  type BatchCommand,
  reasonsFor,
  settle,
  settlementName,
  type SettlementType,
  type Tellings,
} from "@finalist/core/prepare";
import { entryForm } from "../../../form/entry-form.ts";
import { type Form, type Problems, textIn, type Values } from "../../../form/form.ts";
import { hanging } from "../../../rows.ts";
import type { Intent, TabView } from "./tab.ts";

const refOf = ({ document }: Pick<TabView, "document">) =>
  ({ kind: "application", id: document.id }) as const;

const PATHS = [
  ...["subject", "kind", "value", "unit", "saidIn", "interviewId", "interviewerId"],
  ...["certainty", "words"],
];

/** Something that was said, or that is planned to be said. */
export function claimForm(view: TabView, claim?: Claim): Form {
  const { interviews, interviewers, timeZone } = view.document;
  const none = { value: "", name: "–" };
  return entryForm({
    title: claim ? "Claim" : "New claim",
    ref: refOf(view),
    collection: "claims",
    paths: PATHS,
    changes: {
      interviewId: {
        options: [
          none,
          ...interviews.map(({ id, round }) => ({ value: id, name: `Round ${round}` })),
        ],
      },
      interviewerId: {
        options: [none, ...interviewers.map(({ id, name }) => ({ value: id, name }))],
      },
    },
    timeZone,
    ...(claim ? { entry: claim } : { fixed: () => ({ kind: "CK-01", saidIn: "said" }) }),
  });
}

/** Settles two tellings; one that they have heard is changed openly, with its reason. */
export function settled(
  view: TabView,
  pair: Tellings,
  type: SettlementType,
  newId: () => string,
  additions: BatchCommand["commands"] = [],
): Intent {
  const reasons = reasonsFor(type, pair);
  const commandFor: CommandFor = (reason, id) => {
    const claims = additions.length > 0 ? [pair.earlier, pair.later] : [];
    const settlement = { type, ...(reason !== undefined && { reason }) };
    const command = settle(settlement, pair, [...view.document.claims, ...claims], id);
    return { ...command, commands: [...additions, ...command.commands] };
  };
  if (reasons) return { type: "form", form: reasonForm(view, pair, type, { reasons, commandFor }) };
  return { type: "run", ref: refOf(view), command: commandFor(undefined, newId()) };
}

type CommandFor = (reason: string | undefined, newId: string) => BatchCommand;

const REASON_MAX = 300;

function reasonForm(
  view: TabView,
  pair: Tellings,
  type: SettlementType,
  { reasons, commandFor }: { readonly reasons: readonly string[]; readonly commandFor: CommandFor },
): Form {
  const reasonIn = (values: Values): string =>
    textIn(values, "own").replace(/\s+/g, " ").trim() || textIn(values, "often");
  return {
    title: `${settlementName(type, pair)}: ${pair.earlier.subject}`,
    ref: refOf(view),
    about: (width) =>
      hanging(
        { text: "" },
        type === "both-true" ? "How can both be true?" : "Why did it change?",
        width,
      ),
    fields: [
      {
        name: "own",
        label: "In your words",
        kind: "line",
        hint: "In a few words, as you will say it.",
      },
      {
        name: "often",
        label: "Or often said",
        kind: "choice",
        options: [{ value: "", name: "–" }, ...reasons.map((name) => ({ value: name, name }))],
        hint: "← → turn them.",
      },
    ],
    start: {},
    check(values): Problems {
      const reason = reasonIn(values);
      if (reason === "") return { own: "A reason is needed: they have heard the other telling." };
      return reason.length > REASON_MAX ? { own: `${REASON_MAX} characters are the most.` } : {};
    },
    effect(values, { newId }) {
      return { type: "run", ref: refOf(view), command: commandFor(reasonIn(values), newId()) };
    },
  };
}
