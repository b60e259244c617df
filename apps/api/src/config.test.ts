import { expect, it } from "vitest";
import { nameOfDatabase, readConfig } from "./config.ts";

const nameOf = (url: string) => nameOfDatabase(readConfig({ DATABASE_URL: url }));

it.each([
  ["postgres://ada:secret@db.example:5433/jobs", "db.example:5433/jobs"],
  ["postgresql://db.example/jobs?sslmode=require&password=secret", "db.example/jobs"],
  ["postgres://ada:sec@ret@db.example/jobs", "db.example/jobs"],
  ["postgres://ada:sec/ret?@db.example/jobs", "db.example/jobs"],
  ["postgresql:///jobs?host=/run/postgresql&user=ada", "/jobs"],
])("names the database of %s without what lets anybody in", (url, name) => {
  expect(nameOf(url)).toBe(name);
});

it("refuses another kind of address, and does not repeat it", () => {
  const url = "mysql://ada:secret@db.example/jobs";
  expect(() => readConfig({ DATABASE_URL: url })).toThrow(/DATABASE_URL: expected/);
  expect(() => readConfig({ DATABASE_URL: url })).not.toThrow(/secret/);
});
