import { phraseFinder } from "../text/phrases.ts";
import { tokensOf } from "../text/tokens.ts";
import type { DraftSource } from "./draft.ts";

/** What people write above and into the texts that they paste. */
const CUES: Readonly<Record<"invitation" | "notes" | "resume" | "job", readonly string[]>> = {
  invitation: [
    "interview",
    "interviews",
    "interviewers",
    "invite you",
    "invited",
    "invitation",
    "would like to meet",
    "looking forward to meeting",
    "look forward to meeting",
    "panel",
    "onsite",
    "on site",
    "final round",
    "second round",
    "second stage",
    "next round",
    "next stage",
    "join",
    "please bring",
    "meet with",
    "you will meet",
    "you'll meet",
    "dear",
    "kind regards",
    "best regards",
    "many thanks",
    "zweitgespräch",
    "vorstellungsgespräch",
    "einladung",
    "laden sie",
    "mit freundlichen grüßen",
    "entretien",
    "entrevista",
    "gesprek",
    "cordialement",
    "saludos",
    "confirm",
    "schedule",
    "agenda",
    "location",
    "teams",
    "zoom",
  ],
  notes: [
    "they asked",
    "asked me",
    "i asked",
    "he asked",
    "she asked",
    "i said",
    "i told",
    "i answered",
    "i explained",
    "went well",
    "went badly",
    "round one",
    "first round notes",
    "debrief",
    "leaned in",
    "hesitated",
    "seemed",
    "sceptical",
    "skeptical",
    "told them",
    "told her",
    "told him",
    "my answer",
    "notes",
  ],
  resume: [
    "work experience",
    "professional experience",
    "employment history",
    "employment",
    "experience",
    "education",
    "skills",
    "curriculum vitae",
    "references",
    "certifications",
    "languages",
    "berufserfahrung",
    "ausbildung",
    "lebenslauf",
    "formation",
    "expérience professionnelle",
    "experiencia laboral",
    "educación",
    "publications",
    "profile",
    "summary",
    "interests",
    "projects",
  ],
  job: [
    "responsibilities",
    "requirements",
    "qualifications",
    "what you will do",
    "what you'll do",
    "your tasks",
    "your profile",
    "about the role",
    "about you",
    "about us",
    "we offer",
    "we are looking for",
    "we're looking for",
    "you will",
    "you have",
    "nice to have",
    "must have",
    "equal opportunity",
    "benefits",
    "apply",
    "the role",
    "years of experience",
    "full time",
    "ihre aufgaben",
    "ihr profil",
    "wir bieten",
    "wir suchen",
    "vos missions",
    "votre profil",
    "salary range",
    "what we offer",
    "who you are",
    "job description",
    "reports to",
    "reporting to",
    "what you bring",
    "what you'll bring",
    "what you will bring",
    "what you'll need",
    "what we're looking for",
    "what we are looking for",
    "you'll own",
    "you'll lead",
    "you'll work",
    "you'll be responsible",
    "you bring",
    "you'll have",
    "you'll need",
    "looking for a",
    "looking for an",
    "we need somebody",
    "we need someone",
    "send a cv",
    "send us your cv",
    "plus tips",
    "per hour",
    "hours a week",
    "hours per week",
    "your role",
    "your mission",
    "your responsibilities",
    "key duties",
    "main duties",
    "duties",
    "person specification",
    "essential criteria",
    "essential",
    "desirable",
    "is a plus",
    "is a bonus",
    "would be a plus",
    "closing date",
    "per annum",
    "annual leave",
    "days holiday",
    "days' holiday",
    "days of holiday",
    "paid holiday",
    "pension",
    "years building",
    "years leading",
    "years managing",
    "join our team",
    "join us",
    "hybrid work",
    "permanent contract",
    "fixed term",
    "part time",
    "cover letter",
    "send your cv",
    "deine aufgaben",
    "dein profil",
    "das bringst du mit",
    "das bringen sie mit",
    "profil recherché",
    "nous offrons",
    "se ofrece",
    "requisitos",
  ],
};

const findCues = phraseFinder(CUES);

const HEAD_CHARACTERS_MAX = 20_000;
/** So many different cues, before a text counts as one of its kind. */
const ENOUGH = { resume: 3, job: 4 } as const;

/** "(m/f/d)", as adverts say that a post is open to all. */
const FOR_ALL = /\([mfwdhxnv](?: ?[/|*] ?[mfwdhxnv]){1,3}\)/i;

/** "Priya: …", as transcripts have it, line after line. */
const SPEAKER = /^\s*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s*)?\p{Lu}[\p{L}.'’ -]{0,40}:\s+\S/u;

/** What a pasted text seems to be; `hasDates` says whether it names a time to meet. */
export function textKindOf(text: string, hasDates: boolean): DraftSource {
  const head = text.slice(0, HEAD_CHARACTERS_MAX);
  const found = new Map<string, Set<string>>();
  for (const { label, from } of findCues(tokensOf(head)))
    found.set(label, (found.get(label) ?? new Set()).add(String(from)));
  const count = (label: string): number =>
    (found.get(label)?.size ?? 0) + (label === "job" && FOR_ALL.test(head) ? 2 : 0);
  if (isTranscript(head)) return "notes";
  if (count("notes") >= 2 && count("notes") >= count("invitation")) return "notes";
  const isResume = count("resume") >= ENOUGH.resume && yearsIn(head) >= 2 && headingsIn(head) >= 2;
  if (isResume && count("resume") >= count("invitation")) return "resume";
  if (count("job") >= ENOUGH.job && count("job") > count("invitation")) return "job";
  if (hasDates && count("invitation") > 0) return "invitation";
  return "notes";
}

export function isTranscript(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const spoken = lines.filter((line) => SPEAKER.test(line));
  const speakers = spoken.map((line) => /^\s*(?:\[?[\d:]+\]?\s*)?([^:]+):/.exec(line)?.[1] ?? "");
  const turns = new Set(speakers);
  return (
    spoken.length >= 4 &&
    turns.size >= 2 &&
    turns.size <= spoken.length / 2 &&
    spoken.length * 2 >= lines.length
  );
}

const yearsIn = (text: string): number => new Set(text.match(/\b(?:19|20)\d\d\b/g) ?? []).size;

/** Lines that are a heading by themselves. */
const headingsIn = (text: string): number =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) =>
      /^\W*(?:work |professional |relevant )?(?:experience|employment(?: history)?|career(?: history)?|education|skills|languages|certifications?|projects|publications|profile|summary|interests|references|berufserfahrung|ausbildung|kenntnisse|sprachen|formation|compétences|langues|experiencia(?: laboral)?|educación|formación|idiomas)\W*$/i.test(
        line,
      ),
    ).length;
