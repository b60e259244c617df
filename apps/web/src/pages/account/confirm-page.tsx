import { useEffect, useState } from "react";
import { Link } from "wouter";
import { account, accountWords } from "../../data/account.ts";
import { Loading } from "../../ui/panel.tsx";
import { confirmationIn } from "./confirmation.ts";

/** A mail's link, opened where somebody is in already. */
export function ConfirmPage() {
  const [confirmation] = useState(confirmationIn);
  const [outcome, setOutcome] = useState<{ readonly problem?: string }>();
  useEffect(() => {
    document.title = "Confirm · Finalist";
    account.confirm(confirmation?.token ?? "").then(
      () => setOutcome({}),
      (error: unknown) => setOutcome({ problem: accountWords(error) }),
    );
  }, [confirmation]);
  if (!outcome) return <Loading />;
  const { problem } = outcome;
  return (
    <section className="max-w-md">
      <h1 className="mb-3 text-2xl font-semibold">
        {problem === undefined ? "Confirmed" : "Not confirmed"}
      </h1>
      {problem === undefined ? (
        <p role="status" className="mb-5 text-muted">
          <bdi className="font-medium text-ink">{confirmation?.email}</bdi> is the address of your
          account.
        </p>
      ) : (
        <p role="alert" className="mb-5 text-danger">
          {problem}
        </p>
      )}
      <p className="flex gap-4">
        <Link href="/" className="text-accent">
          To today
        </Link>
        <Link href="/settings" className="text-accent">
          To your account
        </Link>
      </p>
    </section>
  );
}
