import type { ComponentProps } from "react";

type ButtonProps = ComponentProps<"button"> & { readonly look?: "primary" | "plain" | "quiet" };

const LOOKS = {
  primary: "bg-accent text-on-accent hover:opacity-90 border-transparent",
  plain: "bg-card text-ink border-line hover:border-accent",
  quiet: "border-transparent text-accent hover:bg-accent-soft",
} as const;

export function Button({ look = "plain", className = "", ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      data-button=""
      className={`inline-flex min-h-9 items-center justify-center gap-1.5 rounded-lg border px-3 py-1.5 text-sm font-medium transition disabled:opacity-50 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}
