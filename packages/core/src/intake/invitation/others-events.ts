import { formatsIn } from "./kinds.ts";

/** "Evensong is at six", "the main doors lock at 7": times of what goes on besides. */
export function isOthersEvent(before: string, after: string, leads: boolean): boolean {
  const clause = before.slice(Math.max(0, before.search(LAST_CLAUSE)));
  const last = clause.slice(clause.lastIndexOf(",") + 1);
  const told = (HAPPENS_AT.exec(clause) ?? HAPPENS_AT.exec(last))?.groups?.["subject"];
  if (told !== undefined) return isOther(told);
  const behind = HAPPENS_BEHIND.exec(after)?.groups?.["subject"];
  if (behind !== undefined && (leads || /\b(?:at|from|um|ab)\s$/iu.test(before)))
    return isOther(behind);
  return WE_CLOSE.test(clause);
}

const LAST_CLAUSE = /[^.;:!?()\n]*$/u;
const VERB = String.raw`(?:starts?|begins?|opens?|closes?|locks?|shuts?|leaves?|arrives?|ends?|dismiss\p{L}*|resumes?|sails?|plays?|changes?|goes(?: (?:out|up|live|to press))?|reopens?|airs?|boards?|is|are|comes? (?:in|on|off)|rings?|gets? in|(?:is|are) (?:on|served|open|closed|locked|emptied|fed))`;
const HAPPENS_AT = new RegExp(
  String.raw`^\s*(?:and |but |as |because |since |note that |remember,? |p\.?s\.? )?(?<subject>(?:(?:the|our|a|an|his|her|their) )?(?:[\p{L}'-]+ ){1,5}?)${VERB}(?: (?:the \p{L}+|early|late|promptly|daily|today|that (?:day|morning|evening)))?,?(?: (?:at|from|by|around|about|until))?(?: about)?\s$`,
  "iu",
);
const HAPPENS_BEHIND = new RegExp(
  String.raw`^,? (?<subject>(?:the|our|a|an) (?:[\p{L}'-]+ ){1,4}?)${VERB}(?![\p{L}])`,
  "iu",
);
const WE_CLOSE =
  /\bwe (?:dismiss|close|shut|lock(?: up)?|open|release (?:the )?(?:pupils|students|children))\b[^.;]{0,30}$/iu;

/** What belongs to the visit by its words. */
const OWN =
  /\b(?:you|your|yours|we|us|i|it|this|that|which|he|she|they|who|interviews?|interviewers?|session|slot|round|part|stage|meeting|panel|call|chat|conversation|day|programme|program|schedule|agenda|loop|block|time|appointment|everything|everyone|then|visit|event|start|finish|board|committee|class|lesson|shift|trial|bit|half|ich|wir|sie|termin|gespräch|nous|on|entretien|entrevista|colloquio|gesprek)\b|\b(?:first|second|third|next|last|one)\s*$/iu;

function isOther(subject: string): boolean {
  if (OWN.test(subject)) return false;
  return formatsIn(subject).length === 0;
}
