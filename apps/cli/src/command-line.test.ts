import { expect, it } from "vitest";
import { quotedProgram } from "./command-line.ts";

const FILES = new Set([
  "C:\\Program Files\\Notepad++\\notepad++.exe",
  "C:\\Program Files (x86)\\Vim\\vim.exe",
  "/Applications/My Editor.app/edit",
]);
const isFile = (path: string): boolean => FILES.has(path);

it.each([
  ["vi", "vi"],
  ["code --wait", "code --wait"],
  [`"C:\\Program Files\\Notepad++\\notepad++.exe" -multiInst`, undefined],
  ["C:\\Program Files\\Notepad++\\notepad++.exe", `"C:\\Program Files\\Notepad++\\notepad++.exe"`],
  [
    "C:\\Program Files\\Notepad++\\notepad++.exe -multiInst -nosession",
    `"C:\\Program Files\\Notepad++\\notepad++.exe" -multiInst -nosession`,
  ],
  ["C:\\Program Files (x86)\\Vim\\vim", `"C:\\Program Files (x86)\\Vim\\vim.exe"`],
  ["/Applications/My Editor.app/edit -w", `"/Applications/My Editor.app/edit" -w`],
  ["'/opt/my editor' \"two words\"", undefined],
  ["C:\\No Such\\editor.exe -x", undefined],
])("%s is run as %s", (chosen, expected) => {
  expect(quotedProgram(chosen, isFile)).toBe(expected ?? chosen);
});
