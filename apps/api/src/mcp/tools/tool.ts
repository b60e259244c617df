import type { DomainError, Result } from "@finalist/core";
import type { z } from "zod";
import type { Actor, Deps } from "../../deps.ts";
import type { EdgeError } from "../../problem.ts";
import type { TokenScope } from "../../storage/keys.ts";

/** For whom a tool works, and with what. */
export interface Call {
  readonly deps: Deps;
  readonly actor: Actor;
  /** The applications that the caller's token opens; absent where it opens everything. */
  readonly opens?: readonly string[] | undefined;
}

export type Refusal = DomainError | EdgeError;

/** What a client may tell a person before it calls. */
interface Hints {
  /** It takes away what is there, if only until undo. */
  readonly destructive?: true;
  /** Once more with the same words changes nothing more. */
  readonly idempotent?: true;
}

/** One ability for an assistant: what it takes, what it answers, and how. */
export interface Tool<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly scope: TokenScope;
  readonly hints?: Hints;
  readonly input: I;
  readonly output: O;
  run(call: Call, input: z.output<I>): Answer | Promise<Answer>;
  /** The answer for reading; as an outline where nothing is said. */
  text?(value: z.output<O>): string;
}

/** What fits the tool's output; the suite checks each, as it does for routes. */
type Answer = Result<object, Refusal>;

/** A row of the table, checked by its own schemas. */
export const tool = <I extends z.ZodObject, O extends z.ZodObject>(row: Tool<I, O>): Tool => row;
