import { randomUUID } from "node:crypto";
import type { Result } from "@finalist/core";
import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import { type EdgeError, problemOf } from "../problem.ts";
import type { Refusal } from "./tools/tool.ts";
import { Overload } from "../judges/overload.ts";
import { storageFault } from "../storage/fault.ts";

export type LogError = (message: string, error: unknown) => void;

/** What is wrong and what was expected, in the words of every door. */
export function saidOf(error: Refusal): string {
  const { title, detail } = problemOf(error);
  return `${title}. ${detail}`;
}

/** A fault of ours: logged with its id, and told without its inside. */
export function faultOf(error: unknown, logError: LogError, where: string): EdgeError {
  if (error instanceof Overload) return error.problem;
  const fault = storageFault(error);
  if (fault) return { type: fault.type };
  const requestId = randomUUID();
  logError(`${requestId} mcp ${where}`, error);
  return { type: "internal", requestId };
}

/** The value, or the refusal as the protocol has it where no tool can say it. */
export function valueOf<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new ProtocolError(ProtocolErrorCode.InvalidParams, saidOf(result.error));
}

/** Does `work`; what breaks on our side is told like everywhere else. */
export async function guarded<T>(
  logError: LogError,
  where: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProtocolError) throw error;
    const fault = faultOf(error, logError, where);
    throw new ProtocolError(ProtocolErrorCode.InternalError, saidOf(fault));
  }
}
