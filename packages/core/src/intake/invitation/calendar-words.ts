/** Months 1 to 12 by their names and short forms in the languages that invitations come in. */
const MONTH_NAMES: readonly string[] = [
  "january jan januar jänner jän janvier janv enero ene januari gennaio janeiro stycznia",
  "february feb febr februar février fevrier févr fév febrero februari febbraio fevereiro fev lutego",
  "march mar märz maerz mrz mars marzo maart mrt março marca",
  "april apr avril avr abril abr aprile kwietnia",
  "may mai mayo mei maggio maio maj maja",
  "june jun juni juin junio giugno junho czerwca",
  "july jul juli juillet juil julio luglio julho lipca",
  "august aug août aout agosto ago augustus augusti sierpnia",
  "september sep sept septembre septiembre setiembre settembre setembro września",
  "october oct oktober okt octobre octubre ottobre outubro października",
  "november nov novembre noviembre novembro listopada",
  "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember grudnia",
];

/** Weekdays, Monday first. */
const WEEKDAY_NAMES: readonly string[] = [
  "monday mon montag lundi lunes maandag lunedì segunda-feira måndag mandag poniedziałek",
  "tuesday tues tue dienstag mardi martes dinsdag martedì terça-feira tisdag tirsdag wtorek",
  "wednesday weds wed mittwoch mercredi miércoles miercoles woensdag mercoledì quarta-feira onsdag środa środę",
  "thursday thurs thur thu donnerstag jeudi jueves donderdag giovedì quinta-feira torsdag czwartek",
  "friday fri freitag vendredi viernes vrijdag venerdì sexta-feira fredag piątek",
  "saturday sat samstag sonnabend samedi sábado zaterdag sabato lördag lørdag sobota",
  "sunday sun sonntag dimanche domingo zondag domenica söndag søndag niedziela",
];
/** So short that they count before a date alone. */
const SHORT_WEEKDAYS: readonly string[] = [
  ...["mo lun ma", "di mar", "mi mer mié wo", "do jeu jue gio", "fr ven vie vr", "sa sam sáb za"],
  "so dim dom zo",
];

const tableOf = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap((row, index) => row.split(" ").map((name): [string, number] => [name, index + 1])),
  );

const MONTHS = tableOf(MONTH_NAMES);
const WEEKDAYS = tableOf(WEEKDAY_NAMES);
const WEEKDAYS_BEFORE_DATES = tableOf(
  WEEKDAY_NAMES.map((names, index) => `${names} ${SHORT_WEEKDAYS[index] ?? ""}`.trim()),
);

const key = (word: string): string => word.toLowerCase().replace(/\.$/, "");

export const monthOf = (word: string): number | undefined => MONTHS.get(key(word));

/** 1: Monday. */
export const weekdayOf = (word: string): number | undefined => WEEKDAYS_BEFORE_DATES.get(key(word));

/** Longest first, so that "march" is not read as "mar". */
const anyOf = (names: ReadonlyMap<string, number>): string =>
  [...names.keys()].toSorted((a, b) => b.length - a.length).join("|");

export const MONTH = anyOf(MONTHS);
export const WEEKDAY = anyOf(WEEKDAYS);
export const WEEKDAY_BEFORE_DATE = anyOf(WEEKDAYS_BEFORE_DATES);
