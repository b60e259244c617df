import { newId } from "../../clock.ts";
import type { EditCommand } from "@finalist/core/change";
import type { Application, Session } from "@finalist/core/model";
import { type ChecklistItem, saidDone } from "@finalist/core/prepare";

/** What a person can do right at a checklist item to prove it. */
export type ItemAction =
  | { readonly type: "go"; readonly label: string; readonly to: string }
  | {
      readonly type: "edit";
      readonly label: string;
      readonly document: "application" | "candidate";
      readonly title: string;
      readonly field: string;
    }
  | {
      readonly type: "add";
      readonly label: string;
      readonly collection:
        | "research"
        | "materials"
        | "rehearsals"
        | "setupChecks"
        | "takeHomes"
        | "messages"
        | "claims"
        | "notes"
        | "payEvents";
      readonly preset: Readonly<Record<string, unknown>>;
    }
  | { readonly type: "run"; readonly label: string; readonly command: EditCommand };

interface ActionContext {
  readonly application: Application;
  /** Of the interview being prepared. */
  readonly sessions: readonly Session[];
  readonly item: ChecklistItem;
  readonly now: string;
}

type ActionFor = (context: ActionContext) => ItemAction | undefined;

const go =
  (label: string, to: string): ActionFor =>
  () => ({ type: "go", label, to });

const rehearse =
  (kind: string, targetId?: string): ActionFor =>
  ({ now }) => ({
    type: "add",
    label: "Add a rehearsal",
    collection: "rehearsals",
    preset: { kind, aloud: true, minutes: 20, at: now, ...(targetId && { targetId }) },
  });

const bring =
  (kind: string, more: Readonly<Record<string, unknown>> = {}): ActionFor =>
  ({ item }) => ({
    type: "add",
    label: "Add it",
    collection: "materials",
    preset: { kind, ...(item.sessionId && { sessionId: item.sessionId }), ...more },
  });

const research =
  (topic: string): ActionFor =>
  ({ now }) => ({
    type: "add",
    label: "Add a note",
    collection: "research",
    preset: { topic, addedAt: now },
  });

const testSetup: ActionFor = ({ sessions, item, now }) => {
  const sessionId = item.sessionId ?? sessions.find(({ delivery }) => delivery)?.id;
  return {
    type: "add",
    label: "Add a test",
    collection: "setupChecks",
    preset: { at: now, ok: true, ...(sessionId && { sessionId }) },
  };
};

/** One press says that it is done. */
const said =
  (label: string): ActionFor =>
  ({ application, sessions, item, now }) => {
    const command = saidDone(item.entry, { application, sessions, now, newId });
    return command && { type: "run", label, command };
  };

const reread: ActionFor = (context) =>
  said("I have read them")(context) ?? { type: "go", label: "Write notes", to: "notes" };

const takeHome: ActionFor = ({ application, item, now }) => {
  const known = application.takeHomes.length > 0;
  return known
    ? { type: "go", label: "Open the take-home", to: "kit" }
    : {
        type: "add",
        label: "Add the take-home",
        collection: "takeHomes",
        preset: { receivedAt: now, ...(item.sessionId && { sessionId: item.sessionId }) },
      };
};

const toRoom = go("Open the room", "room");
const toStories = go("Open your stories", "/you");
const toNotes = go("Open the notes", "notes");
const toTellings = go("See them side by side", "consistency");
const toSessions = go("Open the sessions", "formats");

const toPlanOfQuestions = go("Open the questions", "questions");
const toAfterwards = go("Open the messages", "after");

const claim =
  (kind: string): ActionFor =>
  ({ item }) => ({
    type: "add",
    label: "Add a claim",
    collection: "claims",
    preset: {
      kind,
      saidIn: "said",
      ...(item.interviewId && { interviewId: item.interviewId }),
    },
  });

const planForBoth: ActionFor = () => ({
  type: "edit",
  label: "Write both",
  document: "application",
  title: "Plan for yes and no",
  field: "outcomePlan",
});

const statedWindow: ActionFor = () => ({
  type: "edit",
  label: "Set the date",
  document: "application",
  title: "When they decide",
  field: "statedWindow",
});

const testOf =
  (kind: string): ActionFor =>
  (context) => {
    const action = testSetup(context);
    return action?.type === "add" ? { ...action, preset: { ...action.preset, kind } } : action;
  };

/** What detailed lists ask for is entered where the lists that they detail are. */
const DETAILS: Readonly<Record<string, ActionFor>> = {
  "CO-01": research("RS-C01"),
  "CO-02": research("RS-C02"),
  "CO-03": research("RS-C03"),
  "CO-04": research("RS-C04"),
  "CO-05": research("RS-C05"),
  "CO-06": research("RS-C06"),
  "CO-07": research("RS-C07"),
  "CO-08": research("RS-C08"),
  "CO-09": research("RS-C09"),
  "CO-10": research("RS-C10"),
  "CO-11": research("RS-C11"),
  "R1C-01": toNotes,
  "R1C-02": toNotes,
  "R1C-03": toNotes,
  "R1C-04": toNotes,
  "R1C-05": toNotes,
  "R1C-06": toNotes,
  "R1C-07": toNotes,
  "R1C-08": toNotes,
  "R1C-09": claim("CK-03"),
  "R1C-10": claim("CK-05"),
  "R1C-11": toNotes,
  "R1C-12": toNotes,
  "INT-01": toRoom,
  "INT-02": toRoom,
  "INT-03": toRoom,
  "INT-04": toRoom,
  "INT-05": toRoom,
  "INT-06": toRoom,
  "INT-07": toRoom,
  "INT-08": toRoom,
  "INT-09": toRoom,
  "INT-10": toRoom,
  "INT-11": toPlanOfQuestions,
  "INT-12": toRoom,
  "STO-01": toStories,
  "STO-02": toStories,
  "STO-03": toStories,
  "STO-04": toStories,
  "STO-05": toStories,
  "STO-06": toStories,
  "STO-07": go("Say what is new", "stories"),
  "STO-08": toStories,
  "STO-09": toStories,
  "STO-10": claim("CK-08"),
  "SET-01": testOf("camera"),
  "SET-02": testOf("audio"),
  "SET-03": testOf("lighting"),
  "SET-04": testOf("platform"),
  "SET-05": bring("r1-notes", { placement: "second-monitor" }),
  "SET-06": (context) => bring("deck", { ownWindowAt: context.now })(context),
  "SET-07": testOf("route"),
  "SET-08": testOf("timing"),
  "SET-09": said("It is confirmed"),
  "SET-10": (context) => bring("printed-slides", { readyAt: context.now })(context),
  "DAY-10": statedWindow,
  "DAY-11": ({ now }) => ({
    type: "add",
    label: "Log a step of the talk",
    collection: "payEvents",
    preset: { at: now },
  }),
  "DAY-13": toNotes,
  "POST-01": toAfterwards,
  "POST-02": toAfterwards,
  "POST-03": toAfterwards,
  "POST-04": toAfterwards,
  "POST-05": statedWindow,
  "POST-06": toAfterwards,
  "POST-07": toAfterwards,
  "POST-08": toAfterwards,
  "POST-09": toStories,
  "POST-10": planForBoth,
  "POST-11": planForBoth,
  "POST-12": planForBoth,
};

const ACTIONS: Readonly<Record<string, ActionFor>> = {
  ...DETAILS,
  "PRE-01": reread,
  "PRE-02": toRoom,
  "PRE-03": toNotes,
  "PRE-05": toRoom,
  "PRE-06": go("Open the questions", "questions"),
  "PRE-07": () => ({
    type: "edit",
    label: "Set the range",
    document: "candidate",
    title: "Pay",
    field: "pay",
  }),
  "PRE-08": () => ({
    type: "edit",
    label: "Set them",
    document: "candidate",
    title: "Logistics",
    field: "logistics",
  }),
  "PRE-09": toTellings,
  "PRE-10": said("Tested: all of it works"),
  "PRE-11": ({ now }) => ({
    type: "add",
    label: "Add a draft",
    collection: "messages",
    preset: { kind: "thank-you", draftedAt: now },
  }),
  "PRE-12": planForBoth,
  "PRE-13": toStories,
  "PRE-14": research("RS-C04"),
  "PRE-15": said("All confirmed"),
  "PRE-16": said("It is confirmed"),
  "PRE-17": (context) => bring("deck", { readyAt: context.now, testedAt: context.now })(context),
  "PRE-18": toStories,
  "PRE-19": toStories,
  "PRE-20": said("I know what each contains"),
  "PRE-21": research("RS-C10"),
  "PRE-22": toRoom,
  "PRE-23": toStories,
  "PRE-24": toStories,
  "PRE-25": toNotes,
  "PRE-26": bring("r1-notes", { placement: "second-monitor" }),
  "PRE-27": testOf("platform"),
  "PRE-28": rehearse("story", "QA-031"),
  "PRE-29": toRoom,
  "PRE-30": toStories,
  "SEQ-01": toRoom,
  "SEQ-02": toTellings,
  "PAN-01": toRoom,
  "PAN-03": rehearse("story", "QA-034"),
  "PAN-04": rehearse("story"),
  "DEE-01": toStories,
  "DEE-02": toStories,
  "COD-01": toSessions,
  "COD-02": rehearse("coding"),
  "COD-04": rehearse("coding"),
  "SYS-01": rehearse("system-design"),
  "CAS-01": rehearse("case"),
  "CAS-02": bring("scratch-paper"),
  "TAK-01": takeHome,
  "TAK-02": takeHome,
  "TAK-03": takeHome,
  "TAK-04": takeHome,
  "TAK-05": takeHome,
  "PRS-01": rehearse("presentation"),
  "PRS-02": rehearse("presentation"),
  "PRS-04": (context) => bring("printed-slides", { readyAt: context.now })(context),
  "PRS-05": (context) => bring("deck", { ownWindowAt: context.now })(context),
  "PRS-06": testOf("screen-share"),
  "ROL-01": rehearse("role-play"),
  "SHA-01": toSessions,
  "MEA-01": toSessions,
  "WRK-01": rehearse("system-design"),
  "POR-01": (context) => bring("portfolio", { testedAt: context.now })(context),
};

export const actionFor: ActionFor = (context) => ACTIONS[context.item.entry]?.(context);
