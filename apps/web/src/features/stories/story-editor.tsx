import type { EditCommand } from "@finalist/core/change";
import type { Story } from "@finalist/core/model";
import { STORY_KIND_NAMES, STORY_PROMPTS } from "@finalist/core/playbook";
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { Choice } from "./choice.tsx";
import { EffectField } from "./effect-field.tsx";
import { heardIn, tellingOf } from "./heard.ts";
import { LinesField } from "./lines-field.tsx";
import { ProductionFields } from "./production-fields.tsx";
import {
  COURSE_FIELDS,
  fieldId,
  JUDGEMENT_FIELDS,
  type StoryField,
  type TextKey,
} from "./story-fields.ts";
import { StorySummary } from "./story-summary.tsx";
import { TagsField } from "./tags-field.tsx";
import { TextField } from "./text-field.tsx";
import { useReview } from "./use-review.ts";

interface StoryEditorProps {
  readonly story: Story;
  /** Problems of an employer that it may answer, to be taken over with one press. */
  readonly problems?: readonly string[];
  readonly onRun: (command: EditCommand) => void;
  readonly onDelete: () => void;
}

const KINDS = Object.entries(STORY_KIND_NAMES) as readonly (readonly [Story["kind"], string])[];

/** A story, written where it is read; what it still lacks and what is heard in it follow each key. */
export function StoryEditor({ story, problems = [], onRun, onDelete }: StoryEditorProps) {
  const [typed, setTyped] = useState<Readonly<Partial<Record<TextKey, string>>>>({});
  const current: Story = { ...story, ...typed };
  const telling = tellingOf(current);
  const reviewed = useReview(telling.text);
  const isReviewed = reviewed?.text === telling.text;

  const change = (patch: Readonly<Record<string, unknown>>): void =>
    onRun({ type: "change", collection: "stories", id: story.id, patch });
  const lines = (key: string) => (value: readonly string[]) =>
    change({ [key]: value.length === 0 ? null : value });
  const draft = (key: TextKey, text: string | undefined): void =>
    setTyped((before) => {
      const others = Object.entries(before).filter(([other]) => other !== key);
      return Object.fromEntries(text === undefined ? others : [...others, [key, text]]);
    });
  const textField = ({ key, name, prompt }: StoryField): ReactNode => (
    <TextField
      key={key}
      name={name}
      prompt={prompt}
      fieldKey={key}
      value={story[key] ?? ""}
      typed={current[key] ?? ""}
      heard={reviewed && isReviewed ? heardIn(key, telling, reviewed.review) : undefined}
      onDraft={(text) => draft(key, text)}
      onCommit={(text) => change({ [key]: text.trim() || null })}
    />
  );
  const open = problems.filter((problem) => !story.relevance?.includes(problem));
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]">
      <div className="min-w-0 max-w-[46rem]">
        <h1 className="px-2 font-serif text-3xl font-semibold">
          <EditInPlace
            label="Title of the story"
            value={story.title}
            isLine
            isRequired
            maxLength={300}
            onCommit={(title) => change({ title: title.trim() })}
          />
        </h1>
        <div className="mt-2">
          <Choice
            label="What it proves"
            options={KINDS}
            value={story.kind}
            onChoose={(kind) => change({ kind })}
          />
        </div>
      </div>
      <StorySummary
        story={current}
        review={reviewed?.review}
        isReading={!isReviewed && telling.text !== ""}
      />
      <div className="min-w-0 max-w-[46rem]">
        <div className="space-y-6">
          {COURSE_FIELDS.map(textField)}
          <h2 className="border-t border-line pt-6 text-xl font-semibold">Where judgement shows</h2>
          {JUDGEMENT_FIELDS.slice(0, 2).map(textField)}
          <LinesField
            name="Options you rejected"
            prompt={STORY_PROMPTS.rejectedAlternatives}
            fieldKey="rejectedAlternatives"
            lines={story.rejectedAlternatives ?? []}
            onChange={lines("rejectedAlternatives")}
          />
          {JUDGEMENT_FIELDS.slice(2).map(textField)}
          <h2 className="border-t border-line pt-6 text-xl font-semibold">What it proves</h2>
          <EffectField
            effect={story.effect}
            onChange={(effect) => change({ effect: effect ?? null })}
          />
          <label className="flex min-h-9 items-start gap-2 px-2">
            <input
              id={fieldId("claimsChecked")}
              type="checkbox"
              className="mt-0.5 size-5 shrink-0 accent-accent"
              checked={story.claimsChecked ?? false}
              onChange={(event) => change({ claimsChecked: event.target.checked || null })}
            />
            <span>
              Its facts are among my claims
              <span className="block text-sm text-muted">{STORY_PROMPTS.claimsChecked}</span>
            </span>
          </label>
          <LinesField
            name="Which of their problems it answers"
            prompt={STORY_PROMPTS.relevance}
            fieldKey="relevance"
            lines={story.relevance ?? []}
            onChange={lines("relevance")}
          >
            {open.length > 0 && (
              <p className="mt-2 flex flex-wrap items-center gap-1.5 text-sm text-muted">
                They spoke of
                {open.map((problem) => (
                  <Button
                    key={problem}
                    aria-label={`It answers: ${problem}`}
                    onClick={() => lines("relevance")([...(story.relevance ?? []), problem])}
                  >
                    + {problem}
                  </Button>
                ))}
              </p>
            )}
          </LinesField>
          <TagsField tags={story.tags ?? []} onChange={lines("tags")} />
          <ProductionFields
            production={story.production}
            isExpected={story.kind === "STK-1"}
            onChange={(key, text) => change({ production: { [key]: text || null } })}
          />
        </div>
        <p className="mt-10 border-t border-line pt-4">
          <Button look="quiet" className="text-danger" onClick={onDelete}>
            Delete this story
          </Button>
        </p>
      </div>
    </div>
  );
}
