import type { FormatFamily } from "./format-phrases.ts";

const ABOUT = String.raw`[^.;\n]{0,50}`;
const THEY = "(?:we|they|he|she|i|you|[\\p{L}'-]+)(?:'ll|'d| will| would)?";

/** How running prose tells what kind of session it is: by what is done in it, and by whom. */
export const PROSE_FAMILIES: readonly FormatFamily[] = [
  {
    format: "coding",
    weight: 5.1,
    phrases: [
      String.raw`pair(?:s|ed)? (?:up )?(?:with (?:you|us|them|him|her|\p{Lu}\p{L}+)|on (?:a|an|some|the|our))`,
      String.raw`pair(?:ing)? up`,
      String.raw`(?:fix|find|squash|debug|chase) (?:a|the|some|our|two) (?:[\p{L}-]+ )?bugs?`,
      String.raw`(?:in|of|on|with) (?:a (?:copy|fork|branch) of )?(?:our|the) (?:repo|repository|codebase|code base)`,
      String.raw`(?:share|open|fire up) (?:your|an) (?:editor|ide|terminal)`,
      String.raw`(?:in|using|with|via) (?:python|sql|javascript|typescript|java|rust|golang|kotlin|c\+\+)(?! (?:team|developer|engineer|role))`,
      "python or (?:whatever|what|any)",
      String.raw`(?:write|writing|implement|refactor) (?:some |a bit of |a little |real )?(?:code|a (?:small |little )?(?:function|service|feature|endpoint|script))`,
      String.raw`programmieraufgabe|live-?programmier\w*`,
    ],
  },
  {
    format: "system_design",
    weight: 5.05,
    phrases: [
      String.raw`how (?:you|he|she|they)(?:'d| would) (?:build|design|architect|scale|structure|model) (?:our|a|an|the) `,
      String.raw`what (?:you|he|she|they)(?:'d| would) build`,
      String.raw`(?:sketch|design|draw)(?:ing)? (?:out )?(?:a|an|the|our) (?:[\p{L}-]+ ){0,2}(?:architecture|system|pipeline|service|backend|platform|api)`,
      String.raw`for (?:10|100|ten|a hundred)x? (?:times )?the (?:traffic|load|users|volume)`,
      "traffic spike",
    ],
  },
  {
    format: "whiteboard",
    weight: 5.06,
    phrases: [
      "at the (?:wall|board) with (?:pens|markers)",
      "(?:pens|markers) and a (?:wall|board)",
    ],
  },
  {
    format: "teaching_demo",
    weight: 5,
    phrases: [
      String.raw`(?:lead|guide|take|teach|run|leads?|leiten|animate|read to|coach)\w*(?: sie| selbst)? (?:an? |our |the |eine? |your )?(?:[\p{L}\d-]+ ){0,5}(?:with |for |mit |of |to )?(?:an? |our |the |einem? )?(?:[\p{L}\d-]+ ){0,4}(?:[\p{L}-]+-year[- ]olds|year olds|olds|children|kids|pupils|students|kinder\p{L}*|kind|enfants|class|second-years|first-years|toddlers|teens|learners|cadets|apprentices)`,
      String.raw`(?:you )?take (?:\d\p{Lu}|year \d{1,2}|form \d) for`,
      String.raw`mock (?:class|group|session|briefing)`,
      String.raw`(?:sample|trial|taster|test) (?:lesson|lecture|class|session)`,
    ],
  },
  {
    format: "trial_shift",
    weight: 4.9,
    phrases: [
      String.raw`(?:backen|arbeiten|kochen|helfen|packen|laufen) sie [^.;\n]{0,60}\bmit(?=\s?[.,;\n]|$)`,
      String.raw`(?:on|behind) (?:sauce|the pass|the grill|larder|pastry|garnish|the bar|the till) with`,
      String.raw`scrub in with`,
      String.raw`work (?:a|the|one|half a) (?:[\p{L}-]+ )?(?:shift|service|session|day|morning|afternoon)`,
      String.raw`(?:joins?|help(?:s|ing)? out|muck(?:ing)? in|lend(?:ing)? a hand) (?:on|with|behind|in) (?:the|our) (?:[\p{L}-]+ )?(?:shift|service|floor|team's|kitchen|ward|counter|round)`,
      String.raw`(?:sitting|sit) in with the (?!whole|entire|rest)(?:[\p{L}-]+ )?(?:team|crew|desk)`,
    ],
  },
  {
    format: "role_play",
    weight: 5,
    phrases: [
      String.raw`(?:pretend(?:s|ing)?|act(?:s|ing)? as|be(?:ing)?|play(?:s|ing)?)(?: to be| as)? (?:an? |the |your )?(?:very |rather |slightly )?(?:[\p{L}-]+ )?(?:angry|upset|difficult|unhappy|furious|tricky|confused|worried|grumpy|demanding|sceptical|skeptical)? ?(?:customer|client|guest|bookkeeper|patient|parent|tenant|buyer|caller|passenger|donor|shopper|supplier|resident|member|tourists?|pupil|colleague)s?`,
      String.raw`(?:you(?:'re| are|'ll be) the (?:adviser|advisor|agent|manager|nurse|seller|officer)),? (?:we|he|she|they|i)(?:'re| are|'m| is)`,
    ],
  },
  {
    format: "group_exercise",
    weight: 5,
    phrases: [
      String.raw`you and (?:two|three|four|five|six|seven|the|some|\d) others?`,
      String.raw`(?:mend|solve|crack|plan|build|sort|do|tackle|work on) (?:it|this|them|that)? ?(?:as|in) (?:a|one|your) (?:team|groups?|group of)`,
      String.raw`in (?:a )?(?:small )?groups? of (?:three|four|five|six|\d)`,
      String.raw`(?:with|alongside) the other (?:candidates|applicants|finalists)`,
    ],
  },
  {
    format: "simulation",
    weight: 5,
    phrases: [
      String.raw`(?:bridge|cockpit|control room|desk|driving) simulator`,
      String.raw`(?:somebody|someone) "?(?:collapses|faints|falls)`,
    ],
  },
  {
    format: "written_test",
    weight: 4.85,
    phrases: [
      String.raw`(?:mark|redline|marking) up (?:a|an|the) `,
      "in-tray",
      "(?:nobody|no one)(?:'s| is| will be)? (?:else )?in the room",
      "drafting(?! (?:room|table))",
      "(?:on paper|by hand|with pen and paper),? (?:on your own|alone|unaccompanied)",
      String.raw`(?:write|draft)(?:ing)? (?:up )?(?:a|an|one|two) (?:[\p{L}-]+ ){0,2}(?:letter|memo|report|note|summary|press release|article|opinion|reply|response|brief|piece)(?=[^.;\n]{0,40}(?:minutes|hour|on your own|unaccompanied|alone))`,
    ],
  },
  {
    format: "practical_test",
    weight: 4.35,
    phrases: [
      String.raw`while ${THEY} (?:watch(?:es)?|looks? on|observes?|supervises?)`,
      String.raw`(?:and )?see(?:s)? (?:how you (?:go|get on|do|handle|manage)|what you (?:do|make of))`,
      String.raw`(?:show|give|hand)s? you (?:a|an|some|the) (?:[\p{L}-]+ )?(?:set|stack|pile|box|tray|pack|batch|load) of ${ABOUT} and asks? you`,
      String.raw`ask(?:s|ed)? you to (?:find|spot|fix|sort|repair|put|build|make|set up|identify) ${ABOUT}(?:wrong|faults?|errors?|it|them|one|what)`,
      String.raw`in front of you and (?:a|an|the) `,
      "in front of (?:us|him|her|them|the team)(?= |,|\\.)",
      String.raw`put(?:s|ting)? (?:a|an|the) (?:[\p{L}-]+ ){0,4}[\p{L}-]+ (?:that's|which is|that has) [^.;\n]{3,40} in front of you`,
    ],
  },
  {
    format: "portfolio_review",
    weight: 4.75,
    phrases: [
      String.raw`(?:show|take|walk|talk) (?:us|me|them|him|her|\p{Lu}[\p{L}'-]+(?: and \p{Lu}[\p{L}'-]+)?) (?:through )?(?:one|two|three|four|a few|some|a couple) (?:of your )?(?:recent |past |own |favou?rite )?(?:projects|pieces|designs|works|campaigns|case studies|collections)`,
      String.raw`(?:look(?:ing)?|go(?:ing)?|leaf(?:ing)?) (?:at|through) your (?:[\p{L}-]+ )?(?:book|reel|folio|work|pieces|projects|designs|drawings|photographs|sketchbooks?)`,
      "(?:bring|show) (?:us )?(?:two|three) projects",
    ],
  },
  {
    format: "task_review",
    weight: 4.95,
    phrases: [
      String.raw`(?:take|pull|pick)(?:s|ing)? apart (?:the|your|this|that) [\p{L} -]{3,30}`,
      String.raw`you defend (?:it|your|this|them)`,
      String.raw`(?:go|goes|going|walk|talk) (?:back )?(?:through|over) (?:your|the) (?:(?!case|cv|résumé|resume|career|experience|background|application|role|offer|process|agenda|motivation|portfolio|book|reel|presentation|slides|package|contract|terms|benefits|pay|hours|numbers|job)[\p{L}-]+ ){0,2}(?:analysis|plan|exercise|task|solution|draft|translation|review|write-?up|report|code|design|homework|answers|model|memo|proposal|test|script|edit)(?: (?:together )?with you)?`,
      String.raw`(?:ask|asks|want|wants|hear) (?:you )?why you (?:did|built|chose|wrote|made)`,
    ],
  },
  {
    format: "case_study",
    weight: 4.55,
    phrases: [
      String.raw`(?:a|an|one) (?:[\p{L}-]+ )?(?:problem|scenario|brief|situation|dilemma)(?=[^.;\n]{0,80}(?:how you(?:'d| would)|what you(?:'d| would)|crack|think|solve|talk (?:us|them|me) through))`,
      String.raw`talk (?:us|them|me|him|her) through how you(?:'d| would)`,
    ],
  },
  {
    format: "presentation",
    weight: 4.3,
    phrases: [
      String.raw`(?:put|set out|lay out|lay|outline|tell) (?:before |to |for )?(?:us|them|both|the (?:board|panel|team|group|trustees|leadership team)|everyone)(?: of them| of us)? (?:your|a|the|which|what|how) `,
      String.raw`(?:in front of|before|for) the (?:[\p{L}-]+ )?(?:leadership team|board|whole (?:team|school|department)|management team|executive team|faculty|department)(?=[^.;\n]{0,60}(?:how you|minutes|plus|talk|about))`,
      String.raw`(?:minutes?|mins?) to (?:tell|show|set out|present|explain|walk|make|pitch|convince|take)`,
      String.raw`(?:you |to )(?:give|deliver) (?:a|an|your|us a) (?:[\p{L}\d-]+ ){0,2}(?:talk|presentation|seminar|pitch|lecture|demo)`,
      String.raw`walk (?:us|them|me) (?:through|thru) (?:your|the|a) (?:[\p{L}-]+ ){0,4}(?:teardown|plan|deck|slides|strategy|pitch|roadmap|proposal|concept|campaign)`,
    ],
  },
  {
    format: "technical",
    weight: 4.05,
    phrases: [
      "(?:pure|all|just|deep|very) tech(?:nical)?",
      "(?:networking|linux|internals|protocols|incident debugging)",
      "(?:échange|discussion) technique",
      "about (?:the )?(?:technical|engineering|clinical) (?:side|stuff|details)",
    ],
  },
  {
    format: "values",
    weight: 4.15,
    phrases: [
      "how we (?:work|treat|deal|do things|behave)(?: (?:together|with))?",
      String.raw`what (?:you|he|she|they|we) (?:won't|will not|would never|wouldn't) (?:compromise|do)`,
      "what (?:matters|is important|drives|motivates|gets you)",
      "(?:principles|beliefs|mission)(?= chat| talk| conversation|,|\\.)",
    ],
  },
  {
    format: "hr",
    weight: 3.95,
    phrases: [
      "remuneration",
      "(?:offer|contract) (?:logistics|details|things|stuff|matters|chat|talk)",
      "(?:ctc|notice period|payroll forms)",
      String.raw`(?:pay|salary|benefits|visas?|hours|pension|holidays?|roster|rota|relocation)(?: ?[,/&+]| and) ?(?:the )?(?:pay|salary|benefits|visas?|hours|pension|holidays?|roster|rota|uniform|leave|relocation|money|terms|start dates?|notice)`,
      "entretien (?:rh|avec les? rh)",
      "personalgespräch|vertragliches|gehalt\\p{L}*",
      "(?:questions|bits|chat) about (?:pay|salary|benefits|the package|the contract|terms)",
    ],
  },
  {
    format: "team_meeting",
    weight: 4,
    phrases: [
      String.raw`(?:coffee|fika|tea|cake|drinks|kaffee|café)[^.;\n]{0,20} (?:w/|with|mit|avec|med) (?:everyone|everybody|the whole|all of us|the (?:rest|entire)|whoever|hela|allen?|toute)`,
      String.raw`meet (?:the|everyone|everybody|your future|some of the|the rest of the|a few of the) (?:[\p{L}-]+ )?(?:team|crew|colleagues|group|squad|gang|staff)`,
      "(?:say|saying) (?:hello|hi) to (?:the|everyone|some of)",
      "with everyone who's in",
    ],
  },
  {
    format: "one_to_one",
    weight: 3.7,
    phrases: [
      "just the two of you",
      "(?:the )?two of you alone",
      String.raw`just (?:you and )?(?:her|him|me)(?: and you)?(?=\s?[.,;)\n]|$)`,
      "(?:her|him) and you",
      "one[- ](?:on|to|-)[- ]one",
      "1[:-]1|1on1|1:1",
      "on (?:her|his|their|my) own",
      "unter vier augen",
      "en t[êe]te[- ]à[- ]t[êe]te",
      "seule? à seule?",
      "a solas",
      "onder vier ogen",
      "door closed",
    ],
  },
  {
    format: "tour",
    weight: 3.95,
    phrases: [
      String.raw`(?:walk|show|take|bring|drive|run|lead)s? (?:you|u) (?:all )?(?:round|around|over|down|up|about|through) (?:the|our|her|his|their) (?!case|role|job|process|offer|code|task|plan|product|numbers|brief|exercise)`,
      String.raw`show(?:s)? you (?:the|our) (?:(?!ropes|door|slides|way|code|numbers)[\p{L}-]+ )?(?:voids?|store|vaults?|archive|workshop|plant|floor|lab|kitchen|gardens?|grounds|building|site|office|depot|stacks|collection|yard|line|studio|ward|stables?|cellars?|shop|hangar|facility|facilities|place|premises)`,
      String.raw`(?:drive|walk|visit|see|tour) the (?:unit|site|plant|route|estate|farm|line|round) with`,
      String.raw`(?:laat|laten|toont) [^.;\n]{0,40} zien`,
      String.raw`(?:vous )?(?:fer(?:a|ont) )?visiter (?:l'|le|la|les|notre|nos)`,
      String.raw`zeig(?:t|en) (?:ihnen|dir) (?:den|die|das|unsere?n?)`,
      "nosey (?:round|around)",
      "have a look (?:round|around)",
    ],
  },
  {
    format: "meal",
    weight: 3.92,
    phrases: [
      "(?:lunch|dinner|breakfast|supper)(?:-?time)?(?= |,|\\.|$)",
      String.raw`(?:eat|eats|essen|spiser|spisar|mangerons?|déjeunerons?) (?:frokost|lunsj|together|with|mit|middag|ensemble|zu mittag)`,
      "frokost|lunsj|middag|äta lunch",
      "(?:morning|afternoon) kai|kai with",
      "tacos|sandwiches|pastries|a roast|staff (?:food|meal|tea)",
      "(?:bite|something) to eat",
    ],
  },
];
