/** Parts of a page of Markdown; one without lines is left out, with its heading. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];

export const bullets = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (text ? [`- ${text}`] : []));
