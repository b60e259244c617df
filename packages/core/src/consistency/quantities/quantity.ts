import type { NumberMention } from "../../text/numbers.ts";
import type { Token } from "../../text/tokens.ts";
import { MONTH_DAYS, type FactKind, type Quantity } from "../facts/fact.ts";

/** A quantity with the tokens it takes up. */
export interface FoundQuantity {
  readonly kind: FactKind;
  readonly value: Quantity;
  readonly from: number;
  readonly to: number;
  /** The noun that is counted or whose length it is, as written. */
  readonly head?: string;
  /** What a bare number is multiplied by to come to this unit. */
  readonly scale?: number;
  /** A share of ten or a hundred, whatever they are of. */
  readonly isRound?: boolean;
}

/** What can be read at each token or quantity in turn; most hold nothing. */
export function readEach<Each extends Token | FoundQuantity>(
  all: readonly Each[],
  read: (each: Each, index: number) => FoundQuantity | undefined,
): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let index = 0;
  for (const each of all) {
    const quantity = read(each, index);
    if (quantity) found.push(quantity);
    index += 1;
  }
  return found;
}

/** The amount of a number, in a unit of so much. */
export function amountOf(
  { low, high, isApproximate, bound }: NumberMention,
  given: Partial<Quantity> & { readonly scale?: number } = {},
): Quantity {
  const { scale = 1, ...rest } = given;
  return {
    type: "quantity",
    low: low * scale,
    high: high * scale,
    said: low,
    isApproximate,
    ...(bound && { bound }),
    place: "level",
    isRate: false,
    isDerived: false,
    ...rest,
  };
}

/** Per month; a day counts as one of twenty working days or of thirty, an hour as one of eight at work. */
export function ratedAmountOf(
  number: NumberMention,
  rate: { readonly days: number } | undefined,
  given: Partial<Quantity> = {},
): Quantity {
  if (!rate) return amountOf(number, given);
  const scale = MONTH_DAYS / rate.days;
  const read = amountOf(number, { ...given, isRate: true, per: rate.days, scale });
  if (rate.days > 1) return read;
  const atWork = rate.days === 1 / 24 ? 8 / 24 : 1;
  return { ...read, low: (read.low * atWork * 20) / MONTH_DAYS };
}

/** An amount that is said without a number: "halved", "a year", "none". */
export const amountInWords = (amount: number, given: Partial<Quantity> = {}): Quantity => ({
  type: "quantity",
  low: amount,
  high: amount,
  said: amount,
  isApproximate: false,
  place: "level",
  isRate: false,
  isDerived: false,
  ...given,
});
