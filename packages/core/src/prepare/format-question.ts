import type { Session } from "../model/interview.ts";

/** What to ask the recruiter where nobody said what a session includes (domain.md FG-02). */
export function formatQuestion({ title }: Pick<Session, "title">, when: string): string {
  const session = title ? `“${title}” on ${when}` : `the session on ${when}`;
  return (
    `Could you tell me what ${session} includes: working through a problem, talking about how I ` +
    "work with people, or getting to know the team? I would like to prepare for the right thing."
  );
}
