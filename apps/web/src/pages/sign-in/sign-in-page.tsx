import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import {
  client,
  enterWith,
  isLinkUsed,
  isUnauthorized,
  messageOf,
  type WhyOut,
} from "../../data/index.ts";
import { Button } from "../../ui/button.tsx";
import { AccountPages } from "../account/account-pages.tsx";
import { Loading } from "../../ui/panel.tsx";

const WORDS: Readonly<Record<WhyOut, { readonly title: string; readonly what: string }>> = {
  stranger: {
    title: "This browser does not know you yet",
    what: "Open the link that Finalist printed when it started; it works once.",
  },
  "link-used": {
    title: "This link opens nothing any more",
    what: "It was opened before, or is more than a day old. Each link lets one browser in, once.",
  },
  left: {
    title: "You are signed out",
    what: "This browser opens nothing now, and what it kept to show without a network is gone.",
  },
  ended: {
    title: "This browser was signed out",
    what: "Its session was ended, or not used for 90 days.",
  },
};

/** Shown where this browser is not in: by an account, or by a link of the machine. */
export function SignInPage({ why }: { readonly why: WhyOut }) {
  const [mode, setMode] = useState<"machine" | "hosted">();
  useEffect(() => {
    client.signInMode().then(setMode, () => setMode("machine"));
  }, []);
  if (mode === undefined) return <Loading />;
  if (mode === "machine") return <MachinePage why={why} />;
  return <AccountPages />;
}

function MachinePage({ why }: { readonly why: WhyOut }) {
  const { title, what } = WORDS[why];
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    document.title = `${title} · Finalist`;
  }, [title]);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(undefined);
    try {
      await enterWith(text);
      window.location.assign("/");
    } catch (error) {
      setProblem(whyNotIn(error));
    }
  }
  return (
    <main className="mx-auto max-w-xl px-4 pt-20">
      <h1 className="mb-3 text-2xl font-semibold">{title}</h1>
      <p className="mb-3 text-muted">{what}</p>
      <p className="mb-5 text-muted">
        For a new link, type <Typed>finalist link</Typed> (in a copy of its repository,{" "}
        <Typed>npm run -s finalist -- link</Typed>). Open what it prints, or paste it here.
      </p>
      <form onSubmit={(event) => void submit(event)} className="flex gap-2">
        <input
          aria-label="Link or token"
          aria-describedby={problem === undefined ? undefined : "why-not"}
          className="min-w-0 flex-1 rounded-lg border border-line bg-card px-3 py-2"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="primary" type="submit" disabled={text.trim() === ""}>
          Open
        </Button>
      </form>
      {problem !== undefined && (
        <p id="why-not" role="alert" className="mt-3 text-danger">
          {problem}
        </p>
      )}
    </main>
  );
}

const Typed = ({ children }: { readonly children: ReactNode }) => (
  <code className="rounded bg-well px-1">{children}</code>
);

function whyNotIn(error: unknown): string {
  if (isLinkUsed(error)) return WORDS["link-used"].what;
  if (isUnauthorized(error)) return "That is neither a link nor the token of this Finalist.";
  return messageOf(error);
}
