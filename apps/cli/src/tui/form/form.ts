import type { DocumentRef } from "@finalist/api/client";
import type { Application, Candidate } from "@finalist/core/model";
import type { Effect } from "../effects.ts";
import type { Row } from "../rows.ts";

export interface Option {
  readonly value: string;
  readonly name: string;
}

/**
 * How a field is filled in: a line, a text of several lines, one of some options, or any number of
 * them.
 */
export type FieldKind = "line" | "text" | "choice" | "picks";

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Stands under the field while one is in it. */
  readonly hint?: string;
  /** Of a choice and of picks. */
  readonly options?: readonly Option[];
}

/** What was entered: the chosen values of picks, a text of all else. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** What is wrong, by the field's name. */
export type Problems = Readonly<Record<string, string>>;

/** What was written in a form and not saved. */
export interface Kept extends Written {
  /** Of the form. */
  readonly key: string;
  /** What it was, for whoever wrote it. */
  readonly title: string;
  /** The same of the form that came of it, such as the corrections of what was read. */
  readonly next?: Written;
}

/** What was changed in a form, and what stood there before. */
export interface Written {
  readonly values: Values;
  readonly start: Values;
}

/** What a form may need of the world when it is saved. */
export interface Tools {
  readonly newId: () => string;
  readonly now: string;
}

/** A form as data: what it asks, what it holds at first, and what a save means. */
export interface Form {
  readonly title: string;
  /** The document that it changes, as far as it changes one that is there. */
  readonly ref?: DocumentRef;
  /** The entry that it changes, where its title does not tell it from others. */
  readonly of?: string;
  /** What was written in the form that this one came of, to be kept in its stead. */
  readonly madeFrom?: Kept | undefined;
  /** Stands above the fields. */
  readonly about?: (width: number) => readonly Row[];
  readonly fields: readonly Field[];
  readonly start: Values;
  /** The field to begin with; without it, the first. */
  readonly focus?: string;
  /** Closing it loses something even where nothing was entered. */
  readonly isUnsaved?: boolean;
  /** Stands under the fields all the time: what is to be said of the values so far. */
  readonly live?: (values: Values, width: number) => readonly Row[];
  readonly check: (values: Values) => Problems;
  readonly effect: (values: Values, tools: Tools) => Effect;
  /** The same form for what somebody else made of it in the meantime. */
  readonly anew?: (document: Application | Candidate) => Form | undefined;
  /** What its save does; without it, it saves. */
  readonly doing?: string;
  /** What to do with it, while nothing else is to be said. */
  readonly advice?: string;
}

export const textIn = (values: Values, name: string): string => {
  const value = values[name] ?? "";
  return typeof value === "string" ? value : value.join("\n");
};

export const picksIn = (values: Values, name: string): readonly string[] => {
  const value = values[name] ?? [];
  return typeof value === "string" ? (value === "" ? [] : [value]) : value;
};
