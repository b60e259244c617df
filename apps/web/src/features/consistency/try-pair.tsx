import type { PairVerdict, TellingVerdict } from "@finalist/core/consistency";
import { STATEMENT_CHARACTERS_MAX } from "@finalist/core/consistency/limits";
import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/panel.tsx";
import type { Engine } from "./engine.ts";
import { SideBySide } from "./side-by-side.tsx";
import type { TellingView } from "@finalist/core/own-words";
import { useVerdicts } from "./use-engine.ts";
import { HARMLESS } from "../../ui/keep-off.ts";

const VERDICTS = {
  contradiction: { name: "Both cannot be true", tone: "danger" },
  correction: { name: "Corrected openly", tone: "accent" },
  consistent: { name: "They agree", tone: "accent" },
  unrelated: { name: "About different things", tone: "plain" },
} as const satisfies Record<TellingVerdict, object>;

/** Invented: nobody's words. */
const EXAMPLE = {
  first:
    "I led the move of our billing to the new platform. It took nine months with a team of six.",
  later:
    "The biggest thing I led was moving billing to the new platform: fourteen months, with a team of six.",
};

const PAUSE_MILLIS = 300;

/** Two texts beside each other, compared while they are typed. Nothing of it is stored. */
export function TryPair({ engine }: { readonly engine: Engine }) {
  const [texts, setTexts] = useState({ first: "", later: "" });
  const settled = useSettled(texts, PAUSE_MILLIS);
  const firstArea = useRef<HTMLTextAreaElement>(null);
  const isEmpty = texts.first === "" && texts.later === "";
  const isReady = settled.first.trim() !== "" && settled.later.trim() !== "";
  const { data, isFetching } = useVerdicts(
    engine,
    isReady ? [{ a: { text: settled.first }, b: { text: settled.later } }] : [],
  );
  const verdict = data?.[0];
  return (
    <div {...HARMLESS}>
      <p className="mb-3 text-sm text-muted">
        Try a sentence against another before you say it. Nothing here is stored or sent.
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Telling
          label="First round"
          hint="What you said then"
          area={firstArea}
          text={texts.first}
          onText={(first) => setTexts({ ...texts, first })}
        />
        <Telling
          label="Later"
          hint="What you want to say now"
          text={texts.later}
          onText={(later) => setTexts({ ...texts, later })}
        />
      </div>
      <div className="mt-2 flex flex-wrap gap-1">
        <Button look="quiet" onClick={() => setTexts(EXAMPLE)}>
          Fill in an example
        </Button>
        <Button
          look="quiet"
          disabled={isEmpty}
          onClick={() => {
            setTexts({ first: "", later: "" });
            firstArea.current?.focus();
          }}
        >
          Clear both
        </Button>
      </div>
      <div role="status" aria-live="polite" className="mt-3">
        {verdict ? (
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Chip tone={VERDICTS[verdict.verdict].tone}>{VERDICTS[verdict.verdict].name}</Chip>
            <span className="text-sm">{verdict.reason}</span>
          </p>
        ) : (
          <p className="text-sm text-muted">
            {isFetching ? "Comparing…" : "Write in both, and the verdict stands here."}
          </p>
        )}
      </div>
      {verdict && hasSpans(verdict) && (
        <div className="mt-3">
          <SideBySide
            earlier={viewOf(settled.first, verdict.a)}
            later={viewOf(settled.later, verdict.b)}
            names={["First round", "Later"]}
            isClash={verdict.verdict === "contradiction"}
          />
        </div>
      )}
    </div>
  );
}

const hasSpans = ({ a, b }: PairVerdict): boolean => a.span !== null || b.span !== null;

const viewOf = (text: string, { span, value }: PairVerdict["a"]): TellingView => ({
  place: "",
  text,
  ...(span && { span }),
  ...(value !== null && { value }),
});

interface TellingProps {
  readonly label: string;
  readonly hint: string;
  readonly area?: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Telling({ label, hint, area, text, onText }: TellingProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <textarea
        id={id}
        ref={area}
        dir="auto"
        rows={5}
        value={text}
        maxLength={STATEMENT_CHARACTERS_MAX}
        placeholder={hint}
        onChange={(event) => onText(event.target.value)}
        className="block w-full rounded-lg border border-line bg-card px-3 py-2 text-base sm:text-sm"
      />
    </div>
  );
}

/** A value once it has stayed the same for a while. */
function useSettled<T>(value: T, millis: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return settled;
}
