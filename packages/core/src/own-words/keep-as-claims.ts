import type { Claim, ClaimKind } from "../model/index.ts";
import type { BatchCommand } from "../prepare/index.ts";
import { FACT_CLAIMS } from "./fact-claims.ts";
import type { Found, FoundSide } from "./found.ts";

/** Both sides as claims on one subject; those that are none yet have to be added. */
interface AsClaims {
  readonly earlier: Claim;
  readonly later: Claim;
  readonly additions: BatchCommand["commands"];
}

/** Undefined where no value was found that a claim could hold. */
export function asClaims(
  { kind, earlier, later, kept }: Found,
  newId: () => string,
): AsClaims | undefined {
  if (kept) return { earlier: kept[0], later: kept[1], additions: [] };
  if (kind === "none" || earlier.value === undefined || later.value === undefined) return undefined;
  const { kind: claimKind } = FACT_CLAIMS[kind];
  const known = [earlier, later].find(({ source }) => source.claim?.kind === claimKind);
  const subject = subjectOf({ kind, earlier, later });
  const unit = known?.source.claim?.unit;
  const claims = [earlier, later].map((side) =>
    side === known && side.source.claim
      ? side.source.claim
      : { ...(unit && { unit }), ...claimOf(side, claimKind, subject, newId()) },
  );
  const [one, other] = claims;
  if (!one || !other) return undefined;
  const additions = claims
    .filter((claim) => claim !== known?.source.claim)
    .map((value) => ({ type: "add" as const, collection: "claims", value }));
  return { earlier: one, later: other, additions };
}

/** Puts both among the claims, in one step; an open correction is kept as one. */
export function keepAsClaims(found: Found, newId: () => string): BatchCommand | undefined {
  const claims = asClaims(found, newId);
  if (!claims || claims.additions.length === 0) return undefined;
  const { words } = found.later;
  const corrected = {
    type: "change" as const,
    collection: "claims",
    id: claims.later.id,
    patch: { correction: { explicit: true, reason: words } },
  };
  return {
    type: "batch",
    label: `Kept as claims: ${claims.earlier.subject}`.slice(0, 200),
    commands: [...claims.additions, ...(found.verdict === "correction" ? [corrected] : [])],
  };
}

function claimOf(
  { value = "", words, source }: FoundSide,
  kind: ClaimKind,
  subject: string,
  id: string,
): Claim {
  return {
    id,
    kind,
    subject,
    ...valueIn(value, kind),
    ...source.told,
    words,
  };
}

const AMOUNT = /^([£$€¥]|[A-Z]{3} )?(\d[\d,]*(?:\.\d+)?)(?: (%|\p{L}+))?( a month)?$/u;

/** "about 14 months" as a number with its unit, so that it can be compared; else as it stands. */
export function valueIn(
  described: string,
  kind: ClaimKind,
): Pick<Claim, "value" | "unit" | "certainty"> {
  const plain = described.replace(/^(?:(?:by|to|from) )?(?:about )?/, "");
  const isAbout = /\babout /.test(described) && { certainty: "about" as const };
  const [, currency, digits, unit, rate] = AMOUNT.exec(plain) ?? [];
  if (digits !== undefined) {
    const named = `${currency?.trim() ?? unit ?? ""}${rate ?? ""}`.trim();
    return { value: Number(digits.replaceAll(",", "")), ...(named && { unit: named }), ...isAbout };
  }
  if (kind === "CK-05") return { value: described.split(", ").slice(0, 20) };
  return { value: described.slice(0, 300) };
}

const SUBJECT_WORDS_MAX = 3;

/** The subject of the claim among them; the story that both belong to; else the words that both use. */
export function subjectOf({
  kind,
  earlier,
  later,
}: Pick<Found, "kind" | "earlier" | "later">): string {
  const claim = earlier.source.claim ?? later.source.claim;
  if (claim) return claim.subject;
  const asks = kind === "none" ? "what you said" : FACT_CLAIMS[kind].asks;
  const topic = [earlier, later]
    .map(({ source }) => (source.told.storyId ? source.statement.topic : undefined))
    .find((title) => title !== undefined);
  const about = topic ?? sharedWords(earlier.words, later.words).join(" ");
  return about === ""
    ? `${asks.charAt(0).toUpperCase()}${asks.slice(1)}`
    : `${about}: ${asks}`.slice(0, 300);
}

function sharedWords(one: string, other: string): readonly string[] {
  const words = (text: string): readonly string[] =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
      (word) => word.length >= 4 && !EMPTY_WORDS.has(word),
    );
  const others = new Set(words(other));
  return [...new Set(words(one))].filter((word) => others.has(word)).slice(0, SUBJECT_WORDS_MAX);
}

/** Words that name no subject. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    "about after also around because been before could does from have into just last like months " +
    "more much only over said some than that their them then there they this time took under were " +
    "weeks what when which will with would year years your days months about"
  ).split(" "),
);
