import { ApiError } from "@finalist/api/client";
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, Suspense, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Route, Switch } from "wouter";
import { takeTokenFromAddress } from "./data/index.ts";
import { ApplicationPage } from "./pages/application.tsx";
import { HomePage } from "./pages/home.tsx";
import { Shell } from "./pages/shell.tsx";
import { TokenPage } from "./pages/token.tsx";
import { YouPage } from "./pages/you.tsx";
import { keepFilesOut } from "./ui/keep-files-out.ts";
import { Empty } from "./ui/panel.tsx";
import "./styles.css";

takeTokenFromAddress();

const isUnauthorized = (error: unknown): boolean =>
  error instanceof ApiError && error.problem.status === 401;

function App() {
  const [needsToken, setNeedsToken] = useState(false);
  const [queryClient] = useState(
    () =>
      new QueryClient({
        queryCache: new QueryCache({
          onError: (error) => {
            if (isUnauthorized(error)) setNeedsToken(true);
          },
        }),
        defaultOptions: {
          queries: {
            // The change log says when something is stale; nothing is by itself.
            staleTime: Number.POSITIVE_INFINITY,
            networkMode: "always",
            retry: (count, error) => !(error instanceof ApiError) && count < 2,
          },
        },
      }),
  );
  // Elsewhere the shell does that, and says where a file belongs.
  useEffect(() => (needsToken ? keepFilesOut() : undefined), [needsToken]);
  if (needsToken) return <TokenPage />;
  return (
    <QueryClientProvider client={queryClient}>
      <Shell>
        <Suspense fallback={<p className="text-muted">Loading…</p>}>
          <Switch>
            <Route path="/">
              <HomePage />
            </Route>
            <Route path="/you">
              <YouPage />
            </Route>
            <Route path="/a/:id/:section?">
              {({ id, section }) => <ApplicationPage key={id} id={id} section={section} />}
            </Route>
            <Route>
              <Empty>There is nothing at this address. Look under Interviews.</Empty>
            </Route>
          </Switch>
        </Suspense>
      </Shell>
    </QueryClientProvider>
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
