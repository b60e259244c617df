import { describe, expect, it } from "vitest";
import { textOfPdf } from "./pdf.ts";

interface Run {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A PDF of pages with runs of text, each at its place; y grows upwards. */
function pdf(pages: readonly (readonly Run[])[], extra = ""): Uint8Array {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>"];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  for (const [index, runs] of pages.entries()) {
    const stream = runs
      .map(({ x, y, text }) => `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET`)
      .join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`,
  );
}

describe("the text of a PDF", () => {
  it("has its lines in reading order, with room between a post and its dates", async () => {
    const page = [
      { x: 50, y: 700, text: "Ines Caldera" },
      { x: 50, y: 660, text: "Quayle Ltd" },
      { x: 450, y: 660, text: "2019 - 2021" },
      { x: 50, y: 648, text: "Software Engineer" },
      { x: 50, y: 636, text: "Cut costs by 9%" },
      { x: 50, y: 624, text: "Kept it running" },
    ];
    expect(await textOfPdf(pdf([page, [{ x: 50, y: 700, text: "Page two" }]]))).toEqual({
      ok: true,
      value:
        "Ines Caldera\n\nQuayle Ltd    2019 - 2021\nSoftware Engineer\nCut costs by 9%\nKept it running\n\nPage two",
    });
  });

  it("keeps a side column apart from the main one", async () => {
    const column = (x: number, top: number, texts: readonly string[]): readonly Run[] =>
      texts.map((text, index) => ({ x, y: top - index * 12, text }));
    const main = column(250, 700, ["Experience", "Clerk", "Acme"]);
    const side = column(40, 676, ["Skills", "SQL", "Excel"]);
    expect(await textOfPdf(pdf([[...main, ...side]]))).toEqual({
      ok: true,
      value: "Experience\nClerk\nAcme\nSkills\nSQL\nExcel",
    });
    expect(await textOfPdf(pdf([[...side, ...main]]))).toEqual({
      ok: true,
      value: "Skills\nSQL\nExcel\n\nExperience\nClerk\nAcme",
    });
  });

  it("leaves the bytes to whoever brought them", async () => {
    const bytes = pdf([[{ x: 50, y: 700, text: "Ada" }]]);
    await textOfPdf(bytes);
    expect(bytes.length).toBeGreaterThan(100);
  });

  it.each([
    ["nothing", new Uint8Array(), { type: "empty_input" }],
    [
      "a text",
      new TextEncoder().encode("Dear all"),
      { type: "unreadable_pdf", reason: "not_a_pdf" },
    ],
    [
      "a torn file",
      new TextEncoder().encode("%PDF-1.7\n1 0 obj"),
      { type: "unreadable_pdf", reason: "broken" },
    ],
    ["a scan", pdf([[]]), { type: "unreadable_pdf", reason: "no_text" }],
    [
      "a book",
      pdf(Array.from({ length: 41 }, () => [])),
      { type: "unreadable_pdf", reason: "too_many_pages" },
    ],
    [
      "a locked file",
      pdf(
        [[{ x: 50, y: 700, text: "Ada" }]],
        `/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"5A".repeat(32)}> /U <${"A5".repeat(32)}> >>`,
      ),
      { type: "unreadable_pdf", reason: "encrypted" },
    ],
  ])("is refused for %s", async (_, bytes, error) => {
    expect(await textOfPdf(bytes)).toEqual({ ok: false, error });
  });

  it("is refused for what is too large", async () => {
    expect(await textOfPdf(new Uint8Array(6 * 1024 * 1024))).toMatchObject({
      ok: false,
      error: { type: "too_large" },
    });
  });
});
