import { useState } from "react";

/** A choice that this browser remembers; what is no choice any more gives way to the first. */
export function useStored<T extends string>(
  key: string,
  choices: readonly T[],
  first: T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(
    () => choices.find((choice) => choice === localStorage.getItem(key)) ?? first,
  );
  return [
    value,
    (next) => {
      localStorage.setItem(key, next);
      setValue(next);
    },
  ];
}
