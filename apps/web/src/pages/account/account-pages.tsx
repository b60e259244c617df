import { type ReactNode, useEffect, useState } from "react";
import { account, accountWords, canPasskey, signInByPasskey } from "../../data/account.ts";
import { comeIn } from "../../data/index.ts";
import { Button } from "../../ui/button.tsx";
import { Loading } from "../../ui/panel.tsx";
import { AccountForm, Field, PASSWORD_HINT } from "./fields.tsx";
import { invitationId, keepInvitation } from "./invitation.ts";

type View =
  | "sign-in"
  | "sign-up"
  | "forgotten"
  | "new-password"
  | "code"
  | "backup-code"
  | "mail-sent";

const TITLES: Readonly<Record<View, string>> = {
  "sign-in": "Sign in",
  "sign-up": "Make an account",
  forgotten: "Forgotten your password?",
  "new-password": "Set a new password",
  code: "One more step",
  "backup-code": "One more step",
  "mail-sent": "Look into your mail",
};

/** Where several people are served: how somebody who is not in comes in. */
export function AccountPages() {
  const [view, setView] = useState<View | "looking">("looking");
  const [note, setNote] = useState(noteInAddress);
  const [email, setEmail] = useState("");
  const invited = keepInvitation();
  useEffect(() => {
    // A link in a mail may have signed this browser in already.
    arrive().catch(() => setView(firstView(invited)));
  }, [invited]);
  useEffect(() => {
    if (view !== "looking") document.title = `${TITLES[view]} · Finalist`;
  }, [view]);
  if (view === "looking") return <Loading />;
  const go = (next: View): void => {
    setNote(undefined);
    setView(next);
  };
  return (
    <main className="mx-auto max-w-sm px-4 pt-16 pb-12">
      <p className="mb-8 flex items-center gap-2 font-serif text-lg font-semibold">
        <img src="/icon.svg" alt="" className="size-7" />
        Finalist
      </p>
      <h1 className="mb-3 text-2xl font-semibold">{TITLES[view]}</h1>
      {invited && view !== "mail-sent" && (
        <p className="mb-5 text-muted">
          You were asked into a workspace. Sign in, or make an account, with the address that the
          mail came to.
        </p>
      )}
      {note !== undefined && (
        <p role="status" className="mb-5 rounded-xl bg-accent-soft p-3 text-sm">
          {note}
        </p>
      )}
      {view === "sign-in" && (
        <SignIn
          onCode={() => go("code")}
          onUnverified={(address) => {
            setEmail(address);
            go("mail-sent");
          }}
          go={go}
        />
      )}
      {view === "sign-up" && (
        <>
          <AccountForm
            action="Make the account"
            onSubmit={async ({ name = "", email: address = "", password = "" }) => {
              await account.signUp({ name, email: address, password });
              setEmail(address);
              go("mail-sent");
            }}
          >
            <Field label="Your name" name="name" autoComplete="name" maxLength={80} />
            <Field label="E-mail" name="email" type="email" autoComplete="email" />
            <Field
              label="Password"
              name="password"
              type="password"
              autoComplete="new-password"
              minLength={12}
              maxLength={128}
              hint={PASSWORD_HINT}
            />
          </AccountForm>
          <Others>
            <Other onClick={() => go("sign-in")}>I have an account</Other>
          </Others>
        </>
      )}
      {view === "mail-sent" && <MailSent email={email} onBack={() => go("sign-in")} />}
      {view === "forgotten" && (
        <>
          <AccountForm
            action="Send me a link"
            onSubmit={async ({ email: address = "" }) => {
              await account.askForReset(address);
              go("sign-in");
              setNote("If there is an account with that address, a link is on its way to it.");
            }}
          >
            <Field label="E-mail" name="email" type="email" autoComplete="email" />
          </AccountForm>
          <Others>
            <Other onClick={() => go("sign-in")}>Back</Other>
          </Others>
        </>
      )}
      {view === "new-password" && (
        <AccountForm
          action="Set it"
          onSubmit={async ({ password = "" }) => {
            await account.reset(password, /^#token=(.+)$/.exec(window.location.hash)?.[1] ?? "");
            history.replaceState(null, "", "/");
            go("sign-in");
            setNote("Your new password is set. Every browser was signed out; sign in with it.");
          }}
        >
          <Field
            label="New password"
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={12}
            maxLength={128}
            hint={PASSWORD_HINT}
          />
        </AccountForm>
      )}
      {(view === "code" || view === "backup-code") && (
        <>
          <AccountForm
            key={view}
            action="Go on"
            onSubmit={async ({ code = "" }) => {
              const given = code.trim();
              await (view === "code" ? account.verifyCode(given) : account.verifyBackupCode(given));
              await arrive();
            }}
          >
            {view === "code" ? (
              <Field
                label="Code"
                name="code"
                autoComplete="one-time-code"
                hint="Six digits, from your authenticator app."
              />
            ) : (
              <Field label="Spare code" name="code" autoComplete="off" hint="Each works once." />
            )}
          </AccountForm>
          <Others>
            <Other onClick={() => go(view === "code" ? "backup-code" : "code")}>
              {view === "code" ? "Use a spare code" : "Use the app"}
            </Other>
          </Others>
        </>
      )}
    </main>
  );
}

interface SignInProps {
  readonly onCode: () => void;
  readonly onUnverified: (email: string) => void;
  readonly go: (view: View) => void;
}

function SignIn({ onCode, onUnverified, go }: SignInProps) {
  const [problem, setProblem] = useState<string>();
  async function byPasskey(): Promise<void> {
    setProblem(undefined);
    try {
      await signInByPasskey();
      await arrive();
    } catch (error) {
      setProblem(accountWords(error));
    }
  }
  return (
    <>
      <AccountForm
        action="Sign in"
        onSubmit={async ({ email = "", password = "" }) => {
          try {
            const { twoFactorRedirect } = await account.signIn({ email, password });
            if (twoFactorRedirect) return onCode();
          } catch (error) {
            if (!isUnverified(error)) throw error;
            return onUnverified(email);
          }
          return arrive();
        }}
      >
        <Field label="E-mail" name="email" type="email" autoComplete="username webauthn" />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password webauthn"
        />
      </AccountForm>
      {problem !== undefined && (
        <p role="alert" className="mt-4 text-sm text-danger">
          {problem}
        </p>
      )}
      <Others>
        {canPasskey() && <Other onClick={() => void byPasskey()}>Use a passkey</Other>}
        <Other onClick={() => go("sign-up")}>Make an account</Other>
        <Other onClick={() => go("forgotten")}>Forgotten your password?</Other>
      </Others>
    </>
  );
}

function MailSent({ email, onBack }: { readonly email: string; readonly onBack: () => void }) {
  const [note, setNote] = useState<string>();
  const resend = (): void => {
    account.resend(email).then(
      () => setNote("It is on its way again."),
      (error: unknown) => setNote(accountWords(error)),
    );
  };
  return (
    <>
      <p className="mb-5 text-muted">
        A link is on its way to <bdi className="font-medium text-ink">{email}</bdi>. Open it within
        an hour, in this browser if you can; then you are in.
      </p>
      <p aria-live="polite" className="mb-4 text-sm">
        {note}
      </p>
      <Others>
        <Other onClick={resend}>Send it again</Other>
        <Other onClick={onBack}>Sign in</Other>
      </Others>
    </>
  );
}

const Others = ({ children }: { readonly children: ReactNode }) => (
  <div className="mt-6 flex flex-col items-start gap-1">{children}</div>
);

const Other = ({
  children,
  onClick,
}: {
  readonly children: ReactNode;
  readonly onClick: () => void;
}) => (
  <Button look="quiet" className="-ml-3" onClick={onClick}>
    {children}
  </Button>
);

/** Whoever was asked in is asked now whether they want to. */
async function arrive(): Promise<void> {
  await comeIn();
  if (invitationId() !== undefined) window.location.assign("/invitation");
}

const isUnverified = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EMAIL_NOT_VERIFIED";

function firstView(isInvited: boolean): View {
  const { pathname, hash } = window.location;
  if (pathname === "/new-password" && hash.startsWith("#token=")) return "new-password";
  return isInvited || pathname === "/sign-up" ? "sign-up" : "sign-in";
}

/** A link that came too late brings its reason along. */
const noteInAddress = (): string | undefined =>
  new URLSearchParams(window.location.search).has("error")
    ? "That link opens nothing any more: it was used, or is more than an hour old. Sign in, and we send another."
    : undefined;
