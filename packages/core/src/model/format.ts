/** Interview formats (domain.md section 5). */
export const FORMAT_IDS = [
  "FMT-SEQ",
  "FMT-PANEL",
  "FMT-DEEP",
  "FMT-CODE",
  "FMT-SYS",
  "FMT-CASE",
  "FMT-TAKE",
  "FMT-PRES",
  "FMT-ROLE",
  "FMT-SHADOW",
  "FMT-MEAL",
  "FMT-WORK",
  "FMT-PORT",
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** How a session takes place (domain.md section 5, delivery modes). */
export const DELIVERIES = ["video", "in-person", "phone"] as const;
export type Delivery = (typeof DELIVERIES)[number];
