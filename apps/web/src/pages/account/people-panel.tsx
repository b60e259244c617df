import type { CallerInfo } from "@finalist/api/client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { account, accountWords, type Member } from "../../data/account.ts";
import { goToWorkspace } from "../../data/index.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, Panel } from "../../ui/panel.tsx";
import { AccountForm, Field } from "./fields.tsx";
import { MAY } from "./roles.ts";

const ROLES = ["viewer", "coach", "owner"] as const;
const SELECT = "min-h-10 rounded-lg border border-line bg-card px-3 text-base sm:text-sm";

const tell = (failure: unknown): void => notify({ text: accountWords(failure), tone: "danger" });

/** Who is in this workspace, and the other ones that one is in. */
export function PeoplePanel({ caller }: { readonly caller: CallerInfo }) {
  const { workspace, workspaces = [], role } = caller;
  const isOwner = role === "owner";
  const isOwn = workspaces.some(({ id, isOwn: own }) => id === workspace && own);
  const leave = async (): Promise<void> => {
    if (!window.confirm("Leave this workspace? Only an owner can ask you in again.")) return;
    await account.leave(workspace);
    goToWorkspace(undefined);
  };
  return (
    <>
      {workspaces.length > 1 && <Workspaces caller={caller} />}
      <Panel
        title="People"
        aside={
          !isOwn && (
            <Button look="quiet" className="text-danger" onClick={() => void leave().catch(tell)}>
              Leave
            </Button>
          )
        }
      >
        <p className="mb-4 text-sm text-muted">
          Viewers read, coaches comment as well, owners do everything. What they do stands in the
          history under their name.
        </p>
        <Members workspace={workspace} isOwner={isOwner} ownId={caller.id} />
        {isOwner && <Invite workspace={workspace} />}
      </Panel>
    </>
  );
}

function Workspaces({ caller: { workspace, workspaces = [] } }: { readonly caller: CallerInfo }) {
  return (
    <Panel title="Workspaces">
      <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
        {workspaces.map(({ id, name, role, isOwn }) => (
          <li key={id} className="flex items-center gap-4 px-4 py-3">
            <span className="min-w-0 flex-1">
              <bdi className="font-medium">{name}</bdi>{" "}
              <span className="text-sm text-muted">
                {isOwn ? "your own" : `you may ${MAY[role] ?? "read"}`}
              </span>
            </span>
            {id === workspace ? (
              <Chip tone="accent">You are here</Chip>
            ) : (
              <Button aria-label={`Open ${name}`} onClick={() => goToWorkspace(id)}>
                Open
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface MembersProps {
  readonly workspace: string;
  readonly isOwner: boolean;
  readonly ownId: string | undefined;
}

/** Nobody changes their own part: an owner would lock themselves out. */
function Members({ workspace, isOwner, ownId }: MembersProps) {
  const queryClient = useQueryClient();
  const { data: members = [] } = useQuery({
    queryKey: ["members", workspace],
    queryFn: () => account.members(workspace),
    refetchOnMount: "always",
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["members"] });
  const setRole = async ({ id }: Member, role: string): Promise<void> => {
    await account.setRole(workspace, id, role).finally(() => void refresh());
  };
  const remove = async ({ id, user }: Member): Promise<void> => {
    if (!window.confirm(`Remove ${user.name}? They see nothing of it from then on.`)) return;
    await account.remove(workspace, id).finally(() => void refresh());
  };
  return (
    <ul className="mb-4 divide-y divide-line rounded-2xl border border-line bg-card">
      {members.map((member) => (
        <li key={member.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
          <span className="min-w-0 flex-1">
            <bdi className="font-medium">{member.user.name}</bdi>
            <span className="block truncate text-sm text-muted">{member.user.email}</span>
          </span>
          {isOwner && member.userId !== ownId ? (
            <>
              <select
                aria-label={`Role of ${member.user.name}`}
                className={SELECT}
                value={member.role}
                onChange={(event) => void setRole(member, event.target.value).catch(tell)}
              >
                {ROLES.map((role) => (
                  <option key={role}>{role}</option>
                ))}
              </select>
              <Button
                look="quiet"
                className="text-danger"
                aria-label={`Remove ${member.user.name}`}
                onClick={() => void remove(member).catch(tell)}
              >
                Remove
              </Button>
            </>
          ) : (
            <Chip>{member.role}</Chip>
          )}
        </li>
      ))}
    </ul>
  );
}

function Invite({ workspace }: { readonly workspace: string }) {
  const queryClient = useQueryClient();
  const [role, setRole] = useState("coach");
  const { data: invitations = [] } = useQuery({
    queryKey: ["invitations", workspace],
    queryFn: () => account.invitations(workspace),
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["invitations"] });
  const takeBack = async (id: string): Promise<void> => {
    await account.takeBack(id).finally(() => void refresh());
  };
  return (
    <>
      {invitations.length > 0 && (
        <ul aria-label="Asked in" className="mb-4 text-sm">
          {invitations.map((invitation) => (
            <li key={invitation.id} className="flex items-center justify-between gap-3">
              <span className="min-w-0 truncate">
                {invitation.email} <span className="text-muted">asked in as {invitation.role}</span>
              </span>
              <Button
                look="quiet"
                aria-label={`Take back the invitation of ${invitation.email}`}
                onClick={() => void takeBack(invitation.id).catch(tell)}
              >
                Take back
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="max-w-md">
        <AccountForm
          key={invitations.length}
          action="Ask them in"
          onSubmit={async ({ email = "" }) => {
            await account.invite(workspace, email, role);
            await refresh();
          }}
        >
          <Field
            label="E-mail"
            name="email"
            type="email"
            autoComplete="off"
            hint="They get a mail with a link that is good for a week."
          />
          <label className="mb-4 block text-sm">
            <span className="mb-1 block font-medium">They may</span>
            <select
              className={SELECT}
              value={role}
              onChange={(event) => setRole(event.target.value)}
            >
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {MAY[each]}
                </option>
              ))}
            </select>
          </label>
        </AccountForm>
      </div>
    </>
  );
}
