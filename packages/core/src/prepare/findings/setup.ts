import type { Session } from "../../model/interview.ts";
import { SETUP_TO_TEST } from "../../playbook/formats.ts";
import type { RuleId } from "../../playbook/rules.ts";
import { isBefore, MINUTE, toMillis } from "../../time.ts";
import { isVideo, materialsFor, worksOn } from "../checklist/proof.ts";
import { hasCome, setupGroups } from "../situation/situation.ts";
import { about, type Cause, type Facts, type RuleTest, sessionRef, when } from "./rule.ts";

/** One cause for each group of sessions that share a set-up and lack something. */
const eachGroup = (
  facts: Facts,
  delivery: Session["delivery"],
  missingIn: (group: readonly Session[]) => readonly string[],
): readonly Cause[] =>
  setupGroups(facts)
    .filter(([first]) => first?.delivery === delivery)
    .flatMap((group) => {
      const missing = missingIn(group);
      const [first] = group;
      return first && missing.length > 0 ? [about(sessionRef(first), missing.join(", "))] : [];
    });

const untested = (
  facts: Facts,
  group: readonly Session[],
  kinds: readonly string[],
): readonly string[] => kinds.filter((kind) => !worksOn(facts, group, kind));

/** A platform test within the last hour before a session. */
const testedInTheLastHour = ({ application }: Facts, session: Session): boolean =>
  application.setupChecks.some(({ kind, ok, at, sessionId }) => {
    const before = toMillis(session.start) - toMillis(at);
    return kind === "platform" && ok && sessionId === session.id && before <= 60 * MINUTE;
  });

/** Set-up (domain.md 20.10). */
export const SETUP_RULES = {
  "R-107": (facts) =>
    facts.sessions
      .filter(
        (session) =>
          isVideo(session) &&
          hasCome(facts, "S-30min", { S: session.start }) &&
          isBefore(facts.now, session.start) &&
          !testedInTheLastHour(facts, session),
      )
      .map((session) => about(sessionRef(session))),
  "R-108": (facts) =>
    hasCome(facts, "T-24h")
      ? eachGroup(facts, "video", (group) =>
          untested(
            facts,
            group,
            SETUP_TO_TEST.video.filter((kind) => kind !== "platform"),
          ),
        )
      : [],
  "R-109": (facts) =>
    facts.sessions
      .filter(
        (session) =>
          isVideo(session) &&
          hasCome(facts, "S-10min", { S: session.start }) &&
          isBefore(facts.now, session.end) &&
          !facts.application.materials.some(
            ({ kind, placement }) => kind === "r1-notes" && placement,
          ),
      )
      .map((session) => about(sessionRef(session))),
  "R-110": (facts) =>
    hasCome(facts, "T-24h")
      ? eachGroup(facts, "in-person", (group) => untested(facts, group, SETUP_TO_TEST["in-person"]))
      : [],
  "R-111": (facts) =>
    when(
      facts,
      hasCome(facts, "T-24h") &&
        facts.sessions.some(({ delivery }) => delivery === "in-person") &&
        !facts.application.travelConfirmedAt,
    ),
  "R-112": (facts) =>
    hasCome(facts, "T-24h")
      ? facts.sessions
          .filter((session) => {
            const kind = shownIn(session);
            if (kind === undefined) return false;
            const shown = materialsFor(facts, session, kind);
            return shown.length === 0 || shown.some(({ testedAt }) => !testedAt);
          })
          .map((session) => about(sessionRef(session)))
      : [],
} satisfies Partial<Record<RuleId, RuleTest>>;

const shownIn = ({ format, hasPresentation }: Session): "deck" | "portfolio" | undefined => {
  if (format === "FMT-PORT") return "portfolio";
  return format === "FMT-PRES" || hasPresentation ? "deck" : undefined;
};
