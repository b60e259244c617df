import { sentencesOf } from "../../text/sentences.ts";
import type { Confidence, Found } from "../reading/evidence.ts";
import { bulletText } from "../reading/markup.ts";
import { found, type Piece, tidy, trimmed } from "../reading/pieces.ts";
import { folded } from "../reading/words.ts";

const ROWS_MAX = 3000;
const LINE_CHARACTERS_MAX = 5000;

type Part = "intro" | "duties" | "must" | "nice" | "offer" | "firm" | "process";

/** A sentence or an entry of a list, and the part of the advert in which it stands. */
export interface Row extends Piece {
  readonly part: Part;
  readonly isBullet: boolean;
  readonly isHeading: boolean;
  /** Of all rows, counted from the top. */
  readonly index: number;
}

/** Headings of adverts, folded. */
const HEADINGS: readonly [Part, RegExp][] = [
  [
    "nice",
    /^(?:nice[ -]to[ -]haves?|bonus(?: points)?(?: if)?|desirable|desired|preferred(?: qualifications| skills| experience)?|(?:it'?s )?a plus|pluses|extra credit|good to have|optional|von vorteil|wunschenswert|das ware toll|pluspunkte|idealerweise|les plus|serait un plus|atouts|se valorara|valorable|deseable|requisitos deseables)\b/,
  ],
  [
    "must",
    /^(?:(?:minimum |basic |key |essential |core |job |your |the |main )*(?:requirements?|qualifications?|skills|experience|essentials?)|must[ -]haves?|what (?:you'?ll|you will|we) (?:need|bring|look for|are looking for|expect|want)|what we'?re looking for|what you (?:bring|need|have)|who you are|who we(?:'re| are) looking for|about you|you (?:have|are|bring|will have|should have)|your (?:profile|background|skills)|the (?:ideal )?(?:candidate|person)|person specification|ideal candidate|we(?:'re| are) looking for (?:someone|a person|people)|skills (?:and|&) experience|(?:dein|ihr|das) profil|profil|anforderungen|was du mitbringst|das bringst du mit|das bringen sie mit|was wir erwarten|qualifikationen?|voraussetzungen|(?:votre |ton )?profil(?: recherche)?|competences(?: requises)?|prerequis|requisitos|perfil|que buscamos|lo que buscamos|tu perfil)\b/,
  ],
  [
    "duties",
    /^(?:(?:key |main |core |your |primary |job )*(?:responsibilities|duties|tasks|accountabilities)|what you(?:'ll| will) (?:do|be doing|work on|own)|what you do|the (?:role|job|opportunity|position|mission)|your (?:role|mission|impact|day|job)|about the (?:role|job|position|opportunity)|role (?:overview|summary|description)|job (?:description|summary|purpose)|day[ -]to[ -]day|in this role|you will|(?:deine|ihre) (?:aufgaben|rolle|mission|verantwortung)|aufgaben|das erwartet dich|was dich erwartet|tatigkeiten|(?:vos |tes )?missions?|responsabilites|le poste|descriptif du poste|funciones|responsabilidades|tus funciones|que haras|el puesto)\b/,
  ],
  [
    "offer",
    /^(?:benefits?|perks?|what we offer|we offer|what you(?:'ll| will)? get|what'?s in it for you|why (?!you)\S+|compensation|salary|our offer|(?:das|was) (?:wir|bieten)\b.*|wir bieten|unser angebot|benefits? (?:and|&) perks|nous offrons|avantages|ce que nous offrons|on vous propose|ofrecemos|beneficios|que ofrecemos)\b/,
  ],
  [
    "firm",
    /^(?:about us|about the (?:company|team)|who we are|our (?:company|mission|story|team|values)|company (?:overview|description)|the (?:company|team)|uber uns|wer wir sind|das unternehmen|qui sommes[- ]nous|a propos(?: de nous)?|l'entreprise|sobre nosotros|quienes somos|la empresa)\b/,
  ],
  [
    "process",
    /^(?:(?:our |the )?(?:interview|hiring|application|recruitment|selection) (?:process|stages|steps)|how to apply|next steps|equal opportunit(?:y|ies)|diversity|how we hire|bewerbungsprozess|so bewirbst du dich|process de recrutement|proceso de seleccion)\b/,
  ],
];

function partNamed(line: string): Part | undefined {
  const name = folded(tidy(line)).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (name === "" || name.length > 60 || name.split(/\s+/).length > 8) return undefined;
  const part = HEADINGS.find(([, words]) => words.test(name))?.[0];
  if (part) return part;
  return /^about [\p{L}\p{N}]/u.test(name) && name.split(" ").length <= 4 ? "firm" : undefined;
}

export function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  let part: Part = "intro";
  let start = 0;
  for (const whole of text.split("\n")) {
    const lineStart = start;
    start += whole.length + 1;
    const line = whole.slice(0, LINE_CHARACTERS_MAX);
    if (line.trim() === "" || rows.length >= ROWS_MAX) continue;
    const bullet = bulletText(line);
    const isAlone = bullet === undefined || /:\s*$/.test(line);
    const label = line.trim().replace(/^[#*_\s]+|[*_:\s]+$/g, "");
    // A heading has no full stop, and is no sentence such as "You have five years of …".
    const isHeading =
      isAlone &&
      !/[.!,;]\s*$/.test(line) &&
      (/[:?]\s*\**\s*$|^\s*[#*]/.test(line) || label.split(/\s+/).length <= 7);
    const named = isHeading ? partNamed(label) : undefined;
    const piece: Piece =
      bullet === undefined
        ? { text: line, start: lineStart }
        : { text: bullet, start: lineStart + line.lastIndexOf(bullet) };
    if (named) {
      part = named;
      rows.push({ ...trimmed(piece), part, isBullet: false, isHeading: true, index: rows.length });
      continue;
    }
    const inline = inlinePart(piece);
    if (inline) {
      rows.push({
        ...inline.piece,
        part: inline.part,
        isBullet: true,
        isHeading: false,
        index: rows.length,
      });
      continue;
    }
    const spans =
      bullet === undefined ? sentencesOf(piece.text) : [{ start: 0, end: piece.text.length }];
    for (const span of spans)
      rows.push({
        ...trimmed({
          text: piece.text.slice(span.start, span.end),
          start: piece.start + span.start,
        }),
        part,
        isBullet: bullet !== undefined,
        isHeading: false,
        index: rows.length,
      });
  }
  return rows.filter(({ text: row }) => row !== "");
}

/** "Nice to have: Kafka, Spark" in one line. */
function inlinePart(piece: Piece): { part: Part; piece: Piece } | undefined {
  const colon = piece.text.indexOf(":");
  if (colon < 3 || colon > 40) return undefined;
  const rest = trimmed({ text: piece.text.slice(colon + 1), start: piece.start + colon + 1 });
  const part = partNamed(piece.text.slice(0, colon));
  return rest.text !== "" && (part === "must" || part === "nice" || part === "duties")
    ? { part, piece: rest }
    : undefined;
}

export const matchOn = (row: Piece, pattern: RegExp, confidence: Confidence): Found | undefined => {
  const match = pattern.exec(row.text);
  const value = match?.[1] ?? match?.[0];
  if (!match || value === undefined) return undefined;
  const at = match.index + match[0].indexOf(value);
  const piece = trimmed({ text: row.text.slice(at, at + value.length), start: row.start + at });
  return piece.text === "" ? undefined : found(piece, confidence);
};
