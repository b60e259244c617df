import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { account, accountWords, addPasskey, canPasskey, leaveAccount } from "../../data/account.ts";
import { formatMoment, systemTimeZone } from "../../format.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { Chip, Panel } from "../../ui/panel.tsx";
import { AccountForm, Field, NewPassword } from "./fields.tsx";

const QrCode = lazy(async () => ({ default: (await import("./qr-code.tsx")).QrCode }));

const tell = (failure: unknown): void => notify({ text: accountWords(failure), tone: "danger" });

/** What lets one person in, and where they are in. */
export function AccountPanel() {
  const { data: current } = useQuery({ queryKey: ["account"], queryFn: account.current });
  return (
    <Panel
      title="Your account"
      aside={
        <Button look="quiet" onClick={() => void leaveAccount().catch(tell)}>
          Sign out
        </Button>
      }
    >
      {current && (
        <p className="mb-4 text-sm text-muted">
          <bdi className="font-medium text-ink">{current.user.name}</bdi> · {current.user.email}
        </p>
      )}
      <div className="divide-y divide-line rounded-2xl border border-line bg-card">
        <Address />
        <Password />
        <TwoFactor isOn={current?.user.twoFactorEnabled ?? false} />
        {canPasskey() && <Passkeys />}
        <Sessions currentId={current?.session.id} />
      </div>
    </Panel>
  );
}

function Row({ name, what, children }: { name: string; what: string; children: ReactNode }) {
  return (
    <details className="px-4 py-3">
      <summary className="cursor-pointer">
        <span className="font-medium">{name}</span>{" "}
        <span className="text-sm text-muted">{what}</span>
      </summary>
      <div className="max-w-md pt-4 pb-1">{children}</div>
    </details>
  );
}

function Address() {
  const [askedFor, setAskedFor] = useState<string>();
  return (
    <Row name="E-mail" what="change it">
      {askedFor === undefined ? (
        <AccountForm
          action="Change it"
          onSubmit={async ({ email = "", password = "" }) => {
            await account.changeEmail(email, password);
            setAskedFor(email);
          }}
        >
          <Field label="New address" name="email" type="email" autoComplete="email" />
          <Field label="Password" name="password" type="password" autoComplete="current-password" />
        </AccountForm>
      ) : (
        <p role="status" className="text-sm">
          If nobody else has it, a link is on its way to{" "}
          <bdi className="font-medium">{askedFor}</bdi>. Open it in this browser within an hour;
          until then, nothing changes.
        </p>
      )}
    </Row>
  );
}

function Password() {
  const [isDone, setIsDone] = useState(false);
  return (
    <Row name="Password" what="change it">
      {isDone ? (
        <p role="status" className="text-sm">
          Your new password is set. Every other browser was signed out.
        </p>
      ) : (
        <AccountForm
          action="Set it"
          onSubmit={async ({ current = "", next = "" }) => {
            await account.changePassword(current, next);
            setIsDone(true);
          }}
        >
          <Field
            label="Password now"
            name="current"
            type="password"
            autoComplete="current-password"
          />
          <NewPassword label="New password" name="next" />
        </AccountForm>
      )}
    </Row>
  );
}

function TwoFactor({ isOn }: { readonly isOn: boolean }) {
  const queryClient = useQueryClient();
  const [begun, setBegun] = useState<Awaited<ReturnType<typeof account.beginTwoFactor>>>();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["account"] });
  const password = (
    <Field label="Password" name="password" type="password" autoComplete="current-password" />
  );
  return (
    <Row name="Second factor" what={isOn ? "is on" : "a code from an app at each sign-in"}>
      {begun && (
        <div className="mb-5">
          <p className="mb-3 text-sm">
            Point your authenticator app at this code. If the app is on this device, open{" "}
            <a className="text-accent" href={begun.totpURI}>
              this link
            </a>
            .
          </p>
          <Suspense fallback={<div className="aspect-square w-52" />}>
            <QrCode label="QR code for your authenticator app" text={begun.totpURI} />
          </Suspense>
          <p className="mt-4 mb-2 text-sm">Or type this key into the app:</p>
          <CopyField label="Key" value={new URL(begun.totpURI).searchParams.get("secret") ?? ""} />
          <p className="mt-4 mb-2 text-sm">
            Keep these spare codes in a safe place. Each opens once, where the app is not at hand;
            they are not shown again.
          </p>
          <CopyField label="Spare codes" value={begun.backupCodes.join(" ")} isProse />
        </div>
      )}
      {begun && !isOn && (
        <AccountForm
          key="verify"
          action="Turn it on"
          onSubmit={async ({ code = "" }) => {
            await account.verifyCode(code.trim());
            await refresh();
          }}
        >
          <Field
            label="Code from the app"
            name="code"
            autoComplete="one-time-code"
            hint="It is on from then."
          />
        </AccountForm>
      )}
      {!begun && (
        <AccountForm
          key={isOn ? "end" : "begin"}
          action={isOn ? "Turn it off" : "Begin"}
          onSubmit={async ({ password: given = "" }) => {
            if (isOn) await account.endTwoFactor(given);
            else setBegun(await account.beginTwoFactor(given));
            await refresh();
          }}
        >
          {password}
        </AccountForm>
      )}
    </Row>
  );
}

function Passkeys() {
  const queryClient = useQueryClient();
  const { data: passkeys = [] } = useQuery({ queryKey: ["passkeys"], queryFn: account.passkeys });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["passkeys"] });
  const remove = async (id: string): Promise<void> => {
    await account.removePasskey(id);
    await refresh();
  };
  return (
    <Row name="Passkeys" what="in without a password">
      <ul className="mb-4">
        {passkeys.map(({ id, name, createdAt }) => (
          <li key={id} className="flex items-center justify-between gap-3 text-sm">
            <span>
              <bdi>{name || "Passkey"}</bdi>{" "}
              <span className="text-muted">made {formatMoment(createdAt, systemTimeZone())}</span>
            </span>
            <Button
              look="quiet"
              className="text-danger"
              aria-label={`Remove ${name || "the passkey"}`}
              onClick={() => void remove(id).catch(tell)}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <AccountForm
        action="Add a passkey"
        onSubmit={async ({ name = "" }) => {
          await addPasskey(name.trim());
          await refresh();
        }}
      >
        <Field
          label="Name"
          name="name"
          autoComplete="off"
          maxLength={60}
          hint="Such as the device it is on."
        />
      </AccountForm>
    </Row>
  );
}

function Sessions({ currentId }: { readonly currentId: string | undefined }) {
  const queryClient = useQueryClient();
  const { data: sessions = [] } = useQuery({
    queryKey: ["account-sessions"],
    queryFn: account.sessions,
    refetchOnMount: "always",
  });
  const end = async (token: string): Promise<void> => {
    await account.endSession(token);
    await queryClient.invalidateQueries({ queryKey: ["account-sessions"] });
  };
  return (
    <Row name="Browsers" what={sessions.length > 0 ? `${sessions.length} signed in` : ""}>
      <ul>
        {sessions.map(({ id, token, userAgent, createdAt }) => (
          <li key={id} className="flex items-center justify-between gap-3 text-sm">
            <span className="min-w-0">
              <span className="block truncate">{userAgent || "A browser"}</span>
              <span className="text-muted">
                in since {formatMoment(createdAt, systemTimeZone())}
              </span>
            </span>
            {id === currentId ? (
              <Chip tone="accent">This one</Chip>
            ) : (
              <Button look="quiet" onClick={() => void end(token).catch(tell)}>
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Row>
  );
}
