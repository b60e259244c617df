import type { Confidence, Found } from "../reading/evidence.ts";
import { found, type Piece, tidy, trimmed } from "../reading/pieces.ts";
import { isPlace, isTitle } from "../reading/words.ts";
import { matchOn, type Row } from "./rows.ts";

const TITLE_LABEL =
  /^(?:job title|title|position|role|vacancy|stellenbezeichnung|stelle|position|poste|intitulé(?: du poste)?|puesto|cargo)\s*:\s*(.{3,100})$/i;
const PHRASE = String.raw`((?:\p{Lu}[\p{L}\p{N}+#./&'’-]*|of|and|&|for|in|\([^()]{1,20}\))(?:,? (?:\p{Lu}[\p{L}\p{N}+#./&'’-]*|of|and|&|for|in|\([^()]{1,20}\))){0,7})`;
const TITLE_IN_PROSE = [
  String.raw`\b(?:looking for|seeking|hiring|recruiting|searching for|suchen|suchen wir|recherchons|recherche|buscamos|need)(?: to hire)? (?:for )?(?:an?|our(?: \p{Ll}+)?|the|eine?n?|une?|una?)?(?: (?:new|experienced|talented|motivated|passionate|first|skilled|engagierte[nr]?|erfahrene[nr]?))? ?${PHRASE}`,
  String.raw`\b(?:[Aa]s|[Aa]ls|[Ee]n tant que|[Cc]omo) (?:an?|our|the|unser[e]?|eine?)? ?${PHRASE}(?:,| at| you| in our| bei)`,
  String.raw`\b[Jj]oin \p{Lu}[\p{L}\p{N} &'’.-]{1,40} as (?:an?|our|the) ${PHRASE}`,
  String.raw`\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Tt]his) ${PHRASE} (?:role|position|post|opening|vacancy)\b`,
].map((pattern) => new RegExp(pattern, "u"));

const GENDERS =
  /\s*[([]\s*(?:all genders|gn|[mwfdxhi]\s*(?:[/|,*]\s*[mwfdxhi]\s*){1,4})[)\]]|(?<=\p{L})[*:_](?:in|innen)\b|\s*[([]?\bH\/F\b[)\]]?/giu;

const cleanedTitle = (title: Found): Found | undefined => {
  const value = title.value
    .replace(GENDERS, "")
    .replace(
      /\s+[–—|-]\s+(?:remote|hybrid|full[ -]?time|part[ -]?time|vollzeit|teilzeit|cdi|permanent|contract|\d).*$/i,
      "",
    )
    .replace(
      /\s*\((?:remote|hybrid|full[ -]?time|part[ -]?time|permanent|contract|req|ref|id)[^()]*\)/gi,
      "",
    )
    .replace(/\s*\([^()]*$/, "")
    .replace(/[\s,;:–—-]+$/, "")
    .replace(/\s+(?:and|of|for|in|&)$/i, "")
    .trim();
  return value.length >= 2 && value.length <= 120 ? { ...title, value } : undefined;
};

export function titleIn(rows: readonly Row[]): Found | undefined {
  const labelled = rows
    .slice(0, 60)
    .flatMap((row) => matchOn(row, TITLE_LABEL, "certain") ?? [])[0];
  if (labelled) return cleanedTitle(labelled);
  for (const row of rows.slice(0, 6)) {
    const text = tidy(row.text);
    const isLine = text.length <= 110 && !/[.!?]$/.test(text) && text.split(/\s+/).length <= 14;
    if (!isLine || row.isBullet || !isTitle(text) || !isNameLike(text)) continue;
    // "Acme – Senior Engineer", "Senior Engineer at Acme", "Senior Engineer, London"
    const parts = splitHead(row);
    const titled = parts.find((part) => isTitle(part.text) && !isPlace(part.text));
    const title = titled && cleanedTitle(found(titled, row.index === 0 ? "certain" : "likely"));
    if (title && !/\b(?:hiring|looking|join|we|our|you)\b/i.test(title.value)) return title;
  }
  for (const pattern of TITLE_IN_PROSE)
    for (const row of rows.slice(0, 40)) {
      const said = matchOn(row, pattern, "likely");
      const title = said && isTitle(said.value) ? cleanedTitle(said) : undefined;
      if (title) return title;
    }
  return undefined;
}

/** A title is short or has capitals; "Lead, coach and grow a team of engineers" is a task. */
function isNameLike(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return text.split(/\s+/).length <= 4 || capitals >= words.length / 2;
}

const HEAD_SEPARATOR =
  /\s+[–—|·•]\s+|\s+-\s+|\s*\|\s*|\s+(?:at|@|bei|chez)\s+(?=\p{Lu})|,\s+(?=\p{Lu})/gu;

function splitHead(row: Piece): readonly Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const { 0: sign, index } of row.text.matchAll(HEAD_SEPARATOR)) {
    parts.push({ text: row.text.slice(from, index), start: row.start + from });
    from = index + sign.length;
  }
  parts.push({ text: row.text.slice(from), start: row.start + from });
  return parts.map(trimmed).filter(({ text }) => text !== "");
}

const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:\p{Lu}[\p{L}\p{N}&'’.-]*|&|of|and|de|für)){0,4})`;
const COMPANY_FORMS: readonly [RegExp, Confidence][] = [
  [
    /^(?:company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|société|empresa)\s*:\s*(.{2,80})$/i,
    "certain",
  ],
  [
    new RegExp(
      String.raw`^(?:About|Über|À propos de|Sobre)\s+(?!(?:the|us|you|this|our|uns|nous|nosotros|Us|You|The|This|Our)\b)${NAME}\s*:?$`,
      "u",
    ),
    "likely",
  ],
  [
    new RegExp(
      String.raw`(?:^|\b)(?:[Jj]oin|[Bb]ei(?: der)?|[Cc]hez|[Hh]ere at|[Ww]orking at|[Cc]areers? at|[Tt]eam at|[Oo]pportunity at|[Rr]ole at) ${NAME}(?=[,. ]|$)`,
      "u",
    ),
    "likely",
  ],
  [
    new RegExp(
      String.raw`^(?:At|Bei) ${NAME},? (?:we|you|our|wir|sind|the|everyone|everything)\b`,
      "u",
    ),
    "likely",
  ],
  [
    new RegExp(
      String.raw`^${NAME} (?:is|are|ist|est|es) (?:now |currently |proud(?:ly)? )?(?:hiring|looking for|seeking|recruiting|searching|growing|on a mission|building|one of|the (?:leading|largest|first)|an? |eine?|une?|una?)`,
      "u",
    ),
    "likely",
  ],
  [
    new RegExp(
      String.raw`\b(?:[Ww]orking with|[Oo]n behalf of|[Mm]y client|[Oo]ur client),? ${NAME}(?=[,. ]|$)`,
      "u",
    ),
    "likely",
  ],
];
const NO_COMPANY =
  /^(?:we|you|our|this|the|it|they|there|us|what|who|as|at|in|the role|the team|this role|the company|the position|the ideal candidate|location|remote|hybrid|work|job|wir|das|die|der|sie|nous|vous|teams?|experience|knowledge|he|she|his|her|everyone|someone|successful candidate)$/i;

export function companyIn(rows: readonly Row[], title: Found | undefined): Found | undefined {
  for (const [pattern, confidence] of COMPANY_FORMS)
    for (const row of rows) {
      // "German B2 is a plus" names no firm.
      const name =
        row.part === "must" || row.part === "nice" ? undefined : matchOn(row, pattern, confidence);
      if (!name) continue;
      const value = name.value
        .replace(/^(?:Die|Der|Das|The|La|El|Les) (?=\p{Lu}\S* )/u, "")
        .replace(/(?:’s|'s)?[.,]?$/, "")
        .replace(/\s+(?:and|of|&|as|für)$/i, "");
      const isGood =
        value.length >= 2 &&
        !NO_COMPANY.test(value) &&
        !isPlace(value) &&
        !isRole(value) &&
        value !== title?.value;
      if (isGood) return fullerName({ ...name, value }, rows);
    }
  // "Senior Engineer at Acme", "Acme | Senior Engineer" at the top.
  for (const row of rows.slice(0, 3)) {
    if (row.text.length > 110 || /[.!?]$/.test(row.text)) continue;
    const parts = splitHead(row);
    const isHead =
      parts.length > 1 &&
      parts.some((part) => title && part.text.includes(title.value.slice(0, 12)));
    const other = isHead
      ? parts.find(
          (part) =>
            !isRole(part.text) &&
            !isPlace(tidy(part.text)) &&
            !MODE_OR_TERMS.test(part.text) &&
            /^\p{Lu}/u.test(part.text) &&
            !/\d/.test(part.text),
        )
      : undefined;
    if (other && !NO_COMPANY.test(other.text)) return found(other, "guess");
    const sited = title && row.index > 0 ? sitedFirm(parts) : undefined;
    if (sited) return found(sited, "guess");
  }
  return undefined;
}

/** "The Copper Pot, Bristol" under the title. */
function sitedFirm(parts: readonly Piece[]): Piece | undefined {
  const [firm, place, ...more] = parts;
  if (!firm || !place || more.length > 0) return undefined;
  if (
    !isPlace(tidy(place.text).replace(/\s+(?:or|and|\/|\()\s*(?:remote|hybrid|anywhere)\b.*$/i, ""))
  )
    return undefined;
  const isName = /^\p{Lu}[^\d:]{1,60}$/u.test(firm.text) && !isPlace(tidy(firm.text));
  return isName && !isRole(firm.text) && !MODE_OR_TERMS.test(firm.text) ? firm : undefined;
}

/** "Tidewell" in a sentence, "Tidewell Freight Analytics" at the top. */
function fullerName(name: Found, rows: readonly Row[]): Found {
  const longer = rows
    .slice(0, 3)
    .flatMap(splitHead)
    .find(
      ({ text }) =>
        text.startsWith(`${name.value} `) &&
        text.length <= 60 &&
        text.split(" ").every((word) => /^(?:\p{Lu}|&|and$|of$)/u.test(word)) &&
        !isRole(text),
    );
  return longer ? found(longer, "likely") : name;
}

const isRole = (text: string): boolean =>
  isTitle(text) && !/\b(?:Ltd|Inc|GmbH|AG|LLC|Partners|Group)\b/.test(text);
const MODE_OR_TERMS =
  /\b(?:remote|hybrid|on-?site|full[ -]?time|part[ -]?time|permanent|contract|vollzeit|teilzeit|cdi|cdd|freelance|posted|apply|salary|platform|team|backend|frontend|data|product|growth)\b|[(/]/i;

const LOCATION_LABEL =
  /^(?:job |work |office )?(?:location|place of work|based|standort|arbeitsort|einsatzort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|where)\s*:\s*(.{2,100})$/i;
const PLACE_NAME = String.raw`((?:(?:the )?\p{Lu}[\p{L}'’-]+(?:,? (?=\p{Lu}))?){1,4})`;
/** After these words a capitalised name is a place; after the others it has to be a known one. */
const SURE_PLACE = new RegExp(
  String.raw`\b(?:[Bb]ased in|[Ll]ocated in|[Oo]ffices? in|(?:Werk|Standort|Büro|Filiale|Niederlassung|Klinik|Team|Hauptsitz) in|basé[e]? à|bureaux à|con sede en|[Rr]ole in|plant in) ${PLACE_NAME}`,
  "u",
);
const LIKELY_PLACE = new RegExp(
  String.raw`\b(?:[Ii]n our|[Ff]rom our|at our|[Ii]n|[Àà]|[Ee]n) ${PLACE_NAME}`,
  "u",
);

const BRACKETED_PLACE = /\((\p{Lu}[\p{L} '’-]{1,40})(?=[,)])/u;

export function locationIn(rows: readonly Row[]): Found | undefined {
  const on = (
    pattern: RegExp,
    confidence: Confidence,
    isGood: (place: string) => boolean,
  ): Found | undefined => {
    for (const row of rows) {
      if (row.part === "process") continue;
      const place = matchOn(row, pattern, confidence);
      if (!place) continue;
      const value = place.value
        .replace(/\s*[([|–—-]\s*(?:remote|hybrid|on-?site|home ?office|\d).*$/i, "")
        .replace(/^the /i, "")
        .replace(/\s+(?:office|offices|hq|headquarters|studio)\b.*$/i, "")
        .replace(/[\s.,;]+$/, "");
      const isOnlyMode =
        /^(?:fully |100 ?% ?)?(?:remote|hybrid|on-?site|home ?office|anywhere)\b[^,]*$/i.test(
          value,
        );
      if (value !== "" && !isOnlyMode && isGood(value)) return { ...place, value };
    }
    return undefined;
  };
  return (
    on(LOCATION_LABEL, "certain", () => true) ??
    placeAtTop(rows) ??
    on(SURE_PLACE, "likely", (place) => !NO_COMPANY.test(place)) ??
    on(LIKELY_PLACE, "guess", isPlace) ??
    on(BRACKETED_PLACE, "guess", isPlace)
  );
}

function placeAtTop(rows: readonly Row[]): Found | undefined {
  for (const row of rows.slice(0, 4)) {
    if (row.text.length > 120 || /[.!?]$/.test(row.text) || row.isBullet) continue;
    const place = splitByLine(row).find(
      (part) =>
        isPlace(tidy(part.text)) && !/^(?:fully )?(?:remote|hybrid|on-?site)/i.test(part.text),
    );
    if (place) return found(place, "likely");
  }
  return undefined;
}

/** "Berlin, Germany | Hybrid": commas stay inside. */
function splitByLine(row: Piece): readonly Piece[] {
  const whole = row.text.split(/\s+[–—|·•-]\s+|\s*\|\s*|[()]/);
  let from = 0;
  return whole.flatMap((part) => {
    const at = row.text.indexOf(part, from);
    from = at + part.length;
    const piece = trimmed({ text: part, start: row.start + at });
    if (isPlace(piece.text)) return [piece];
    const comma = piece.text.indexOf(", ");
    const tail = trimmed({ text: piece.text.slice(comma + 1), start: piece.start + comma + 1 });
    return comma > 0 ? [tail] : [piece];
  });
}
