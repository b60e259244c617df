import type { Material } from "@finalist/core/model";
import { MATERIAL_NAMES, materialName } from "@finalist/core/playbook";
import { type Context, withReader } from "../context.ts";
import { Misuse } from "../failure.ts";
import { findNamed } from "../find.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { keepEntry } from "./groundwork.ts";

export interface MaterialsOptions extends AnswerOptions {
  readonly add?: boolean;
  readonly ready?: boolean;
  readonly tested?: boolean;
  readonly ownWindow?: boolean;
}

/** What to have with you; with one of them and an option, how ready it is. */
export async function materials(
  context: Context,
  wanted: string,
  words: readonly string[],
  options: MaterialsOptions,
): Promise<void> {
  const { io, out } = context;
  const which = words.join(" ").trim();
  const { add, ready, tested, ownWindow } = options;
  const isChange = [add, ready, tested, ownWindow].some(Boolean);
  if (which === "" && isChange)
    throw new Misuse("Name the thing that it is about, such as deck: finalist materials APP deck.");
  if (which !== "" && !isChange)
    throw new Misuse("Say what to note of it: --add, --ready, --tested or --own-window.");
  if (which !== "") return mark(context, wanted, which, options);
  return withReader(context, async (reader) => {
    const { application } = await loadOne(reader, wanted, io.now());
    const items = application.materials.map(named);
    out.answer(options, {
      json: () => ({ items }),
      plain: () =>
        items.map(({ readyAt, testedAt, ownWindowAt, kind, id, label }) => [
          readyAt ? "ready" : "open",
          ...[testedAt && "tested", ownWindowAt && "own window", kind, id, label],
        ]),
      text: () => printMaterials(out, printable(items)),
    });
  });
}

const named = (material: Material) => ({ ...material, label: materialName(material) });

async function mark(
  context: Context,
  wanted: string,
  which: string,
  { add, ready, tested, ownWindow, json }: MaterialsOptions,
): Promise<void> {
  const { out } = context;
  const { application, entry } = await keepEntry(context, wanted, "materials", (loaded, birth) => ({
    ...(add ? newMaterial(loaded, which, birth.id) : materialIn(loaded, which)),
    ...(ready && { readyAt: birth.now }),
    ...(tested && { testedAt: birth.now }),
    ...(ownWindow && { ownWindowAt: birth.now }),
  }));
  if (json) return out.json({ application, material: entry });
  return printMaterials(out, printable([named(entry)]));
}

function materialIn({ application }: Loaded, which: string): Material {
  const known = application.materials.map((material) => ({
    material,
    id: material.id,
    name: materialName(material),
  }));
  const ofKind = known.filter(({ material }) => material.kind === which.toLowerCase());
  const [only] = ofKind;
  if (only && ofKind.length === 1) return only.material;
  return findNamed(known, which, {
    one: "thing to have along",
    see: "finalist materials APP; a new one comes with --add",
  }).material;
}

function newMaterial({ application }: Loaded, which: string, id: string): Material {
  const kind = (Object.keys(MATERIAL_NAMES) as Material["kind"][]).find(
    (one) =>
      one !== "other" && [one, MATERIAL_NAMES[one].toLowerCase()].includes(which.toLowerCase()),
  );
  const known = application.materials.find((one) =>
    kind ? one.kind === kind : one.name?.toLowerCase() === which.toLowerCase(),
  );
  return known ?? (kind ? { id, kind } : { id, kind: "other", name: which });
}

function printMaterials(out: Output, items: readonly ReturnType<typeof named>[]): void {
  const { strong, muted } = out.paint;
  if (items.length === 0)
    return out.note("Nothing to have along yet. Add it: finalist materials APP deck --add");
  for (const { readyAt, testedAt, ownWindowAt, kind, label } of items) {
    const more = [testedAt && "opened and tested", ownWindowAt && "in its own window"];
    const facts = [kind, ...more].filter(Boolean).join(", ");
    out.line(`${readyAt ? "[x]" : "[ ]"} ${strong(label)} ${muted(`(${facts})`)}`, "    ");
  }
}
