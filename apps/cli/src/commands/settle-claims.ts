import { randomUUID } from "node:crypto";
import type { EditCommand } from "@finalist/core/change";
import { bringTogether, reasonsFor, settle, type SettlementType } from "@finalist/core/prepare";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { Misuse } from "../failure.ts";
import { findNamed } from "../find.ts";
import { type Loaded, loadOne } from "../load.ts";
import { printable } from "../text.ts";
import { pairId, pairsOf } from "./claims.ts";

const SETTLEMENTS = {
  earlier: "keep-earlier",
  later: "keep-later",
  both: "both-true",
  apart: "apart",
} as const satisfies Readonly<Record<string, SettlementType>>;

export interface SettleOptions extends JsonOption {
  readonly settle?: string;
  readonly as?: keyof typeof SETTLEMENTS;
  readonly because?: string;
  readonly again?: string;
}

/** Whether the options ask for a change of the record. */
export function isSettling({ settle: wanted, again, as, because }: SettleOptions): boolean {
  if (wanted !== undefined && again !== undefined)
    throw new Misuse("One change at a time: --settle or --again.");
  if (wanted !== undefined && as === undefined)
    throw new Misuse("--settle needs --as earlier, later, both or apart.");
  if (wanted === undefined && (as !== undefined || because !== undefined))
    throw new Misuse("--as and --because go with --settle.");
  return wanted !== undefined || again !== undefined;
}

/** Settles a disagreement: by what is planned, never by changing the record. */
export const settleClaims = (context: Context, wanted: string, options: SettleOptions) =>
  withClient(context, async (client) => {
    const { io, out } = context;
    const loaded = await loadOne(client, wanted, io.now());
    const { id } = loaded.application;
    const command = commandFor(loaded, options);
    const { version } = await client.run({ kind: "application", id }, command, loaded.version);
    const label = command.type === "batch" ? command.label : "";
    const { preparation } = await loadOne(client, id, io.now());
    const open = pairsOf(preparation.consistency, "contradiction").length;
    if (options.json) return out.json({ application: { id, version }, label, open });
    out.line(printable(label), "  ");
    return out.note(open === 0 ? "Nothing disagrees any more." : `${open} still to settle.`);
  });

function commandFor(
  loaded: Loaded,
  { settle: wanted, again, as, because }: SettleOptions,
): EditCommand {
  if (again !== undefined) {
    const apart = Object.entries(loaded.application.apart ?? {});
    const pairs = apart.map(([id, name]) => ({ id, name }));
    const { id, name } = findNamed(pairs, again, { one: "pair", see: "finalist claims APP" });
    return bringTogether([id], name);
  }
  const pairs = pairsOf(loaded.preparation.consistency, "contradiction").map((pair) => ({
    ...pair,
    id: pairId(pair),
    name: pair.subject,
  }));
  const { earlier, later } = findNamed(pairs, wanted ?? "", {
    one: "disagreement",
    see: "finalist claims APP",
  });
  const type = SETTLEMENTS[as ?? "apart"];
  const reasons = reasonsFor(type, { earlier, later });
  if (reasons !== undefined && because === undefined)
    throw new Misuse(
      `They have heard it, so it is changed openly. Add --because with the reason as you will say it, such as “${reasons.join("” or “")}”.`,
    );
  const reason = reasons === undefined ? undefined : because;
  return settle(
    { type, ...(reason !== undefined && { reason }) },
    { earlier, later },
    loaded.application.claims,
    randomUUID(),
  );
}
