import { cut } from "./reading/clean-text.ts";
import { entitiesDecoded } from "./entities.ts";
import { isForwardLine } from "./reading/newest-message.ts";

/**
 * A page of HTML as the lines that a reader sees: no markup, scripts or hidden text. Lists and rows of
 * tables keep their lines, links their address. One pass, without a document tree.
 */
export function htmlToText(html: string): string {
  const text = textOf(html, { readsHidden: false });
  // An element that is hidden and never closed would take the rest with it.
  return text === undefined ? (textOf(html, { readsHidden: true }) ?? "") : text;
}

interface List {
  readonly isNumbered: boolean;
  entries: number;
}

interface Link {
  readonly url: string;
  shown: string;
  alternative: string;
}

const BLOCKS = new Set(
  (
    "address article aside body caption center dd details dir div dl dt fieldset figcaption figure " +
    "footer form header hgroup html legend li main nav ol p pre section summary table tbody tfoot " +
    "thead title tr ul h1 h2 h3 h4 h5 h6 hr blockquote"
  ).split(" "),
);
const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl table pre hr blockquote".split(" "));
const UNSEEN = new Set("script style title template noframes object applet svg".split(" "));
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

function textOf(
  html: string,
  { readsHidden }: { readonly readsHidden: boolean },
): string | undefined {
  const page = newPage();
  const lists: List[] = [];
  const quotes: boolean[] = [];
  const neverClosed = new Set<string>();
  let link: Link | undefined;
  let preformatted = 0;
  let hidden: { readonly name: string; depth: number } | undefined;
  let at = 0;

  function put(written: string): void {
    if (hidden || written === "") return;
    const words = entitiesDecoded(written);
    if (link && link.shown.length < LINK_CHARACTERS_MAX) link.shown += words;
    if (preformatted > 0) page.putLines(words);
    else page.put(words);
  }

  function closeLink(): void {
    if (!link || hidden) return;
    page.put(addressBeside(link));
    link = undefined;
  }

  function open(name: string, tag: string): void {
    if (BLOCKS.has(name)) page.endLine({ withGap: PARAGRAPHS.has(name) && lists.length === 0 });
    else if (name === "td" || name === "th") page.endCell();
    if (name === "br") page.breakLine();
    else if (name === "a") {
      closeLink();
      link = { url: entitiesDecoded(attribute(tag, "href")), shown: "", alternative: "" };
    } else if (name === "img" && link) link.alternative ||= entitiesDecoded(attribute(tag, "alt"));
    else if (name === "ul" || name === "ol") lists.push({ isNumbered: name === "ol", entries: 0 });
    else if (name === "li") page.begin(bulletOf(lists.at(-1)));
    else if (name === "pre") preformatted += 1;
    else if (name === "blockquote") {
      const isQuote = isCited(tag) && !isForwardLine(page.lastLine());
      quotes.push(isQuote);
      if (isQuote) page.quote(1);
    }
  }

  function close(name: string): void {
    if (name === "a") closeLink();
    else if (name === "ul" || name === "ol") lists.pop();
    else if (name === "pre") preformatted = Math.max(0, preformatted - 1);
    if (name === "td" || name === "th") page.endCell();
    else if (BLOCKS.has(name))
      page.endLine({ withGap: PARAGRAPHS.has(name) && lists.length === 0 });
    if (name === "blockquote" && quotes.pop()) page.quote(-1);
  }

  while (at < html.length) {
    const next = html.indexOf("<", at);
    if (next < 0) break;
    put(html.slice(at, next));
    const mark = markAt(html, next, neverClosed);
    if (!mark) {
      put("<");
      at = next + 1;
      continue;
    }
    at = mark.end;
    const { name, isEnd, tag } = mark;
    if (name === "") continue;
    if (hidden) {
      if (name === hidden.name && !tag.endsWith("/>")) hidden.depth += isEnd ? -1 : 1;
      if (hidden.depth === 0) hidden = undefined;
    } else if (isEnd) close(name);
    else if (!readsHidden && !VOID.has(name) && isHidden(tag)) hidden = { name, depth: 1 };
    else open(name, tag);
  }
  put(html.slice(at));
  if (hidden) return undefined;
  closeLink();
  return page.text();
}

const LINK_CHARACTERS_MAX = 2000;

interface Mark {
  /** In small letters; empty for comments and other things that show nothing. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly tag: string;
  readonly end: number;
}

const TAG = /<(\/?)([a-z][a-z0-9]*(?:[:-][a-z0-9-]*)?)(?=[\s/>])/iy;

/** The tag, comment or whole element without words that begins there; none where "<" is a sign. */
function markAt(html: string, at: number, neverClosed: Set<string>): Mark | undefined {
  const nothing = { name: "", isEnd: false, tag: "" };
  if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
    const isComment = html.startsWith("<!--", at) && !neverClosed.has("<!--");
    const close = isComment ? html.indexOf("-->", at + 4) : -1;
    if (close >= 0) return { ...nothing, end: close + 3 };
    if (isComment) neverClosed.add("<!--");
    const end = endOfTag(html, at + 2);
    return end < 0 ? undefined : { ...nothing, end: end };
  }
  TAG.lastIndex = at;
  const [, slash = "", written = ""] = TAG.exec(html) ?? [];
  const end = written === "" ? -1 : endOfTag(html, at + 1 + slash.length + written.length);
  if (end < 0) return undefined;
  const name = written.toLowerCase();
  const isEnd = slash !== "";
  const tag = html.slice(at, end);
  if (isEnd || !UNSEEN.has(name) || neverClosed.has(name)) return { name, isEnd, tag, end };
  const closing = new RegExp(`</${name}(?![a-z0-9])[^>]{0,100}>`, "gi");
  closing.lastIndex = end;
  if (closing.exec(html)) return { ...nothing, end: closing.lastIndex };
  neverClosed.add(name);
  return { ...nothing, end };
}

const TAG_CHARACTERS_MAX = 20_000;

/** Behind its ">", which may also stand inside of quotes; -1 where another tag begins before. */
function endOfTag(html: string, from: number): number {
  let quote = "";
  for (let at = from; at < html.length; at++) {
    const sign = html.charAt(at);
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === ">") return at + 1;
    else if (sign === "<") return -1;
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(html.charAt(at - 1))) quote = sign;
  }
  return -1;
}

const ATTRIBUTES = Object.fromEntries(
  ["href", "alt", "class", "type", "style"].map((name) => [
    name,
    new RegExp(
      `[\\s"'/]${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s"'/>])`,
      "i",
    ),
  ]),
);

function attribute(tag: string, name: string): string {
  const match = ATTRIBUTES[name]?.exec(cut(tag, TAG_CHARACTERS_MAX));
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim();
}

const isHidden = (tag: string): boolean =>
  tag.includes("=") &&
  /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i.test(attribute(tag, "style"));

/** Mail programs mark what they quote; a plain blockquote is an indent. */
const isCited = (tag: string): boolean =>
  attribute(tag, "type").toLowerCase() === "cite" || /quote|cite/i.test(attribute(tag, "class"));

const bulletOf = (list: List | undefined): string => {
  if (!list?.isNumbered) return "- ";
  list.entries += 1;
  return `${list.entries}. `;
};

/** The address of a link, where its words do not say it. */
function addressBeside({ url, shown, alternative }: Link): string {
  const words = shown.replace(/\s+/g, " ").trim();
  const mail = /^mailto:([^?]+)/i.exec(url)?.[1];
  if (mail !== undefined) return words === "" ? mail : words.includes("@") ? "" : ` (${mail})`;
  if (!/^https?:\/\//i.test(url) || url.length > LINK_CHARACTERS_MAX) return "";
  if (words === "") return alternative.trim() === "" ? ` ${url} ` : ` ${alternative} (${url})`;
  return /^https?:\/\/\S+$/i.test(words) ? "" : ` (${url})`;
}

interface Page {
  readonly put: (words: string) => void;
  /** Words whose spaces and lines stay. */
  readonly putLines: (words: string) => void;
  /** What the next line starts with. */
  readonly begin: (bullet: string) => void;
  readonly endLine: (how: { readonly withGap: boolean }) => void;
  readonly breakLine: () => void;
  /** The next words stand in another cell of the row. */
  readonly endCell: () => void;
  readonly quote: (deeper: 1 | -1) => void;
  readonly lastLine: () => string;
  readonly text: () => string;
}

/** Lines as they are seen: spaces run together, at most one empty line in a row. */
function newPage(): Page {
  const lines: string[] = [];
  let words: string[] = [];
  let bullet = "";
  let separator = "";
  let needsGap = false;
  let depth = 0;

  function pushGap(): void {
    if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
  }

  function pushLine(): boolean {
    const line = words.join("").trimEnd();
    words = [];
    separator = "";
    if (line === "") return false;
    if (needsGap) pushGap();
    needsGap = false;
    lines.push("> ".repeat(Math.min(depth, QUOTES_MAX)) + bullet + line);
    bullet = "";
    return true;
  }

  function endLine({ withGap }: { readonly withGap: boolean }): void {
    pushLine();
    if (withGap && bullet === "") needsGap = true;
  }

  return {
    put: (written) => {
      const plain = written.replace(UNSEEN_SPACES, "").replace(/\s+/g, " ");
      if (plain.startsWith(" ")) separator ||= " ";
      if (plain.trim() === "") return;
      if (words.length > 0) words.push(separator);
      words.push(plain.trim());
      separator = plain.endsWith(" ") ? " " : "";
    },
    putLines: (written) => {
      for (const [index, part] of written.split(/\r\n|\r|\n/).entries()) {
        if (index > 0 && !pushLine()) pushGap();
        if (part !== "") words.push(part);
      }
    },
    begin: (mark) => {
      bullet = mark;
    },
    endLine,
    breakLine: () => {
      if (!pushLine()) pushGap();
    },
    endCell: () => {
      if (words.length > 0) separator = "\t";
    },
    quote: (deeper) => {
      endLine({ withGap: true });
      depth = Math.max(0, depth + deeper);
    },
    lastLine: () => lines.at(-1) || (lines.at(-2) ?? ""),
    text: () => {
      pushLine();
      return lines.join("\n").trim();
    },
  };
}

const QUOTES_MAX = 20;

/** What mails are padded with: nothing of it is seen. */
const UNSEEN_SPACES = /\u00AD|\u034F|\u200B|\u2060|\uFEFF|\u200C(?=\s|$)/g;

/**
 * A text that may have markup in it, such as the description of an event. Links are kept: those of
 * `<a>` next to their words, and `<https://…>` as it stands.
 */
export function plainText(text: string): string {
  return entitiesDecoded(
    text
      .replace(/<!--[^>]*-->|<(style|script|title)\b[^<]*<\/\1>/gi, "")
      .replace(/<a\b[^<>]*\bhref=["']?(https?:[^"'\s<>]+)[^<>]*>/gi, " $1 ")
      .replace(/<\/t[dh]\b[^<>]*>/gi, " ")
      .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi, "\n")
      .replace(/<\/?[a-z!][a-z0-9-]*(?::[a-z][a-z0-9-]*)?(?:\s[^<>]*|\/)?>/gi, ""),
  )
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
