import { type FormEvent, useState } from "react";
import { setToken } from "../../data/index.ts";
import { Button } from "../../ui/button.tsx";

/** Shown where this browser has no token, or one of another installation. */
export function TokenPage() {
  const [text, setText] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setToken(/#token=([\w-]+)/.exec(text)?.[1] ?? text);
    window.location.assign("/");
  };
  return (
    <main className="mx-auto max-w-md px-4 pt-20">
      <h1 className="mb-3 text-2xl font-semibold">This browser does not know you yet</h1>
      <p className="mb-5 text-muted">
        Open the link that Finalist prints when it starts. Or run{" "}
        <code className="rounded bg-well px-1">npm run -s finalist -- token</code> and paste what it
        prints.
      </p>
      <form onSubmit={submit} className="flex gap-2">
        <input
          aria-label="Link or token"
          className="min-w-0 flex-1 rounded-lg border border-line bg-card px-3 py-2"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="primary" type="submit" disabled={text.trim() === ""}>
          Open
        </Button>
      </form>
    </main>
  );
}
