import { useEffect, useState } from "react";

const nowInstant = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/** The present, renewed every half minute: fine enough for a countdown in minutes. */
export function useNow(): string {
  const [now, setNow] = useState(nowInstant);
  useEffect(() => {
    const timer = setInterval(() => setNow(nowInstant()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The present, renewed at each full step of the clock. */
export function useTick(millis: number): string {
  const [now, setNow] = useState(nowInstant);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      setNow(nowInstant());
      timer = setTimeout(tick, millis - (Date.now() % millis));
    };
    tick();
    return () => clearTimeout(timer);
  }, [millis]);
  return now;
}

export const currentInstant = nowInstant;
export const newId = (): string => crypto.randomUUID();
