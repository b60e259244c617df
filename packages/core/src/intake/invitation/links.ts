import { linksIn, platformOf } from "../reading/recognise.ts";
import type { Page, Span } from "./page.ts";

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
