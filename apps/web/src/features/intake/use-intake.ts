import { useState } from "react";
import { readIntake } from "./read-intake.ts";
import type { Reader } from "./reading.ts";
import { type Reading, useReading } from "./use-reading.ts";

export interface Intake extends Reading {
  readonly text: string;
  readonly setText: (text: string) => void;
}

/** What a person is bringing. It belongs to the page, which may move its box to another place. */
export function useIntake(reader: Reader = readIntake): Intake {
  const [text, setText] = useState("");
  return { ...useReading(reader), text, setText };
}
