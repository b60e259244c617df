import type { EditCommand } from "@finalist/core/change";
import { describe, expect, it } from "vitest";
import { aTestApi } from "../testing.ts";

const note = (id: string): EditCommand => ({
  type: "add",
  collection: "notes",
  value: { id, interviewId: "round-1", kind: "other", text: `Note ${id}` },
});
const retitled = (title: string): EditCommand => ({ type: "update", patch: { role: { title } } });

async function withSample() {
  const { client } = aTestApi();
  const { document } = await client.addSample();
  const ref = { kind: "application", id: document.id } as const;
  const read = async () => (await client.application(ref.id)).document;
  return { client, ref, read };
}

describe("an edit that is sent again because its answer was lost", () => {
  it("is done once, and told which version it has made", async () => {
    const { client, ref, read } = await withSample();
    const name = { id: "edit-0001", follows: [] };
    expect((await client.run(ref, note("a"), 1, name)).version).toBe(2);
    await client.run(ref, note("b"));
    const again = await client.run(ref, note("a"), 1, name);
    expect(again).toMatchObject({ version: 3, madeAt: 2 });
    expect(again.document).toEqual(await read());
    expect((await client.application(ref.id)).version).toBe(3);
  });

  it("stays taken back, and stays deleted", async () => {
    const { client, ref, read } = await withSample();
    const name = { id: "edit-0001", follows: [] };
    await client.run(ref, note("a"), 1, name);
    await client.undo(ref);
    await client.run(ref, note("a"), 1, name);
    expect((await read()).notes.some(({ id }) => id === "a")).toBe(false);
    await client.remove(ref.id);
    expect(await client.run(ref, note("a"), 1, name)).toEqual({ version: 4, madeAt: 2 });
  });
});

describe("an edit on top of the writer's own", () => {
  const own = ["edit-0001"];

  it("is no conflict with them, also when others changed something else in between", async () => {
    const { client, ref, read } = await withSample();
    await client.run(ref, note("theirs"));
    await client.run(ref, retitled("First"), 1, { id: "edit-0001", follows: [] });
    await client.run(ref, retitled("Second"), 1, { id: "edit-0002", follows: own });
    expect((await read()).role.title).toBe("Second");
  });

  it("is one with others, and where it does not know its own", async () => {
    const { client, ref, read } = await withSample();
    await client.run(ref, retitled("First"), 1, { id: "edit-0001", follows: [] });
    const late = client.run(ref, retitled("Other window"), 1, { id: "edit-0002", follows: [] });
    await expect(late).rejects.toMatchObject({ problem: { status: 412 } });
    await client.run(ref, retitled("Theirs"));
    const second = client.run(ref, retitled("Second"), 1, { id: "edit-0003", follows: own });
    await expect(second).rejects.toMatchObject({
      problem: { status: 412, conflicts: ["/role/title"] },
    });
    expect((await read()).role.title).toBe("Theirs");
  });
});
