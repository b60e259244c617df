import type { WeakAskId } from "../model/ask.ts";

/**
 * Ways in which people word the weak forms (domain.md 8.2). Matched as whole words, with "what's"
 * read as "what is"; each way stands for itself, so that no strong question is taken for one.
 */
export const WEAK_ASK_WORDS: Readonly<Record<WeakAskId, readonly string[]>> = {
  "QB-W1": [
    ...["the duties", "my duties", "my responsibilities", "main responsibilities"],
    ...["responsibilities of the role", "responsibilities of this role", "i be doing"],
    ...["would i do all day", "typical day", "typical week", "average day", "day to day look like"],
    ...["the role involve", "the job involve", "the position involve", "the role entail"],
    ...["the job entail", "what is the role", "what is the job"],
  ],
  "QB-W2": [
    ...["who would i work with", "who will i work with", "who would i be working with"],
    ...["who will i be working with", "who are my colleagues", "who is on the team"],
    ...["who is in the team", "how big is the team", "how large is the team", "size of the team"],
    ...["team size", "how many people are on the team", "how many people are in the team"],
    ...["team structure", "what is the team like", "what are the people like"],
  ],
  "QB-W3": [
    ...["which tools", "what tools", "tech stack", "technology stack", "which technologies"],
    ...["what technologies", "which languages", "what languages", "which programming languages"],
    ...["what programming languages", "which frameworks", "what frameworks", "which software"],
    ...["what software"],
  ],
  "QB-W4": [
    ...["leadership style", "management style", "style of leadership", "style of management"],
    ...["how do you manage", "how do you lead", "what is my manager like", "what is the boss like"],
    ...["what is the manager like", "what are the managers like"],
  ],
  "QB-W5": [
    ...["how is performance", "how is my performance", "how will my performance"],
    ...["how would my performance", "how is work rated", "how is work measured"],
    ...["will i be evaluated", "would i be evaluated", "will i be assessed", "would i be assessed"],
    ...["will i be measured", "would i be measured", "performance review", "performance reviews"],
    ...["review cycle", "feedback cycle"],
  ],
  "QB-W6": [
    ...[
      "what is difficult here",
      "what is hard here",
      "what is difficult about",
      "what are the challenges",
      "any challenges",
    ],
    ...["the hardest part of working here", "the hardest part of the job", "downsides"],
    ...["drawbacks", "pros and cons", "the worst thing about"],
  ],
  "QB-W7": [
    ...["working hours", "office hours", "core hours", "what hours", "which hours", "dress code"],
    ...["car park", "parking", "which laptop", "what laptop", "which computer", "what equipment"],
    ...["where is the office", "days in the office", "work from home", "home office", "hot desk"],
    ...["free lunch", "canteen", "public transport", "when would i start", "when could i start"],
    ...["when can i start", "start date", "probation", "probation period"],
  ],
};
