import { encode } from "uqr";

interface QrCodeProps {
  readonly label: string;
  readonly text: string;
}

/** Modules of quiet around it, which readers look for. */
const BORDER = 4;

/** Drawn here, so that what it says goes nowhere else; dark on light in either theme, as cameras expect. */
export function QrCode({ label, text }: QrCodeProps) {
  const { size, data } = encode(text, { border: BORDER });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="w-52 rounded-lg border border-line bg-white text-black"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
