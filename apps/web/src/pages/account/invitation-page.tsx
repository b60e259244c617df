import { useEffect, useState } from "react";
import { account, accountWords } from "../../data/account.ts";
import { goToWorkspace } from "../../data/index.ts";
import { Button } from "../../ui/button.tsx";
import { Loading } from "../../ui/panel.tsx";
import { forgetInvitation, invitationId, keepInvitation } from "./invitation.ts";
import { MAY } from "./roles.ts";

/** What somebody was asked into; nothing happens before they say so. */
export function InvitationPage() {
  const [invited, setInvited] = useState<Awaited<ReturnType<typeof account.invitation>>>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    document.title = "Invitation · Finalist";
    keepInvitation();
    account.invitation(invitationId() ?? "").then(setInvited, (error: unknown) => {
      forgetInvitation();
      setProblem(accountWords(error));
    });
  }, []);
  async function accept(): Promise<void> {
    try {
      const { member } = await account.accept(invitationId() ?? "");
      forgetInvitation();
      goToWorkspace(member.organizationId);
    } catch (error) {
      setProblem(accountWords(error));
    }
  }
  const decline = (): void => {
    forgetInvitation();
    window.location.assign("/");
  };
  return (
    <section className="max-w-md">
      <h1 className="mb-3 text-2xl font-semibold">You were asked in</h1>
      {problem !== undefined && (
        <p role="alert" className="mb-4 text-danger">
          {problem}
        </p>
      )}
      {!invited && problem === undefined && <Loading />}
      {invited && (
        <>
          <p className="mb-5 text-muted">
            <bdi>{invited.inviterEmail}</bdi> asks you into the workspace{" "}
            <bdi className="font-medium text-ink">{invited.organizationName}</bdi>. There you may{" "}
            {MAY[invited.role] ?? "read"}. Your own workspace stays your own.
          </p>
          <div className="flex gap-2">
            <Button look="primary" onClick={() => void accept()}>
              Go in
            </Button>
            <Button onClick={decline}>Not now</Button>
          </div>
        </>
      )}
    </section>
  );
}
