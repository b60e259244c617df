import type { FormatFamily } from "./format-phrases.ts";

/** What hands do: whoever is asked to do one of these is tried out. */
const HANDS_ON = [
  ...[
    "build",
    "stain",
    "light(?= (?:our|a|the))",
    "rig",
    "focus a",
    "fix",
    "repair",
    "weld",
    "wire",
  ],
  ...[
    "solder",
    "sew",
    "cut",
    "carve",
    "plaster",
    "tile",
    "paint",
    "prune",
    "graft",
    "climb",
    "dive",
  ],
  ...[
    "plate",
    "bake",
    "cook",
    "brew",
    "taste",
    "blend",
    "pour",
    "shuck",
    "fillet",
    "butcher",
    "mix",
  ],
  ...[
    "edit (?:a|the|our|two|three)",
    "typeset",
    "drive",
    "reverse",
    "operate",
    "assemble",
    "dismantle",
  ],
  ...["tune", "diagnose", "fault-?find", "find (?:a|the) faults?", "set up (?:a|the)", "frame a"],
  ...["restore", "clean (?:a|the)", "mount (?:a|the)", "run the (?:titles|desk|lights|line)"],
  ...[
    "foil",
    "style a",
    "groom",
    "clip (?:a|the)",
    "shoe (?:a|the)",
    "milk",
    "shear",
    "lay (?:a|the)",
  ],
].join("|");
const YOU = "(?:you|you'll|you will|youll|you'd|you would|you are to|you're to)";
const CROWD =
  "(?:team|desk|floor|group|crew|staff|department|office|lab|post-?docs?|parents|leaders|colleagues|analysts|everyone|everybody|lot|gang)";
const LEARNERS =
  "(?:children|pupils|students|graders|kids|toddlers|learners|juniors|class|tutor group|year \\d{1,2}s?|form \\d)";

/** What the candidate does in a session, where no word names its format. */
export const ACTIVITY_FAMILIES: readonly FormatFamily[] = [
  {
    format: "practical_test",
    weight: 4.3,
    phrases: [
      String.raw`${YOU} (?:also |then |first |can )?(?:${HANDS_ON})`,
      String.raw`gives? you [^.;\n]{0,40}\bto (?:${HANDS_ON}|find|fix|make|do|write)`,
      String.raw`(?:hands?|handed|give|show) you (?:a|an|the|some) (?:[\p{L}-]+ ){0,3}(?:plan|kit|rig|fault|part|specimen|sample|drawing|shot|object|tray|bench)`,
      String.raw`(?:aerial|rope|water|pool|confined space) rescue`,
      "in the (?:tank|pit|booth|cab) until",
      "on our (?:machine|model|bench|rig|line|lathe|equipment)",
      "dive briefing",
      String.raw`full head of \p{L}+`,
      "your solo",
      "skills? samples?",
      "at the bench",
    ],
  },
  {
    format: "trial_shift",
    weight: 4.32,
    phrases: [
      String.raw`${YOU} (?:be |just )?(?:plug in|work(?:ing)?|sit|stand|serve|serving|help(?:ing)? out) (?:beside|alongside|next to|through)`,
      String.raw`${YOU} (?:be )?(?:on|working) (?:the )?(?:grill|pass|till|tills|floor|line|ward|bar|section|sauce|larder|pastry)\b(?! floor)`,
      String.raw`you're (?:framing|plating|serving|covering|running|working|pouring|on)(?! the| a? ?(?:list|shortlist)) `,
      String.raw`work(?:ing)? through the \p{L}+ `,
      "on the live desk",
      "(?:morning|afternoon|day|shift|evening) (?:on|in|behind) the (?:floor|ward|yard|bar|kitchen|shop|line|desk|field|salon)",
    ],
  },
  {
    format: "teaching_demo",
    weight: 4.75,
    phrases: [
      String.raw`(?:lead|teach|take|run|read to|tell) [^.;\n]{0,50}\b(?:to |with |for |of )?(?:our |about |a )?(?:[\p{L}-]+ ){0,3}${LEARNERS}`,
      String.raw`(?:small|whole)[- ](?:group|class) (?:session |lesson |work )?(?:with|for) [^.;\n]{0,30}${LEARNERS}`,
    ],
  },
  {
    format: "role_play",
    weight: 4.92,
    phrases: [
      String.raw`mock (?!exam|exams|trial|test|interview)[\p{L}-]+`,
      String.raw`(?:plays?|acting|will act|acts) (?:as )?(?:an? |the )?(?:[\p{L}-]+ )?(?:customer|guest|client|parent|patient|caller|buyer|member|passenger|resident|donor|difficult)`,
      "you are (?:owners?|the (?:buyer|seller|owner|agent|nurse|manager|negotiator))",
    ],
  },
  {
    format: "task_review",
    weight: 4.92,
    phrases: [
      String.raw`(?:take|taking|walk|walking|talk|talking|run|running|lead|bring) (?:us|me|them|him|her|the (?:panel|team|group|board|jury)) through [^.;\n]{0,50}\byou(?:'ve)? (?:sent|submitted|handed in|built|made|wrote|did|have sent)`,
      "through (?:the|your) (?:[\\p{L}-]+ )?(?:case|task|exercise|assignment|test|submission|take-?home|homework|translation|draft)(?! stud)",
      String.raw`(?:discuss|go over|go through|look at|talk about|pick at|pull apart) (?:it|this|them|that|what you(?:'ve)? (?:sent|made|built|wrote|did|handed in|submitted))`,
      "talk (?:it|this|them) through",
      "crit of what you",
    ],
  },
  {
    format: "team_meeting",
    weight: 3.95,
    phrases: [
      String.raw`(?:coffee|tea|cake|beers?|drinks?|cuppa|brew|biscuits|soup|pastries)[^.;\n]{0,30} with (?:the|our|some of the|everyone|everybody|a few of the) (?:[\p{L}-]+ ){0,2}${CROWD}`,
      String.raw`(?:tea|coffee|cake|drinks?|beers?)[^.;\n]{0,20} with the (?:parents|leaders|post-?docs?|whole \p{L}+)`,
      "(?:they )?just want to meet you",
      String.raw`(?:the|our) whole (?:desk|floor|team|office|crew|department|kitchen|lab)`,
      String.raw`with the (?:[\p{L}-]+ )?${CROWD}(?=[^.;\n]{0,40}\b(?:no agenda|meet you|say hello|informal))`,
    ],
  },
  {
    format: "meal",
    weight: 3.88,
    phrases: [
      "(?:go|going|out|off) for (?:a |some )?(?:dumplings|noodles|ramen|sushi|tacos|burgers|curry|pizza|pasta|a bite|beers?|pints?|food)",
      "the food comes",
      "at table",
      String.raw`dine with`,
      "(?:thai|chinese|italian|indian|sushi|ramen) place",
    ],
  },
  {
    format: "hr",
    weight: 3.92,
    phrases: ["(?:contract|pay|salary|visa|housing|relocation) questions"],
  },
  {
    format: "group_exercise",
    weight: 4.95,
    phrases: [
      String.raw`(?:ensemble|group|company) (?:improv\p{L}*|class|workshop|scene|warm-?up)`,
      String.raw`(?:group|team) activit(?:y|ies)`,
    ],
  },
  {
    format: "simulation",
    weight: 4.98,
    phrases: [
      String.raw`sim (?:detail|profile|slot|exercise)`,
      "(?:full[- ]flight|full mission) sim\\p{L}*",
      "on the simulated \\p{L}+",
    ],
  },
  {
    format: "tour",
    weight: 3.93,
    phrases: [
      String.raw`(?<!(?:you|you'll|will|to|please|us|me) )walk(?:s|ing)?[- ](?:through|around|round|over|of) (?:the|our) (?!case|code|deck|slides|task|assignment|results|numbers|model|design|project|brief|exercise|portfolio|agenda|process|role|job|presentation|solution|data|notebook|submission)(?:[\p{L}-]+ )?\p{L}+`,
      String.raw`(?:takes?|take|taking|show|shows|showing) you (?:up|round|around|over|through|down) (?:the|our)`,
    ],
  },
];
