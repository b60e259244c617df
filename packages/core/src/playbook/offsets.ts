/**
 * The moments that due dates hang on (domain.md 0.2): end of the round before, invitation,
 * start of the first session, start of each session, end of the last, end of a person's last,
 * take-home received and due, last day of the window they named, status check sent, rejection, offer.
 */
export type Anchor =
  | "R1"
  | "INV"
  | "T"
  | "S"
  | "E"
  | "SE"
  | "TH"
  | "THD"
  | "WIN"
  | "SC"
  | "REJ"
  | "OFF";

/** `T-24h`, `S-10min`, `E+7d`. Hours and minutes are exact; days keep the wall time. */
export type Offset = Anchor | `${Anchor}${"+" | "-"}${number}${"min" | "h" | "d"}`;
