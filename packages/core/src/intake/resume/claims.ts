import { numbersIn, type NumberMention } from "../../text/numbers.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { isFunctionWord } from "../../text/stems.ts";
import { type Token, tokensOf } from "../../text/tokens.ts";

import { folded } from "../reading/words.ts";
import { claim, type ResumeClaim } from "./claim.ts";
import { timeClaims, titleClaims } from "./post-claims.ts";
import type { ResumeReading } from "./reading.ts";

const CLAIMS_MAX = 400;

/** What a résumé states that later tellings can be measured by (domain.md section 11). */
export function claimsOf(reading: ResumeReading): readonly ResumeClaim[] {
  const held = reading.jobs.filter((job) => job.employer !== undefined || job.title !== undefined);
  const claims = [
    ...held.flatMap((job, index) => titleClaims(job, held.slice(0, index), held)),
    ...timeClaims(held),
    ...reading.jobs.flatMap((job) =>
      textClaims([...sentences(job.summary), ...job.highlights], job.employer),
    ),
    ...reading.projects.flatMap((project) =>
      textClaims([...sentences(project.description), ...project.highlights], project.name),
    ),
    ...toolClaims(reading),
  ];
  const seen = new Set<string>();
  return claims
    .filter(({ kind, subject, value }) => {
      const key = JSON.stringify([kind, subject.toLowerCase(), value]);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, CLAIMS_MAX);
}

// Texts ----------------------------------------------------------------------------------------

const sentences = (text: string | undefined): readonly string[] =>
  text === undefined
    ? []
    : sentencesOf(text.slice(0, 10_000)).map(({ start, end }) => text.slice(start, end));

function textClaims(texts: readonly string[], where: string | undefined): readonly ResumeClaim[] {
  return texts.slice(0, 200).flatMap((text) => {
    const words = text.slice(0, 1000);
    const tokens = tokensOf(words);
    return [...ownershipIn(tokens, words, where), ...figuresIn(tokens, words, where)];
  });
}

const placed = (what: string, where: string | undefined): string =>
  where === undefined ? what : `${what} at ${where}`;

const OWNERSHIP: readonly [string, RegExp][] = [
  [
    "co-led",
    /^(?:co-?led|co-?founded|co-?managed|co-?owned|co-?headed|jointly led|led with|mitgegründet|codirig\p{L}*|colider\p{L}*)\b/iu,
  ],
  [
    "inherited",
    /^(?:inherited|took over|taken over|assumed|succeeded|übernahme|übernahm|übernommen|repris|reprise de|asumí|heredé)(?![\p{L}])/iu,
  ],
  [
    "contributed",
    /^(?:contributed(?: to)?|supported|assisted(?: (?:in|with))?|helped(?: to)?|participated in|took part in|collaborated on|worked on|member of|part of|involved in|mitarbeit(?: an| in| bei)?|unterstützung|unterstützte|mitwirkung(?: an| bei)?|participation à|participé à|contribué à|contribution à|appui à|colaboré en|colaboración en|participé en|apoyé|apoyo a)(?![\p{L}])/iu,
  ],
  [
    "led",
    /^(?:led|lead|leads|leading|headed|owned|own|owns|spearheaded|directed|managed|manage|manages|ran|run|runs|drove|founded|chaired|initiated|oversaw|oversee|oversees|orchestrated|championed|responsible for|in charge of|accountable for|leitung(?: von| des| der| eines| einer)?|leitete|geleitet|führung(?: von| des| der| eines| einer)?|verantwortlich für|verantwortung für|pilotage(?: de| du| d')?|piloté|dirigé|direction de|encadrement(?: de| d')?|management de|responsable de|lideré|dirigí|gestioné|coordiné)(?![\p{L}])/iu,
  ],
];

/** "Led the move to one cloud region": who led what, by the verb that a line begins with. */
function ownershipIn(
  tokens: readonly Token[],
  text: string,
  where: string | undefined,
): readonly ResumeClaim[] {
  const bare = text.replace(/^(?:i|ich|j'ai|he|she|they|successfully|personally|also)\s+/i, "");
  const skipped = text.length - bare.length;
  for (const [value, verbs] of OWNERSHIP) {
    const verb = verbs.exec(bare)?.[0];
    if (verb === undefined) continue;
    const object = phraseAfter(tokens, skipped + verb.length);
    return object === ""
      ? []
      : [claim({ kind: "CK-09", subject: placed(object, where), value, words: text })];
  }
  return [];
}

const OBJECT_WORDS_MAX = 6;
/** What opens the next part of a sentence. */
const BREAKS =
  /^(?:to|through|for|by|from|with|which|that|who|while|and|across|using|via|into|resulting|saving|cutting|reducing|increasing|in|on|during|at|within|used|after|before|such|responsible|und|für|mit|durch|pour|avec|para|con|from|[.,;:!?()–—])$/;
const LEADS =
  /^(?:the|a|an|our|all|its|their|his|her|of|de|du|des|la|le|les|un|une|d'une?|el|los|las|una|der|die|das|des|dem|den|eines|einer|eine|ein|von)$/;

/** The noun phrase that begins at an offset, without articles and numbers. */
function phraseAfter(tokens: readonly Token[], offset: number): string {
  const from = tokens.findIndex((token) => token.start >= offset);
  return from < 0 ? "" : phraseOf(tokens.slice(from), (lower) => BREAKS.test(lower));
}

/** Words up to one that ends the phrase, joined as they were written: "on-call rota", "p99 latency". */
function phraseOf(tokens: readonly Token[], isEnd: (lower: string) => boolean): string {
  const words: string[] = [];
  let isKept = false;
  for (const [index, token] of tokens.entries()) {
    const last = words.at(-1);
    const next = tokens[index + 1];
    const isCompound = next?.isJoined === true && /^[-–]$/.test(next.text);
    if (
      isKept &&
      token.isJoined &&
      last !== undefined &&
      /^[\p{L}\p{N}&/+#'-]+$/u.test(token.text)
    ) {
      words.splice(-1, 1, `${last}${token.text}`);
      continue;
    }
    isKept = false;
    if (words.length === 0 && LEADS.test(token.lower)) continue;
    if (!isCompound && isEnd(token.lower)) {
      if (words.length > 0) break;
      continue;
    }
    if (token.kind === "number" || isNumberWord(token.lower)) continue;
    if (token.kind === "sign") {
      if (words.length > 0 && token.text !== "&") break;
      if (words.length > 0) words.push("&");
      continue;
    }
    if (words.length >= OBJECT_WORDS_MAX) break;
    words.push(token.text);
    isKept = true;
  }
  while (words.length > 0 && isJoint(words.at(-1) ?? "")) words.pop();
  return words
    .map((word) => word.replace(/^[-/]+|[-/]+$/g, ""))
    .join(" ")
    .trim();
}

const isJoint = (word: string): boolean =>
  /^(?:of|and|the|a|an|for|in|to|de|du|des|del|al|um|und|der|von|our|&)$/i.test(word);
const isNumberWord = (lower: string): boolean =>
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)$/.test(
    lower,
  );

// Figures --------------------------------------------------------------------------------------

const PERCENT = /^(?:%|percent|prozent|pct|procent)$/;
const CURRENCY: Readonly<Record<string, string>> = {
  "£": "GBP",
  "€": "EUR",
  $: "USD",
  gbp: "GBP",
  eur: "EUR",
  usd: "USD",
  chf: "CHF",
  euro: "EUR",
  euros: "EUR",
  dollars: "USD",
  pounds: "GBP",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  pln: "PLN",
  "¥": "JPY",
  "₹": "INR",
};
const TIME_UNITS: Readonly<Record<string, string>> = {
  minute: "minutes",
  minutes: "minutes",
  mins: "minutes",
  hour: "hours",
  hours: "hours",
  day: "days",
  days: "days",
  week: "weeks",
  weeks: "weeks",
  month: "months",
  months: "months",
  year: "years",
  years: "years",
  second: "seconds",
  seconds: "seconds",
  tage: "days",
  tagen: "days",
  wochen: "weeks",
  monate: "months",
  monaten: "months",
  jahre: "years",
  jahren: "years",
  stunden: "hours",
  jours: "days",
  semaines: "weeks",
  mois: "months",
  an: "years",
  ans: "years",
  heures: "hours",
  días: "days",
  semanas: "weeks",
  meses: "months",
  año: "years",
  años: "years",
  horas: "hours",
};
const PEOPLE =
  /^(?:people|engineers?|developers?|staff|employees|reports|members|analysts?|designers?|nurses|colleagues|persons?|personnes|entwicklern?|mitarbeitern?|mitarbeitenden|leuten|collaborateurs|personas|ingenieros|scientists?|consultants?|agents|drivers?|baristas|volunteers|interns|juniors|reps)$/;
const CHANGES =
  /^(?:cut|cuts|cutting|reduced|reduce|reduces|reducing|lowered|lowering|decreased|decreasing|increased|increase|increases|increasing|grew|grow|grows|growing|raised|raising|boosted|boosting|improved|improve|improves|improving|saved|saves|saving|doubled|trimmed|shrank|shortened|accelerated|lifted|expanded|brought|halved|dropped|drove|enhancing|enhanced|optimized|achieving|generated|won|secured|delivered|negotiated|renegotiated|offloaded|surfacing)$/;
const CHANGE_NOUNS =
  /^(?:increase|reduction|growth|improvement|drop|decrease|rise|cut|uplift|gain|decline|boost|savings?|steigerung|senkung|reduzierung|verbesserung|erhöhung|augmentation|baisse|hausse|réduction|reducción|aumento|mejora|disminución)$/;

function figuresIn(
  tokens: readonly Token[],
  text: string,
  where: string | undefined,
): readonly ResumeClaim[] {
  const mentions = numbersIn(tokens).filter((mention) => isFigure(tokens, mention));
  return mentions.flatMap((mention): readonly ResumeClaim[] => {
    const { low, high } = mention;
    const certainty =
      mention.isApproximate || mention.bound || low !== high
        ? ("about" as const)
        : ("exact" as const);
    const value = low === high ? low : (low + high) / 2;
    const next = tokens[mention.to];
    const after = next?.lower ?? "";
    const base = { value, certainty, words: text };
    const isPercent =
      PERCENT.test(after) ||
      (/^(?:per|pour|por)$/.test(after) &&
        /^(?:cent|ciento)$/.test(tokens[mention.to + 1]?.lower ?? ""));
    if (isPercent || (mention.form === "share" && value <= 1)) {
      const share = isPercent ? value : Math.round(value * 1000) / 10;
      const end = isPercent ? mention.to + (PERCENT.test(after) ? 1 : 2) : mention.to;
      const subject = measureOf(tokens, mention.from, end);
      if (isHollow(subject)) return [];
      // "from 9 % to 4 %": the first is how it was.
      const isBefore =
        tokens[mention.from - 1]?.lower === "from" || tokens[mention.from - 1]?.lower === "von";
      return [
        claim({
          ...base,
          kind: "CK-04",
          subject: placed(isBefore ? `${subject} before` : subject, where),
          value: share,
          unit: "%",
        }),
      ];
    }
    const currency =
      CURRENCY[tokens[mention.from - 1]?.lower ?? ""] ??
      signInside(tokens, mention) ??
      CURRENCY[after];
    if (currency !== undefined) {
      const end = CURRENCY[after] === undefined ? mention.to : mention.to + 1;
      const subject = measureOf(tokens, mention.from, end);
      return [
        claim({
          ...base,
          kind: "CK-03",
          subject: placed(isHollow(subject) ? "amount" : subject, where),
          unit: currency,
        }),
      ];
    }
    const unit = TIME_UNITS[after];
    if (unit !== undefined) {
      const [per, period = ""] = tokens
        .slice(mention.to + 1, mention.to + 3)
        .map(({ lower }) => lower);
      if (isPer(per) && TIME_UNITS[period] !== undefined)
        return [
          claim({ ...base, kind: "CK-03", subject: placed(`${unit} per ${period}`, where), unit }),
        ];
      const lead = tokens[mention.from - 1]?.lower ?? "";
      if (!/^(?:in|within|after|under|en|innerhalb|binnen)$/.test(lead) && mention.bound !== "max")
        return [];
      const object = phraseAfter(tokens, tokens[0]?.end ?? 0);
      return isHollow(object)
        ? []
        : [
            claim({
              ...base,
              kind: "CK-01",
              subject: placed(`duration of ${object}`, where),
              unit,
            }),
          ];
    }
    return countClaim(tokens, mention, base, where);
  });
}

const isPer = (lower: string | undefined): boolean =>
  /^(?:a|per|each|every|pro|par|por|\/)$/.test(lower ?? "");

/** A subject that names nothing: "it", "this". */
const isHollow = (subject: string): boolean =>
  subject.length < 2 ||
  subject
    .toLowerCase()
    .split(" ")
    .every((word) => isFunctionWord(word));

/** "£" and the like may be counted to the number where a hedge stands before it: "about £40k". */
const signInside = (tokens: readonly Token[], { from, to }: NumberMention): string | undefined =>
  tokens
    .slice(from, to)
    .map(({ lower }) => CURRENCY[lower])
    .find(Boolean);

/** A year, an ordinal, a version or part of a name counts nothing. */
function isFigure(tokens: readonly Token[], { from, to, low, form }: NumberMention): boolean {
  const first = tokens[from];
  const before = tokens[from - 1];
  const after = tokens[to];
  if (
    form === "digits" &&
    low >= 1940 &&
    low <= 2060 &&
    Number.isInteger(low) &&
    first?.text.length === 4
  )
    return false;
  // p99, HTML5, S3
  if (before?.kind === "word" && first?.isJoined && first.kind === "number") return false;
  if (after?.isJoined && /^(?:st|nd|rd|th|x|d)$/.test(after.lower)) return false;
  if (
    after?.isJoined &&
    after.kind === "word" &&
    form === "digits" &&
    !/^(?:k|m|bn|%)$/.test(after.lower)
  )
    return false;
  return low !== 0 && !(form === "words" && low === 1);
}

/** "a team of eight engineers", "300 drivers", "40 tickets a week" */
function countClaim(
  tokens: readonly Token[],
  mention: NumberMention,
  base: { readonly value: number; readonly certainty: "about" | "exact"; readonly words: string },
  where: string | undefined,
): readonly ResumeClaim[] {
  const nouns: Token[] = [];
  // "a 3-location group": the word that is tied to the number is what it counts.
  const isTied =
    /^[-–]$/.test(tokens[mention.to]?.text ?? "") && tokens[mention.to]?.isJoined === true;
  const first = isTied ? mention.to + 1 : mention.to;
  for (const token of tokens.slice(first, first + (isTied ? 1 : 4))) {
    if (token.kind === "sign" && /^[-–]$/.test(token.text) && token.isJoined) continue;
    if (token.kind !== "word" || isFunctionWord(token.lower) || BREAKS.test(token.lower)) break;
    if (/^(?:par|por|pro|je|de|du|des|von|of|del|al|a|à|en)$/.test(token.lower)) break;
    if (
      /(?:ed|ing)$/.test(token.lower) &&
      nouns.length > 0 &&
      !/(?:building|engineering|training|meeting|feed)s?$/.test(token.lower)
    )
      break;
    nouns.push(token);
    if (nouns.length === 3) break;
  }
  const last = nouns.at(-1);
  const before = tokens
    .slice(Math.max(0, mention.from - 4), mention.from)
    .map(({ lower }) => lower);
  const isTeam =
    before.includes("team") ||
    before.includes("teams") ||
    before.includes("équipe") ||
    before.includes("equipo") ||
    before.includes("group");
  if (isTeam && (!last || PEOPLE.test(last.lower) || before.at(-1) === "of"))
    return [claim({ ...base, kind: "CK-03", subject: placed("team size", where), unit: "people" })];
  if (!last) return [];
  const [following, period] = tokens
    .slice(first + nouns.length, first + nouns.length + 2)
    .map(({ lower }) => lower);
  const isRate = isPer(following) && TIME_UNITS[period ?? ""] !== undefined;
  const what = nouns.map(({ text }) => text).join(" ");
  return [
    claim({
      ...base,
      kind: "CK-03",
      subject: placed(
        isRate
          ? `${what} ${/^(?:a|each|every|\/)$/.test(following ?? "") ? "per" : following} ${period}`
          : what,
        where,
      ),
      unit: PEOPLE.test(last.lower) ? "people" : last.lower,
    }),
  ];
}

/** What a figure measures: "Cut deployment time by 65 %", "a 40% increase in user engagement". */
function measureOf(tokens: readonly Token[], from: number, to: number): string {
  const next = tokens[to];
  const second = tokens[to + 1];
  // 40% increase in user engagement
  if (next && CHANGE_NOUNS.test(next.lower)) {
    const isNamed = /^(?:in|of|der|des|von|du|de|del|des)$/.test(second?.lower ?? "");
    if (isNamed && second) return phraseAfter(tokens, second.end);
  }
  const before = tokens.slice(0, from);
  const verbAt = before.findLastIndex(({ lower }) => CHANGES.test(lower));
  const nounAt = before.findLastIndex(({ lower }) => CHANGE_NOUNS.test(lower));
  const stopAt = before.findLastIndex(({ text }) => /^[;.:]$/.test(text));
  // increase in conversion of 20 %, Senkung der Laufzeit um 40 %
  const at = Math.max(verbAt, nounAt);
  if (at > stopAt && from - at <= 14) {
    const start = before[at];
    const object = start ? phraseUntil(tokens, at + 1, from) : "";
    if (object !== "") return object;
  }
  // 80% of broker disk usage
  if (next && /^(?:of|der|des|de|du|del)$/.test(next.lower)) {
    const whole = phraseAfter(tokens, next.end);
    if (whole !== "") return whole;
  }
  // A budget of €1.5 million, a 12% margin gap
  const ahead = next ? phraseAfter(tokens, next.start) : "";
  if (
    ahead !== "" &&
    next?.kind === "word" &&
    !BREAKS.test(next.lower) &&
    !isFunctionWord(next.lower)
  )
    return ahead;
  return lastNouns(tokens, from);
}

/** The words between a verb of change and its figure; of several pairs, those of the last. */
function phraseUntil(tokens: readonly Token[], from: number, to: number): string {
  const between = tokens.slice(from, to);
  // "cut time by 65 % and the bill by £40k": the bill is what the second figure is about.
  const figureAt = between.findLastIndex(({ kind }) => kind === "number");
  const jointAt = between.findLastIndex(({ lower }) => /^(?:and|und|et|y|,)$/.test(lower));
  const own = figureAt >= 0 && jointAt > figureAt ? between.slice(jointAt + 1) : between;
  return phraseOf(
    own,
    (lower) =>
      /^(?:by|to|from|um|auf|at|over|nearly|about|almost|roughly|around|à|and|und|et|y|,|in|which|that)$/.test(
        lower,
      ) || CURRENCY[lower] !== undefined,
  );
}

/** Up to three words of meaning right before a figure. */
function lastNouns(tokens: readonly Token[], from: number): string {
  const words: string[] = [];
  for (const token of tokens.slice(0, from).toReversed()) {
    const isJoin =
      /^(?:of|in|by|to|from|about|for|with|at|within|over|im|in|um|de|:)$/.test(token.lower) ||
      CURRENCY[token.lower] !== undefined;
    if (words.length === 0 && (isJoin || isFunctionWord(token.lower))) continue;
    if (token.kind !== "word" || isFunctionWord(token.lower)) break;
    words.unshift(token.text);
    if (words.length === 3) break;
  }
  return words.join(" ");
}

// Tools ----------------------------------------------------------------------------------------

/** How deep somebody says they know a tool, beside its name. */
const DEPTHS: readonly [string, RegExp][] = [
  [
    "deep",
    /\b(?:expert|master|advanced|deep|very good|proficient|strong|experte|sehr gut|avancé|expérimenté|avanzado|experto|10\+? years?)\b/iu,
  ],
  [
    "light",
    /\b(?:light|basic|basics|beginner|novice|familiar|some|learning|grundkenntnisse|notions|débutant|básico|principiante)\b/iu,
  ],
  ["working", /\b(?:working|intermediate|competent|good|solid|gut|intermédiaire|intermedio)\b/iu],
];

function toolClaims(reading: ResumeReading): readonly ResumeClaim[] {
  const named = [
    ...reading.skills.flatMap(({ name, level, keywords }) =>
      keywords.length > 0
        ? keywords.map((keyword) => ({ written: keyword, level: undefined }))
        : [{ written: name, level }],
    ),
    ...reading.jobs.flatMap(({ keywords = [] }) =>
      keywords.map((keyword) => ({ written: keyword, level: undefined })),
    ),
  ];
  const tools = new Map<string, ResumeClaim>();
  for (const { written, level } of named) {
    const [, name = written, own] =
      /^(.{1,60}?)\s*(?:\(([^()]{2,40})\)|[–—:]\s*(.{2,40}))\s*$/.exec(written) ?? [];
    const depth = DEPTHS.find(([, words]) => words.test(own ?? level ?? ""))?.[0];
    const key = folded(name.trim());
    if (key === "" || name.length > 60 || tools.has(key)) continue;
    tools.set(
      key,
      claim({ kind: "CK-08", subject: name, value: depth ?? "listed", words: written }),
    );
  }
  return [...tools.values()];
}
