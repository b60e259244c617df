import { readdirSync, readFileSync } from "node:fs";

/** The labelled parts in a folder of corpora, by name: `dev…`, and what was not developed on. */
export const partsOf = (folder: string): readonly string[] =>
  readdirSync(`eval/${folder}`)
    .flatMap((file) => /^((?:dev|held-out|test)(?:-\w)?)\.jsonl?$/.exec(file)?.[1] ?? [])
    .toSorted();

/** What may be learnt from. */
export const devPartsOf = (folder: string): readonly string[] =>
  partsOf(folder).filter((part) => part.startsWith("dev"));

/** The items of a part of a corpus in JSON Lines. */
export const linesOf = <Item>(folder: string, part: string): readonly Item[] =>
  readFileSync(`eval/${folder}/${part}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Item);
