import { useEffect } from "react";
import { caller, mayChange, useStore } from "../../data/index.ts";
import { ReadOnly } from "../../read-only.tsx";
import { AccountPanel } from "../account/account-panel.tsx";
import { PeoplePanel } from "../account/people-panel.tsx";
import { Appearance } from "./appearance.tsx";
import { Browsers } from "./browsers.tsx";
import { CalendarFeed } from "./calendar-feed.tsx";
import { DataTransfer } from "./data-transfer.tsx";
import { History } from "./history.tsx";
import { Tokens } from "./tokens.tsx";
import { Webhooks } from "./webhooks.tsx";

/** What is set once: how it looks, who may come in, what goes out, what happened. */
export function SettingsPage() {
  useEffect(() => {
    document.title = "Settings · Finalist";
  }, []);
  const known = useStore(caller);
  const isHosted = known?.mode === "hosted";
  const isOwner = mayChange(known);
  return (
    <div className="max-w-3xl">
      <h1 className="mb-8 text-2xl font-semibold sm:text-3xl">Settings</h1>
      <Appearance />
      {isHosted && (
        <>
          <AccountPanel />
          <PeoplePanel caller={known} />
        </>
      )}
      {isOwner && <CalendarFeed />}
      {!isHosted && <Browsers />}
      {isOwner && (
        <>
          <Tokens />
          <Webhooks />
          <DataTransfer hasBackup={!isHosted} />
        </>
      )}
      <ReadOnly>
        <History />
      </ReadOnly>
    </div>
  );
}
