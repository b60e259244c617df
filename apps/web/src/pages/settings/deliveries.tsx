import type { Delivery } from "@finalist/api/client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { client, messageOf, whyNotShown } from "../../data/index.ts";
import { formatMoment, systemTimeZone } from "../../format.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";

const SHOWN = 10;

interface DeliveriesProps {
  readonly webhookId: string;
  /** How many were given up. */
  readonly dead: number;
}

/** What was sent last or is to be sent, and what came of it. */
export function Deliveries({ webhookId, dead }: DeliveriesProps) {
  const queryClient = useQueryClient();
  const { data: deliveries, error } = useQuery({
    queryKey: ["webhooks", webhookId, "deliveries"],
    queryFn: () => client.webhookDeliveries(webhookId, { limit: SHOWN }),
    refetchInterval: 2000,
    staleTime: 0,
  });
  const replay = (work: () => Promise<unknown>): void =>
    void work()
      .then(() => queryClient.invalidateQueries({ queryKey: ["webhooks"] }))
      .catch((failure: unknown) => notify({ text: messageOf(failure), tone: "danger" }));
  if (error)
    return (
      <p role="alert" className="mt-2 text-sm text-danger">
        {whyNotShown(error, "The messages are shown")}
      </p>
    );
  if (!deliveries) return <p className="mt-2 text-sm text-muted">Loading…</p>;
  if (deliveries.length === 0)
    return <p className="mt-2 text-sm text-muted">Nothing was sent yet.</p>;
  return (
    <>
      <ol aria-label="The last messages" className="mt-2 divide-y divide-line border-t border-line">
        {deliveries.map((delivery) => (
          <li key={delivery.id} className="flex flex-wrap items-center gap-x-4 py-2">
            <div className="min-w-0 flex-1">
              <p className="text-sm">{NAMES[delivery.type]}</p>
              <p
                className={`text-sm break-words ${hasArrived(delivery) ? "text-muted" : "text-danger"}`}
              >
                {fateOf(delivery)}
              </p>
            </div>
            {delivery.state !== "pending" && (
              <Button
                look="quiet"
                aria-label={`Send again: ${NAMES[delivery.type]}, ${fateOf(delivery)}`}
                onClick={() => replay(() => client.replayDelivery(webhookId, delivery.id))}
              >
                Send again
              </Button>
            )}
          </li>
        ))}
      </ol>
      {dead > 1 && (
        <Button className="mt-2" onClick={() => replay(() => client.replayWebhook(webhookId))}>
          {`Send all ${dead} that were given up again`}
        </Button>
      )}
    </>
  );
}

const NAMES: Readonly<Record<Delivery["type"], string>> = {
  "application.created": "Application created",
  "application.changed": "Application changed",
  "application.deleted": "Application deleted",
  "candidate.changed": "Your own data changed",
  "webhook.test": "Test",
};

const hasArrived = ({ state, attempts }: Delivery): boolean =>
  state === "delivered" || (state === "pending" && attempts === 0);

function fateOf({ state, attempts, createdAt, triedAt, nextAt, status, error }: Delivery): string {
  const at = (instant: string): string => formatMoment(instant, systemTimeZone());
  const tries = attempts === 1 ? "one try" : `${attempts} tries`;
  const reason = error ?? (status === undefined ? "" : `it answered ${status}`);
  if (state === "delivered") return `Arrived ${at(triedAt ?? createdAt)} (${status})`;
  if (state === "dead") return `Given up after ${tries}: ${reason}`;
  if (attempts === 0) return "Waits to be sent";
  return `Not arrived after ${tries}: ${reason}. Next try ${at(nextAt ?? createdAt)}`;
}
