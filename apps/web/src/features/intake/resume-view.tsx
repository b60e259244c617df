import type { DraftResume } from "@finalist/core/intake";
import type { ReactNode } from "react";
import { Chip } from "../../ui/panel.tsx";
import { LeaveOut, Part } from "./fields.tsx";
import { type EvidenceOf, Sources, Sureness } from "./sources.tsx";

interface ResumeViewProps {
  readonly resume: DraftResume;
  readonly evidenceAt: EvidenceOf;
  readonly onRemoveJob: (place: number) => void;
}

/** What a résumé says, as short as it can be read. */
export function ResumeView({ resume, evidenceAt, onRemoveJob }: ResumeViewProps) {
  const at = (pointer: string) => evidenceAt(`/resume${pointer}`);
  const { name, email, phone, location, headline, summary, jobs } = resume;
  const person = [name, headline, email, phone, location].filter(Boolean).join(" · ");
  return (
    <div className="space-y-5">
      {(person !== "" || summary) && (
        <Part
          title="You, as it says"
          hint="Your name and e-mail are taken over where you have none on file."
        >
          <Entry
            title={person}
            detail={summary}
            sources={
              <Sources
                of={[
                  ["Name", at("/name")],
                  ["Headline", at("/headline")],
                  ["E-mail", at("/email")],
                  ["Phone", at("/phone")],
                  ["Place", at("/location")],
                  ["Summary", at("/summary")],
                ]}
                shown={[person, summary].join("\n")}
              />
            }
          />
        </Part>
      )}
      {jobs.length > 0 && (
        <Part
          title={`Posts (${jobs.length})`}
          hint="These go to your own data, without those that are there already."
        >
          <ul className="divide-y divide-line rounded-xl border border-line bg-card px-4">
            {jobs.map((job, place) => {
              const title = [job.title, job.employer].filter(Boolean).join(", ");
              const when = spanOf(job);
              const detail = [when, job.location].filter(Boolean).join(" · ");
              return (
                <li key={`${place}-${title}`} className="flex items-start gap-2 py-3">
                  <div className="min-w-0 flex-1">
                    <Entry
                      title={title || "A post without a name"}
                      detail={detail}
                      lines={[job.summary, ...job.highlights]}
                      sources={
                        <Sources
                          of={[
                            ["Title", at(`/jobs/${place}/title`)],
                            ["Employer", at(`/jobs/${place}/employer`)],
                            ["From", at(`/jobs/${place}/start`)],
                            ["To", at(`/jobs/${place}/end`)],
                            [
                              "Still held",
                              job.isCurrent ? at(`/jobs/${place}/isCurrent`) : undefined,
                            ],
                            ["Place", at(`/jobs/${place}/location`)],
                            ["Summary", at(`/jobs/${place}/summary`)],
                            ...job.highlights.map(
                              (_, index) =>
                                ["Detail", at(`/jobs/${place}/highlights/${index}`)] as const,
                            ),
                          ]}
                          shown={[title, detail, job.summary, ...job.highlights].join("\n")}
                        />
                      }
                    />
                    {(!job.title || !job.employer) && (
                      <p className="mt-1 text-xs text-warn">
                        Without {job.title ? "an employer" : "a title"} it stays out of your own
                        data.
                      </p>
                    )}
                  </div>
                  <LeaveOut what={title || "this post"} onClick={() => onRemoveJob(place)} />
                </li>
              );
            })}
          </ul>
        </Part>
      )}
      {sectionsOf(resume).map((section) => (
        <Part key={section.list} title={section.title}>
          {section.isShort ? (
            <ShortEntries section={section} at={at} />
          ) : (
            <ul className="divide-y divide-line rounded-xl border border-line bg-card px-4">
              {section.entries.map(({ title, detail, fields }, place) => (
                <li key={`${place}-${title}`} className="py-2">
                  <Entry
                    title={title}
                    detail={detail}
                    sources={
                      <Sources
                        of={fields.map(([label, field]) => [
                          label,
                          at(`/${section.list}/${place}/${field}`),
                        ])}
                        shown={[title, detail].join("\n")}
                      />
                    }
                  />
                </li>
              ))}
            </ul>
          )}
        </Part>
      ))}
    </div>
  );
}

interface ShortEntriesProps {
  readonly section: Section;
  readonly at: EvidenceOf;
}

/** A word each: what is not marked is stated in these words. */
function ShortEntries({ section: { list, entries }, at }: ShortEntriesProps) {
  return (
    <>
      <ul className="flex flex-wrap gap-2">
        {entries.map(({ title, detail, fields }, place) => {
          const found = fields.flatMap(([, field]) => at(`/${list}/${place}/${field}`) ?? []);
          const doubt = DOUBTS.find((each) => found.some(({ confidence }) => confidence === each));
          return (
            <li key={`${place}-${title}`}>
              <Chip tone={doubt === "guess" ? "warn" : "plain"}>
                {detail === "" ? title : `${title}: ${detail}`}
                {doubt && (
                  <>
                    {" · "}
                    <Sureness confidence={doubt} />
                  </>
                )}
              </Chip>
            </li>
          );
        })}
      </ul>
      <p className="mt-1 text-xs text-muted">Stated, where nothing else is said</p>
    </>
  );
}

/** The weakest first: it counts for the whole entry. */
const DOUBTS = ["guess", "likely"] as const;

interface EntryProps {
  readonly title: string;
  readonly detail?: string | undefined;
  /** Longer texts, folded away. */
  readonly lines?: readonly (string | undefined)[];
  readonly sources: ReactNode;
}

function Entry({ title, detail, lines = [], sources }: EntryProps) {
  const told = lines.filter((line) => line !== undefined);
  return (
    <div className="text-sm">
      <p className="font-medium">
        <bdi>{title}</bdi>
      </p>
      {detail && (
        <p className="text-muted">
          <bdi>{detail}</bdi>
        </p>
      )}
      {told.length > 0 && (
        <details className="mt-1 text-muted">
          <summary className="cursor-pointer">What it says of it</summary>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {told.map((line, index) => (
              <li key={`${index}-${line}`}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {sources}
    </div>
  );
}

interface Span {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly isCurrent?: boolean;
}

const spanOf = ({ start, end, isCurrent }: Span): string =>
  [start, end ?? (isCurrent ? "today" : undefined)].filter(Boolean).join(" – ");

interface Section {
  readonly list: string;
  readonly title: string;
  /** Whether its entries are a few words each. */
  readonly isShort?: boolean;
  readonly entries: readonly {
    readonly title: string;
    readonly detail: string;
    /** What it was read from, by the field of the résumé. */
    readonly fields: readonly (readonly [label: string, field: string])[];
  }[];
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(", ");

const dots = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(" · ");

/** The lists of a résumé beside its posts, those that say something. */
function sectionsOf(resume: DraftResume): readonly Section[] {
  const listed = (fields: readonly string[], of: string): [string, string][] =>
    fields.map((_, index) => ["Listed", `${of}/${index}`]);
  const records = (list: "certificates" | "awards" | "publications", title: string): Section => ({
    list,
    title,
    entries: resume[list].map(({ name, issuer, date }) => ({
      title: name,
      detail: dots(issuer, date),
      fields: [
        ["Name", "name"],
        ["From", "issuer"],
        ["Date", "date"],
      ],
    })),
  });
  const sections: readonly Section[] = [
    {
      list: "education",
      title: "Education",
      entries: resume.education.map((place) => ({
        title: joined(place.degree, place.area, place.institution),
        detail: dots(spanOf(place), place.score, place.courses.join(", ")),
        fields: [
          ["Degree", "degree"],
          ["Subject", "area"],
          ["Where", "institution"],
          ["From", "start"],
          ["To", "end"],
          ["Grade", "score"],
        ],
      })),
    },
    {
      list: "skills",
      title: "Skills",
      isShort: true,
      entries: resume.skills.map(({ name, level, keywords }) => ({
        title: name,
        detail: dots(level, keywords.join(", ")),
        fields: [["Name", "name"], ["Level", "level"], ...listed(keywords, "keywords")],
      })),
    },
    {
      list: "languages",
      title: "Languages",
      isShort: true,
      entries: resume.languages.map(({ language, fluency }) => ({
        title: language,
        detail: fluency ?? "",
        fields: [
          ["Language", "language"],
          ["How well", "fluency"],
        ],
      })),
    },
    {
      list: "projects",
      title: "Projects",
      entries: resume.projects.map((project) => ({
        title: joined(project.name, project.entity),
        detail: dots(spanOf(project), project.description, ...project.highlights),
        fields: [
          ["Name", "name"],
          ["From", "start"],
          ["To", "end"],
          ["What", "description"],
          ...listed(project.highlights, "highlights"),
        ],
      })),
    },
    records("certificates", "Certificates"),
    records("awards", "Awards"),
    records("publications", "Publications"),
    {
      list: "volunteer",
      title: "Unpaid work",
      entries: resume.volunteer.map((job) => ({
        title: joined(job.title, job.employer),
        detail: spanOf(job),
        fields: [
          ["Title", "title"],
          ["Where", "employer"],
          ["From", "start"],
          ["To", "end"],
        ],
      })),
    },
    {
      list: "references",
      title: "References",
      entries: resume.references.map(({ name, title, contact, text }) => ({
        title: joined(name, title) || "Somebody",
        detail: dots(contact, text),
        fields: [
          ["Name", "name"],
          ["Title", "title"],
          ["Contact", "contact"],
          ["Words", "text"],
        ],
      })),
    },
    {
      list: "interests",
      title: "Interests",
      isShort: true,
      entries: resume.interests.map(({ name, summary, keywords }) => ({
        title: name,
        detail: dots(keywords.join(", "), summary),
        fields: [["Name", "name"], ...listed(keywords, "keywords")],
      })),
    },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}
