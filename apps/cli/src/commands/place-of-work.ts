/** Where the data goes that proves an item, a deadline or a rule, as a command line. */
export const placeOfWork = (entry: string, app: string): string =>
  (PLACES.find(([pattern]) => pattern.test(entry))?.[1] ?? ENTER).replaceAll("APP", app);

const ENTER = "Enter it in the terminal UI (finalist) or the dashboard (finalist serve --open)";

/** The first that fits. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:PRE-09|SEQ-02|R1C-(?:09|10)|STO-10)$/,
    "finalist claims APP shows what disagrees, and settles it",
  ],
  [/^(?:PRE-06|INT-11)$/, "finalist questions APP plans them"],
  [
    /^(?:PRE-(?:13|18|23|24|30)|STO-|DEE-|POST-09)/,
    "finalist stories APP says what each story lacks",
  ],
  [/^(?:PRE-(?:02|05|22|29)|INT-|TL-12)/, `finalist room APP says what to find out. ${ENTER}`],
  [
    /^(?:PRE-(?:01|03|25)|R1C-|TL-(?:01|02|20)|DAY-13)/,
    "finalist note APP TEXT, or finalist log APP --edit",
  ],
  [/^(?:TL-(?:19|23)|DAY-10|POST-05)$/, "finalist outcome APP --by DATE"],
  [/^(?:TL-(?:27|31))$/, "finalist outcome APP silent"],
  [/^(?:PRE-11|POST-0[1-8]|TL-2\d|thank-you)/, "finalist followups APP, and finalist draft APP"],
  [/^TL-13$/, "finalist checklist APP"],
];

/** As a shell takes a name. */
export const quoted = (name: string): string => (/^[\w.-]+$/.test(name) ? name : `"${name}"`);
