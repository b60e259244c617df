// The terminal UI as pictures: what tmux has on its screen, drawn by the browser.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./server.mjs";

const SIZE = { columns: 100, rows: 30 };

/** Keys that lead from the screen before to the one of the name, and words that it has. */
const SCREENS = [
  ["today", [], "Your interviews"],
  ["overview", ["Enter"], "What stands in the way"],
  ["room", ["2", "Enter"], "Cares about"],
  ["stories", ["3"], "Stories you mean to tell"],
  ["questions", ["4"], "questions in all"],
  ["consistency", ["5"], "both cannot be true"],
  ["checklist", ["6"], "Read your round-one notes"],
  ["plan", ["7"], "of work in"],
  ["after", ["9"], "Until their answer"],
  ["live", ["v"], "It starts in"],
];

const COLOURS = {
  light: {
    paper: "#fbfaf7",
    ink: "#24231f",
    ansi: ["#24231f", "#a32020", "#1f6b3a", "#8a5a00", "#1f4f9a", "#7a2f8a", "#0f6470", "#5d5a52"],
  },
  dark: {
    paper: "#1b1c1a",
    ink: "#e8e6df",
    ansi: ["#55564f", "#f08a80", "#8fd19e", "#e3bf6a", "#92b6f0", "#d0a3de", "#7fcbd4", "#e8e6df"],
  },
};

/** The screens of the worked example in `dataDir`, each as a page that `show` takes a picture of. */
export async function terminalScreens(dataDir, scheme, show) {
  const socket = join(dataDir, `tmux-${scheme}.sock`);
  const tmux = (...args) =>
    execFileSync("tmux", ["-S", socket, "-f", "/dev/null", ...args], { encoding: "utf8" });
  const program = `FINALIST_DATA='${dataDir}' FINALIST_THEME=${scheme} TZ=Europe/London '${process.execPath}' '${join(root, "apps/cli/dist/main.js")}'`;
  const size = ["-x", `${SIZE.columns}`, "-y", `${SIZE.rows}`];
  tmux("new-session", "-d", "-s", "pictures", ...size, program);
  try {
    for (const [name, keys, words] of SCREENS) {
      for (const key of keys) tmux("send-keys", "-t", "pictures", key);
      const text = await settled(() => tmux("capture-pane", "-e", "-p", "-t", "pictures"), words);
      await show(name, pageOf(text, COLOURS[scheme]), PAGE);
    }
  } finally {
    tmux("kill-server");
  }
}

const PAGE = { width: 860, height: 560 };
const WAIT_MILLIS = 15_000;

/** The screen once it has the words, and stays as it is. */
async function settled(capture, words) {
  const end = Date.now() + WAIT_MILLIS;
  for (let before = ""; Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const text = capture();
    const isThere = text.replace(SGR, "").includes(words);
    if (isThere && (text === before || words === "It starts in")) return text;
    before = text;
  }
  throw new Error(`The terminal never showed “${words}”:\n${capture()}`);
}

/** Escape sequences begin with a control character. */
const SGR = /\p{Cc}\[([\d;]*)m/gu;

function pageOf(text, { paper, ink, ansi }) {
  let style = {};
  // Texts and the codes between them take turns.
  const styled = text
    .trimEnd()
    .split(SGR)
    .map((part, index) => {
      if (index % 2 === 0) return span(part, style, { paper, ink });
      const codes = (part || "0").split(";").map(Number);
      style = codes.reduce((now, code) => after(now, code, ansi), style);
      return "";
    })
    .join("");
  return `<!doctype html><meta charset="utf-8"><style>
    html { background: ${paper}; color: ${ink} }
    pre { margin: 14px; font: 13.5px/1.32 "DejaVu Sans Mono", monospace }
  </style><pre>${styled}</pre>`;
}

function after(style, code, ansi) {
  if (code === 0) return {};
  if (code === 1) return { ...style, weight: 700 };
  if (code === 2) return { ...style, opacity: 0.65 };
  if (code === 22) return { ...style, weight: undefined, opacity: undefined };
  if (code === 7 || code === 27) return { ...style, isInverse: code === 7 };
  if (code === 39) return { ...style, color: undefined };
  const index = code >= 90 ? code - 90 : code - 30;
  return ansi[index] ? { ...style, color: ansi[index] } : style;
}

function span(text, { weight, opacity, isInverse, color }, { paper, ink }) {
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const rules = [
    weight && `font-weight:${weight}`,
    opacity && `opacity:${opacity}`,
    isInverse ? `background:${color ?? ink};color:${paper}` : color && `color:${color}`,
  ].filter(Boolean);
  return rules.length > 0 ? `<span style="${rules.join(";")}">${safe}</span>` : safe;
}
