import type { Preparation } from "@finalist/core/prepare";
import { BLANK, hanging, paragraph, type Row } from "../../../rows.ts";
import { reading, type TabView } from "./tab.ts";

/** Who will be there, and what each of them asks of the candidate. */
export const roomTab = reading("Room", (view) => {
  const { preparation, width } = view;
  if (preparation.room.length === 0)
    return paragraph("Nobody is known to be in the room yet.", width, "muted");
  return preparation.room.flatMap((person, index) => [
    ...(index > 0 ? [BLANK] : []),
    ...personRows(person, view),
  ]);
});

type Person = Preparation["room"][number];

function personRows(person: Person, { preparation, width }: TabView): readonly Row[] {
  const of = person.interviewerId;
  const mine = preparation.questions.people.find(({ interviewerId }) => interviewerId === of);
  const lines = (label: string, texts: readonly string[]): readonly Row[] =>
    texts.flatMap((text) => hanging({ text: `  ${label}: `, tone: "muted" }, text, width, { of }));
  return [
    ...hanging({ text: "" }, [person.name, person.title].filter(Boolean).join(", "), width, {
      of,
      tone: "accent",
    }),
    ...hanging({ text: "  " }, [person.audienceName, ...person.lensNames].join(" · "), width, {
      of,
    }),
    ...hanging({ text: "  " }, person.tenureAdvice, width, { of }),
    ...lines("Cares about", person.caresAbout),
    ...lines("Lead with", person.leadWith),
    ...lines(
      "Story",
      person.stories.map(({ title }) => title),
    ),
    ...lines("Keep out", person.keepOut),
    ...lines("Mention once", person.reference ? [person.reference] : []),
    ...lines("Ask", mine?.own.map(({ text }) => text) ?? []),
    ...lines("Spare", mine?.spares.slice(0, 1).map(({ text }) => text) ?? []),
  ];
}
