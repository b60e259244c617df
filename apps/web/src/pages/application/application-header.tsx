import { Menu } from "@base-ui/react/menu";
import type { Preparation } from "@finalist/core/prepare";
import { relativeTo } from "../../format.ts";
import { ProgressRing } from "../../ui/progress-ring.tsx";
import type { ViewProps } from "../../views.ts";
import { Moment } from "../../when.tsx";

interface ApplicationHeaderProps extends ViewProps {
  readonly onDelete: () => void;
}

/** Which interview this is, how long until it starts, and how ready the person is. */
export function ApplicationHeader({
  application,
  preparation,
  open,
  onDelete,
}: ApplicationHeaderProps) {
  const { ready, done, applicable } = preparation.readiness;
  const onEdit = (): void =>
    open({
      type: "fields",
      title: "The application",
      fields: ["company", "role", "timeZone", "statedWindow"],
    });
  return (
    <header className="screen-only mb-5 flex flex-wrap items-start justify-between gap-x-8 gap-y-4 lg:mb-8">
      <div className="min-w-0 flex-1 basis-72">
        <div className="flex items-start gap-2">
          <h1
            title={application.company.name}
            className="line-clamp-2 min-w-0 text-2xl font-semibold [overflow-wrap:anywhere] sm:text-3xl"
          >
            <bdi>{application.company.name}</bdi>
          </h1>
          <MoreMenu onEdit={onEdit} onDelete={onDelete} />
        </div>
        <p title={application.role.title} className="mt-1 line-clamp-2 text-muted">
          <bdi>{application.role.title}</bdi>
        </p>
      </div>
      <div className="ml-auto flex items-center gap-4">
        <Countdown preparation={preparation} />
        <ProgressRing label="Preparations" done={done} of={applicable} isComplete={ready} />
      </div>
    </header>
  );
}

function Countdown({ preparation }: { readonly preparation: Preparation }) {
  const { start, end, timeZone, phase, now, round } = preparation;
  if (start === undefined) return <p className="text-muted">No date yet</p>;
  return (
    <div className="min-w-0 text-right">
      <p className="font-serif text-2xl font-semibold tabular-nums text-accent">
        {phase === "during" ? "Now" : relativeTo(phase === "after" ? (end ?? start) : start, now)}
      </p>
      <p className="text-sm text-muted">
        Round {round}, <Moment instant={start} timeZone={timeZone} />
      </p>
    </div>
  );
}

interface MoreMenuProps {
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

function MoreMenu({ onEdit, onDelete }: MoreMenuProps) {
  const item =
    "block w-full cursor-default rounded-lg px-3 py-2 text-left text-sm outline-none data-highlighted:bg-well";
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label="More about this application"
        className="grid size-9 shrink-0 place-items-center rounded-lg text-muted hover:bg-well hover:text-ink"
      >
        <span aria-hidden>⋯</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-50">
          <Menu.Popup className="min-w-44 rounded-xl border border-line bg-card p-1 shadow-lg outline-none">
            <Menu.Item className={item} onClick={onEdit}>
              Edit company and role
            </Menu.Item>
            <Menu.Item className={`${item} text-danger`} onClick={onDelete}>
              Delete
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
