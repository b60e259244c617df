const ROLE_WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}+#/&'.-]*|\d[\p{L}\d-]*)`;

/** Words that a phrase joins with by themselves are none of these, so that each text has one reading. */
const LOWER = String.raw`(?!(?:of|and|de|du|des|la|für|im|in|der|for|to|the)\b)\p{Ll}+`;

const ROLE_PHRASE = String.raw`(${ROLE_WORD}(?:(?:,|\s[-/&])?\s(?:${ROLE_WORD}|d'\p{L}+|(?:de|di|d')\s?${LOWER}(?:\s${LOWER}){0,3}(?=\s(?:chez|au sein|pour|dans|à|en|presso|per|nel|nella)\b|[,.(\n!])|of|and|&|de|du|des|la|für|im|in der|\([^()]{1,40}\)|(?:for|in|to|the)(?=\s\p{Lu})))*(?:\s?\([^()]{1,40}\))?)`;

export const ROLE_PATTERNS: readonly {
  readonly words: RegExp;
  readonly weight: number;
  readonly needsTitle: boolean;
  readonly isAnywhere?: boolean;
}[] = [
  {
    words: rolePattern(
      String.raw`\b(?:[Rr]ole|[Pp]osition|[Pp]ost|[Vv]acancy|[Oo]pening|job|Stelle(?: als)?|poste de|puesto de|cargo de|plaza de|empleo de|vacante de|lugar de|functie(?: van)?|posizione di|posto di|ruolo di|vaga de|função de|emploi de|fonction de|tjänsten som|stillingen som|rollen som|stanowisko)(?: of| as| for|,|:|\s-)?\s(?:an? |the |our |new )?ROLE`,
    ),
    weight: 4,
    needsTitle: false,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Ff]or|[Aa]bout|[Rr]egarding|[Tt]he|[Oo]ur|[Aa]s|an?|[Tt]his|[Yy]our|voor de|für die)(?:,? (?:em|um|uh|erm|er|eh|ehm|like),?)?\s(?:new |open )?ROLE,?\s(?:role|position|post|vacancy|opening|job|opportunity|loop|process|interview|seat|gig|spot|functie|apprenticeship|fellowship|traineeship|team lead role|hire)\b`,
    ),
    weight: 6,
    needsTitle: false,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Ii]nterviews?|[Ii]nterviewing|loop|application|candidacy|applying|applied|selected|considered|shortlisted|[Oo]nsite|[Oo]nsite plan|plan|[Dd]ay|process|[Pp]rocesso|[Rr]ound|[Ss]earch(?: committee| panel)?|[Ss]election|[Cc]ompetition|[Hh]iring(?: committee| panel)?|[Cc]ommittee|[Zz]weitgespräch|[Gg]espräch|conversation|stage|chat|schedule|up|through|manager|forward|assessment|back in|interview process|[Ee]ntretien|meeting|[Cc]ampus|entrevista|bewerbung|Bewerbung|steps? left|next steps?|steps?|ronde|búsqueda|runde|tour|move you (?:on|along|forward)|in the running|finalists?)\s(?:for|4|as|in (?:the )?matter of|zum|zur|als|pour(?: le poste de)?|para|voor|de)\s(?:the |our |an? |der |die |den |dem |unsere[rn]? )?ROLE`,
    ),
    weight: 5,
    needsTitle: false,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Ii]nterview|[Rr]ound|[Zz]weitgespräch|[Ee]ntretien final|[Oo]nsite(?: interview)?|[Ss]uperday confirmation|[Ii]nvitation|[Ii]nterview invitation|[Ss]tage|[Cc]onfirmation|[Ii]tinerary|[Ss]chedule|[Gg]espräch|[Ee]inladung(?: zum \p{L}+)?)\s?(?:-|:|\||,)\s?ROLE`,
    ),
    weight: 4.5,
    needsTitle: true,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Ff]ollowing up on|[Uu]pdate on|[Rr]egarding|[Cc]oncerning|[Ww]ith regard to|[Ii]n respect of)\s(?:the |our |your )?ROLE`,
    ),
    weight: 4,
    needsTitle: true,
  },
  { words: rolePattern(String.raw`\[ROLE\]`), weight: 6, needsTitle: true },
  {
    words: rolePattern(
      String.raw`\b(?:[Ss]telle|[Rr]ole|[Pp]ost|[Jj]ob|[Pp]osition|[Pp]oste|[Tt]itle|[Ff]unctie|[Pp]uesto)\b[^".\n]{0,24}"ROLE"`,
    ),
    weight: 6,
    needsTitle: true,
    isAnywhere: true,
  },
  {
    words:
      /\b(?:job|post|role|position) of (?:an? |the |our )?((?:\p{Ll}[\p{L}-]*\s){0,5}\p{Ll}[\p{L}-]*)(?=[,.;:!\n(]|\s(?:at|in|with|on|here|is|and)\s)/gu,
    weight: 3,
    needsTitle: true,
  },
  {
    words:
      /\b(?:interview|round|chat|talk|trial|callback|meeting) (?:for|about) (?:the|our|an?) (?:uh |um )?((?:\p{Ll}[\p{L}-]*\s){0,3}?\p{Ll}[\p{L}-]*)(?=[,.;:!?\n(]|\s(?:so|and|it|on|at|is|but|job|thing|role|w|with)\s)/gu,
    weight: 1.5,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`\b[Ff]or\s(?:the |our |an? )?ROLE\s(?:at|@|with|bei|\|)\s`),
    weight: 5,
    needsTitle: true,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Ff]or|as|para|voor)\s(?:the |our |an? |el puesto de )?ROLE(?=\s(?:we|you|I)\b|\s(?:en|at|bei|bij|chez|with|na|no|da|presso|på|hos|w)\s|[,.;:\n(]|\s(?:is|on|and|has)\b|\s-|!)`,
    ),
    weight: 3,
    needsTitle: true,
  },
  {
    words: rolePattern(
      String.raw`(?:^|[^\p{L}\p{N}\s]\s?|\n)ROLE\s(?:at|@|bei|chez|en)\s(?:the\s)?\p{Lu}`,
    ),
    weight: 4,
    needsTitle: true,
  },
  {
    words: rolePattern(
      String.raw`(?:^|[\n.!?:]\s)(?:The\s)?ROLE\s(?:job|role|position|search|vacancy)\b`,
    ),
    weight: 4,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`\(ROLE\s(?:job|role|position|search|vacancy)\)`),
    weight: 4,
    needsTitle: true,
    isAnywhere: true,
  },
  {
    words: rolePattern(
      String.raw`(?:^|\n|[.!?]\s)\s*ROLE,?\s(?:[Dd]ay\s(?:one|two|three|\d)|[Rr]ound|[Ss]econd|2nd|[Ff]inal|[Ss]tage)\b`,
    ),
    weight: 4,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`\b(?:re|[Ff]or the file|[Rr]e)[:\s]\s?ROLE`),
    weight: 3,
    needsTitle: true,
  },
  {
    words: rolePattern(
      String.raw`(?:^|\n|[.!?,;:]\s)(?:oh and |and |so |ps |p\.s\.\s)?ROLE\s(?:is|will be|was|stays)\s(?:what|the (?:title|job|role|post|name)|how|still|on (?:the|your))\b`,
    ),
    weight: 4,
    needsTitle: false,
    isAnywhere: true,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Aa]d|[Aa]dvert|[Ll]isting|[Pp]osting|[Cc]ontract|[Tt]itle|[Pp]aperwork|[Ww]ebsite|[Jj]ob|[Pp]ost|[Rr]ole|[Tt]jänsten|[Ss]tillingen|[Ss]telle)(?: title)? (?:said|says|reads|calls? it|is|was|will (?:say|be)|är|er|ist)(?: still| now| fortfarande| stadig| weiterhin| fortsatt)? (?:an? |the |für )?ROLE`,
    ),
    weight: 3.5,
    needsTitle: true,
    isAnywhere: true,
  },
  {
    words: rolePattern(
      String.raw`(?:[Gg]espräch|[Ii]nterview|[Ss]telle|[Pp]osition|[Ee]ntretien|[Pp]oste|[Rr]ole|als|as|for)\s"ROLE"?`,
    ),
    weight: 6,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`\b(?:[Rr]ound|[Ss]tage|[Pp]hase|[Ff]inal) of (?:our |the )?ROLE`),
    weight: 3,
    needsTitle: true,
  },
  {
    words: /\b(?:role|job|position|post)\s?=\s?([^,.;\n]{3,60})/giu,
    weight: 5,
    needsTitle: true,
    isAnywhere: true,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Jj]ob is|[Rr]ole is|[Pp]osition is|[Jj]oin us as|[Bb]ecome|[Cc]andidate (?:as|for)|as|als|as our(?: new| next)?|our next|our new|hire an?|hiring an?|looking for an?|be our)\s(?:an? |our |the |new )?ROLE`,
    ),
    weight: 3,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`(?:^|\n)\s*ROLE\s?(?:-|\||@|at\s)`),
    weight: 3.2,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`\b[Ii]t'?s (?:for )?(?:the )?ROLE(?=[,.\n]|\s\()`),
    weight: 2.8,
    needsTitle: true,
    isAnywhere: true,
  },
  { words: rolePattern(String.raw`\(ROLE[,)]`), weight: 2.5, needsTitle: true },
  {
    words:
      /\b(?:for|about|regarding|re|as|the|our|4)\s(?:the |our |an? |new |uh |um ){0,2}((?:\p{Ll}[\p{L}-]*\s){0,4}\p{Ll}[\p{L}-]*)\s(?:role|position|post|job|vacancy|opening|gig|spot|thing|chair|seat|practical|interview|2nd int|second interview|trial|shift|search)\b/gu,
    weight: 2,
    needsTitle: true,
  },
  {
    words:
      /\b(?:poste|emploi|puesto|plaza|posto|cargo|vaga|ruolo|posizione|tjänsten|stillingen|rollen|jobbet|functie|stanowisko) (?:de |d'|di |como |da |som |van |)(?:la |el |l')?(\p{Ll}[\p{L}-]*(?:\s(?:de |d'|des |du |en |di |del |in )?\p{L}[\p{L}-]+){0,4}?)(?=[,.;:\n(]|\s(?:a|au|aux|chez|à|dans|nos|en|per|presso|na|no|på|hos|ved|bij|bei|i|w|ha|nous|vous|se|es|est|è)\s)/gu,
    weight: 3,
    needsTitle: false,
  },
  {
    words:
      /\b(?:as|become|for) (?:an?|our(?: new| next)?|the(?: new)?)\s((?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}[\p{L}-]*)(?=[,.;:!?\n(]|\s(?:at|with|in|on|here)\s)/gu,
    weight: 1,
    needsTitle: true,
  },
];

function rolePattern(source: string): RegExp {
  return new RegExp(source.replaceAll("ROLE", ROLE_PHRASE), "gu");
}
