import { Line } from "../model/common.ts";
import { Interviewer } from "../model/interviewer.ts";

/** Somebody as one line names them. */
export interface NamedInterviewer {
  readonly name: string;
  readonly title?: string;
  readonly email?: string;
}

/** Between a name and a title; a hyphen counts only with spaces around it. */
const BETWEEN = /\s*[,;|•·(]\s*|\s+[-–—]\s+|:\s+|\t+/u;

/** "Priya Raman, Data Engineering Manager", "Priya Raman (CTO) <priya@example.com>". Nothing without a name. */
export function readNameLine(line: string): NamedInterviewer | undefined {
  const address = /<?\b([^\s<>@,;]+@[^\s<>@,;]+\.[^\s<>@,;]+)>?/.exec(line);
  const words = address ? line.replace(address[0], " ").trim() : line.trim();
  const [first = "", ...others] = words.replace(/[,;|(]\s*$/, "").split(BETWEEN);
  const rest = words.slice(words.indexOf(others[0] ?? "", first.length));
  const title = others.length === 0 ? "" : rest.replace(/\)\s*$/, "");
  const name = Line.safeParse(first);
  if (!name.success) return undefined;
  const titled = Line.safeParse(title);
  const mail = Interviewer.shape.email.safeParse(address?.[1]);
  return {
    name: name.data,
    ...(titled.success && { title: titled.data }),
    ...(mail.success && mail.data !== undefined && { email: mail.data }),
  };
}
