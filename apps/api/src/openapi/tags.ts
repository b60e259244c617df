import { COLLECTIONS } from "@finalist/core/model";

/** `Planned questions` for `plannedQuestions`. */
export const tagOf = (collection: string): string => {
  const words = collection.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const collectionTags = (kind: keyof typeof COLLECTIONS, owner: string): readonly Tag[] =>
  Object.keys(COLLECTIONS[kind]).map((collection) => ({
    name: tagOf(collection),
    description: `${tagOf(collection)} of ${owner}: a list whose entries have ids of their own and change one at a time. A change of one is a change of its document, and moves its version.`,
  }));

interface Tag {
  readonly name: string;
  readonly description: string;
}

/** In the order in which somebody reads who builds on the API. */
export const TAGS: readonly Tag[] = [
  {
    name: "Intake",
    description:
      "What other people's software wrote, read into a draft to confirm. Stores nothing.",
  },
  {
    name: "Applications",
    description: "A hiring process at one company: one document, changed by commands.",
  },
  {
    name: "Preparation",
    description: "What follows from an application and its candidate, computed at each request.",
  },
  {
    name: "Candidate",
    description: "The person: one document for all of their applications.",
  },
  {
    name: "Changes",
    description: "The log of every change: read, streamed, and written in bulk.",
  },
  { name: "Search", description: "Entries of every document, by their words." },
  {
    name: "Analysis",
    description: "Judgements about texts. They store nothing and need no application.",
  },
  {
    name: "Playbook",
    description: "What Finalist knows about second interviews, each entry with its sources.",
  },
  {
    name: "Hiring team",
    description: "The other side of the table: a plan of a second round, made or examined.",
  },
  {
    name: "Webhooks",
    description:
      "Changes sent to addresses of other programs, as they happen. For the token of this machine alone.",
  },
  {
    name: "Calendar",
    description: "Interviews, work and deadlines for calendar programs.",
  },
  {
    name: "Access",
    description:
      "Browsers' sessions, and tokens for other programs. For the person at this machine alone.",
  },
  {
    name: "Transfer",
    description: "Everything at once, out and in. For the token of this machine alone.",
  },
  { name: "Server", description: "Whether it is there, and what it can do. Needs no token." },
  ...collectionTags("application", "an application"),
  ...collectionTags("candidate", "the candidate"),
];
