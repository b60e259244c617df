import type { LocalDate } from "../../time.ts";
import type { ClockMention } from "./clocks.ts";
import type { DateMention } from "./dates.ts";
import { type Line, lineOfPlace, type Page, type Sentence, sentenceAt, type Span } from "./page.ts";
import { offsetOn } from "./wall-time.ts";
import type { ZoneMention } from "./zones.ts";

/** What a day or time in the text is about. */
type MomentRole =
  | "session"
  | "end"
  | "pause"
  | "arrival"
  | "deadline"
  | "past"
  | "void"
  | "hours"
  | "other"
  | "alternate";

/** A time with its day, or a day alone, as far as they stand side by side. */
export interface Moment extends Span {
  readonly role: MomentRole;
  readonly date?: DateMention;
  readonly clock?: ClockMention;
  readonly zone?: ZoneMention;
  readonly line: Line | undefined;
  readonly sentence: Sentence | undefined;
  /** At the start of a line or sentence, as in an agenda. */
  readonly leads: boolean;
}

interface Mentions {
  readonly dates: readonly DateMention[];
  readonly clocks: readonly ClockMention[];
  readonly zones: readonly ZoneMention[];
}

const LINK_WORDS = String.raw`at|from about|from|by|klo|às|um|on|à|a las|from|von|de|ab|alle|ore|om|kl|kl\.|starting|start|starts|starting at|beginning at|zwischen|between|time|uhrzeit|heure|hora|around|about|approx\.|circa|ca\.|c\.|gegen|vers|promptly at|again|for|is`;
const DATE_THEN_CLOCK = new RegExp(
  String.raw`^[\s,;:|(·•@/.=)-]{0,6}(?:(?:${LINK_WORDS})[\s:,]{1,3}){0,2}$`,
  "iu",
);
const CLOCK_THEN_DATE =
  /^[\s,;:|(·•/)-]{0,4}(?:[A-Z]{2,5}\)?[\s,]{1,3}|uhr[\s,]{1,2}|local time[\s,]{1,2}|sharp[\s,]{1,2})?[\s,|(·-]{0,3}(?:(?:on|am|le|el|op|den|the|this|next|of|this coming|und|-)\s){0,2}$/iu;

/** Days and times put together, each with what it is about. */
export function momentsOf(
  page: Page,
  { dates, clocks, zones }: Mentions,
  today: LocalDate,
): readonly Moment[] {
  const takenDates = new Set<DateMention>();
  const groups: { date?: DateMention; clock: ClockMention }[] = [];
  let at = 0;
  for (const clock of clocks) {
    while ((dates[at + 1]?.start ?? Infinity) < clock.start) at += 1;
    const before = dates[at];
    const isBeside =
      before !== undefined &&
      before.end <= clock.start &&
      clock.start - before.end <= 40 &&
      DATE_THEN_CLOCK.test(withoutBreak(page, before.end, clock.start));
    if (isBeside) takenDates.add(before);
    groups.push({ clock, ...(isBeside && { date: before }) });
  }
  const withDates = groups.map((group, index) => {
    if (group.date) return group;
    const after = nextDate(dates, group.clock.end);
    const nextClock = clocks[index + 1];
    if (!after || takenDates.has(after) || (nextClock && nextClock.start < after.start))
      return group;
    const gap = withoutBreak(page, group.clock.end, after.start);
    if (after.start - group.clock.end > 30 || !CLOCK_THEN_DATE.test(gap)) return group;
    takenDates.add(after);
    return { ...group, date: after };
  });
  const bare: Omit<Moment, "role">[] = [
    ...withDates.map(({ clock, date }) => ({
      ...placed(page, {
        start: Math.min(clock.start, date?.start ?? clock.start),
        end: Math.max(clock.end, date?.end ?? 0),
      }),
      clock,
      ...(date && { date }),
    })),
    ...dates
      .filter((date) => !takenDates.has(date))
      .map((date) => ({ ...placed(page, date), date })),
  ].toSorted((a, b) => a.start - b.start);
  return withRoles(page, withZones(page, bare, zones)).map((moment) => inTime(moment, today));
}

/** A day ahead is not past, whatever the sentence thanks for; a day behind is no interview to come. */
function inTime(moment: Moment, today: LocalDate): Moment {
  const { date, role } = moment;
  if (!date?.isFull) return moment;
  if (role === "past" && date.date > today) return { ...moment, role: "session" };
  return role === "session" && date.date < today ? { ...moment, role: "past" } : moment;
}

/** A gap in one line may not be read over a line's end, but for labels of a form. */
const withoutBreak = (page: Page, from: number, to: number): string => {
  const gap = page.plain.slice(from, to);
  return gap.includes("\n") ? gap.replace(/\n/g, gap.trim() === "" ? "\u0000" : "\u0000") : gap;
};

function nextDate(dates: readonly DateMention[], at: number): DateMention | undefined {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return dates[low];
}

function placed(
  page: Page,
  { start, end }: Span,
): Pick<Moment, "start" | "end" | "line" | "sentence" | "leads"> {
  const line = lineOfPlace(page, start);
  const sentence = sentenceAt(page, start);
  const begins = [line?.start, line?.value.start, sentence?.start];
  const leads = begins.some(
    (begin) => begin !== undefined && begin <= start && LEAD.test(page.plain.slice(begin, start)),
  );
  return { start, end, line, sentence, leads };
}

/** What may stand before the time of an agenda's line. */
const LEAD =
  /^[\s•*·|([~>-]*(?:(?:same day,?|then|and then|later,?|afterwards,?|after that,?|finally,?|next,?|gleicher tag,?|danach,?|anschließend,?|ensuite,?|puis,?|después,?|luego,?|daarna,?|aansluitend,?|poi,?|depois,?|around|about|vers|gegen|rond|sobre|at|from|um|ab|von|c\.|ca\.?|approx\.?|circa|then|de|à|a las|às|alle(?: ore)?|om|kl\.?|o|dalle)\s{1,2}){0,2}$/iu;

const BEFORE_ZONE = /^[\s,;()[\]]{0,4}(?:(?:local|time|your|in)\s){0,2}[\s([]{0,2}$/;

function withZones(
  page: Page,
  moments: readonly Omit<Moment, "role">[],
  zones: readonly ZoneMention[],
): readonly Omit<Moment, "role">[] {
  let at = 0;
  return moments.map((moment, index) => {
    while ((zones[at]?.start ?? Infinity) < moment.start) at += 1;
    const zone = zones.slice(at, at + 3).find((each) => {
      const from = moment.clock && each.start >= moment.clock.end ? moment.clock.end : moment.end;
      const limit = moments[index + 1]?.start ?? Infinity;
      if (moment.clock && each.start >= moment.clock.start && each.start < moment.clock.end)
        return true;
      return (
        each.start >= from &&
        each.start < Math.max(limit, moment.end) &&
        BEFORE_ZONE.test(page.plain.slice(from, each.start))
      );
    });
    return zone && moment.clock ? { ...moment, zone } : moment;
  });
}

interface RoleCue {
  readonly role: MomentRole;
  /** What stands right before, within the sentence and after the last moment. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Anywhere in the sentence. */
  readonly sentence?: RegExp;
  readonly timeOnly?: boolean;
  /** Does not count against a time that has its day beside it. */
  readonly datelessOnly?: boolean;
  readonly datedOnly?: boolean;
}

/** In the order in which they are tried. */
const CUES: readonly RoleCue[] = [
  {
    role: "deadline",
    before: /\b(?:until|till|bis(?: zum)?|entro|jusqu'au|tot)\W*$/iu,
    datedOnly: true,
  },
  {
    role: "deadline",
    before:
      /(?<!\byou )\b(?:must|should|needs? to|has to|have to|to) (?:arrive|reach us|be with us|be received|be on file|be in)(?: \p{L}+){0,2} by\W*$/iu,
    datedOnly: true,
  },
  {
    role: "hours",
    sentence:
      /\b(?:mon(?:day)?|lun(?:di|es)|montag|mo)\.?\s?(?:-|to|through|thru|bis|à|a)\s?(?:fri(?:day)?|freitag|fr|vendredi|viernes|do(?:nnerstag)?|sa(?:mstag)?|sat(?:urday)?|thu(?:rsday)?|sun(?:day)?)\b|(?<!\b(?:after|outside|before|out of|beyond) )(?<!\b(?:our|your|normal|usual) )\b(?:office|business|opening|working|core) (?:hours|hrs|timings?)\b(?! as)|\bour (?:office|business|opening|working) (?:hours|hrs|timings?)\b|\b(?:ouverte?s?|horaires? d|horario de|abiertos?|aperto|aperti|geopend|aberto|öppet|åpent|åbent|öffnungszeiten|bürozeiten|openingstijden|geschäftszeiten)\b|\bhelp ?desk\b|\b(?:lines|switchboard|reception|office|mailbox|phone|we) (?:is|are) (?:open|staffed|manned|monitored|available)\b|\bstaffed\b|\b(?:reachable|erreichbar|sprechzeiten|geöffnet|joignable)\b|\b(?:call|phone|ring|contact|reach|telephone|e-?mail)\b[^.]*\bbetween\b|\b(?:open|available) (?:daily|weekdays)\b/iu,
  },
  {
    role: "void",
    before: new RegExp(
      String.raw`\b(?:instead of|in place of|rather than|originally|previously|no longer|not(?: (?:on|at))?|was (?:scheduled|planned|set|due|booked|down)(?: for)?|was to (?:take place|be held|be)|had you (?:down|in|booked)(?: for)?|(?:had|were) (?:planned|scheduled|booked|hop(?:ed|ing) for|aim(?:ed|ing) for|said|suggested|proposed)|meant to be|supposed to be|(?:moved|move|postponed|rescheduled|shifted|changed|verschoben|verlegt|verlegen)(?: you| it| this| your interview| the interview)? (?:from|vom|von)|cancel(?:l?ed|l?ing)?|(?:must|have to|need to) postpone|call(?:ed|ing)? off|absagen|annuler|annulée?|statt|anstatt|au lieu (?:du|de)|en lugar de|in plaats van|replaces(?: the)?|supersedes|ignore|disregard|old (?:date|time|slot)|previous (?:date|time|slot|invite|appointment)|(?:has|had|have) to (?:drop|cancel|lose)|can't (?:do|make)|cannot (?:do|make)|can no longer (?:do|make)|travel on|away on|out on|ursprünglich)(?:[\s:]+(?:the|your|our|on|at|for|am|um|of|der|den|le|a|slot|session|interview|time|date|was|set|in|=|→|planned|scheduled|geplante[nr]?|termin)){0,5}[\s:(,"]*$`,
      "iu",
    ),
  },
  {
    role: "void",
    after:
      /^[^.;\n]{0,40}\b(?:is|has been|was|has had to be|needs to be|had to be) (?:cancell?ed|void|off\b|no longer|postponed|put off|pulled|on hold)|^[^.;\n]{0,40}\b(?:can't|cannot|can not|won't|will not|is not|isn't) (?:be )?(?:go(?:ing)? ahead|tak(?:e|ing) place|happen(?:ing)?)|^[^.;\n]{0,12}\b(?:has|is) (?:gone|taken|fallen through)\b|^[^.;\n]{0,12}\b(?:fell through|didn't work|doesn't work|won't work)\b|^[^.;,\n]{0,60}\bis no longer (?:available|possible|valid)/iu,
  },
  {
    role: "arrival",
    before:
      /(?:\barriv\w*|\barrive|(?<!\b(?:incident|lab|written|a|the|your|survey) )\breport(?:ing)?\b(?: at| to| time)?|\bcheck[- ]?in\b|\bsign(?:ing)? in\b|\bbe there\b|\bdoors?\b|\bturn up\b|\blog[- ]?(?:in|on)\b|\bbe at (?:reception|the)\b|\bregist(?:er|ration)\b|\bbadge\b|\bparking\b|\beinfinden\b|\bseien sie\b|\bprésenter\b|\beintreffen\b|\bankunft\b|\bankommen\b|\bse présenter\b|\bpresent yourself\b|\bwaiting room\b|\blobby (?:at|by|from)\b|\bgates? open\w*|\bpick (?:you )?up\b|\bpick-?up\b|\bhotel\b|\bflight\b|\btrain (?:leaves|departs|at)\b|\bdeparture\b|\breturn (?:flight|train)\b|\bcar will\b|\bbe ready\b|\btech(?:nical|nology)? check\b|\bsound check\b|\btest call\b|\baanmelden\b|\bllegar\b|\bpresentarse\b|\bbe (?:logged|seated|dialled)\b|\bmeldezeit\b|\btreffpunkt\b|\bmelden sie sich\b|\bam empfang\b|\bwarm-?up room\b|\bchanging room\b|\bexpect you\b(?= at the gate)|\btreffen wir uns\b|\bsecurity\b|\bgate\b|\baccueil\b|\bbe on site\b|\bso (?:please |pls )?(?:come|be (?:here|with us))\b|\bget here (?:for|by|at)\b|\bmeet me (?:in|at) (?:the )?(?:lobby|reception|entrance)\b|\bvenez\b|\b(?:aim|try|plan|please|kindly) (?:to )?be (?:in|at|there|here)\b|\bbe in the (?:\p{L}+ )?(?:office|lobby|foyer|car park)\b)[^.;]{0,60}$/iu,
  },
  {
    role: "arrival",
    after:
      /^\s{0,20}\|?(?:\)?\s?[-:,(]?\s?)(?:doors|(?:you|we) arrive|einlass|eintreffen|empfang|inloop|ontvangst|aankomst|arriv\w*|check-?in|registration|sign-?in|doors open|welcome desk|reporting time|ankunft|anmeldung|badge|security|lobby|gate|reception|front desk|muster|kit issue|meet (?:you )?(?:at|in) (?:the )?(?:\p{L}+ ){0,2}(?:reception|lobby|foyer|entrance|gate))\b/iu,
  },
  {
    role: "end",

    before:
      /(?:\b(?:till|til|bis|jusqu'à|hasta|tot|finish\w*|ends?|ending|done|away|wrap(?:s|ped|ping)?(?: up)?|(?:back|home|out|free|finished|all done) (?:by|at|around|about|for)|over by|over at|conclud\w*|out of here|ende|fin|closes?|runs? until|runs? to|lasts until|be with us|stay|until|leave|head home|depart(?:s|ing)?|up to)\b(?:\s(?:it|the day|you|there|around|about|at|by|until|till|no later than|before|approximately|approx\.?|is|time|expected|we'd|be|us|roughly|ca\.|gegen|um|close|closing|end of service)){0,4}|\bhalf of it|\b(?:hard stop|cut-?off|latest finish)(?: (?:is|at|of|by)){0,2})[\s:,~(-]*$/iu,
    timeOnly: true,
  },
  {
    role: "end",
    after:
      /^\s*[-:|,(]?\s*(?:done(?! (?:by|at|around|for)\b)|home time|all done|you're free|finish|end|close|ende|fin|departure?|home|programme ends|verabschiedung|before (?:we|you)(?:'d| would| will|'re| are)[^.;\n]{0,12}(?:done|finished)|we'd be done|you're done|end of day|end of programme|conclusion|adjourn\w*|close of)\b(?!-)(?!\s(?:(?:at|by|around|about|approx\.?|c\.?|ca\.?|um|gegen|vers|à)\s)?\d)/iu,
    timeOnly: true,
  },
  {
    role: "session",
    timeOnly: true,
    datelessOnly: true,
    before:
      /\b(?:meet|interviewed|interview you|be seen|see the|sit with|chat with)\b(?![^.;\n]*\b(?:send|submit|return|reply|upload|email)\b)(?:[^.;\n]|\b(?:mrs?|ms|dr|prof|engr?)\.){0,80}\bby\s$/iu,
  },
  {
    role: "deadline",
    before:
      /(?<!\b(?:come|stop|drop|swing|pop|passed|go|led|hosted|run)\s)\b(?:by|before|no later than|not later than|latest|deadlines?|due|until|bis|spätestens|avant|antes del?|vóór|voor|uiterlijk|ahead of|prior to|in advance of|on or before|within|respond|reply|rsvp|closes?|closing|expires?|valid|entro|até|senast|senest|najpóźniej|nlt|innen|limite|d'ici)(?!\p{L})(?:[\s:,(]+(?:the|noon|midday|end|of|day|close|business|cob|eod|on|at|latest|is|le|la|el|am|zum|um|zu|spätestens|this|next|coming|that|your|to|me|us|back|with|in|morning|afternoon|evening|night|midnight|play|le\s|date|lunchtime|or|and|zone|tag|den|dem|plus tard|tard|au|du|please|close of|for|submission|submitting|answer|reply|response)){0,6}[\s:,(]*$/iu,
  },
  {
    role: "past",
    datedOnly: true,
    before:
      /\b(?:thank(?:s| you)|enjoyed|met (?:you|with|on)|meeting you|to meet you|spoke|spoken|talked|brilliant|impressed|great (?:chat|talking|to)|good (?:chat|talking|to meet)|following (?:on from )?(?:your|our|the)|further to|after (?:your|our|the)|since (?:your|our)|seit|nach (?:unserem|dem|ihrem)|suite à|bedankt|gracias|merci (?:pour|de)|vielen dank für|telefonat|applied|application (?:of|dated|from)|submitted|your (?:letter|email|cv|visit|first interview|phone interview|application)|last|dated|vom|as discussed|on our call|refer to|mail on|message (?:of|on|from)|referring to|letzten|dernier|were|was|wrote)\b(?!.*\b(?:invite|pleased|delighted|would like|we'd (?:like|love)|schedul|confirm|is on|will (?:be|take)|einladen|laden|freuen|plaisir|next|come|see you|interview (?:is|will)))[^.;:!?]{0,90}$/iu,
  },
  {
    role: "deadline",
    after:
      /^\s*(?:EOD|COB|end of (?:the )?(?:day|business|play)|close of (?:business|play)|at the latest|latest|spätestens|au plus tard|is the deadline|deadline|als letzte)/iu,
  },
  {
    role: "deadline",
    before:
      /\b(?:deadline|due date|closing date|frist|date limite|abgabe(?:frist)?|fecha límite|due back(?: on| by)?|due in(?: on| by)?|have until|owed)\b[^.;\n]{0,60}$/iu,
  },
  { role: "deadline", before: /\bthe (?:night|day|evening|morning) before[^.]*$/iu },
  {
    role: "other",
    before:
      /\b(?:daylight saving\w*|clocks? (?:change|go|went)|decisions?|hear (?:back|from us)|feedback(?! (?:with|session|from your))|outcome|results?|get back|let you know|start date|starting date|come back to you|prep (?:chat|call)|offers?(?! (?:you|either|the following|two|three|these|any|one))|collect (?:the|your)|pick up the|announce\w*|out of (?:the )?office|on leave|holiday|dinner reservation|i(?:'ll| will) (?:ring|call|phone|send|check|be in touch|drop|give you)|we(?:'ll| will) (?:ring you|be in touch|send|email|confirm|text)|will (?:send|email|follow|be sent|receive|remind)|reminder|probation|closing date|posted|start(?:ing)? in the role|born|founded)\b[^.;]{0,80}$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    before: /\b(?:parking|canteen|cafe|café|bar)\b[^.;]{0,80}$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    before:
      /\b(?:trains?|bus(?:es)?|flights?|tram|ferry|shuttle|taxi|car ?park|opens?|closes?|served|canteen|breakfast is|hotel|ring me|call me|text me|phone me|reach me|e-?mail me|candidate before|previous candidate|normally|usually|every (?:day|morning|week)|daily|our shop|shop hours|lectures? (?:end|start)|school (?:day|starts|ends)|service (?:starts|begins)|wi-?fi|fire (?:drill|alarm)|till then|until then|will know|we should know|results?|decide|deciding)\b[^.;\n]{0,50}$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    after:
      /^[^.;\n]{0,30}\b(?:(?:train|bus|flight|tram|ferry|shuttle)\b|opens|closes|(?:is|are) (?:when|the last)|results?\b|decision)/iu,
  },
  {
    role: "other",
    before:
      /\b(?:if you(?:'d| would)? (?:like|want|wish|prefer) (?:an?|to|some)\b|optional(?:ly)?\b|practice (?:case|session|interview)|if (?:that|this|it) goes well|is for another|another candidate)[^.;\n]*$/iu,
  },
  {
    role: "other",
    before:
      /(?:\b(?:is|are|gets|be|they.re)|.s|,)\sback\s(?:on\s)?$|\b(?:out till|out until|away till|away until)\s(?:on\s)?$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    before:
      /\b(?:read-ahead|reading (?:time|period)|prep(?:aration)? (?:time|period)|will be handed|(?:is|are) handed out)\b[^.;\n]*$/iu,
  },
  {
    role: "other",
    sentence:
      /\bif (?:that|this|it|neither|none)(?: of (?:these|those|them))?(?: time| slot| date| day)? (?:doesn't|does not|don't|won't|isn't|is not|is no good|can't)\b|\bfalls (?:das|der termin|es) nicht\b|\bsi (?:cela|cet horaire|cette date|ce créneau) ne\b/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    before: /\b(?:nothing|nobody|no one)\b[^.;\n]{0,24}\b(?:before|after|until)\s$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    before:
      /\b(?:has|have|had|got)(?: got)? (?:another|a different|a prior|an earlier|a later|a) (?:meeting|appointment|call|class|flight|train|client|lecture|clinic)\b[^.;\n]{0,20}$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    after:
      /^[^.;\n]{0,24}\b(?:on us )?if you (?:can|could|are able to|have time to) (?:stay|make|join)\b/iu,
  },
  { role: "other", after: /^,? which is [^.,;\n]{0,30}(?:day|holiday)\b/iu },
  { role: "alternate", after: /^ for (?:me|us|him|her|them|you in)\b/iu, timeOnly: true },
  {
    role: "alternate",
    after:
      /^(?: hrs)? (?:there\b|(?:in \p{L}+(?: \p{L}+)? )?where \p{L}+ (?:sits|lives|works|is)\b)/iu,
    timeOnly: true,
    datelessOnly: true,
  },
  {
    role: "pause",
    datelessOnly: true,
    timeOnly: true,
    before:
      /\b(?:mittagspause|lunch ?break|tea ?break|coffee ?break|pause)\b(?:\s(?:is|ist|from|von|at|um|est|de)){0,3}\s*$/iu,
  },
  {
    role: "arrival",
    after: /^ (?:for|to get) (?:an? )?\d{1,2}(?!\d|[\s-]{0,2}(?:min|hour|hr|h\b|days?|people))/iu,
    timeOnly: true,
  },
  {
    role: "arrival",
    after:
      /^[\s:|-]*(?:welcome|begrüßung|willkommen|accueil|bienvenida|ontvangst)(?: (?:and|&|und|et|en|,) (?:intro\w*|coffee|registration|refreshments|kaffee|café))?[\s.|]*$/iu,
    timeOnly: true,
  },
  {
    role: "other",
    before:
      /\b(?:lands? in your inbox|will (?:be (?:sent|e-?mailed)|reach you|arrive)|goes live|you(?:'ll| will) (?:get|receive) (?:it|the|a|an)|show (?:goes up|starts|begins)|curtain(?: up)?|kick-?off is|i(?:'ll| will) be (?:on|online|around|there) from|i(?:'m| am) (?:around|available|free|in|at my desk|reachable|contactable|on this number)|be phoned|be (?:notified|informed|contacted))\b[^.;\n]{0,40}$/iu,
  },
  {
    role: "other",
    before:
      /\b(?:test|try|check) (?:out )?(?:your|the) (?:connection|link|set-?up|audio|sound|camera|equipment|microphone|technology|tech|browser)\b[^.;\n]{0,40}$/iu,
  },
  {
    role: "void",
    before: /\b(?:disregard|ignore)\b[^.;!?\n]*$/iu,
  },
  {
    role: "other",
    before:
      /\b(?:every|each|jeden|chaque|tous les|todos los|cada|ogni|elke|varje|hver)(?:\s(?:other|second|single))?\s(?:at\s|on\s)?$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    after:
      /^[^.;\n]{0,12}\bto (?:check|test) (?:your|the) (?:audio|sound|camera|connection|line|set-?up|tech)/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    after: /^[^.;\n]{0,12}\bif you(?:'d)? (?:want|like|fancy|wish|care)\b/iu,
  },
  {
    role: "other",
    sentence:
      /\b(?:the )?(?:other|another) (?:group|candidates?|cohort)\b|(?:^|[.;] )candidates at\b|\bgroup \p{L}+ (?:runs|starts|comes|follows)\b/iu,
  },
  {
    role: "hours",
    datelessOnly: true,
    before:
      /\b(?:call|ring|phone|contact|reach|telephone)\s(?:us|me|the \p{L}+|our \p{L}+|him|her|on [\d +]+)\b[^.;\n]{0,40}$|\b(?:switchboard|helpline|hotline|help ?desk)\b[^.;\n]{0,30}$/iu,
    timeOnly: true,
  },
  { role: "other", after: /^[^.;\n]{0,40}\b(?:if this goes well|is for another|i mentioned)\b/iu },
  {
    role: "other",
    after:
      /^[^.;\n]{0,40}\b(?:prep (?:chat|call|session)|for a prep|to prep|for any questions|if you have (?:any )?questions)\b/iu,
  },
  {
    role: "pause",
    datelessOnly: true,
    after:
      /^(?!\)\s?,)[\s:,|)(–-]*(?:(?:for|is|there will be|we have) )?(?:a |an |short |tea |coffee |comfort |lunch |mid-?morning |bio )*(?:break|pause|buffer|travel|kaffeepause|mittagspause|tea(?=\s*$)|coffee|refreshments|recess|transfer|free time|rest)\b(?![^\n.]{0,30}\b(?:with|w\/|mit|team)\b)/iu,
    timeOnly: true,
  },
];

/** What the field of a form says of the day or time in it. */
const LABEL_ROLES: readonly (readonly [RegExp, MomentRole])[] = [
  [
    /^(?:ends?|(?:expected |estimated )?finish(?:es)?|(?:end|finish|closing)(?:ing)?[ _](?:time|at)|time[ _](?:out|end)|to|until|ende|endzeit|fin|einde|fine|hora de fin|heure de fin)$/iu,
    "end",
  ],
  [
    /^(?:old(?: (?:time|date|slot))?|was|previous(?:ly)?|cancelled|void|before|originally)$/iu,
    "void",
  ],
  [
    /^(?:generated|created|updated|last[ _]\w+|issued|sent|cancel\w*(?:[ _]\w+)?|expires?(?:[ _]\w+)?|candidate[ _]local|decision|results?|outcome|start date|closing date|posted)$/iu,
    "other",
  ],
  [
    /^(?:time of arrival|arrive|arrival(?: time)?|reporting(?: time)?|check-?in|doors(?: open)?|registration)$/iu,
    "arrival",
  ],
  [
    /^(?:turn in by|due|due (?:date|by)|submit by|send by|deadline|rsvp|rsvp by|reply by|respond by|return by|confirm by)$/iu,
    "deadline",
  ],
];

/** "I'm around until 6 today and from 9 tomorrow". */
const GOES_ON =
  /^\s?(?:and|or|und|oder|et|y)\s(?:again\s)?(?:(?:from|until|till|after|before|ab|bis)\s)?$/iu;

/** "Fitness test: same day, 15:00". */
const SAME_DAY =
  /\b(?:same day|gleicher tag|même jour|mismo día)[\s,:]{1,3}(?:at |um |à |a las )?$/iu;

/** "8 pm Sydney, which is 9 am your side". */
const SAID_OTHERWISE = /^[\s,(]{0,3}(?:which is|that's|that is|that'll be|i\.e\.,?|=|≈)\s?$/iu;

const SAME_TIME =
  /^(?:\s(?:local )?time)?[\s,]{0,2}(?:\(|\/|=|i\.e\.|that is|aka|which is|that's|\[|bzw\.|oder|≈|~)[\s(=:]{0,3}(?:that's |which is |i\.e\.? |= ?|or |your time[: ]{1,2}|local[: ]{1,2})?$/iu;

function withRoles(page: Page, moments: readonly Omit<Moment, "role">[]): readonly Moment[] {
  const placedMoments: Moment[] = [];
  for (const moment of moments) {
    const last = placedMoments.at(-1);
    placedMoments.push({ ...moment, role: roleOf(page, moment, last) });
  }
  return placedMoments;
}

/** "7am PT, 10am ET, 3pm UK". */
function isSameInstant(
  { clock, zone, date }: Pick<Moment, "clock" | "zone" | "date">,
  other: Required<Pick<Moment, "clock" | "zone">>,
): boolean {
  const day = date?.date ?? "2026-01-15";
  const [first, second] = [zone, other.zone].map((each) => each && offsetOn(day, each.zone));
  return (
    clock !== undefined &&
    first !== undefined &&
    second !== undefined &&
    (clock.from - first - (other.clock.from - second)) % HALF_DAY === 0
  );
}

const HALF_DAY = 12 * 60;

function roleOf(page: Page, moment: Omit<Moment, "role">, last: Moment | undefined): MomentRole {
  const { plain } = page;
  const { sentence, start, end, clock, zone, date } = moment;
  const from = sentence?.start ?? Math.max(0, start - 80);
  const until = sentence?.end ?? Math.min(plain.length, end + 80);
  const lastEnd = last && last.end > from ? Math.max(last.end, last.zone?.end ?? 0) : from;
  if (last?.clock && clock && zone && last.zone && last.sentence === sentence) {
    const gap = plain.slice(lastEnd, start);
    if (zone.zone !== last.zone.zone && (SAME_TIME.test(gap) || gap.trim() === "("))
      return "alternate";
  }
  if (
    last?.clock &&
    clock &&
    zone &&
    !last.zone &&
    last.sentence === sentence &&
    !date &&
    SAME_TIME.test(plain.slice(lastEnd, start))
  )
    return "alternate";
  if (
    last?.clock &&
    clock &&
    zone &&
    last.zone &&
    !date &&
    (last.role === "session" || last.role === "alternate") &&
    /^\s?,\s(?:and\s)?$/.test(plain.slice(lastEnd, start)) &&
    isSameInstant(last, { clock, zone })
  )
    return "alternate";
  if (last?.role === "alternate" && clock && zone && SAME_TIME.test(plain.slice(lastEnd, start)))
    return "alternate";
  // A table with a column of times for each of two zones.
  if (
    last?.clock &&
    clock &&
    !date &&
    last.line !== undefined &&
    last.line === moment.line &&
    plain[last.line.start] === "|" &&
    /^\s*\|\s*$/.test(plain.slice(last.end, start)) &&
    (clock.to === undefined) === (last.clock.to === undefined)
  )
    return "alternate";
  const label = moment.line?.label;
  const labelled =
    label !== undefined && moment.line && start >= moment.line.value.start
      ? LABEL_ROLES.find(([words]) => words.test(label))?.[1]
      : undefined;
  if (labelled) return labelled;
  const lead = plain.slice(Math.max(from, start - 60), start);
  if (
    last &&
    sentence &&
    last.sentence === sentence &&
    (last.role === "other" || last.role === "hours") &&
    GOES_ON.test(plain.slice(lastEnd, start))
  )
    return last.role;
  // "the interview of tomorrow, Wednesday 9 December": one day said twice.
  if (
    last?.date &&
    !last.clock &&
    date &&
    last.sentence === sentence &&
    (last.role === "void" || last.role === "deadline" || last.role === "past") &&
    /^\s?[,(]\s?$/.test(plain.slice(last.end, start))
  )
    return last.role;
  if (clock && SAME_DAY.test(lead) && !/\b(?:departure|return|flight|train|back)\b/i.test(lead))
    return "session";
  if (
    last?.clock &&
    clock &&
    !date &&
    last.zone &&
    last.sentence === sentence &&
    SAID_OTHERWISE.test(plain.slice(lastEnd, start))
  )
    return "alternate";
  const before = plain.slice(Math.max(lastEnd, start - 160), start).replace(/\s+/g, " ");
  const after = plain
    .slice(Math.max(end, zone && zone.start < end + 8 ? zone.end : end), Math.min(until, end + 90))
    .replace(/\s+/g, " ");
  const whole = sentence ? plain.slice(from, Math.min(until, from + 600)) : "";
  const cue = CUES.find(
    (each) =>
      (!each.timeOnly || clock !== undefined) &&
      (!each.datelessOnly || date === undefined) &&
      (!each.datedOnly || date !== undefined) &&
      (each.role !== "end" || clock?.to === undefined) &&
      (each.before?.test(before) ?? true) &&
      (each.after?.test(after) ?? true) &&
      (each.sentence?.test(whole) ?? true),
  );
  if (cue) return cue.role;
  const own = plain.slice(start, end);
  // "This is to confirm your appointment on the 16th by 9.15 am" asks for nothing.
  const asked = whole.replace(/\bconfirm\w* (?:your|the|an?|that|you)\b/giu, "");
  const isDue =
    /\bby\b/i.test(own) &&
    /\b(?:submit|send|return|upload|complete|confirm|reply|respond|rsvp|let (?:me|us)|e-?mail|due|hand)\w*\b/i.test(
      asked,
    );
  return isDue ? "deadline" : "session";
}
