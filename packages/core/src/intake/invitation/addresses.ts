import { isTitleLike } from "./title-words.ts";

export const PLACE_LEAD =
  /(?:\b(?:at|in|to|unter|nach|address is|address:|bei|chez|en|à|dans nos locaux|dans nos bureaux|en nuestras oficinas|nei nostri uffici|presso i nostri uffici|op ons kantoor|is|visit us at|based at|location:|venue:|find us at|found at|@|come up to|near|onsite at|in unserem büro|in unseren räumen|site|på|hos|presso|em|no|na|ved)\b\s*:?|(?<!\d)[:@→]|\s-\s)\s*(?:our\s|the\s|el\s|la\s|los\s|las\s|il\s|lo\s|le\s|der\s|dem\s|den\s)?(?=["'\p{Lu}\d])/giu;

const STREET_WORDS =
  "street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|sq|way|place|pl|court|ct|terrace|parkway|pkwy|highway|hwy|route|rte|yard|mews|row|close|crescent|quay|wharf|walk|hill|rise|gardens|park|plaza|parade|approach|gate|green|grove|esplanade|embankment|circus|broadway|industrial estate|business park|science park|campus|loop|circle|trail|turnpike|pike|bypass|mall|link|terminal|berth|wharf|pier|dock|docks|view|bridge|field|fields|common|mead|vale|end|brow|bank|side|arcade|precinct|centre|center|tower|house|wynd|loan|brae|straße|saleyards";

/** As it is written, with a capital or without, and short forms with their dot. */
const STREET = `(?:${STREET_WORDS.split("|")
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .join("|")})\\.?`;

export const ADDRESS = new RegExp(
  [
    String.raw`(?<![:.\d])\b\d{1,5}[a-z]?(?:-\d{1,5})?,?\s(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}'.-]*\s|\d{1,3}(?:st|nd|rd|th)\s|of\s|the\s|de\s){1,4}${STREET}(?![\p{L}])`,
    String.raw`\p{Lu}[\p{L}.-]*\s?(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|damm|ufer|kanal|markt|laan|straat|plein|kade|gracht|singel|dijk|wal|steeg|baan|dreef|steenweg|Straße|Strasse|Str\.|Platz|Allee|Weg|Gasse|Ring|Damm|Ufer|Markt|Laan|Straat|Plein|Kade|Gracht|Dreef)\s\d{1,4}`,
    String.raw`\p{Lu}\p{L}*(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|damm|ufer|laan|straat|plein|kade|gracht|singel|dijk|wal|steeg|baan|gade|vej|stræde|torv|allé|gatan|gata|gaten|vägen|veien|vegen|plass|torget|brygge|gränd|gate|katu|tie|utca)\s?\d{1,4}`,
    String.raw`\b\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|place|quai|chemin|impasse|allée|cours|route)\s(?:d[eu]s?\s|de la\s|de l'|d'|l'|la\s|le\s)?\p{Lu}`,
    String.raw`\b(?:Unit|Suite|Studio|Shed|Hal|Hall|Plot|Block|Bay|Berth|Pier|Dock|Hangar|Shop|Stand)\s\d{1,4}[a-zA-Z]?,?\s(?:at\s)?\p{Lu}`,
    String.raw`\b\p{Lu}\p{L}+\s(?:út|utca|tér|u\.)\s\d{1,4}`,
    String.raw`\b(?:[Cc]alle|[Aa]venida|[Aa]vda\.?|[Pp]aseo|[Pp]laza|[Cc]arrer|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Rr]ua|[Pp]raça|[Tt]ravessa|[Ll]argo|[Rr]onda|[Rr]ambla|[Cc]amino|[Ff]ondamenta|[Ss]trada|[Uu]lica|ul\.)\s(?:d[aeo]s?\s|de la\s|dei\s|della\s|del\s)?\p{Lu}[^\n,]{1,40},?\s(?:\d{1,4}|s\/n)`,
    String.raw`\b(?:[Cc]tra\.|[Cc]arretera|[Pp]olígono|[Pp]ol\. [Ii]nd\.)\s(?:[Ii]ndustrial\s)?(?:d[eo]l?\s|de la\s)?\p{Lu}`,
    String.raw`\b(?:Am|An der|Im|Zum|Auf dem|Unter den)\s\p{Lu}\p{L}+\s\d{1,4}`,
    String.raw`\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b`,
    String.raw`,\s[A-Z]{2}\s\d{5}\b`,
    String.raw`\b\d{5}\s\p{Lu}\p{L}{2,}`,
    String.raw`\b\d{1,6}\s(?:(?:State|County|Old|US)\s)?(?:Route|Highway|Hwy|Rte|Road|Rd)\.?\s\d{1,4}\b`,
    String.raw`\b\d{1,6}\s\d{1,3}(?:st|nd|rd|th)?\s(?:Ave|Avenue|St|Street|Blvd)\b(?:\s[NS][EW]\b)?`,
    String.raw`\p{Lu}[\p{L}.-]{3,}\s\d{1,4}\s?[A-Za-z]?,\s\d{3}\s?\d{2}\s\p{Lu}`,
    String.raw`\p{Lu}[\p{L}.-]{3,}\s\d{1,4}\s?[A-Za-z]?,\s\d{4}\s\p{Lu}\p{L}{2,}`,
    String.raw`\b\d{4}\s?[A-Z]{2}\s\p{Lu}\p{L}{2,}`,
    String.raw`\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s\d{4}\b`,
  ].join("|"),
  "u",
);

export const PLACE_NOUN = String.raw`(?:office|offices|hq|headquarters|building|studio|studios|plant|campus|school|academy|centre|center|hall|house|hospital|clinic|museum|library|yard|depot|station|farm|restaurant|café|cafe|hotel|gallery|theatre|theater|lab|laboratory|college|university|church|tower|works|factory|site|room|club|workshop|kitchen|store|shop|terminal|hangar|stadium|arena|lodge|inn|dairy|joinery|estate|vineyard|nursery|brewery|bakery|barn|garage|warehouse|showroom|courthouse|town hall|rathaus|schule|werk)`;

const SMALL = String.raw`of|the|and|&|de|des|du|da|do|dos|la|le|les|del|della|dei|di|der|den|im|am|an|in|zu|zum|upon|on|y|et|und|off`;

const PLACE_WORD = String.raw`(?:["']?\p{Lu}[\p{L}\p{N}'.&/-]*["']?|#?\d[\p{L}\p{N}#/-]{0,8}|s\/n)`;

/** One piece of an address between commas. */
const CHUNK = String.raw`(?:(?:rue|place|avenue|boulevard|quai|chemin|allée|cours|impasse|route|via|viale|piazza|calle|plaza|paseo|avenida|rua|praça|ul\.|the)\s(?:d[eu]s?\s|de la\s|de l'|d'|della?\s|do\s|da\s)?)?${PLACE_WORD}(?:\s(?:(?:${SMALL})\s){0,2}(?:${PLACE_WORD}|floor|level|office|building|wing|entrance)){0,6}`;

export const NO_PLACE =
  /\d{1,4}[/.]\d{1,2}[/.]\d{2,4}|\b\d{4}\s?(?:hours|hrs)\b|\d{1,2}[:.]\d\d|\b\d{1,2}\s?(?:[ap]\.?m\b|min|hours?|hrs?)|\b(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/iu;

const WHOLE_CHUNK = new RegExp(`^(?:${CHUNK})$`, "u");

const NEXT_CHUNK = new RegExp(
  String.raw`^,\s(${CHUNK})(?=\s*(?:[,.;)(|\n]|$|for\b|on\b|at\b|with\b))`,
  "u",
);

export const CHAIN = new RegExp(
  String.raw`(?<lead>^|(?<!\d)[:(|•]\s{0,3}|[.!?]\s|\n|\b(?:at|in|to|on|from|visit|is)\s(?:the\s|our\s)?)(?<chain>${CHUNK}(?:,\s(?:the\s)?${CHUNK}){1,5})(?=\s*(?:[.;)|(\n!]|$|for\b|on\b|at\b|with\b|tomorrow\b))`,
  "gu",
);

/** Where the pieces before an address begin that belong to it, counted from the sentence's start. */
export function chainStart(before: string): number {
  const pieces = before.split(", ");
  let start = before.length;
  let at = before.length;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index] ?? "";
    const from = at - piece.length;
    const text = piece.trim();
    const isNear = index === pieces.length - 1;
    if (text === "" && isNear) {
      at = from - 2;
      continue;
    }
    if (!WHOLE_CHUNK.test(text) || NO_PLACE.test(text)) {
      const lead = [...piece.matchAll(PLACE_LEAD)].at(-1);
      const rest = lead ? piece.slice(lead.index + lead[0].length).trim() : "";
      return lead && WHOLE_CHUNK.test(rest) && !NO_PLACE.test(rest)
        ? from + lead.index + lead[0].length
        : start;
    }
    start = from;
    at = from - 2;
  }
  return start;
}

/** ", One Federal Wharf, 22nd floor": what goes on behind a place. */
export function chainEnd(plain: string, end: number, limit: number): number {
  let at = end;
  for (let count = 0; count < 5; count += 1) {
    const match = NEXT_CHUNK.exec(plain.slice(at, Math.min(limit, at + 90)));
    const text = match?.[1] ?? "";
    if (!match || NO_PLACE.test(text) || isTitleLike(text)) return at;
    at += match[0].length;
  }
  return at;
}

export const PLACE_IN_CHAIN = new RegExp(
  String.raw`\b${PLACE_NOUN}\b|(?<=\p{L}\s)${STREET}(?![\p{L}])|\b(?:Rua|Calle|Via|Rue|Heol|Mill Row)\s`,
  "iu",
);
