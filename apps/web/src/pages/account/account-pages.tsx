import { type ReactNode, useEffect, useState } from "react";
import { account, accountWords, canPasskey, codeOf, signInByPasskey } from "../../data/account.ts";
import { comeIn } from "../../data/index.ts";
import { Button } from "../../ui/button.tsx";
import { Loading } from "../../ui/panel.tsx";
import { AccountForm, Field, NewPassword } from "./fields.tsx";
import { confirmationIn, forgetConfirmation } from "./confirmation.ts";
import { invitationId, keepInvitation } from "./invitation.ts";

type View =
  | "sign-in"
  | "sign-up"
  | "forgotten"
  | "new-password"
  | "code"
  | "backup-code"
  | "mail-sent"
  | "confirm"
  | "too-late";

const TITLES: Readonly<Record<View, string>> = {
  "sign-in": "Sign in",
  "sign-up": "Make an account",
  forgotten: "Forgotten your password?",
  "new-password": "Set a new password",
  code: "One more step",
  "backup-code": "One more step",
  "mail-sent": "Look into your mail",
  confirm: "Is it you?",
  "too-late": "That link is too old",
};

/** Where several people are served: how somebody who is not in comes in. */
export function AccountPages() {
  const [view, setView] = useState<View | "looking">("looking");
  const [note, setNote] = useState<string>();
  const [email, setEmail] = useState(() => confirmationIn()?.email ?? "");
  const invited = keepInvitation();
  useEffect(() => {
    const confirmation = confirmationIn();
    if (!confirmation) {
      // Another window may have signed this browser in already.
      arrive().catch(() => setView(firstView(invited)));
      return;
    }
    const stay = (error: unknown): void => {
      const next = AFTER_LINK[codeOf(error)] ?? "sign-in";
      if (next === "sign-in") setNote(accountWords(error));
      setView(next);
    };
    confirm(confirmation.token).catch(stay);
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
      {invited && (view === "sign-in" || view === "sign-up") && (
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
            <NewPassword label="Password" name="password" />
          </AccountForm>
          <Others>
            <Other onClick={() => go("sign-in")}>I have an account</Other>
          </Others>
        </>
      )}
      {view === "mail-sent" && <MailSent email={email} onBack={() => go("sign-in")} />}
      {view === "confirm" && (
        <Confirm email={email} onCode={() => go("code")} onStranger={() => go("forgotten")} />
      )}
      {view === "too-late" && (
        <>
          <p className="mb-5 text-muted">
            A link confirms an address within an hour, and this one came later. We send another to{" "}
            <bdi className="font-medium text-ink">{email}</bdi>.
          </p>
          <AccountForm
            action="Send another"
            onSubmit={async () => {
              await account.resend(email);
              go("mail-sent");
            }}
          />
          <Others>
            <Other onClick={() => go("sign-in")}>Sign in</Other>
          </Others>
        </>
      )}
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
        <>
          <AccountForm
            action="Set it"
            onSubmit={async ({ password = "" }) => {
              await account.reset(password, /^#token=(.+)$/.exec(window.location.hash)?.[1] ?? "");
              history.replaceState(null, "", "/");
              go("sign-in");
              setNote("Your new password is set. Every browser was signed out; sign in with it.");
            }}
          >
            <NewPassword label="New password" name="password" />
          </AccountForm>
          <Others>
            <Other onClick={() => go("forgotten")}>Ask for a new link</Other>
          </Others>
        </>
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
            if (codeOf(error) !== "EMAIL_NOT_VERIFIED") throw error;
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

interface ConfirmProps {
  readonly email: string;
  readonly onCode: () => void;
  readonly onStranger: () => void;
}

/** A link that was opened elsewhere than where the account was made: its password says whose it is. */
function Confirm({ email, onCode, onStranger }: ConfirmProps) {
  return (
    <>
      <p className="mb-5 text-muted">
        This browser has not seen you sign up. Confirm{" "}
        <bdi className="font-medium text-ink">{email}</bdi> with the password that you chose.
      </p>
      <AccountForm
        action="Confirm"
        onSubmit={async ({ password = "" }) => {
          try {
            const { twoFactorRedirect } = await account.signIn({ email, password });
            if (twoFactorRedirect) return onCode();
          } catch (error) {
            if (codeOf(error) !== "EMAIL_NOT_VERIFIED") throw error;
            await account.confirm(confirmationIn()?.token ?? "");
          }
          forgetConfirmation();
          return arrive();
        }}
      >
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <Field label="Password" name="password" type="password" autoComplete="current-password" />
      </AccountForm>
      <p className="mt-8 text-sm text-muted">
        You did not sign up? Then somebody else did, with your address. Leave it, and nothing
        happens; or have the account for yourself, with a password of your own.
      </p>
      <Others>
        <Other onClick={onStranger}>Set a password of my own</Other>
      </Others>
    </>
  );
}

/** What is shown where a link confirms nothing. */
const AFTER_LINK: Readonly<Record<string, View>> = {
  PASSWORD_FIRST: "confirm",
  TOKEN_EXPIRED: "too-late",
};

async function confirm(token: string): Promise<void> {
  await account.confirm(token);
  forgetConfirmation();
  await arrive();
}

/** Whoever was asked in is asked now whether they want to. */
async function arrive(): Promise<void> {
  await comeIn();
  if (invitationId() !== undefined) window.location.assign("/invitation");
}

function firstView(isInvited: boolean): View {
  const { pathname, hash } = window.location;
  if (pathname === "/new-password" && hash.startsWith("#token=")) return "new-password";
  return isInvited || pathname === "/sign-up" ? "sign-up" : "sign-in";
}
