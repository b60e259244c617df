import { windows1252 } from "./decode.ts";

/** The names of U+00A0 to U+00FF, in order (HTML, "ISO Latin 1"). */
const LATIN_1 = (
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 " +
  "sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc " +
  "Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve " +
  "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute " +
  "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde " +
  "ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
).split(" ");

const NAMED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN_1.map((name, index) => [name, String.fromCharCode(0xa0 + index)])),
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  nbsp: " ",
  quot: '"',
  ...{ ensp: " ", emsp: " ", thinsp: " ", zwnj: "", zwj: "\u200D", shy: "" },
  ...{ ndash: "–", mdash: "—", horbar: "―", hellip: "…", bull: "•", middot: "·", prime: "′" },
  ...{ lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", lsaquo: "‹" },
  ...{ rsaquo: "›", euro: "€", trade: "™", larr: "←", rarr: "→", uarr: "↑", darr: "↓" },
  ...{ minus: "−", le: "≤", ge: "≥", ne: "≠", asymp: "≈", infin: "∞", check: "✓", star: "☆" },
  ...{ OElig: "Œ", oelig: "œ", Scaron: "Š", scaron: "š", Yuml: "Ÿ", ccaron: "č", Ccaron: "Č" },
  ...{ zcaron: "ž", Zcaron: "Ž", rcaron: "ř", ecaron: "ě", lstrok: "ł", Lstrok: "Ł", cacute: "ć" },
  ...{ nacute: "ń", sacute: "ś", zacute: "ź", zdot: "ż", aogon: "ą", eogon: "ę", gbreve: "ğ" },
  ...{ Tab: "\t", NewLine: "\n", colon: ":", comma: ",", period: ".", commat: "@", lpar: "(" },
  ...{ rpar: ")", sol: "/", num: "#", plus: "+", equals: "=", quest: "?", excl: "!", lowbar: "_" },
};

/** "&eacute;", "&#233;" and "&#xE9;" as "é"; what has no meaning stays as it is. */
export const entitiesDecoded = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,8});/gi, decoded)
    : text;

function decoded(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code >= 0x80 && code < 0xa0) return windows1252(code);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
