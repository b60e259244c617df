import { ApiError } from "@finalist/api/client";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, StrictMode, Suspense, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Route, Switch, useLocation } from "wouter";
import { door, enter, NEVER_SEEN, useStore, useSyncState } from "./data/index.ts";
import { ReadOnly } from "./read-only.tsx";
import { Everywhere } from "./shell/everywhere.tsx";
import { Shell } from "./shell/shell.tsx";
import { applyTheme } from "./theme.ts";
import { openOffline } from "./updates.ts";
import { keepFilesOut } from "./ui/keep-files-out.ts";
import { Mishap } from "./ui/mishap.tsx";
import { Empty, Loading } from "./ui/panel.tsx";
import "./styles.css";

void enter();
applyTheme();

const SignInPage = lazy(async () => ({
  default: (await import("./pages/sign-in/sign-in-page.tsx")).SignInPage,
}));
const TodayPage = lazy(async () => ({
  default: (await import("./pages/today/today-page.tsx")).TodayPage,
}));
const YouPage = lazy(async () => ({ default: (await import("./pages/you/you-page.tsx")).YouPage }));
const PlaybookPage = lazy(async () => ({
  default: (await import("./pages/playbook/playbook-page.tsx")).PlaybookPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import("./pages/settings/settings-page.tsx")).SettingsPage,
}));
const InvitationPage = lazy(async () => ({
  default: (await import("./pages/account/invitation-page.tsx")).InvitationPage,
}));
const ConfirmPage = lazy(async () => ({
  default: (await import("./pages/account/confirm-page.tsx")).ConfirmPage,
}));
const StoryPage = lazy(async () => ({
  default: (await import("./pages/you/story-page.tsx")).StoryPage,
}));
const ApplicationPage = lazy(async () => ({
  default: (await import("./pages/application/application-page.tsx")).ApplicationPage,
}));
const LivePage = lazy(async () => ({
  default: (await import("./pages/live/live-page.tsx")).LivePage,
}));

/** What stands where a page will be; with nobody to ask, that can take a while. */
function Waiting() {
  const { isConnected } = useSyncState();
  return isConnected ? <Loading /> : <Empty>{NEVER_SEEN}</Empty>;
}

function App() {
  const at = useStore(door);
  const isOut = at.type === "out";
  const [queryClient] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            // The change log says when something is stale; nothing is by itself.
            staleTime: Number.POSITIVE_INFINITY,
            networkMode: "always",
            retry: (count, error) => !(error instanceof ApiError) && count < 2,
            retryDelay: 400,
          },
        },
      }),
  );
  // Elsewhere the shell does that, and says where a file belongs.
  useEffect(() => (isOut ? keepFilesOut() : undefined), [isOut]);
  if (at.type === "entering") return <Loading />;
  if (at.type === "out")
    return (
      <Suspense fallback={<Loading />}>
        <SignInPage why={at.why} />
      </Suspense>
    );
  return (
    <QueryClientProvider client={queryClient}>
      <Everywhere>
        <Switch>
          <Route path="/a/:id/live">
            {({ id }) => (
              <Mishap>
                <Suspense fallback={<Loading />}>
                  <LivePage key={id} id={id} />
                </Suspense>
              </Mishap>
            )}
          </Route>
          <Route>
            <Pages />
          </Route>
        </Switch>
      </Everywhere>
    </QueryClientProvider>
  );
}

if (import.meta.env.PROD) void openOffline();
/** Every page that stands in the frame. */
function Pages() {
  const [path] = useLocation();
  return (
    <Shell>
      <Mishap key={path.split("/").slice(0, 3).join("/")}>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/">
              <ReadOnly>
                <TodayPage />
              </ReadOnly>
            </Route>
            <Route path="/invitation">
              <InvitationPage />
            </Route>
            <Route path="/confirm">
              <ConfirmPage />
            </Route>
            <Route path="/you">
              <ReadOnly>
                <YouPage />
              </ReadOnly>
            </Route>
            <Route path="/playbook/:id?">{({ id }) => <PlaybookPage id={id} />}</Route>
            <Route path="/settings">
              <SettingsPage />
            </Route>
            <Route path="/you/stories/:id">
              {({ id }) => (
                <ReadOnly>
                  <StoryPage id={id} />
                </ReadOnly>
              )}
            </Route>
            <Route path="/a/:id/:section?">
              {({ id, section }) => <ApplicationPage key={id} id={id} section={section} />}
            </Route>
            <Route>
              <Empty>There is nothing at this address. Look under Today.</Empty>
            </Route>
          </Switch>
        </Suspense>
      </Mishap>
    </Shell>
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    {/* The page's policy lets no style element in; styles.css has theirs. */}
    <CSPProvider disableStyleElements>
      <App />
    </CSPProvider>
  </StrictMode>,
);
