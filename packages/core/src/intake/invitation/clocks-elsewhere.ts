import { matches } from "./clock-words.ts";
import { type Atom, NOT_BEFORE } from "./clock-words.ts";

/** Times in the words of other languages: the hour, what is added to it, and the half of the day. */
const SPOKEN_ELSEWHERE: readonly {
  readonly words: RegExp;
  readonly hours: readonly string[];
}[] = (
  [
    [
      String.raw`(?<h>HOURS|1?\d|2[0-3])\sheures?(?:\s(?<add>et quart|et demie|moins le quart|trente|quinze|quarante-cinq))?(?:\s(?<part>du matin|de l'après-midi|du soir))?`,
      "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
    ],
    [
      String.raw`(?:a|de) las? (?<h>HOURS|1?\d)(?:\s(?<add>y media|y cuarto|menos cuarto|y veinte|y diez))?(?:\s(?:de|por) la (?<part>mañana|tarde|noche))?`,
      "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    ],
    [
      String.raw`(?:alle|dalle)(?: ore)? (?<h>HOURS|1?\d|2[0-3])(?:\s(?<add>e mezza|e un quarto|meno un quarto|e trenta|e 30|e 15|e 45))?(?:\s(?:di|del) (?<part>mattina|pomeriggio|sera))?`,
      "una due tre quattro cinque sei sette otto nove dieci undici dodici",
    ],
    [
      String.raw`às (?<h>HOURS|1?\d)(?:\s(?<add>e meia|e um quarto))?(?:\sda (?<part>manhã|tarde|noite))?`,
      "uma duas três quatro cinco seis sete oito nove dez onze doze",
    ],
    [
      String.raw`(?:um )?(?<add>viertel (?:nach|vor)|dreiviertel) (?<h>HOURS|1?\d)`,
      "eins|ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    ],
    [
      String.raw`(?:om )?(?<add>kwart (?:over|voor)) (?<h>HOURS|1?\d)`,
      "een|één twee drie vier vijf zes zeven acht negen tien elf twaalf",
    ],
    [
      String.raw`(?:kl\.?\s)?(?<half>halv)\s(?<h>HOURS)`,
      "ett|en|et två|to tre fyra|fire fem sex|seks sju|syv åtta|åtte|otte nio|ni tio|ti elva|elleve tolv",
    ],
  ] as const
).map(([words, hours]) => {
  const names = hours.split(" ");
  return {
    words: new RegExp(
      String.raw`${NOT_BEFORE}${words.replace("HOURS", names.toReversed().join("|"))}(?![\p{L}\p{N}]|[:.]\d)`,
      "giu",
    ),
    hours: names,
  };
});

const ADDED: readonly (readonly [RegExp, number])[] = [
  [/^(?:moins|menos|meno|viertel vor|kwart voor|dreiviertel)/iu, -15],
  [/^(?:viertel|kwart) /iu, 15],
  [/(?:quart|cuarto|quinze|15)$/iu, 15],
  [/(?:demi|media|mezza|meia|trent|30)/iu, 30],
  [/(?:45|quarante-cinq)$/iu, 45],
  [/veinte$/iu, 20],
  [/diez$/iu, 10],
];

const MORNING = /^(?:du matin|mañana|mattina|manhã)$/iu;

export const atomsElsewhere = (plain: string): readonly Atom[] =>
  SPOKEN_ELSEWHERE.flatMap(({ words, hours }) =>
    matches(plain, words).flatMap(({ groups, span }) => {
      const { h = "", add, part, half } = groups;
      const index = hours.findIndex((name) => name.split("|").includes(h.toLowerCase()));
      const hour = index >= 0 ? index + 1 : Number(h);
      const more = add ? (ADDED.find(([said]) => said.test(add))?.[1] ?? 0) : half ? -30 : 0;
      // Bare digits without more are read by the other patterns.
      if (index < 0 && !add && !part) return [];
      return [
        {
          ...span,
          minutes: hour * 60 + more,
          is24: hour >= 13,
          ...(part && { half: MORNING.test(part) ? ("a" as const) : ("p" as const) }),
        },
      ];
    }),
  );
