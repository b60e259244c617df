/** Those that stand before a unit of time: "two months". */
export const SMALL: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, index) => [word, index + 2] as const),
);
