/** What a person may do in a workspace, from least to most. */
export const ROLES = ["viewer", "coach", "owner"] as const;
export type Role = (typeof ROLES)[number];

export const hasRole = (given: Role, least: Role): boolean =>
  ROLES.indexOf(given) >= ROLES.indexOf(least);
