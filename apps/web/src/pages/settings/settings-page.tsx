import { useEffect } from "react";
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
  return (
    <div className="max-w-3xl">
      <h1 className="mb-8 text-2xl font-semibold sm:text-3xl">Settings</h1>
      <Appearance />
      <CalendarFeed />
      <Browsers />
      <Tokens />
      <Webhooks />
      <DataTransfer />
      <History />
    </div>
  );
}
