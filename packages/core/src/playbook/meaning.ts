import type { Advice, Sourced } from "./sources.ts";

/** What being invited again means, and what it does not (domain.md section 22). */
export const MEANING = {
  "MN-01": {
    text: "It is a good sign: they are ready to spend costly people's time on you.",
    sources: ["S0", "S1", "S2"],
  },
  "MN-02": {
    text: "It is no proof of an offer: they find you plausible, and have not chosen yet.",
    sources: ["S0"],
  },
  "MN-03": { text: "Usually you are one of the finalists now.", sources: ["S0", "S1"] },
  "MN-04": {
    text: "Fewer people are compared more closely, so small things weigh more.",
    sources: ["S0", "S2"],
  },
  "MN-05": {
    text: "“Maybe” turns into earnest assessment, as a camera test follows an open casting call.",
    sources: ["S0"],
  },
  "MN-06": {
    text: "They look for the last facts they need; weeding out is no longer the main point.",
    sources: ["S1"],
  },
  "MN-07": { text: "You are judging them as well.", sources: ["S4"] },
  "MN-08": {
    text: "Relief first, doubt soon after: most people feel both. Begin with the facts.",
    sources: ["S0"],
  },
  "MN-09": {
    text: "If you do the hiring: the invitation alone tells people that you mean it.",
    sources: ["S0"],
  },
} as const satisfies Record<string, Advice>;
export type MeaningId = keyof typeof MEANING;

/** A question that people ask once they are invited, and the short answer (section 22). */
export interface FaqEntry extends Sourced {
  readonly question: string;
  readonly answer: string;
}

/** What people ask about the invitation (domain.md section 22). */
export const FAQ = {
  "FAQ-01": {
    question: "Is it good news to be invited back?",
    answer: "Yes. They commit more time to you, and more of the people who decide.",
    sources: ["S0"],
  },
  "FAQ-02": {
    question: "Does it mean that I am a finalist?",
    answer: "In most cases, yes.",
    sources: ["S0"],
  },
  "FAQ-03": {
    question: "Will it be harder than the first round?",
    answer:
      "Mostly, yes. It goes deeper, tests your judgement, and checks that your answers agree.",
    sources: ["S0"],
  },
  "FAQ-04": {
    question: "What should I do differently to prepare?",
    answer:
      "Summarise less. Be ready to defend your decisions and trade-offs, and bring better questions.",
    sources: ["S0"],
  },
  "FAQ-05": {
    question: "Round one was a chat. Will they ask technical questions now?",
    answer: "For data and AI posts, often.",
    sources: ["S0"],
  },
  "FAQ-06": {
    question: "They have gone quiet. What now?",
    answer: "Follow up politely, by one plan made beforehand, and keep looking elsewhere.",
    sources: ["S0"],
  },
  "FAQ-07": {
    question: "Should I negotiate now?",
    answer: "Only if they open the subject.",
    sources: ["S0"],
  },
} as const satisfies Record<string, FaqEntry>;
export type FaqId = keyof typeof FAQ;
