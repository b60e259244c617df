import type { Found, Marked } from "../reading/evidence.ts";
import { found } from "../reading/pieces.ts";
import type { Requirement } from "./reading.ts";
import type { Row } from "./rows.ts";

const NICE =
  /\b(?:nice to have|a plus|is a bonus|bonus|preferred|preferably|ideally|desirable|advantage(?:ous)?|would be (?:great|helpful|good|useful)|not (?:required|essential|a must)|optional|von vorteil|wünschenswert|idealerweise|gerne auch|serait un plus|est un plus|un atout|apprécié|se valorará|valorable|deseable)\b/iu;
const MUST =
  /\b(?:must(?: have)?|required|is essential|essential|mandatory|you (?:have|bring|need)|you(?:'ll| will) (?:need|have|bring)|at least \d+|minimum (?:of )?\d+|\d+\+? years|we expect|need(?:s)? to have|zwingend|erforderlich|mindestens|vorausgesetzt|exigé|obligatoire|requis|imprescindible|obligatorio)\b/iu;

/** Sentences below the demands that are about something else. */
const ABOUT_THE_OFFER =
  /\b(?:salary|pay range|base pay|compensation|this (?:role|position|job) (?:is|will)|to apply|equal opportunit|we offer|benefits)\b/i;

const REQUIREMENTS_MAX = 60;

export function requirementsIn(rows: readonly Row[]): readonly Marked<Requirement>[] {
  const chosen = rows.filter((row) => {
    if (row.isHeading || row.text.length < 2 || row.text.length > 500) return false;
    if (row.part === "nice") return true;
    if (row.part === "must")
      return row.isBullet || (row.text.length <= 300 && !ABOUT_THE_OFFER.test(row.text));
    if (row.part === "offer" || row.part === "firm" || row.part === "process") return false;
    if (/^(?:you )?must\b/i.test(row.text)) return true;
    return (
      (MUST.test(row.text) || NICE.test(row.text)) &&
      /\b(?:experience|knowledge|degree|fluent|fluency|skills?|qualification|licen[cs]e|certifi\p{L}+|certificate|years|proficien\p{L}+|english|german|french|spanish|erfahrung|kenntnisse|studium|abschluss|expérience|maîtrise|diplôme|experiencia|titulación|right to work|registration)\b/iu.test(
        row.text,
      )
    );
  });
  return chosen.slice(0, REQUIREMENTS_MAX).map((row) => {
    const isNice = row.part === "nice" || (NICE.test(row.text) && !/\bmust\b/i.test(row.text));
    const quote = found(row, row.part === "must" || row.part === "nice" ? "certain" : "likely");
    return { text: quote, importance: { ...quote, value: isNice ? "nice" : "must" } };
  });
}

export const dutiesIn = (rows: readonly Row[]): readonly Found[] =>
  rows
    .filter(
      ({ part, isHeading, isBullet, text }) =>
        part === "duties" &&
        !isHeading &&
        (isBullet || /^(?:you|du|sie|vous|tu)\b/i.test(text) || !/[.!?]$/.test(text)) &&
        text.length <= 500,
    )
    .slice(0, REQUIREMENTS_MAX)
    .map((row) => found(row, "certain"));
