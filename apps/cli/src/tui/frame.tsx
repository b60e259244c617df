import { Box, Text } from "ink";
import { type ReactNode, useContext } from "react";
import { type Bindings, keyBar } from "./keymap.ts";
import { widthOf } from "../text.ts";
import { BLANK, paragraph, type Row, type Unseen } from "./rows.ts";
import { ThemeContext, type Tone } from "./theme.ts";
import type { Size } from "./use-size.ts";

export interface Status {
  readonly text: string;
  readonly tone: Tone;
  /** Stands until one goes elsewhere, however long that takes. */
  readonly lasts?: boolean;
}

function Rows({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  // Rows have no identity of their own: the same place shows another text after each key.
  return rows.map((row, index) => <Line key={index} row={row} />);
}

function Line({ row }: { readonly row: Row }): ReactNode {
  const theme = useContext(ThemeContext);
  return (
    <Text wrap="truncate-end">
      {row.spans.map(({ text, tone = "plain" }, index) => (
        <Text key={index} {...theme[tone]}>
          {text}
        </Text>
      ))}
    </Text>
  );
}

export const rule = (width: number): Row => ({
  spans: [{ text: "─".repeat(width), tone: "muted" }],
});

/** Ends in how much there is to scroll to, if anything. */
function markedRule(width: number, { above, below }: Unseen): Row {
  const marks = [above > 0 && `↑ ${above}`, below > 0 && `↓ ${below}`].filter(Boolean);
  if (marks.length === 0) return rule(width);
  const mark = ` ${marks.join("  ")} more`;
  return {
    spans: [...rule(Math.max(width - widthOf(mark), 0)).spans, { text: mark, tone: "muted" }],
  };
}

const ALL_SEEN: Unseen = { above: 0, below: 0 };

/**
 * What `Frame` needs beside all that it is given: a rule and the keys. One line of the terminal
 * stays free, else Ink clears all of it, history included, at every change.
 */
const SURROUNDINGS = 3;
const STATUS_LINES_MAX = 3;

const statusRows = (status: Status | undefined, width: number): readonly Row[] =>
  status ? paragraph(status.text, width, status.tone).slice(0, STATUS_LINES_MAX) : [BLANK];

/** How many rows are left for the body. */
export function bodyHeight({
  size,
  header,
  footer = [],
  status,
}: Pick<FrameProps, "size" | "header" | "footer" | "status">): number {
  const taken = header.length + footer.length + statusRows(status, size.columns).length;
  return Math.max(1, size.rows - SURROUNDINGS - taken);
}

export interface FrameProps {
  readonly size: Size;
  readonly header: readonly Row[];
  /** Exactly as many rows as `bodyHeight` says are drawn. */
  readonly body: readonly Row[];
  /** What of the body is out of sight. */
  readonly unseen?: Unseen;
  readonly footer?: readonly Row[];
  readonly status: Status | undefined;
  readonly keys: Bindings<string>;
}

/** The whole screen: header, body, what was done last, and the keys. */
export function Frame(props: FrameProps): ReactNode {
  const { size, header, body, unseen = ALL_SEEN, footer = [], status, keys } = props;
  const height = bodyHeight(props);
  const filled = Array.from({ length: height }, (_, index) => body[index] ?? BLANK);
  return (
    <Box flexDirection="column" width={size.columns}>
      <Rows rows={header} />
      <Rows rows={filled} />
      <Rows rows={[markedRule(size.columns, unseen)]} />
      <Rows rows={footer} />
      <Rows rows={statusRows(status, size.columns)} />
      <Rows rows={[{ spans: [{ text: keyBar(keys, size.columns), tone: "muted" }] }]} />
    </Box>
  );
}
