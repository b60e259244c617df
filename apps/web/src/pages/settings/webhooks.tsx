import type { ShownWebhook } from "@finalist/api/client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { client, messageOf, useApplications, whyNotShown } from "../../data/index.ts";
import { formatMoment, systemTimeZone } from "../../format.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Deliveries } from "./deliveries.tsx";
import { NewWebhook, type WantedWebhook } from "./new-webhook.tsx";

const KEY = ["webhooks"];
const LOOK_MILLIS = 3000;

/** Where changes are sent. Nothing leaves the machine until somebody adds an address here. */
export function Webhooks() {
  const queryClient = useQueryClient();
  const address = useRef<HTMLInputElement>(null);
  const { data: applications = [] } = useApplications();
  const { data: webhooks, error } = useQuery({
    queryKey: KEY,
    queryFn: client.webhooks,
    // The log says nothing of messages: what came of them has to be asked for.
    refetchInterval: ({ state }) => (state.data && state.data.length > 0 ? LOOK_MILLIS : false),
  });
  const [made, setMade] = useState<{ readonly of: string; readonly secret: string }>();
  const refresh = () => queryClient.invalidateQueries({ queryKey: KEY });

  async function add(wanted: WantedWebhook): Promise<boolean> {
    try {
      const { url, secret } = await client.createWebhook(wanted);
      setMade({ of: `The secret of ${url}, to check signatures with.`, secret });
      await refresh();
      return true;
    } catch (failure) {
      tellFailure(failure);
      return false;
    }
  }
  const act = (work: () => Promise<unknown>): void => void work().then(refresh).catch(tellFailure);
  const remove = ({ id, url }: ShownWebhook): void => {
    if (!window.confirm(`Take away ${url}? Nothing more is sent there, whatever waits.`)) return;
    act(() => client.removeWebhook(id));
    address.current?.focus();
  };
  const renew = ({ id, url }: ShownWebhook): void => {
    if (!window.confirm(`Make a new secret for ${url}? For a day, both of them sign.`)) return;
    act(async () => {
      const { secret } = await client.rotateWebhookSecret(id);
      setMade({ of: `The new secret of ${url}. For a day the old one signs as well.`, secret });
    });
  };
  return (
    <Panel title="Webhooks">
      <p className="mb-4 text-sm text-muted">
        Tell another program of changes as they happen. Nothing is sent anywhere until you add an
        address here. A message says which document was changed, by whom, when, and in a few words
        what; it is signed, and goes out while Finalist runs.
      </p>
      {error && (
        <p role="alert" className="mb-4 text-sm text-danger">
          {whyNotShown(error, "The webhooks are shown")}
        </p>
      )}
      {made && (
        <div role="status" className="mb-4 rounded-xl bg-accent-soft p-4">
          <p className="mb-2 text-sm break-words">
            {made.of} Copy it now; it is never shown again.
          </p>
          <CopyField label="Secret" value={made.secret} />
        </div>
      )}
      {webhooks && webhooks.length > 0 && (
        <ul className="mb-4 divide-y divide-line rounded-2xl border border-line bg-card">
          {webhooks.map((webhook) => (
            <Row
              key={webhook.id}
              webhook={webhook}
              only={applications.find(({ id }) => id === webhook.applicationId)?.company}
              onRemove={() => remove(webhook)}
              onRenew={() => renew(webhook)}
              onSwitch={() =>
                act(() => client.changeWebhook(webhook.id, { enabled: webhook.state === "off" }))
              }
              onTest={() => act(() => client.testWebhook(webhook.id))}
            />
          ))}
        </ul>
      )}
      <NewWebhook address={address} applications={applications} onAdd={add} />
    </Panel>
  );
}

const tellFailure = (failure: unknown): void =>
  notify({ text: messageOf(failure), tone: "danger" });

interface RowProps {
  readonly webhook: ShownWebhook;
  /** The company of its application, where it is told of one alone. */
  readonly only: string | undefined;
  readonly onRemove: () => void;
  readonly onRenew: () => void;
  readonly onSwitch: () => void;
  readonly onTest: () => void;
}

function Row({ webhook, only, onRemove, onRenew, onSwitch, onTest }: RowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  const { id, url, state, include, dead } = webhook;
  const isOff = state === "off";
  return (
    <li className="px-4 py-3">
      <bdi className="font-medium break-all">{url}</bdi>
      <p className={`text-sm ${isAsWanted(webhook) ? "text-muted" : "text-danger"}`}>
        {stateOf(webhook)}
      </p>
      <p className="text-sm text-muted">
        {[
          only === undefined ? "all changes" : `changes of ${only}`,
          include === "document" ? "with the whole document" : "in a few words",
          ...(dead > 0 ? [dead === 1 ? "1 message given up" : `${dead} messages given up`] : []),
        ].join(" · ")}
      </p>
      <div className="mt-2 -ml-3 flex flex-wrap">
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls={panelId}
          aria-label={`Messages to ${url}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          Messages
        </Button>
        <Button
          look="quiet"
          disabled={isOff}
          aria-label={`Send a test to ${url}`}
          onClick={() => {
            setIsOpen(true);
            onTest();
          }}
        >
          Send a test
        </Button>
        <Button look="quiet" aria-label={`New secret for ${url}`} onClick={onRenew}>
          New secret
        </Button>
        <Button
          look="quiet"
          aria-label={`Switch ${isOff ? "on" : "off"} ${url}`}
          onClick={onSwitch}
        >
          {isOff ? "Switch on" : "Switch off"}
        </Button>
        <Button
          look="quiet"
          className="text-danger"
          aria-label={`Take away ${url}`}
          onClick={onRemove}
        >
          Take away
        </Button>
      </div>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && <Deliveries webhookId={id} dead={dead} />}
      </div>
    </li>
  );
}

const isAsWanted = ({ state, offBecause }: ShownWebhook): boolean =>
  state === "working" || offBecause === "person";

const OFF = {
  person: "Off",
  gone: "Off: its receiver says that it is gone for good (410)",
  failing: "Off: nothing arrived for five days",
} as const;

function stateOf({ state, failingSince, offAt, offBecause, pending }: ShownWebhook): string {
  const at = (instant = ""): string => formatMoment(instant, systemTimeZone());
  if (state === "off") return `${OFF[offBecause ?? "person"]}, since ${at(offAt)}`;
  if (state === "failing")
    return `Nothing has arrived since ${at(failingSince)}; it is tried again`;
  return pending > 0 ? "Working, a message is on its way" : "Working";
}
