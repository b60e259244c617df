import type { EditCommand } from "@finalist/core/change";
import type { Claim, ClaimKind } from "@finalist/core/model";
import { newId } from "../../clock.ts";
import { FACT_CLAIMS } from "./fact-claims.ts";
import type { Found, FoundSide } from "./own-words.ts";

/**
 * Puts both sides of a finding among the claims, under one subject, in one step; a side that is a
 * claim already stays as it is. Undefined where no value was found, or both are there.
 */
export function keepAsClaims(found: Found): EditCommand | undefined {
  const { kind, earlier, later, verdict, isKept } = found;
  if (kind === "none" || isKept || earlier.value === undefined || later.value === undefined)
    return undefined;
  const { kind: claimKind, asks } = FACT_CLAIMS[kind];
  const known = [earlier, later].find(({ source }) => source.claim?.kind === claimKind);
  const { subject = subjectOf(earlier, later, asks), unit } = known?.source.claim ?? {};
  const missing = [earlier, later].filter((side) => side !== known);
  const commands = missing.map((side) => ({
    type: "add" as const,
    collection: "claims",
    value: {
      ...(unit && { unit }),
      ...claimOf(side, claimKind, subject, verdict === "correction" && side === later),
    },
  }));
  return { type: "batch", label: `Kept as claims: ${subject}`.slice(0, 200), commands };
}

function claimOf(
  { value = "", words, source }: FoundSide,
  kind: ClaimKind,
  subject: string,
  corrects: boolean,
): Claim {
  return {
    id: newId(),
    kind,
    subject,
    ...valueIn(value, kind),
    ...source.told,
    words,
    ...(corrects && { correction: { explicit: true, reason: words } }),
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

/** The story that both belong to, else the words that both use, and what is asked of them. */
function subjectOf(earlier: FoundSide, later: FoundSide, asks: string): string {
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
