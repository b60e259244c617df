import { FIRM } from "./company-words.ts";

interface Pattern {
  readonly words: RegExp;
  readonly weight: number;
  readonly needsFirmWord?: boolean;
}

const firmPattern = (source: string, weight: number, needsFirmWord = false): Pattern => ({
  words: new RegExp(source.replaceAll("FIRM", `(${FIRM})`), "gu"),
  weight,
  needsFirmWord,
});

export const COMPANY_PATTERNS: readonly Pattern[] = [
  firmPattern(String.raw`\b[Cc]lient,?\s(?:is\s|\()?FIRM`, 9),
  firmPattern(String.raw`\b[Oo]n behalf of (?:our client,?\s|my client,?\s)?FIRM`, 7),
  firmPattern(
    String.raw`\b[Oo]n behalf of (?:the |our )?(?:\p{Ll}+ ){1,4}(?:of|at) (?:the )?FIRM`,
    7,
  ),
  // "zum Auswahltag der Alpenstern Bahn AG": a legal form tells a firm wherever it stands.
  {
    words: new RegExp(
      String.raw`(?<![\p{L}@.])(\p{Lu}[\p{L}\p{N}&'.-]*(?:\s(?:(?:&|and|und|et|y|de|der|of)\s)?\p{Lu}[\p{L}\p{N}&'.-]*){0,4}\s(?:AG|GmbH|gGmbH|Ltd|Limited|Inc|LLC|LLP|PLC|plc|SAS|SARL|S\.A\.|S\.L\.|S\.r\.l\.|S\.p\.A\.|BV|B\.V\.|NV|AB|ASA|A\/S|ApS|Oy|Oyj|KG|SE|eG|e\.V\.|(?:Pte|Pty|Pvt)\.? Ltd))(?![\p{L}\p{N}])`,
      "gu",
    ),
    weight: 3.6,
  },
  firmPattern(
    String.raw`\b(?:journée de recrutement|Auswahltag|Kennenlerntag|Bewerbertag|équipe|Ihr Team|Team|selection day|assessment day|open day|hiring day|jornada de selección|giornata di selezione) (?:du|de la|de l'|der|des|von|vom|bei der|of(?: the)?|at(?: the)?|del|della|de)\s?FIRM`,
    4,
  ),
  // "Nuala here from the Glenmoyle Arms", "This is Mrs. Balogun from Everwell Pharmacies".
  firmPattern(
    String.raw`(?:^|[.!?,-]\s|\n|\b[Tt]his is |\b[Ii]t'?s |\b[Ii]'m )(?:Mrs?\.? |Ms\.? |Dr\.? )?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?,? (?:(?:here|calling|again),? (?:from|at|of)|(?:(?:over|up|down|above|out) )?(?:from|at|of|in)(?<=from|over (?:at|in)|up (?:at|in)|down (?:at|in)|above (?:at|in))|(?<=\b(?:is|[Ii]t'?s|'m) \p{Lu}[\p{L}'-]{1,20} )(?:at|of)) (?:the )?FIRM`,
    4.5,
  ),
  // "It's Sandy Farquhar, Mains of Tillybrake."
  firmPattern(
    String.raw`\b(?:[Ii]t'?s|[Tt]his is|[Ii]'m)\s\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?,\s(?:the\s)?FIRM(?=[.,;\n])`,
    4,
  ),
  // A text message with its sender in front.
  firmPattern(
    String.raw`(?:^|\n)FIRM:\s(?:(?:Hi|Hello|Hey|Dear|Reminder|Your|You|Good)\b|HI\b)`,
    5.5,
  ),
  firmPattern(
    String.raw`\b(?:[Tt]he whole of|[Aa]ll of us (?:at|from)|[Ee]veryone (?:at|from)|[Tt]he team (?:at|from)|[Ff]rom all at|[Gg]reetings from) FIRM`,
    5,
  ),
  // Who lives at an address stands before the street and its number.
  firmPattern(
    String.raw`(?:^|\n|[.:!?(]\s?|\b(?:at|to|in|på|hos|en|bei|chez|presso|bij|na|no)\s(?:the\s|el\s|la\s|il\s|l')?|\b(?:à la|à l'|au|aux)\s?|,\s|\b(?:[Ss]tage |[Mm]ain |[Ff]ront |[Ss]taff )?[Ee]ntrance\s)(?=[^,\n]{4,},)FIRM,\s(?=(?:Unit|Suite|Shed|Plot|Bay|Block)\s\d|\d{1,5}[A-Za-z]?(?:-\d{1,5})?,?\s(?!min|hours?\b|hrs?\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|am\b|pm\b)\p{L}{2,}|\p{Lu}[\p{L}.-]{3,}(?:\s\p{L}+){0,2}\s\d{1,4}\s?[A-Za-z]?,|(?:Am|Im|Zum|Zur|An der|Rua|Via|Calle|Ul\.)\s(?:\p{L}+\s){1,3}\d{1,4}\s?[A-Za-z]?,)`,
    3,
  ),
  firmPattern(String.raw`\n[Ff]or:?\s(?:and on behalf of\s)?FIRM\s*$`, 3),
  firmPattern(
    String.raw`\b(?:[Ii]nterest in|[Ii]nteressiert an|[Ii]nterest at|[Ii]nteresse an(?: der)?) (?:joining |working (?:at|for|with) |the team at |a career (?:at|with) )?FIRM`,
    5,
  ),
  firmPattern(
    String.raw`\b(?:team|role|position|post|vacancy|opening|job|interviews?|interviewing|loop|application|applying|career|candidacy|onsite|here|everyone|folks|us|people|process|opportunity|colleagues|round|day|all|plan|host you|welcome|visit|life|work|working|talent|recruiting|recruiter|HR|People|stage|conversation|next step|back|schedule|onsite|join us) (?:at|@|bei|chez|bij|en|with) FIRM`,
    6,
  ),
  firmPattern(String.raw`(?:\p{L}|\))\s(?:at|@|bei|bij|chez)\sFIRM`, 3.5),
  firmPattern(String.raw`(?:\p{L}|\))\sen\s(?:la\s|el\s)?FIRM`, 3.5, true),
  firmPattern(
    String.raw`\b(?:[Tt]he\s)?FIRM (?:hiring|recruiting|recruitment|people|talent|selection) (?:team|committee|panel)\b`,
    5,
  ),
  firmPattern(
    String.raw`(?:^|[.!?,]\s|\n|\b(?:say|saying|that|because|know|confirm)\s)FIRM (?:are|were|have|want|loved|liked|really|has|is)\s`,
    3,
    true,
  ),
  firmPattern(
    String.raw`\b(?:[Cc]onfirmed with|[Bb]ooked with|[Jj]oin(?:ing)?|[Ww]elcome to|[Gg]reetings from|[Hh]ello from|[Gg]rüße von|[Ii]nvitation from|[Rr]eview with|[Ii]nterview with|[Ii]nterviews? for|[Mm]eeting with|[Aa]pplication (?:to|with)|[Aa]pplied (?:to|with)|[Aa]pplying (?:to|with)|[Ff]rom) FIRM`,
    4,
    true,
  ),
  firmPattern(
    String.raw`\b(?:[Rr]eview|[Ii]nterview|[Pp]rocess|[Oo]nsite|[Cc]onversation|[Cc]hat|[Rr]ound|[Ss]tage|[Ll]oop|[Aa]ssessment|[Ii]nterviews?)(?: \d)? with FIRM`,
    2.5,
  ),
  firmPattern(String.raw`(?:^|\n)[-–~\s]{0,3}\p{Lu}\p{Ll}+\s?(?:@|,|\(|/)\s?FIRM\)?\s*$`, 3),
  firmPattern(
    String.raw`FIRM(?:,\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,)? (?:would (?:like|love|be (?:grateful|pleased|delighted|glad))|'d (?:like|love)|is keen|are keen|were (?:very )?impressed|loved|wants? (?:a|to|you|ya|your)\b|is (?:an equal|proud|committed|hiring)|would like to invite|invites? you|are (?:delighted|pleased)|absolutely|is (?:delighted|pleased)|want(?:s)? to see|is (?:happy|thrilled|excited|glad|sending|looking)|are (?:happy|thrilled|excited|glad|keen)|has (?:invited|selected)|have (?:invited|asked)|will (?:be )?(?:reimburse|cover|pay|host|welcome|provide)|looks? forward)`,
    5,
  ),
  firmPattern(
    String.raw`\b(?:[Nn]ews|[Ww]ord|[Hh]eard(?: back)?) from (?:the (?:team|folks|people) at )?FIRM`,
    4.5,
  ),
  firmPattern(String.raw`\bfrom FIRM will (?:take|lead|run|interview|join|meet)`, 6),
  firmPattern(String.raw`\(FIRM[,)]`, 2, true),
  firmPattern(
    String.raw`\b(?:(?:[Tt]eams?|[Cc]ommittee|[Bb]oard|[Tt]rustees|[Gg]overnors|[Pp]artners|[Mm]anagement) (?:at|from|of|van|von|bei|de)|panel at|people at|founders of|part of) FIRM`,
    4,
  ),
  firmPattern(
    String.raw`(?:^|\n)(?:[Tt]he\s)?FIRM (?:[Rr]ecruit(?:ing|ment)|[Tt]alent|[Hh]iring|[Pp]eople|[Cc]areers|HR|[Cc]ampus|[Cc]rew|[Ss]cheduling)(?:\s(?:[Tt]eam|[Rr]ecruiting|[Aa]cquisition))?\s*$`,
    5,
  ),
];

/** "Senior Credit Analyst with Anadolu Fon". */
export const BEHIND_ROLE = new RegExp(
  String.raw`^(?:\s(?:role|position|post|job|vacancy|opening))?(?:\s\([^()\n]{1,30}\))?\)?(?:\shere)?\s(?:at|with|for|@|bei|bij|chez|en|in|presso|na|no|hos|på|ved|au|aux|à)\s(?:the\s|la\s|el\s|il\s|lo\s|l'|der\s|dem\s|den\s|het\s|de\s|a\s|o\s)?(${FIRM})`,
  "u",
);

/** In a signature: "Recruiter, Acme". */
export const SIGNED_PATTERN: Pattern = firmPattern(
  String.raw`(?:[Rr]ecruit(?:ing|ment|er)|[Tt]alent(?: [Aa]cquisition)?|[Pp]eople(?: [Tt]eam)?|[Hh]uman [Rr]esources|HR|[Cc]oordinator|[Mm]anager|[Dd]irector|[Pp]artner|[Cc]areers|[Hh]ead of [\p{L} ]{2,20}|[Oo]fficer|[Ss]ecretary|[Ll]ead|[Dd]irector of [\p{L} ]{2,20}|[Bb]usiness [Pp]artner|PA|[Aa]ssistant)(?:,| \||\s-|\s·)\s?FIRM\s*(?:$|\n|\|)`,
  5.5,
);

export const COMPANY_LABEL =
  /^(?:company|employer|organi[sz]ation|client|firma|unternehmen|facility|school|arbeitgeber|entreprise|société|empresa|bedrijf|department|institution|hospital|trust|firm)$/;
