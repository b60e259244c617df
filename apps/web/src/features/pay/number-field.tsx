import { useId, useState } from "react";
import { EditInPlace } from "../../ui/edit-in-place.tsx";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly placeholder?: string;
  readonly onCommit: (value: number | null) => void;
}

/** A number that is edited where it stands; what is no number leaves it as it was, and is said. */
export function NumberField({ label, value, placeholder = "", onCommit }: NumberFieldProps) {
  const id = useId();
  const [refused, setRefused] = useState("");
  const commit = (text: string): void => {
    const number = numberIn(text);
    setRefused(number === undefined ? text.trim() : "");
    if (number !== undefined) onCommit(number);
  };
  return (
    <div>
      <EditInPlace
        showLabel
        isLine
        inputMode="decimal"
        label={label}
        placeholder={placeholder}
        className="tabular-nums"
        describedBy={id}
        value={value === undefined ? "" : value.toLocaleString()}
        onType={() => setRefused("")}
        onCommit={commit}
      />
      <p id={id} role="status" className="text-sm text-danger empty:hidden">
        {refused && `“${refused}” is not a number: write it like 84,000 or 84k.`}
      </p>
    </div>
  );
}

/** "84 000", "84.000" and "84k" are the same to whoever types them. */
function numberIn(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const [, digits = "", thousand] = /^([\d\s.,'’]+)\s*(k)?$/i.exec(trimmed) ?? [];
  const plain = digits.replace(/[\s'’]|[.,](?=\d{3}(?!\d))/g, "").replace(",", ".");
  const number = Number(plain) * (thousand ? 1000 : 1);
  return plain === "" || Number.isNaN(number) ? undefined : number;
}
