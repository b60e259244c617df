import { linksIn, platformOf } from "../reading/recognise.ts";
import type { Frame } from "./frame.ts";
import { isTitleLike } from "./participants.ts";
import { zoneOfCity } from "./zones.ts";
import { type Line, overlaps, type Page, type Span, trimmed } from "./page.ts";

export interface Link extends Span {
  readonly url: string;
}

const URL_TEXT =
  /(?:https?:\/\/|www\.)[^\s<>"'\\|]+|(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]+\.)?(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si)\/[^\s<>"'\\|]+/giu;
const LINKS_MAX = 300;

/** Web addresses of a text with their places. */
export function linksOf(plain: string): readonly Link[] {
  const links: Link[] = [];
  for (const match of plain.matchAll(URL_TEXT)) {
    if (links.length >= LINKS_MAX) break;
    const written = match[0].replace(/[).,;:!?\]>]+$/, (end) =>
      end.startsWith(")") && match[0].includes("(") ? ")" : "",
    );
    links.push({ start: match.index, end: match.index + written.length, url: written });
  }
  return links;
}

const JOIN_LABEL =
  /\b(?:join(?:ing)?|video(?: call)? link|meeting link|(?:zoom|teams|meet|webex|call|conference|video|interview|session|room) ?(?:link|url|room)?|link|where|location|url|platform|beitreten|teilnehmen|rejoindre|lien|enlace|how|dial in|click|access|via|on|call link|meeting|einwahl|venue)\b/i;
const NOT_JOIN =
  /\b(?:careers?|jobs?|reschedul\w*|cancel|withdraw|upload|survey|form|forms|privacy|benefits|about|culture|unsubscribe|help|support|faq|parking|map|maps|directions|calendly|test|feedback|portal|profile|apply|application|preview|prep|guide|blog|linkedin|glassdoor|dropbox|drive|docs|wiki|tel|dial|more phone|pin|policy|handbook|download|brochure|confirm|rsvp|expenses|share ?point|wetransfer|submit|recording|status|settings|options|check your|pick|book|slot|choose|schedule)\b/i;
const NOT_JOIN_HOST =
  /(?:^|\.)(?:calendly\.com|linkedin\.com|youtube\.com|youtu\.be|vimeo\.com|docs\.google\.com|drive\.google\.com|maps\.google\.com|goo\.gl|maps\.app\.goo\.gl|dropbox\.com|figma\.com|excalidraw\.com|miro\.com|mural\.co|github\.com|hackerrank\.com|coderpad\.io|codesignal\.com|wetransfer\.com|notion\.so|typeform\.com|forms\.gle|tel\.meet|doodle\.com|eventbrite\.\w+|what3words\.com|w3w\.co|google\.com|bing\.com|apple\.com|aka\.ms)$/i;
const HELP_PATH =
  /^\/(?:test|download|support|help|meetingOptions|hc|u\/|signup|pricing|wbxmjs\/joinservice\/sites\/[^/]*\/meeting\/download)|\/(?:test|download|dl\/|support)\b/i;
const JOIN_PATH =
  /\/(?:l\/meetup-join|meet|j|w|my|s|wc|join|room|r|v|call|conference|rooms?|meeting|meetings|video|interview)\/|[?&](?:MTID|pwd|meeting)=/i;

/** The link that joins the call, as against careers pages, forms and help. */
export function joinLinkOf(page: Page, links: readonly Link[], isVideo: boolean): Link | undefined {
  const ranked = links
    .map((link) => ({ link, rank: joinRank(page, link, isVideo) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || a.link.start - b.link.start);
  return ranked[0]?.link;
}

function joinRank(page: Page, { url, start, end }: Link, isVideo: boolean): number {
  const full = /^https?:/i.test(url) ? url : `https://${url}`;
  if (!URL.canParse(full)) return 0;
  const [inner = full] = linksIn(full);
  const { hostname, pathname } = new URL(inner);
  if (NOT_JOIN_HOST.test(hostname) && !hostname.startsWith("meet.google")) return 0;
  const line = page.lines.findLast((each) => each.start <= start);
  const before = page.plain.slice(Math.max(line?.start ?? 0, start - 60), start);
  const above = page.lines[(line?.index ?? 0) - 1];
  const lead =
    before.trim() === "" && above
      ? page.plain.slice(Math.max(above.start, above.end - 60), above.end)
      : before;
  if (HELP_PATH.test(pathname) && !JOIN_PATH.test(inner)) return 0;
  const known = platformOf(inner) !== undefined;
  const isOther = NOT_JOIN.test(lead) && !/\bjoin\b/i.test(lead);
  if (known)
    return (
      10 +
      (JOIN_PATH.test(inner) ? 4 : 0) +
      (JOIN_LABEL.test(lead) ? 2 : 0) -
      (isOther ? 9 : 0) -
      (/\b(?:backup|back-up|fallback|alternative|if that fails)\b/i.test(lead) ? 3 : 0)
    );
  if (
    isOther ||
    NOT_JOIN.test(hostname.replace(/\./g, " ")) ||
    NOT_JOIN.test(pathname.replace(/[/_-]/g, " "))
  )
    return 0;
  const isSaid =
    JOIN_LABEL.test(lead) &&
    /(?:join|link|video|zoom|teams|meet|call|room|where|platform|url|via|on|einwahl|lien|enlace)/i.test(
      lead,
    );
  const looksLike =
    /(?:^|[./-])(?:webex|zoom|teams|whereby|meet|video|room|call|conf|vc|bbb|jitsi|teleconf|visio|interview|hire ?vue|join)/i.test(
      hostname,
    ) || JOIN_PATH.test(inner);
  const after = page.plain.slice(end, end + 30);
  if (looksLike && (isSaid || isVideo)) return 5;
  return isSaid && isVideo && !/^\s*(?:for|to) (?:upload|confirm|read)/i.test(after) ? 2 : 0;
}

// Places -----------------------------------------------------------------------------------------

const PLACE_LABEL =
  /^(?:(?:unsere |our |the |notre |nuestra |deine |ihre )?(?:interview |meeting )?(?:location|venue|address|place|where|site|ort|adresse|treffpunkt|wo|lieu|où|lugar|dirección|dónde|locatie|waar|adres|luogo|sede|meet(?:ing)? point|office|room|facility address|local|morada|plats|sted|standort|veranstaltungsort|place as before|same place|anschrift|besuchsadresse|interview address|come to))(?: \([^)]*\))?$/i;
const ONLINE =
  /^(?:by |via |on |per |über |par )?(?:(?:microsoft |ms )?teams|zoom|google meet|meet\b|webex|skype|whereby|video|virtual|remote|online|phone|telephone|telefon|link|visio|hangouts?|https?:|www\.|tbc|tbd|to be (?:confirmed|advised)|n\/a|this is an? (?:zoom|google|microsoft|teams|webex|web|video|online|phone)|a video|from home|anywhere)\b/i;
const ROOM_ONLY = /^(?:room|conf(?:erence)?|boardroom|meeting room)\b/i;

const STREET_WORDS =
  "street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|sq|way|place|pl|court|ct|terrace|parkway|pkwy|highway|hwy|route|rte|yard|mews|row|close|crescent|quay|wharf|walk|hill|rise|gardens|park|plaza|parade|approach|gate|green|grove|esplanade|embankment|circus|broadway|industrial estate|business park|science park|campus|loop|circle|trail|turnpike|pike|bypass|mall|link|terminal|berth|wharf|pier|dock|docks|view|bridge|field|fields|common|mead|vale|end|brow|bank|side|arcade|precinct|centre|center|tower|house|wynd|loan|brae|straße|saleyards";
/** As it is written, with a capital or without, and short forms with their dot. */
const STREET = `(?:${STREET_WORDS.split("|")
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .join("|")})\\.?`;
const ADDRESS = new RegExp(
  [
    String.raw`\b\d{1,5}[a-z]?(?:-\d{1,5})?,?\s(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}'.-]*\s|\d{1,3}(?:st|nd|rd|th)\s|of\s|the\s|de\s){1,4}${STREET}(?![\p{L}])`,
    String.raw`\p{Lu}[\p{L}.-]*\s?(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|damm|ufer|kanal|markt|laan|straat|plein|kade|gracht|dreef|steenweg|Straße|Strasse|Str\.|Platz|Allee|Weg|Gasse|Ring|Damm|Ufer|Markt|Laan|Straat|Plein|Kade|Gracht|Dreef)\s\d{1,4}`,
    String.raw`\p{Lu}\p{L}*(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|damm|ufer|laan|straat|plein|kade|gracht|gade|vej|stræde|torv|allé|gatan|gata|vägen|veien|gate|katu|tie|utca)\s?\d{1,4}`,
    String.raw`\b\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|place|quai|chemin|impasse|allée|cours|route)\s(?:d[eu]s?\s|de la\s|de l'|d'|l'|la\s|le\s)?\p{Lu}`,
    String.raw`\b(?:Unit|Suite|Studio|Shed|Hal|Hall|Plot|Block|Bay|Berth|Pier|Dock|Hangar|Shop|Stand)\s\d{1,4}[a-zA-Z]?,?\s(?:at\s)?\p{Lu}`,
    String.raw`\b\p{Lu}\p{L}+\s(?:út|utca|tér|u\.)\s\d{1,4}`,
    String.raw`\b(?:[Cc]alle|[Aa]venida|[Aa]vda\.?|[Pp]aseo|[Pp]laza|[Cc]arrer|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Rr]ua|[Pp]raça|[Tt]ravessa|[Ll]argo|[Rr]onda|[Rr]ambla|[Cc]amino|[Ff]ondamenta|[Ss]trada|[Uu]lica|ul\.)\s(?:d[aeo]s?\s|de la\s|dei\s|della\s|del\s)?\p{Lu}[^\n,]{1,40},?\s(?:\d{1,4}|s\/n)`,
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
const PLACE_NOUN = String.raw`(?:office|offices|hq|headquarters|building|studio|studios|plant|campus|school|academy|centre|center|hall|house|hospital|clinic|museum|library|yard|depot|station|farm|restaurant|café|cafe|hotel|gallery|theatre|theater|lab|laboratory|college|university|church|tower|works|factory|site|room|club|workshop|kitchen|store|shop|terminal|hangar|stadium|arena|lodge|inn|dairy|joinery|estate|vineyard|nursery|brewery|bakery|barn|garage|warehouse|showroom|courthouse|town hall|rathaus|schule|werk)`;
const NAMED_PLACE = new RegExp(
  String.raw`\b(?:at|in|to|from|@)\s((?:our\s|the\s)?(?:(?:boardroom|library|hall|theatre|showroom|kitchen|chapel|workshop|studio|offices?|lobby|café|cafe)\s(?:of|at)\s(?:the\s)?)?(?:\p{Lu}[\p{L}'&.-]*|\d{1,4})(?:[\s,]{1,2}(?:\p{Lu}[\p{L}'&.-]*|\d{1,5}|of|the|and|&|de|la)){0,12})`,
  "gu",
);
const OUR_PLACE = new RegExp(
  String.raw`\b(?:at|in|to)\s(?:our|the)\s((?:\p{Lu}[\p{L}'-]+\s){0,3}${PLACE_NOUN}(?![\p{L}])(?:\s(?:in|on|at)\s\p{Lu}[\p{L}'-]+(?:[\s,]{1,2}\p{Lu}[\p{L}'-]+){0,3})?)`,
  "gu",
);

export interface Venue extends Span {
  readonly text: string;
  readonly confidence: "certain" | "likely" | "guess";
}

/** Where an interview takes place; what is online has no place. */
export function venueOf(page: Page, frame: Frame, skipped: readonly Span[]): Venue | undefined {
  return labelledPlace(page) ?? addressIn(page, frame, skipped) ?? placeOf(page, frame, skipped);
}

function labelledPlace(page: Page): Venue | undefined {
  const labelled = page.lines.filter(
    ({ label }) => label !== undefined && PLACE_LABEL.test(label.trim()),
  );
  const found = labelled.flatMap((line) => {
    const value = trimmed(page.plain, line.value);
    const text = page.plain.slice(value.start, value.end);
    if (ONLINE.test(text)) return [];
    const span =
      text === ""
        ? linesBelow(page, line)
        : withContinuation(page, line, upToSentence(page, value));
    if (!span) return [];
    const whole = page.plain.slice(span.start, span.end);
    return ONLINE.test(whole) || !/\p{L}{2}/u.test(whole) ? [] : [venue(page, span, "certain")];
  });
  const [best] = found.toSorted(
    (a, b) => Number(ROOM_ONLY.test(a.text)) - Number(ROOM_ONLY.test(b.text)),
  );
  // The room in a field of its own goes with the address in another.
  return best;
}

/** The first sentence of a field: "1180 Sixth Avenue, New York. Please arrive …". */
function upToSentence(page: Page, value: Span): Span {
  const text = page.plain.slice(value.start, value.end);
  const stop =
    /[.!]\s+(?=\p{Lu}[\p{L}']*\s)(?!\p{Lu}\p{L}*(?:,|\s\d))|\s-\s(?=ask|please|enter|use|park|report|go|come|see|buzz|it's|the entrance|just|next|look|we)|;\s(?=please|ask|enter|use)|\s\((?:ask|enter|map|see|parking|https?)/iu.exec(
      text,
    );
  const cut =
    stop &&
    !/(?:\b(?:St|Str|Rd|Ave|No|Nr|Bldg|Rm|Conf|Dr|Blvd|Co|Ste|Fl))$/.test(text.slice(0, stop.index))
      ? stop.index
      : text.length;
  const kept = text.slice(0, cut).replace(/\s*(?:[-,;]|https?:\S*)*[\s.]*$/u, "");
  return { start: value.start, end: value.start + kept.length };
}

function withContinuation(page: Page, line: Line, span: Span): Span {
  if (span.end < line.end - 1) return span;
  let { end } = span;
  for (let index = line.index + 1; index <= line.index + 4; index += 1) {
    const next = page.lines[index];
    const before = page.lines[index - 1];
    if (!next || !before || next.block !== line.block || next.label !== undefined || next.isBullet)
      break;
    const text = page.plain.slice(next.start, next.end);
    const goesOn =
      /,\s*$/.test(page.plain.slice(before.start, before.end)) ||
      ADDRESS.test(text) ||
      /^(?:\d+(?:st|nd|rd|th) floor|floor|suite|room|level|unit)\b/i.test(text);
    if (!goesOn || text.length > 90 || /[.!?]\s\p{Lu}/u.test(text)) break;
    end = upToSentence(page, { start: next.start, end: next.end }).end;
  }
  return { start: span.start, end };
}

/** The lines under "Location:", where the field itself is empty. */
function linesBelow(page: Page, line: Line): Span | undefined {
  const lines: Line[] = [];
  for (let index = line.index + 1; index <= line.index + 5; index += 1) {
    const next = page.lines[index];
    if (!next || (lines.length > 0 && next.block !== lines[0]?.block) || next.label !== undefined)
      break;
    const text = page.plain.slice(next.start, next.end);
    if (
      text.length > 90 ||
      (lines.length > 0 && /[.!?]$/.test(text) && /\s\p{Ll}+\s\p{Ll}+\s/u.test(text))
    )
      break;
    lines.push(next);
  }
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

const OTHER_PLACE =
  /\b(?:hotel|parking|park (?:in|at|on)|car ?park|garage|train|bus|airport|taxi|check-in|staying|registered (?:office|in|address|at)|unsubscribe|dinner reservation|moved (?:here )?from|not (?:at|in)|no longer|instead of|sits in|based in|who (?:is|sits)|flight|tube|underground|map|send .* to|post (?:it )?to|nearest|registered)\b/i;

/** A street and number, with what stands around it. */
function addressIn(page: Page, { signature }: Frame, skipped: readonly Span[]): Venue | undefined {
  for (const sentence of page.sentences) {
    if (sentence.end - sentence.start > 1500 || skipped.some((span) => overlaps(span, sentence)))
      continue;
    if (signature && sentence.start >= signature.start) continue;
    const text = page.plain.slice(sentence.start, sentence.end);
    const match = ADDRESS.exec(text);
    if (!match || OTHER_PLACE.test(text.slice(Math.max(0, match.index - 60), match.index)))
      continue;
    const at = sentence.start + match.index;
    return venue(
      page,
      aroundAddress(page, sentence, { start: at, end: at + match[0].length }),
      "likely",
    );
  }
  return undefined;
}

const PLACE_LEAD =
  /(?:\b(?:at|in|to|unter|nach|address is|address:|bei|chez|en|à|dans nos locaux|is|visit us at|based at|location:|venue:|find us at|found at|@|come up to|near|onsite at|in unserem büro|in unseren räumen|site|på|hos|presso|em|no|na|ved)\b\s*:?|(?<!\d)[:@→]|\s-\s)\s*(?:our\s|the\s|el\s|la\s|los\s|las\s|il\s|lo\s|le\s|der\s|dem\s|den\s)?(?=["'\p{Lu}\d])/giu;
const PLACE_STOP =
  /[;!?]|\.\s|\.$|\s-\s|\s\((?!\w{1,3}\)|entrance|room|salle|floor|side|rear)|\son\s(?=mon|tue|wed|thu|fri|sat|sun|\d)|\s(?:at|from|on|um|for|where|with|and then|when|so|to meet|starting|am|à|le|by|until|which|please|mit)\s(?!the\s(?:corner|river))|,\s(?:on|at|from|where|which|and|please|ask|just|so|starting|mit|with|um|am|bring|wear|come|ring|buzz|call|use|it's|we|you|there's|text|park)\s|\n|\|/iu;

function aroundAddress(page: Page, sentence: Span, address: Span): Span {
  const { plain } = page;
  const before = plain.slice(sentence.start, address.start);
  const leads = [...before.matchAll(PLACE_LEAD)];
  const last = leads.findLast(
    (lead) => !/\d{1,2}[:.]\d\d|\b(?:am|pm|uhr)\b/i.test(before.slice(lead.index + lead[0].length)),
  );
  const comma =
    /(?:^|[;!?|]\s?|\.\s|\n)\s*(?:[-•*]\s)?((?:["']?\p{Lu}[^.;!?|\n]*|\d+\p{L}*\s[^.;!?|\n]*)?)$/u.exec(
      before,
    );
  const from = last
    ? last.index + last[0].length
    : comma
      ? before.length - (comma[1] ?? "").length
      : before.length;
  const inside = before.slice(from);
  const isLong = inside.split(/\s+/).length > 14 || NO_PLACE.test(inside);
  const chain = chainStart(before);
  // "Paper Lantern Studios, Burbank (2400 W Olive Ave)": the bracket belongs to it.
  const bracketed =
    before.trimEnd().endsWith("(") || (inside.includes("(") && !inside.includes(")"));
  const start = sentence.start + (isLong || from === before.length ? chain : from);
  const rest = plain.slice(address.end, sentence.end);
  const stop = bracketed ? /\)/.exec(rest) : PLACE_STOP.exec(rest);
  const end = address.end + (stop ? stop.index + (bracketed ? 1 : 0) : rest.length);
  const kept = plain.slice(start, end).replace(/[\s,.;:]+$/, "");
  return { start, end: start + kept.length };
}

/** A named place; "our office" alone only where no row of names says more. */
function placeOf(page: Page, frame: Frame, skipped: readonly Span[]): Venue | undefined {
  const named = namedPlace(page, frame, skipped);
  if (named && /\p{Lu}|\d/u.test(named.text)) return named;
  return chainPlace(page, frame, skipped) ?? named;
}

const SMALL = String.raw`of|the|and|&|de|des|du|da|do|dos|la|le|les|del|della|dei|di|der|den|im|am|an|in|zu|zum|upon|on|y|et|und|off`;
const PLACE_WORD = String.raw`(?:["']?\p{Lu}[\p{L}\p{N}'.&/-]*["']?|#?\d[\p{L}\p{N}#/-]{0,8}|s\/n)`;
/** One piece of an address between commas. */
const CHUNK = String.raw`(?:(?:rue|place|avenue|boulevard|quai|chemin|allée|cours|impasse|route|via|viale|piazza|calle|plaza|paseo|avenida|rua|praça|ul\.|the)\s(?:d[eu]s?\s|de la\s|de l'|d'|della?\s|do\s|da\s)?)?${PLACE_WORD}(?:\s(?:(?:${SMALL})\s){0,2}(?:${PLACE_WORD}|floor|level|office|building|wing|entrance)){0,6}`;
const NO_PLACE =
  /\d{1,4}[/.]\d{1,2}[/.]\d{2,4}|\b\d{4}\s?(?:hours|hrs)\b|\d{1,2}[:.]\d\d|\b\d{1,2}\s?(?:[ap]\.?m\b|min|hours?|hrs?)|\b(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/iu;
const WHOLE_CHUNK = new RegExp(`^(?:${CHUNK})$`, "u");
const NEXT_CHUNK = new RegExp(
  String.raw`^,\s(${CHUNK})(?=\s*(?:[,.;)(|\n]|$|for\b|on\b|at\b|with\b))`,
  "u",
);
const CHAIN = new RegExp(
  String.raw`(?<lead>^|(?<!\d)[:(|•]\s{0,3}|[.!?]\s|\n|\b(?:at|in|to|on|from|visit|is)\s(?:the\s|our\s)?)(?<chain>${CHUNK}(?:,\s(?:the\s)?${CHUNK}){1,5})(?=\s*(?:[.;)|(\n!]|$|for\b|on\b|at\b|with\b|tomorrow\b))`,
  "gu",
);

/** Where the pieces before an address begin that belong to it, counted from the sentence's start. */
function chainStart(before: string): number {
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
function chainEnd(plain: string, end: number, limit: number): number {
  let at = end;
  for (let count = 0; count < 5; count += 1) {
    const match = NEXT_CHUNK.exec(plain.slice(at, Math.min(limit, at + 90)));
    const text = match?.[1] ?? "";
    if (!match || NO_PLACE.test(text) || isTitleLike(text)) return at;
    at += match[0].length;
  }
  return at;
}

const PLACE_IN_CHAIN = new RegExp(
  String.raw`\b${PLACE_NOUN}\b|(?<=\p{L}\s)${STREET}(?![\p{L}])|\b(?:Rua|Calle|Via|Rue|Heol|Mill Row)\s`,
  "iu",
);

/** "Glenaan Linen, Mill Row, Ballymena.": names of places one after another, without a number. */
function chainPlace(
  page: Page,
  { signature, greeting }: Frame,
  skipped: readonly Span[],
): Venue | undefined {
  for (const sentence of page.sentences) {
    if (sentence.end - sentence.start > 1500 || skipped.some((span) => overlaps(span, sentence)))
      continue;
    if (
      (signature && sentence.start >= signature.start) ||
      (greeting && overlaps(greeting, sentence))
    )
      continue;
    const text = page.plain.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(CHAIN)) {
      const chain = match.groups?.["chain"] ?? "";
      const pieces = chain.split(", ");
      const town = (pieces.at(-1) ?? "").replace(/\s[A-Z]{2,3}$|\s\d+$/, "");
      const isPlace = PLACE_IN_CHAIN.test(chain) || zoneOfCity(town) !== undefined;
      if (
        !isPlace ||
        NO_PLACE.test(chain) ||
        isTitleLike(chain) ||
        OTHER_PLACE.test(text.slice(0, match.index))
      )
        continue;
      if (
        /\b(?:role|position|team|job|post|vacancy)\s(?:at|in|with)\s$/i.test(
          text.slice(0, match.index + (match.groups?.["lead"] ?? "").length),
        )
      )
        continue;
      const start = sentence.start + match.index + (match.groups?.["lead"] ?? "").length;
      return venue(page, { start, end: start + chain.length }, "guess");
    }
  }
  return undefined;
}

/** Where no address is given: the firm and its town, as in "Northfield Dairy, Sligo". */
export function townOf(
  page: Page,
  places: readonly Span[],
  company: Span | undefined,
): Venue | undefined {
  if (!company) return undefined;
  const place = places.find(({ start }) => start >= company.end);
  if (!place || !/^(?:,\s|\sin\s|\s\()$/.test(page.plain.slice(company.end, place.start)))
    return undefined;
  return venue(page, { start: company.start, end: place.end }, "guess");
}

/** "at Murrami Station", "in our Leeds office": a place without an address. */
function namedPlace(
  page: Page,
  { signature, greeting }: Frame,
  skipped: readonly Span[],
): Venue | undefined {
  for (const sentence of page.sentences) {
    if (sentence.end - sentence.start > 1500 || skipped.some((span) => overlaps(span, sentence)))
      continue;
    if (
      (signature && sentence.start >= signature.start) ||
      (greeting && sentence.end <= greeting.end)
    )
      continue;
    const text = page.plain.slice(sentence.start, sentence.end);
    for (const pattern of [NAMED_PLACE, OUR_PLACE])
      for (const match of text.matchAll(pattern)) {
        const place = (match[1] ?? "").replace(/[\s,.]+$/, "");
        const isPlace =
          new RegExp(String.raw`\b${PLACE_NOUN}\b`, "iu").test(place) || ADDRESS.test(place);
        if (
          !isPlace ||
          OTHER_PLACE.test(text.slice(0, match.index)) ||
          /^(?:our|the)?\s*(?:room|site|head office)$/i.test(place)
        )
          continue;
        if (
          /\b(?:role|position|team|interest|application|work(?:ing)?|join(?:ing)?|manager|director|engineer|analyst|everyone|people|job|post|all of us|us|here|vacancy|career|officer|opening|teacher|nurse|lecturer|head)\s*$/i.test(
            text.slice(0, match.index),
          )
        )
          continue;
        const start = sentence.start + match.index + match[0].indexOf(match[1] ?? "");
        return venue(
          page,
          { start, end: chainEnd(page.plain, start + place.length, sentence.end) },
          "guess",
        );
      }
  }
  return undefined;
}

const venue = (page: Page, span: Span, confidence: Venue["confidence"]): Venue => ({
  ...span,
  text: page.source
    .slice(span.start, span.end)
    .replace(/\s*[\r\n]+\s*/g, ", ")
    .replace(/,\s*,/g, ",")
    .replace(/["“”„]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:'s\s+|(?:We|They|It|You)'(?:re|s|ll)\s+(?:find us\s+)?(?:at\s+)?)/u, "")
    .replace(/^(?:our|the)\s+(?=\p{Lu})/u, "")
    .replace(/^([^(]*)\)$/, "$1")
    .replace(/(?<!\b\p{L}{1,5})\.$/u, "")
    .trim(),
  confidence,
});
