import { wordSet } from "./word-set.ts";

export const I_FORMS = wordSet("i i'd i've i'm i'll");
export const WE_FORMS = wordSet("we we'd we've we're we'll");
export const OTHER_FORMS = wordSet(
  `he she it they you he'd she'd they'd it'd you'd he's she's it's that's there's here's what's who's they've they're
  you've you're he'll she'll they'll it'll you'll nobody everybody everyone somebody someone there`,
);
/** What a clause of its own can begin with, also without a comma before it. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  ...I_FORMS,
  ...WE_FORMS,
  ...OTHER_FORMS,
]);

export const CONNECTORS = wordSet(
  `and but so then or also now well yes ok okay plus anyway yeah right sure & nor yet meanwhile instead still just even
  first next finally eventually afterwards later again`,
);
export const SUBORDINATORS = wordSet(
  `when while as because since if that who whom which where what how whether although though until till before after once
  unless whoever whatever whenever wherever why whose than 'cause cos`,
);

export const BE = wordSet("am is are was were isn't aren't wasn't weren't be been");
export const PRESENT_BE = wordSet("am is are isn't aren't");
export const MODALS = wordSet(
  "will would can could should must may might won't wouldn't can't cannot couldn't shouldn't mustn't shall",
);
export const UNREAL_MODALS = wordSet("could've would've might've should've must've");
export const HAVE = wordSet("have has haven't hasn't");
export const HAD = wordSet("had hadn't");
export const DO = wordSet("do does don't doesn't");
export const DID = wordSet("did didn't");
export const FINITE: ReadonlySet<string> = new Set([
  ...[...BE, ...MODALS, ...UNREAL_MODALS],
  ...[...HAVE, ...HAD, ...DO, ...DID],
]);

/** May stand between a subject and its verb, or between the parts of a verb. */
export const isAdverb = (lower: string): boolean => ADVERBS.has(lower) || /[a-z]{2}ly$/.test(lower);

const ADVERBS = wordSet(
  `just also then even still simply basically actually never always both all myself ourselves first only once already now
  not often usually sometimes probably definitely certainly really finally eventually gradually literally immediately
  personally either kind sort of quite again soon ever rather almost nearly normally generally typically regularly rarely
  mostly currently later straight away each sooner`,
);

/** After these, a past form is part of a noun phrase or of a list of qualities: "a retired postman". */
export const NOUN_INTRODUCERS = wordSet(
  `a an the my your his her its our their this that these those some any no every each another in on at by with of for from
  to very really so too more most less quite rather as into onto two three four five six seven eight nine ten own newly
  recently badly fully well over under between without about through after before
  get gets getting be being feel feels become becomes`,
);
/** After a noun these are hardly ever its verb. */
export const SAME_AS_NOUN = wordSet("set cut read cost run left shot split hit spread bit");
