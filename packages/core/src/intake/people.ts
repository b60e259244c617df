import { cut } from "./reading/clean-text.ts";
import type { DraftInterviewer, IntakeContext } from "./draft.ts";
import { decodeWords } from "./mime-encoding.ts";
import {
  type Component,
  parameterOf,
  propertiesOf,
  type Property,
  propertyOf,
} from "./parse-calendar.ts";
import {
  domainLabel,
  domainOf,
  isNameInPlace,
  isPartOfName,
  isPersonName,
  isPublicMail,
  isSameName,
  isSharedMailbox,
  isToolMail,
  type NamedPerson,
  nameFromMail,
  personName,
  squashed,
} from "./reading/recognise.ts";

/** Everybody in the invitation but the candidate and the rooms, each once. */
export interface People {
  readonly listed: readonly DraftInterviewer[];
  /** Names of the candidate, so far as the invitation shows them. */
  readonly selfNames: readonly string[];
  /** Attendees of an event and whom its description names, with the titles that it gives. */
  readonly read: (
    event: Component,
    written: readonly NamedPerson[],
    title: string,
  ) => readonly DraftInterviewer[];
  /** Lists last who sent the events read so far without taking part: whom to ask and to write to. */
  readonly listSenders: () => void;
}

interface Guest {
  readonly name: string;
  readonly email: string;
}

/** The draft has room for so many; a longer list is a mailing, not an interview. */
const PEOPLE_MAX = 200;
const PER_SESSION_MAX = 40;

export function peopleFor({ candidate }: IntakeContext, warnings: string[]): People {
  const listed: DraftInterviewer[] = [];
  const senders: Guest[] = [];
  let unlisted = 0;
  const selfNames: string[] = candidate.name ? [candidate.name] : [];

  const isSelf = ({ name, email }: Guest): boolean =>
    (email !== "" && email.toLowerCase() === candidate.email?.toLowerCase()) ||
    isSameName(name || nameFromMail(email), candidate.name ?? "");

  /**
   * Where nobody has the known name or address: the one guest from a private mailbox is the candidate; failing
   * that, the one guest who is not of the organizer's company.
   */
  function selfAmong(guests: readonly Guest[], organizerMail: string): Guest | undefined {
    const self = guests.find(isSelf);
    if (self) return self;
    const strangers = guests.filter(
      ({ email }) => email !== "" && domainOf(email) !== domainOf(organizerMail),
    );
    const fromHome = strangers.filter(({ email }) => isPublicMail(email));
    const isCompany =
      organizerMail !== "" && !isToolMail(organizerMail) && !isPublicMail(organizerMail);
    const candidates = fromHome.length > 0 || !isCompany ? fromHome : strangers;
    const [only] = candidates;
    if (candidates.length !== 1 || !only) return undefined;
    warnOnce(`${only.email} looks like you, so it is not among the interviewers.`);
    return only;
  }

  function warnOnce(warning: string): void {
    if (!warnings.includes(warning)) warnings.push(warning);
  }

  function personFor(
    name: string,
    given: { readonly email?: string; readonly title?: string },
  ): readonly DraftInterviewer[] {
    const { title } = given;
    const isOwn = given.email && !isToolMail(given.email) && !isSharedMailbox(given.email);
    const email = isOwn ? given.email : undefined;
    const known =
      listed.find(
        (person) =>
          isSameName(person.name, name) ||
          (email && person.email?.toLowerCase() === email.toLowerCase()),
      ) ?? (email ? undefined : listed.find((person) => isPartOfName(person.name, name)));
    if (known) {
      if (title) known.title ??= title;
      if (email) known.email ??= email;
      if (isPartOfName(known.name, name)) known.name = cut(name, 300);
      return [known];
    }
    if (name.trim() === "") return [];
    if (listed.length >= PEOPLE_MAX) {
      unlisted += 1;
      return [];
    }
    const person: DraftInterviewer = {
      key: `p${listed.length + 1}`,
      name: cut(name, 300),
      ...(title && { title }),
      ...(email && email.length <= 300 && { email }),
    };
    listed.push(person);
    return [person];
  }

  function read(
    event: Component,
    written: readonly NamedPerson[],
    title: string,
  ): readonly DraftInterviewer[] {
    const organizer = propertyOf(event, "ORGANIZER");
    const sender = guestOf(organizer);
    const invited = propertiesOf(event, "ATTENDEE");
    unlisted = Math.max(0, invited.length - PEOPLE_MAX);
    const attendees = invited
      .slice(0, PEOPLE_MAX)
      .filter((attendee) => !isThing(attendee))
      .map((attendee) => ({ ...guestOf(attendee), declined: hasDeclined(attendee) }))
      .map((guest) =>
        isSameMail(guest, sender) ? { ...guest, name: guest.name || sender.name } : guest,
      )
      .filter(
        ({ name, email }) =>
          name !== "" || (email !== "" && !isSharedMailbox(email) && !isToolMail(email)),
      );
    const self = selfAmong(attendees, sender.email);
    if (self && !selfNames.some((name) => isSameName(name, self.name || nameFromMail(self.email))))
      selfNames.push(self.name || nameFromMail(self.email));
    const others = attendees.filter((guest) => guest !== self && !isSelf(guest));
    const declined = others.filter((guest) => guest.declined);
    for (const { name, email } of declined)
      warnOnce(`${name || email} has declined and was left out.`);
    const guests = others.filter((guest) => !guest.declined);
    const firms = [...attendees, sender].flatMap(({ email }) => domainLabel(email) ?? []);
    const isFirm = (name: string): boolean =>
      firms.some((label) => squashed(name).startsWith(squashed(label)));
    const isOut = (name: string): boolean =>
      selfNames.some((own) => isSameName(own, name)) ||
      declined.some((guest) => isSameName(guest.name || nameFromMail(guest.email), name));
    const people = [
      ...guests.flatMap(({ name, email }) => personFor(name || nameFromMail(email), { email })),
      ...written
        .filter(({ name }) => !isOut(name) && !isFirm(name))
        .flatMap(({ name, title }) => personFor(name, { title })),
    ];
    // Whoever sends it takes part only where nobody else is named; else there is somebody to ask.
    const from = organizer && !isThing(organizer) && !isSelf(sender) ? senderName(sender) : "";
    if (from !== "" && people.length === 0)
      people.push(...personFor(from, { email: sender.email }));
    else if (isNameInPlace(from) && !isOut(from) && !isFirm(from))
      senders.push({ name: from, email: sender.email });
    const present = [...new Set(people)];
    const taken = present.slice(0, PER_SESSION_MAX);
    const all = present.length + unlisted;
    if (all > taken.length)
      warnOnce(
        `Could not read everybody in “${title}”: only ${taken.length} of ${all} people were taken.`,
      );
    return taken;
  }

  function listSenders(): void {
    for (const { name, email } of senders) personFor(name, { email });
  }

  return { listed, selfNames, read, listSenders };
}

const senderName = ({ name, email }: Guest): string =>
  name || (email && !isSharedMailbox(email) ? nameFromMail(email) : "");

const isSameMail = (a: Guest, b: Guest): boolean =>
  a.email !== "" && a.email.toLowerCase() === b.email.toLowerCase();

const guestOf = (property: Property | undefined): Guest => {
  const email = mailOf(property);
  // vCalendar 1.0 writes "June Park <june@x.example>".
  const beside = /^([^<>@]{1,300})<[^<>]+>\s*$/.exec(property?.value ?? "")?.[1] ?? "";
  const name = personName(decodeWords(parameterOf(property, "CN") || beside));
  // "Tidewell Recruiting <recruiting@…>" is a team.
  const isTeam = (isSharedMailbox(email) || isToolMail(email)) && !isPersonName(name);
  return { name: isTeam ? "" : name, email };
};

/** Rooms, projectors and mailing lists. */
const isThing = (property: Property): boolean =>
  /^(?:RESOURCE|ROOM|GROUP)$/i.test(parameterOf(property, "CUTYPE")) ||
  /^NON-PARTICIPANT$/i.test(parameterOf(property, "ROLE")) ||
  /@resource\.calendar\.google\.com$/i.test(mailOf(property));

const hasDeclined = (property: Property): boolean =>
  /^DECLINED$/i.test(parameterOf(property, "PARTSTAT"));

/** The address, which some programs keep beside a value that is none. */
export function mailOf(property: Property | undefined): string {
  const value = property?.value ?? "";
  const inBrackets = /<([^<>]+)>\s*$/.exec(value.slice(-400))?.[1];
  const written = [inBrackets ?? value.replace(/^.*mailto:/is, ""), parameterOf(property, "EMAIL")];
  return written.map((text) => text.trim()).find((text) => ADDRESS.test(text)) ?? "";
}

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/;
