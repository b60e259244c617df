import { emptyDraft } from "@finalist/core/intake";
import { beforeEach, describe, expect, it } from "vitest";
import { keepCorrections, keepSource, keptCorrections, keptSource } from "./kept-source.ts";

const draft = emptyDraft("invitation");

describe("what is kept of a draft", () => {
  beforeEach(() => sessionStorage.clear());

  it("is the text, and what it was read as", () => {
    keepSource({ draft, source: { content: "We invite you 🎉" } });
    expect(keptSource()).toEqual({ as: "invitation", source: { content: "We invite you 🎉" } });
  });

  it("is a file, byte by byte, with its name", () => {
    const source = { content: Uint8Array.of(0, 65, 200, 255), fileName: "a.ics" };
    keepSource({ draft, source });
    expect(keptSource()).toEqual({ as: "invitation", source });
  });

  it("is what was corrected in it, for as long as it is read the same way", () => {
    const read = { draft, source: { content: "We invite you" } };
    const corrections = { draft: { ...draft, company: "Tidewell" }, timeZone: "UTC", slot: 1 };
    keepCorrections(read, corrections);
    expect(keptCorrections(read)).toBeUndefined();
    keepSource(read);
    keepCorrections(read, corrections);
    expect(keptCorrections(read)).toEqual(corrections);
    expect(keptCorrections({ ...read, draft: { ...draft, role: "Baker" } })).toBeUndefined();
    keepSource(read);
    expect(keptCorrections(read)).toBeUndefined();
  });

  it("is nothing once it is let go, or where it is large, or what nobody wrote here", () => {
    keepSource({ draft, source: { content: "a" } });
    keepSource(undefined);
    expect(keptSource()).toBeUndefined();
    keepSource({ draft, source: { content: "a".repeat(200_001) } });
    expect(keptSource()).toBeUndefined();
    for (const other of ["{", "[]", '{"as":"x","text":"a"}', '{"as":"notes","bytes":"é"}']) {
      sessionStorage.setItem("finalist-brought", other);
      expect(keptSource()).toBeUndefined();
    }
  });
});
