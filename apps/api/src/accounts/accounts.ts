import type { Role } from "../roles.ts";

export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

export interface Membership {
  readonly workspace: string;
  readonly name: string;
  readonly role: Role;
  /** The one that a person gets with the account. */
  readonly isOwn: boolean;
}

/** Who the people are and where they may go; the workspaces themselves are the database's. */
export interface Accounts {
  /** Signs in and out, verifies, invites: everything below /api/auth. */
  handle(request: Request): Promise<Response>;
  /** Whose session a request carries; nobody before the address was verified. */
  personIn(headers: Headers): Promise<Person | undefined>;
  /** The person's own first. */
  membershipsOf(person: Pick<Person, "userId" | "name">): Promise<readonly Membership[]>;
}

/** A mail in plain text, to one person. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export type SendLetter = (letter: Letter) => Promise<void>;
