import { findIana } from "windows-iana";
import { isTimeZone, type TimeZone } from "../../time.ts";
import type { Span } from "./page.ts";
import {
  DOUBTFUL_CITIES,
  LETTER_OFFSETS,
  LETTERS_ELSEWHERE,
  ZONE_LETTERS,
  ZONE_NAMES,
  ZONES_BY_AUSTRALIAN_STATE,
  ZONES_BY_CITY,
  OTHER_ZONES_BY_STATE,
  ZONES_BY_STATE,
  ZONES_BY_STATE_NAME,
} from "./zone-tables.ts";

/** A zone that the text names: letters, a name, an offset. */
export interface ZoneMention extends Span {
  /** An IANA name, or an offset such as `+02:00`. */
  readonly zone: string;
  /** "CET" fits many zones: those whose offsets are among these, in minutes. */
  readonly offsets?: readonly number[];
  readonly letters?: string;
  /** "(UTC+01:00) Amsterdam, Berlin, …": one name for many places. */
  readonly isShared?: boolean;
}

/** A place that the text names, with the zone that goes by there. */
export interface PlaceMention extends Span {
  readonly zone: TimeZone;
  /** What also goes by in this state. */
  readonly otherZone?: TimeZone | undefined;
  /** In an address, as against a word that may be somebody's name. */
  readonly isSure: boolean;
}

const MENTIONS_MAX = 300;
const LETTERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}/_@.-])(?:${Object.keys(ZONE_LETTERS).join("|")})(?![\p{L}\p{N}_@]|\.\p{L}|-\p{L})`,
  "gu",
);
const OFFSET =
  /(?<![\p{L}\p{N}])(?:UTC|GMT|Z)\s?(?<sign>[+-])\s?(?<h>\d{1,2})(?::?(?<m>\d\d))?(?![\p{N}])(?:\)?,?\s(?<windows>(?:Eastern|Central|Mountain|Pacific|Atlantic) Time \((?:US|Canada)[^)]{0,20}\)|(?:Amsterdam|Brussels|Belgrade|Dublin|Chennai|Beijing|Sarajevo|Kuala|Canberra|Athens|Helsinki|Cairo|Harare|Jerusalem|Abu Dhabi|Osaka|Auckland|Sydney|Brasilia)[^\n]{0,50}))?/gu;
/** Behind an ISO time. */
const ISO_OFFSET =
  /(?<=\dT\d\d:?\d\d(?::?\d\d)?)(?:Z|(?<sign>[+-])(?<h>\d\d):?(?<m>\d\d)?)(?![\p{L}\p{N}])/gu;
const IANA =
  /(?<![\p{L}\p{N}/])(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/gu;
const CITY_TIME =
  /(?<=\b(?:[Hh]ora|[Hh]eure|[Oo]ra|[Tt]id|[Tt]ijd|[Tt]ime) (?:local )?(?:de|di|do|da|in|i|of|van|von)\s)(?<there>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)|(?<![\p{L}])(?<city>\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+){0,2})\s(?:local\s)?(?:time|Zeit)(?![\p{L}])/gu;
/** "all times Melbourne". */
const TIMES_OF_CITY =
  /(?<=\b(?:[Aa]ll )?times?(?: are| in| is|:)?(?: in)? )(?<city>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/gu;
/** "2pm London": the city right behind a time. */
const CITY_AFTER_TIME =
  /(?<=\d(?:\s?[AaPp]\.?[Mm]\.?)?\s(?:(?:lt|local time|hrs)\s)?(?:in\s)?\(?)(?![AaPp]\.?[Mm]\b)(?<city>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?=[\s,).;]|$)/gu;

/** Every zone that a text names, in its order. */
export function zonesIn(plain: string): readonly ZoneMention[] {
  const found: ZoneMention[] = [];
  const add = (mention: ZoneMention): void => {
    if (
      found.length < MENTIONS_MAX &&
      !found.some((other) => mention.start < other.end && other.start < mention.end)
    )
      found.push(mention);
  };
  for (const match of plain.matchAll(IANA))
    if (isTimeZone(match[0])) add({ ...spanOf(match), zone: match[0] });
  for (const match of plain.matchAll(OFFSET)) add(ofOffset(match));
  for (const match of plain.matchAll(ISO_OFFSET))
    add(match[0] === "Z" ? { ...spanOf(match), zone: "UTC", offsets: [0] } : ofOffset(match));
  for (const [pattern, zone] of ZONE_NAMES)
    for (const match of plain.matchAll(new RegExp(pattern.source, "giu")))
      if (isBesideTime(plain, match)) add({ ...spanOf(match), zone });
  for (const pattern of [CITY_TIME, CITY_AFTER_TIME, TIMES_OF_CITY])
    for (const match of plain.matchAll(pattern)) {
      const named = match.groups?.["city"] ?? match.groups?.["there"] ?? "";
      const city = lastWordsOfCity(named);
      const at = match.index + match[0].indexOf(named) + named.length - (city?.length ?? 0);
      const zone = city && zoneOfCity(city);
      if (zone) add({ ...spanOf(match), start: at, zone });
    }
  for (const match of plain.matchAll(LETTERS)) {
    const letters = match[0];
    const zone = ZONE_LETTERS[letters];
    const isWord =
      letters.length < 3 || /^(?:EAT|CAT|PET|WET|ART|EST|COT|GST|WEST|PHT)$/.test(letters);
    if (!zone || ((isWord || isBehindName(plain, match.index)) && !isBesideTime(plain, match)))
      continue;
    const offsets = LETTER_OFFSETS[letters];
    add({ ...spanOf(match), zone, letters, ...(offsets && { offsets }) });
  }
  return found
    .filter(({ start }) => !DENIED.test(plain.slice(Math.max(0, start - 16), start)))
    .toSorted((a, b) => a.start - b.start);
}

/** "Everything Warsaw time": the city is the end of what stands before. */
function lastWordsOfCity(name: string): string | undefined {
  const words = name.split(/\s+/u);
  return words.map((_, index) => words.slice(index).join(" ")).find((end) => zoneOfCity(end));
}

/** "Gus Theodorakis CDT (lab manager)": letters behind a name are somebody's. */
const isBehindName = (plain: string, at: number): boolean =>
  /\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'-]+,?\s$/u.test(plain.slice(Math.max(0, at - 40), at));

/** "Warsaw times and not Gulf Standard Time". */
const DENIED = /\bnot (?:in |the )?$/i;

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** "Eastern", "ET": behind a time, or said of times in general. */
function isBesideTime(plain: string, match: RegExpExecArray): boolean {
  const before = plain.slice(Math.max(0, match.index - 24), match.index);
  if (/time$/i.test(match[0]) || /(?:\d[ap]?|[ap]\.?m\.?|noon|o'clock)\s?[([,]?\s?$/i.test(before))
    return true;
  if (/(?:\b(?:that's|it's|are|on|times)\s|\((?:still|all|in|i\.e\.)\s)$/i.test(before))
    return true;
  return /(?:time ?zone|times|all)\W{1,4}(?:\w+\W){0,3}$/i.test(before);
}

function ofOffset(match: RegExpExecArray): ZoneMention {
  const { sign, h, m, windows } = match.groups ?? {};
  const minutes = (Number(h) * 60 + Number(m ?? 0)) * (sign === "-" ? -1 : 1);
  const span = spanOf(match);
  const named = windows ? zoneOfWindowsName(windows) : undefined;
  if (named) return { ...span, zone: named, isShared: true };
  return {
    ...span,
    end: windows ? span.end - windows.length : span.end,
    zone: offsetName(minutes),
    offsets: [minutes],
  };
}

/** Minutes → `+05:30`. */
const offsetName = (minutes: number): string => {
  const [sign, span] = [minutes < 0 ? "-" : "+", Math.abs(minutes)];
  return `${sign}${String(Math.floor(span / 60)).padStart(2, "0")}:${String(span % 60).padStart(2, "0")}`;
};

function zoneOfWindowsName(name: string): TimeZone | undefined {
  // Windows names one zone of the four.
  if (name.startsWith("Dublin, Edinburgh")) return "Europe/London";
  if (name.startsWith("Amsterdam, Berlin")) return "Europe/Berlin";
  if (name.startsWith("Brussels, Copenhagen")) return "Europe/Paris";
  if (name.startsWith("Sarajevo, Skopje")) return "Europe/Warsaw";
  const known = ZONE_NAMES.find(([pattern]) => name.search(pattern) === 0)?.[1];
  if (known) return known;
  const city = name.split(/[,\s]/)[0] ?? "";
  return (
    zoneOfCity(name.split(",")[0] ?? "") ?? zoneOfCity(city) ?? findIana(`${city} Standard Time`)[0]
  );
}

export const zoneOfCity = (name: string): TimeZone | undefined =>
  ZONES_BY_CITY.get(name.trim().toLowerCase()) ??
  ZONES_BY_STATE_NAME.get(name.trim().toLowerCase());

/** What the letters mean in a text that also shows these places or this offset. */
export function zoneOfMention(
  mention: ZoneMention,
  places: readonly TimeZone[],
  hints: {
    readonly offsetOf: (zone: TimeZone) => number | undefined;
    readonly sentOffset?: number | undefined;
  },
): string {
  const { letters, zone, offsets } = mention;
  if (mention.isShared) {
    const own = places.find((place) => hints.offsetOf(place) === hints.offsetOf(zone));
    if (own) return own;
  }
  // "Pacific" and the like are said north of the border too.
  const north = letters ? undefined : ZONES_NORTH.get(zone);
  if (north && places.includes(north)) return north;
  const elsewhere = letters && !places.includes(zone) ? (LETTERS_ELSEWHERE[letters] ?? []) : [];
  const there = elsewhere.find((each) => {
    const offset = hints.offsetOf(each);
    return (
      places.includes(each) &&
      (offsets === undefined || (offset !== undefined && offsets.includes(offset)))
    );
  });
  if (there) return there;
  if (offsets) {
    const fitting = places.find((place) => {
      const offset = hints.offsetOf(place);
      return offset !== undefined && offsets.includes(offset);
    });
    if (fitting) return fitting;
  }
  if (hints.sentOffset !== undefined && letters && places.length === 0) {
    const usual = hints.offsetOf(zone);
    const foreign = elsewhere.find((each) => {
      const offset = hints.offsetOf(each);
      return (
        offset === hints.sentOffset &&
        (offsets === undefined || (offset !== undefined && offsets.includes(offset)))
      );
    });
    if (foreign && usual !== hints.sentOffset && FAR_APART.has(letters)) return foreign;
  }
  return zone;
}

const ZONES_NORTH: ReadonlyMap<string, TimeZone> = new Map([
  ["America/New_York", "America/Toronto"],
  ["America/Chicago", "America/Winnipeg"],
  ["America/Denver", "America/Edmonton"],
  ["America/Los_Angeles", "America/Vancouver"],
]);

/** Letters of which only where the writer is can tell the meaning. */
const FAR_APART: ReadonlySet<string> = new Set(["IST", "CST", "BST", "AST", "EST", "PST"]);

const UK_POSTCODE = /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]?)\s\d[A-Z]{2}(?![\p{L}\p{N}])/gu;
const LONDON = /(?<=,\s|\d\s)(?:EC|WC|SE|SW|NW|[NEW])\d{1,2}[A-Z]?(?![\p{L}\p{N}]|\s\d)/gu;
/** "Llanberis, LL55", "Fife KY15": half of a postcode behind a place. */
const UK_DISTRICT =
  /(?:(?<=\p{Lu}\p{Ll}{2,},?\s)|(?<=,\s\p{L}{4,}\s))(?<!\b(?:Room|Suite|Hall|Building|Block|Level|Floor|Gate|Studio|Lab|Office|Raum|Theatre)\s)(?:AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EH|EN|EX|FK|FY|GL|GU|HA|HD|HG|HP|HR|HU|HX|IG|IP|IV|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WD|WF|WN|WR|WS|WV|YO|ZE)\d{1,2}(?=\s*(?:[.,;)\n]|$))/gu;
const EIRCODE = /(?<![\p{L}\p{N}])[AC-FHKNPRTV-Y]\d[\dW]\s?[\dAC-FHKNPRTV-Y]{4}(?![\p{L}\p{N}])/gu;
const STATE =
  /(?:,|\p{L})\s{1,2}(?<state>[A-Z]{2})(?:\s(?<zip>\d{5})(?:-\d{4})?)?(?![\p{L}\p{N}])/gu;
const CANADIAN =
  /(?<![\p{L}\p{N}])(?<area>[A-CEGHJ-NPR-TVXY])\d[A-Z]\s?\d[A-Z]\d(?![\p{L}\p{N}])/gu;
const AUSTRALIAN =
  /(?<![\p{L}])(?<state>NSW|ACT|VIC|TAS|QLD|SA|WA|NT)(?:\s\d{4})?(?![\p{L}\p{N}])/gu;
const NATIONAL: readonly (readonly [RegExp, TimeZone])[] = [
  [/(?<![\p{L}\p{N}])\d{4}\s?(?![NS][EW])[A-Z]{2}\s(?=\p{Lu}\p{Ll})/gu, "Europe/Amsterdam"],
  [
    /(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|damm|ufer)\s\d+\s?[a-z]?,?\s(?:D-)?\d{5}\s\p{Lu}\p{L}+/gu,
    "Europe/Berlin",
  ],
  [/(?<![\p{L}\p{N}])(?:D-)\d{5}\s\p{Lu}\p{L}+/gu, "Europe/Berlin"],
  [/\brue\s[^,\n]{2,50},?\s\d{5}\s\p{Lu}\p{L}+/gu, "Europe/Paris"],
  [
    /(?<![\p{L}])(?:Co\.|County)\s(?:Cork|Kerry|Mayo|Clare|Meath|Kildare|Wicklow|Louth|Donegal|Cavan|Monaghan|Galway|Limerick|Tipperary|Laois|Offaly|Roscommon|Leitrim|Longford|Westmeath|Carlow|Kilkenny|Wexford|Waterford|Sligo|Dublin)(?![\p{L}])/gu,
    "Europe/Dublin",
  ],
];
const CANADIAN_AREAS: Readonly<Record<string, TimeZone>> = {
  ...{ A: "America/St_Johns", B: "America/Halifax", C: "America/Halifax", E: "America/Halifax" },
  ...{ G: "America/Toronto", H: "America/Toronto", J: "America/Toronto", K: "America/Toronto" },
  ...{ L: "America/Toronto", M: "America/Toronto", N: "America/Toronto", P: "America/Toronto" },
  ...{ R: "America/Winnipeg", S: "America/Regina", T: "America/Edmonton", V: "America/Vancouver" },
};
const STATE_WORDS =
  /^(?:AB|NB|PE|NL|OK|IN|OR|ME|HI|MA|PA|LA|DE|CO|AL|ID|MS|MD|ON|CA|SC|ND|CT|MT|PM|AM)$/;
const CITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./-])(?:${[...ZONES_BY_CITY.keys(), ...ZONES_BY_STATE_NAME.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${"$"}{}()|[\]\\]/g, "\\$&"))
    .join("|")})(?![\p{L}\p{N}@]|-\p{L}|\.\p{Ll})`,
  "giu",
);

/** Every place that a text names and whose zone is known, in its order. */
export function placesIn(plain: string): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  const add = (mention: PlaceMention): void => {
    if (found.length < MENTIONS_MAX) found.push(mention);
  };
  for (const match of plain.matchAll(UK_POSTCODE))
    add({ ...spanOf(match), zone: "Europe/London", isSure: true });
  for (const match of plain.matchAll(LONDON))
    add({ ...spanOf(match), zone: "Europe/London", isSure: true });
  for (const match of plain.matchAll(UK_DISTRICT))
    add({ ...spanOf(match), zone: "Europe/London", isSure: true });
  for (const match of plain.matchAll(EIRCODE))
    add({ ...spanOf(match), zone: "Europe/Dublin", isSure: true });
  for (const match of plain.matchAll(CANADIAN)) {
    const zone = CANADIAN_AREAS[match.groups?.["area"] ?? ""];
    if (zone) add({ ...spanOf(match), zone, isSure: true });
  }
  for (const match of plain.matchAll(STATE)) {
    const { state = "", zip } = match.groups ?? {};
    const zone = ZONES_BY_STATE.get(state);
    const isComma = match[0].startsWith(",");
    if (
      zone &&
      (zip ||
        isComma ||
        !STATE_WORDS.test(state) ||
        (!/^(?:OK|IN|OR|ME|HI|AB|PM|AM)$/.test(state) &&
          /^\s*(?:[).,;:\n]|$)/.test(
            plain.slice(match.index + match[0].length, match.index + match[0].length + 3),
          ))) &&
      (zip || looksLikeCity(plain, match.index, isComma)) &&
      !/'s?\s?\p{L}?$/u.test(plain.slice(Math.max(0, match.index - 3), match.index + 1))
    )
      add({
        ...spanOf(match),
        zone: splitZone(zone, plain, match.index),
        otherZone: OTHER_ZONES_BY_STATE.get(state),
        isSure: true,
      });
  }
  for (const match of plain.matchAll(AUSTRALIAN)) {
    const zone = ZONES_BY_AUSTRALIAN_STATE.get(match.groups?.["state"] ?? "");
    if (zone && match[0].length >= 3) add({ ...spanOf(match), zone, isSure: true });
  }
  for (const [pattern, zone] of NATIONAL)
    for (const match of plain.matchAll(pattern)) add({ ...spanOf(match), zone, isSure: true });
  const isAllLower = !/(?<!\p{L})\p{Lu}\p{Ll}/u.test(plain);
  for (const match of plain.matchAll(CITY)) {
    const isLower = !/^\p{Lu}/u.test(match[0]);
    if (
      isLower &&
      !(isAllLower && /,\s$/u.test(plain.slice(Math.max(0, match.index - 2), match.index)))
    )
      continue;
    const zone = zoneOfCity(match[0]);
    if (zone) add({ ...spanOf(match), zone, isSure: isPlace(plain, match) });
  }
  return withinOthers(
    found.toSorted((a, b) => a.start - b.start || b.end - a.end),
    plain,
  );
}

/** "Birmingham, Alabama": the state or country behind a city says which city it is. */
const withinOthers = (places: readonly PlaceMention[], plain: string): readonly PlaceMention[] =>
  places.filter((place, index) => {
    const next = places.slice(index + 1, index + 4).find((other) => other.start >= place.end - 1);
    if (!next || next.zone === place.zone || next.start - place.end > 2) return true;
    return !/^[,\s(]{0,2}$/.test(plain.slice(place.end, next.start));
  });

/** A capitalised word before the state's letters. */
const looksLikeCity = (plain: string, at: number, isComma: boolean): boolean =>
  /\p{Lu}[\p{L}.'-]+\s?$/u.test(plain.slice(Math.max(0, at - 24), isComma ? at : at + 1));

/** Parts of a state that keep the time of its neighbour. */
function splitZone(zone: TimeZone, plain: string, at: number): TimeZone {
  const before = plain
    .slice(Math.max(0, at - 24), at + 1)
    .toLowerCase()
    .replace(/,$/, "");
  const own = [...SPLIT].find(([city]) => before.endsWith(city));
  return own?.[1] ?? zone;
}

const SPLIT: ReadonlyMap<string, TimeZone> = new Map([
  ["pensacola", "America/Chicago"],
  ["el paso", "America/Denver"],
  ["knoxville", "America/New_York"],
  ["chattanooga", "America/New_York"],
  ["evansville", "America/Chicago"],
  ["gary", "America/Chicago"],
]);

/** A city that may be a name counts after "in" and the like, in an address, or before "office". */
function isPlace(plain: string, match: RegExpExecArray): boolean {
  const before = plain.slice(Math.max(0, match.index - 20), match.index);
  const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 24);
  if (
    /^\s(?:office|hq|headquarters|site|studio|campus|plant|branch|depot|hub|team|lab)\b/i.test(
      after,
    )
  )
    return true;
  // "Cairo Road, Lusaka".
  if (
    /^\s(?:road|rd|street|st|avenue|ave|lane|square|terrace|way|drive|close|crescent)\b/i.test(
      after,
    )
  )
    return false;
  const isLed =
    /(?:\b(?:in|at our|to|from|near|of|our|central|downtown|bei|à|in der|en|te|from our)|,|\(|\d{4,5}|[A-Z]\d\s?|-|\|)\s?$/i.test(
      before,
    );
  const isSurname =
    /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s$/u.test(before) &&
    !/(?:Central|Downtown|Greater|Inner|East|West|North|South|Upper|Office|Standort|Campus|Raum|Region|In|At|From|Near|Location|Venue)\s$/.test(
      before,
    );
  if (isSurname) return false;
  const isName = /^\s(?!(?:City|Office|HQ|EC|SE|SW|NW|[A-Z]{1,2}\d))\p{Lu}\p{Ll}/u.test(after);
  if (DOUBTFUL_CITIES.has(match[0].toLowerCase())) return isLed && !isName;
  return !isName || isLed;
}
