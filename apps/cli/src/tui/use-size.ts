import { useStdout } from "ink";
import { useEffect, useState } from "react";

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

const SMALLEST: Size = { columns: 20, rows: 6 };

/** The size of the terminal, also after it changes. */
export function useSize(): Size {
  const { stdout } = useStdout();
  const [size, setSize] = useState(() => sizeOf(stdout));
  useEffect(() => {
    const measure = (): void => setSize(sizeOf(stdout));
    stdout.on("resize", measure);
    return () => void stdout.off("resize", measure);
  }, [stdout]);
  return size;
}

const sizeOf = ({ columns, rows }: NodeJS.WriteStream): Size => ({
  columns: Math.max(columns || 80, SMALLEST.columns),
  rows: Math.max(rows || 24, SMALLEST.rows),
});
