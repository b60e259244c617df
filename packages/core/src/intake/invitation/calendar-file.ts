/** A pasted calendar file as the lines of a form, each as long as before, so that places in the text stay. */
export function withCalendarRead(text: string): string {
  if (!text.includes("BEGIN:VCALENDAR")) return text;
  // A line that goes on begins with a space.
  const lines = text.replace(/\n[ \t]/g, "  ").split("\n");
  const from = lines.findIndex((line) => line.startsWith("BEGIN:VCALENDAR"));
  const last = lines.findLastIndex((line) => line.startsWith("END:VCALENDAR"));
  const host = domainOf(lines.find((line) => line.startsWith("ORGANIZER")) ?? "");
  let isAlarm = false;
  return lines
    .map((line, index) => {
      if (index < from || (last >= 0 && index > last)) return line;
      if (line.startsWith("BEGIN:VALARM")) isAlarm = true;
      const read = isAlarm ? "" : fieldOf(line, host);
      if (line.startsWith("END:VALARM")) isAlarm = false;
      return fitted(read, line.length);
    })
    .join("\n");
}

const fitted = (line: string, length: number): string => line.slice(0, length).padEnd(length);

const FIELD = /^(?<name>[A-Z-]{3,20})(?<options>(?:;[^:\n]{0,300})?):(?<value>[^\n]*)$/u;

function fieldOf(line: string, host: string | undefined): string {
  const { name = "", options = "", value = "" } = FIELD.exec(line.trimEnd())?.groups ?? {};
  return FIELDS.get(name)?.({ line, options, value, host }) ?? "";
}

interface Field {
  readonly line: string;
  readonly options: string;
  readonly value: string;
  readonly host: string | undefined;
}

/** What a form would call the fields that an invitation is read from. */
const FIELDS: ReadonlyMap<string, (field: Field) => string> = new Map([
  ["DTSTART", ({ options, value }) => `When: ${momentOf(options, value)}`],
  ["DTEND", ({ options, value }) => `End: ${momentOf(options, value)}`],
  ["SUMMARY", ({ line, value }) => inPlace("Subject:", line, value)],
  ["LOCATION", ({ line, value }) => inPlace("Where:", line, value)],
  ["DESCRIPTION", ({ line, value }) => inPlace("", line, value)],
  ["ORGANIZER", ({ line, options }) => named("From:", line, options)],
  [
    "ATTENDEE",
    ({ line, options, value, host }) =>
      named(isGuest(value, host) ? "To:" : "Required:", line, options),
  ],
]);

/** The value stays where it stands; what a file escapes is set free. */
const inPlace = (label: string, line: string, value: string): string =>
  label.padEnd(line.length - value.length) +
  value.replace(/\\n/gi, " \n").replace(/\\([,;\\])/g, "$1 ");

function named(label: string, line: string, options: string): string {
  const name = /;CN="?(?<name>[^";:]{1,80})/u.exec(options)?.groups?.["name"] ?? "";
  return name === ""
    ? ""
    : label.padEnd(line.indexOf(`CN=`) + 3).slice(0, line.indexOf(name)) + name;
}

const domainOf = (line: string): string | undefined =>
  /mailto:[^@\s]{1,80}@(?<domain>[\w.-]{1,80})/iu.exec(line)?.groups?.["domain"];

/** Who writes from elsewhere than the organiser is the one invited. */
const isGuest = (value: string, host: string | undefined): boolean =>
  host !== undefined && domainOf(value) !== undefined && domainOf(value) !== host;

function momentOf(options: string, value: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?/u.exec(value);
  if (!match) return value;
  const [, year = "", month = "", day = "", hour, minute = "", zulu = ""] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const zone = /TZID="?([^";:]{1,60})/u.exec(options)?.[1];
  return zulu ? `${date}T${hour}:${minute}Z` : `${date} ${hour}:${minute}${zone ? ` ${zone}` : ""}`;
}
