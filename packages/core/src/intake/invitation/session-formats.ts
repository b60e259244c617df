import { bodyOf, type FoundSession } from "./found.ts";
import type { Frame } from "./frame.ts";
import { beginsWithWork, isDoneByHand } from "./hands-on.ts";
import { formatsIn, type FoundFormat } from "./kinds.ts";
import type { Page, Span } from "./page.ts";
import type { Confidence, ReadingFormat } from "./reading.ts";
import type { Slot } from "./slot.ts";

const PANEL_SIZE = 3;

export function formatOfItem(
  page: Page,
  whole: Page,
  slot: Slot,
  people: number,
): FoundSession["format"] {
  const { topic, segment } = slot;
  const labelled = formatOfLabel(page, slot);
  if (labelled) return labelled;
  const head = formatsIn(page.plain.slice(topic.start, topic.end));
  const isTold = head.some(({ weight }) => weight >= 3.5);
  const around = isTold ? [] : formatsIn(page.plain.slice(segment.start, segment.end));
  const inTopic = isTold || (head.length > 0 && !around.some(({ weight }) => weight >= 3.5));
  const all = inTopic ? head : around;
  const base = inTopic ? topic : segment;
  const [best] = all
    .filter(({ weight }) => weight >= 3.5)
    .toSorted((a, b) => a.start - b.start || b.weight - a.weight)
    .concat(all);
  if (best && !inTopic && best.format === "presentation" && people >= PANEL_SIZE)
    return { format: "panel", confidence: "guess" };
  if (best) return format(best, base, people, inTopic ? "likely" : "guess");
  const clause = clauseBefore(slot);
  const [said] = formatsIn(page.plain.slice(clause.start, clause.end)).toSorted(
    (a, b) => b.start - a.start,
  );
  if (said) return format(said, clause, people, "guess");
  if (people >= PANEL_SIZE) return { format: "panel", confidence: "guess" };
  if (
    isDoneByHand(page.plain.slice(segment.start, segment.end)) ||
    beginsWithWork(page.plain.slice(topic.start, topic.end))
  )
    return { format: "practical_test", confidence: "guess" };
  const text = whole.plain.slice(slot.segment.start, slot.segment.end);
  if (people === 0 && NO_INTERVIEW.test(text)) return undefined;
  return { format: people === 1 ? "one_to_one" : "interview", confidence: "guess" };
}

/** "… and a conversation after that, 2:30 to 3:30": the words right before the time. */
const CLAUSE_MAX = 50;

const clauseBefore = ({ moment, segment }: Slot): Span => {
  const told = Math.max(moment.sentence?.start ?? moment.start, moment.start - CLAUSE_MAX);
  // A clause that ends where the segment begins is about another session.
  const isOther = segment.start > told && segment.start < moment.start - 1;
  return { start: isOther ? segment.start : told, end: moment.start };
};

/** "Demo lecture: 10.15 to 10.45", "type: coding": the form's own word for it. */
function formatOfLabel(page: Page, { moment, segment }: Slot): FoundSession["format"] {
  const { line } = moment;
  const fields = page.lines.filter(
    ({ label, start, end }) =>
      label !== undefined && TYPE_LABEL.test(label) && start >= segment.start && end <= segment.end,
  );
  const head = line?.label === undefined ? [] : [{ start: line.start, end: line.value.start }];
  const [found] = [...head, ...fields.map(({ value }) => value)].flatMap((span) =>
    formatsIn(page.plain.slice(span.start, span.end))
      .filter(({ weight }) => weight >= 3.5)
      .slice(0, 1)
      .map((best) => ({ best, span })),
  );
  return found && format(found.best, found.span, 1, "certain");
}

const TYPE_LABEL =
  /^(?:type|format|kind|art|topic|focus|session type|interview type|tipo|tipo de entrevista|formato|forma|soort|typ|form|type d'entretien|nature)$/;

/** Stretches of a programme in which nobody is interviewed. */
const NO_INTERVIEW =
  /\b(?:welcome|introductions?|registration|arrival|kit|fitting|medical|closing|wrap-?up|farewell|admin\w*|paperwork|id checks?|briefing|begrüßung|verabschiedung|accueil|debrief|warm-?up|set-?up|photo|badge|feedback)\b/i;

function format(
  best: FoundFormat,
  base: Span,
  people: number,
  confidence: Confidence,
): FoundSession["format"] {
  const span = { start: base.start + best.start, end: base.start + best.end };
  if (best.format === "interview" && people >= PANEL_SIZE)
    return { format: "panel", span, confidence: "likely" };
  return { format: best.format, span, confidence };
}

const FORMAT_LABEL =
  /^(?:format|interview (?:type|format)|type|tipo|tipo de entrevista|formato|soort|typ|type d'entretien|etapa|étape|stage|session|what|interview|round|art|subject|betreff|objet|meeting|topic|title|event)$/;

export function formatOfOnly(
  page: Page,
  frame: Frame,
  slot: Slot,
  people: number,
): FoundSession["format"] {
  const labelled = page.lines.filter(
    ({ label }) => label !== undefined && FORMAT_LABEL.test(label),
  );
  const heads: readonly Span[] = [
    ...labelled.map(({ value }) => value),
    ...(frame.subject ? [frame.subject] : []),
    ...(page.lines[0] && page.lines[0].end - page.lines[0].start <= 90 ? [page.lines[0]] : []),
  ];
  const specific = heads.flatMap((span) =>
    formatsIn(page.plain.slice(span.start, span.end))
      .filter(({ weight }) => weight > 2)
      .map((found) => ({ found, span })),
  );
  const isPanel = page.lines.some(
    ({ label }) => label !== undefined && /\b(?:panel(?:l?ists?)?|board)\b/.test(label),
  );
  const [head] = specific;
  const body = bodyOf(page, frame);
  const inBody = body
    ? formatsIn(page.plain.slice(body.start, Math.min(body.end, body.start + 6000)))
    : [];
  const { sentence } = slot.moment;
  // Speech that was taken down has sentences without end.
  const said = sentence && {
    start: Math.max(sentence.start, slot.moment.start - SENTENCE_REACH),
    end: Math.min(sentence.end, slot.moment.end + SENTENCE_REACH),
  };
  const inLine = said
    ? formatsIn(page.plain.slice(said.start, said.end)).filter(({ weight }) => weight > 2)
    : [];
  if (head) {
    if (
      people >= PANEL_SIZE &&
      ["values", "hr", "one_to_one", "team_meeting"].includes(head.found.format)
    )
      return { format: "panel", confidence: "guess" };
    return format(head.found, head.span, people, "certain");
  }
  const isPlain = labelled.some(
    ({ label, value }) =>
      label !== undefined &&
      TYPE_LABEL.test(label) &&
      formatsIn(page.plain.slice(value.start, value.end)).some(({ weight }) => weight <= 2),
  );
  if (isPlain && people < PANEL_SIZE) return { format: "interview", confidence: "likely" };
  if (isPanel && people >= 2) return { format: "panel", confidence: "likely" };
  if (inLine[0] && said) return format(inLine[0], said, people, "likely");
  if (people >= PANEL_SIZE && !inBody.some(({ weight }) => weight >= 4.6))
    return { format: "panel", confidence: "guess" };
  const best = inBody.find(
    ({ format: each, weight }) =>
      !WEAK_IN_PROSE.has(each) || (each === "practical_test" && weight >= HANDS_ON_WEIGHT),
  );
  const told = body && (!best || best.weight <= 2) ? toldFormat(page, slot, body) : undefined;
  if (told) return told;
  if (best && body) return format(best, body, people, best.weight > 2 ? "guess" : "likely");
  return { format: "interview", confidence: "guess" };
}

/** "You'll groom a spaniel while Mia watches": what the sentences behind the time tell of it. */
function toldFormat(page: Page, { moment }: Slot, body: Span): FoundSession["format"] {
  const first = moment.sentence ? page.sentences.indexOf(moment.sentence) : -1;
  for (const { start, end } of page.sentences.slice(first + 1, first + 1 + TOLD_SENTENCES)) {
    if (first < 0 || start >= body.end) return undefined;
    const text = page.plain.slice(start, Math.min(end, start + TOLD_MAX));
    if (!TELLS.test(text) || ASIDE.test(text)) continue;
    const [said] = formatsIn(text);
    // "You'll set a problem, then we talk about hours": the work comes first.
    const isWork = isDoneByHand(said ? text.slice(0, said.start) : text);
    if (isWork && (!said || WEAK_IN_PROSE.has(said.format)))
      return { format: "practical_test", confidence: "guess" };
    if (said && said.weight >= 3.5) return format(said, { start, end }, 1, "guess");
  }
  return undefined;
}

const TOLD_SENTENCES = 3;
const TOLD_MAX = 300;
const TELLS =
  /^\W*(?:(?:and|so),? )?(?:you(?:'ll|'d| will| would| are going to)|we(?:'ll|'d| will| would)(?! (?:be in touch|send|let|need|cover|pay|reimburse|ask that|like to (?:thank|remind)))|it(?:'s|'ll| is| will)|this (?:one|is|will|time)|the (?:session|meeting|hour|visit|day|plan|idea)|plan is|expect|there(?:'s|'ll| is| will)|come and|(?:\p{Lu}\p{Ll}+(?: from \p{L}+)? )?(?:will|plays|would|wants|hands|shows|takes|and you))\b/iu;
/** What goes on around it, or only perhaps. */
const ASIDE =
  /\b(?:(?<!look(?:ing)? )after(?:wards)?|before(?:hand)?|if you|park\p{L}*|bring|provided|once|later|optional|welcome to|send|e-?mail|let (?:me|us)|hotel|train|bus|not|n't|no)\b/iu;

/** Work of the hands, said outright. */
const HANDS_ON_WEIGHT = 4.7;

const SENTENCE_REACH = 200;

/** Words of these stand in many invitations that are about something else. */
const WEAK_IN_PROSE: ReadonlySet<ReadingFormat> = new Set([
  "tour",
  "meal",
  "hr",
  "team_meeting",
  "values",
  "practical_test",
]);
