import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStatements, comparePair } from "./check-statements.ts";
import type { FactKind } from "../facts/fact.ts";
import type { Statement } from "./schema.ts";
import { readTelling } from "./telling.ts";

const compare = (a: string, b: string, topic?: string) =>
  comparePair({ ...(topic !== undefined && { topic }), a: { text: a }, b: { text: b } });

const verdictOf = (a: string, b: string, topic?: string): string => compare(a, b, topic).verdict;

describe("a contradiction", () => {
  it.each<readonly [FactKind, string, string]>([
    [
      "duration",
      "The rollout of the scanners took us eleven weeks.",
      "We rolled the scanners out in under a month.",
    ],
    [
      "count",
      "I coordinated ninety volunteers at the refuge.",
      "At the refuge I had thirty volunteers to coordinate.",
    ],
    [
      "percentage",
      "Annual turnover on the unit dropped to 9%.",
      "Annual turnover on the unit had come down to fifteen percent.",
    ],
    [
      "money",
      "Average basket went up to €48 with the bundles.",
      "After we introduced bundles the average basket reached sixty-one euros.",
    ],
    [
      "date",
      "We launched the podcast in January 2021.",
      "The podcast was launched in November 2021.",
    ],
    [
      "title",
      "I led our ISO 13485 certification.",
      "Our QA director led the ISO 13485 certification, I contributed documents.",
    ],
    [
      "reason",
      "I left the brewery because of a row with my boss.",
      "I left the brewery because the pay was poor, I got on well with my boss.",
    ],
    [
      "preference",
      "I want to work from home, remote only.",
      "I'd much rather be in the office all week, working from home drives me mad.",
    ],
  ])("of %s is found and says what it rests on", (kind, a, b) => {
    const found = compare(a, b);

    expect({ verdict: found.verdict, kind: found.kind }).toEqual({
      verdict: "contradiction",
      kind,
    });
    expect(found.a.span).not.toBeNull();
    expect(found.b.span).not.toBeNull();
  });

  it("is found among many facts that agree", () => {
    const found = compare(
      "Our two maternity units merged in September 2022. I moved 46 midwives onto one rota and had twelve weeks for the consultation. Only three people resigned.",
      "I merged the rotas of two maternity units, forty-six midwives altogether. Consultation lasted a statutory 12 weeks, the merger itself happened in February 2022. Three colleagues handed in notice.",
    );

    expect([found.verdict, found.kind, found.b.span?.text]).toEqual([
      "contradiction",
      "date",
      "February 2022",
    ]);
  });
});

describe("what agrees", () => {
  it.each([
    ["another unit", "The search rewrite took three months.", "The search rewrite took a quarter."],
    [
      "rounding",
      "The van for the museum cost 31,500 euros.",
      "We paid about thirty-one thousand euros for the museum's van.",
    ],
    [
      "a rate and its sum",
      "I organise 15 donation sessions a month.",
      "We do 180 donation sessions a year.",
    ],
    ["fractions", "A quarter of the nurses were men.", "25 per cent of the nurses were men."],
    [
      "net and net",
      "Book fair: 1.2 million gross, 900 thousand after costs.",
      "We were left with $900k net from the book fair.",
    ],
    [
      "groups and their sum",
      "There were five classes of thirty pupils.",
      "I taught a hundred and fifty pupils in five classes.",
    ],
    [
      "before and after",
      "At first the support desk had four people.",
      "When I left the support desk had nine people.",
    ],
    [
      "a part of the whole",
      "The harbour bridge inspection ran fourteen weeks in all.",
      "The divers at the harbour bridge inspection were there for three weeks, that was the underwater part.",
    ],
    [
      "the same part in other words",
      "I headed the audit of the mill.",
      "I led the audit of the mill.",
    ],
    [
      "the same reason in other words",
      "I left the plant because they closed it.",
      "I was made redundant at the plant.",
    ],
    [
      "a slip of the tongue put right at once",
      "We were thirty in the choir tour, no sorry, twenty-three.",
      "I took 23 singers on the choir tour.",
    ],
  ])("is no contradiction: %s", (_, a, b) => {
    expect(verdictOf(a, b)).toBe("consistent");
  });
});

describe("a correction", () => {
  it("is told from a contradiction by what the later telling takes back", () => {
    const a = "We crowdfunded £34,000 for the bookshop.";

    expect(
      verdictOf(
        a,
        "I have to put something right, the bookshop crowdfunding closed on £28,600, not thirty-four.",
      ),
    ).toBe("correction");
    expect(verdictOf(a, "The bookshop crowdfunding closed on £28,600.")).toBe("contradiction");
  });

  it("of one figure does not cover another one that changed in silence", () => {
    const found = compare(
      "Our touring Tempest played 34 towns on a budget of £190,000. We had a company of eleven. Box office brought back £122,000.",
      "One thing I got wrong last time: it was 31 towns with the Tempest, three were cancelled. Eleven in the company, as I said. The budget was £190k and the box office brought back £85,000.",
    );

    expect([found.verdict, found.kind]).toEqual(["contradiction", "money"]);
  });
});

it("tells numbers that only look alike apart", () => {
  expect(
    verdictOf(
      "I ran the Cork marathon in four hours.",
      "The migration of the archive took nine weeks.",
    ),
  ).toBe("unrelated");
});

it.each([
  ["My sister's pub in Perth had water up to the bar.", true],
  ["I love travelling in my own time.", true],
  ["I chaired the school's parents' council.", true],
  ["At home I can't stand noise.", true],
  ["I sold the pub in Perth for my firm.", false],
  ["Two days at home and three in the office would suit me.", false],
  ["My wife got a posting to Leeds, so I left.", false],
])("tells what is said of life outside work: %s", (text, isPrivate) => {
  expect(readTelling(text).isPrivate).toBe(isPrivate);
});

describe("a list of statements", () => {
  const said = (id: string, round: Statement["round"], text: string): Statement => ({
    id,
    round,
    text,
  });

  it("is compared subject by subject in the order of the rounds", () => {
    const findings = checkStatements([
      said("later", 2, "The migration of the Kestrel archive took eleven weeks."),
      said("other", 1, "I play the cello in a quartet."),
      said("earlier", "cv", "The migration of the Kestrel archive took three weeks."),
    ]);

    expect(
      findings.map(({ statements, verdict, kind }) => ({ statements, verdict, kind })),
    ).toEqual([{ statements: ["earlier", "later"], verdict: "contradiction", kind: "duration" }]);
  });

  it("holds what one says of oneself together, in whatever words", () => {
    const findings = checkStatements([
      said("why", 1, "I left Brightwell because there was no way up any more."),
      said("calls", 1, "On-call doesn't bother me, I've done it for years."),
      said("start", 1, "My notice period is one month."),
      said("why-2", 2, "I left because my manager and I didn't see eye to eye."),
      said("calls-2", 2, "I'd rather not be on call at night any more."),
      said("start-2", 2, "I could start four weeks after signing."),
    ]);

    expect(findings.map(({ statements, kind }) => [statements.join(" "), kind])).toEqual([
      ["why why-2", "reason"],
      ["calls calls-2", "preference"],
    ]);
  });

  it("keeps a team that got smaller, an incident that never was and a sum that grew apart", () => {
    const findings = checkStatements([
      said(
        "team",
        1,
        "At St Hilda's I had thirty-four people under me, nurses and support workers.",
      ),
      said("safety", 1, "We had two serious incidents in five years."),
      said("money", 1, "I'm looking for something around 85k."),
      said("days", 1, "I'd want to be in the office at most two days a week."),
      said("team-2", 2, "My team at St Hilda's was twenty-odd, I knew every one of them."),
      said("safety-2", 2, "I never had a serious incident on my ward."),
      said("money-2", 2, "I wouldn't move for less than ninety-five thousand."),
      said("days-2", 2, "Two days in the office would be ideal."),
    ]);

    expect(findings.map(({ statements, kind }) => [statements.join(" "), kind])).toEqual([
      ["team team-2", "count"],
      ["safety safety-2", "count"],
      ["money money-2", "money"],
    ]);
  });

  it("names statements without an id by their places", () => {
    const [finding] = checkStatements([
      { round: 1, text: "The migration of the Kestrel archive took three weeks." },
      { round: 2, text: "The migration of the Kestrel archive took eleven weeks." },
    ]);

    expect(finding?.statements).toEqual(["1", "2"]);
  });
});

it("takes the same sentence with another value for a contradiction, and one with the same for none", () => {
  expect(compare("We cut the cost by 30 %.", "We cut the cost by 45 %.")).toMatchObject({
    verdict: "contradiction",
    kind: "percentage",
  });
  expect(compare("The move took six weeks.", "The move took 42 days.").verdict).toBe("consistent");
});

describe("of any two tellings", () => {
  const WORDS =
    "I led the audit we ran it she our team of twelve 40% £3,000 a year 2019 in March not sorry wrong left because pay home office never fourteen weeks 15 000 half 1/2 March-May , . ; — \n".split(
      " ",
    );
  const telling = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
  );

  it("the spans lie inside the texts and hold what they quote", () => {
    fc.assert(
      fc.property(telling, telling, (a, b) => {
        const found = compare(a, b);
        for (const [side, text] of [
          [found.a, a],
          [found.b, b],
        ] as const)
          if (side.span) {
            expect(side.span.start).toBeLessThanOrEqual(side.span.end);
            expect(text.slice(side.span.start, side.span.end)).toBe(side.span.text);
          }
      }),
    );
  });

  it("one compared with itself is never a contradiction", () => {
    fc.assert(
      fc.property(telling, (text) => {
        expect(verdictOf(text, text)).not.toBe("contradiction");
      }),
    );
  });

  it("the order decides nothing but who corrects whom", () => {
    fc.assert(
      fc.property(telling, telling, (a, b) => {
        const verdicts = [verdictOf(a, b), verdictOf(b, a)];
        if (!verdicts.includes("correction")) expect(verdicts[0]).toBe(verdicts[1]);
      }),
    );
  });

  it("no word is too odd to be read", () => {
    const text = "I was a constructor of prototypes, from the keel up.";
    expect(compare(text, text).verdict).toBe("consistent");
  });

  it("the answer comes soon, however long and odd they are", () => {
    for (const unit of [
      "not ",
      "1",
      "1 ",
      "a half ",
      "I led ",
      "because ",
      "£1,",
      ". ",
      "twenty ",
      "by ",
    ]) {
      const text = unit.repeat(Math.floor(20_000 / unit.length));
      expect(compare(text, text).verdict).not.toBe("contradiction");
    }
  }, 60_000);
});

it("shows a value in the unit and for the time that were said", () => {
  const { a, b } = compare(
    "Our donation centre saw 120 donors a day.",
    "Our donation centre saw fifteen donors a week.",
  );
  expect([a.value, b.value]).toEqual(["120 a day", "15 a week"]);
});
