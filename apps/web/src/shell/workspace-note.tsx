import { caller, goToWorkspace, READING, useStore } from "../data/index.ts";

/** Says where one is, where that is not one's own place. */
export function WorkspaceNote() {
  const known = useStore(caller);
  const here = known?.workspaces?.find(({ id }) => id === known.workspace);
  if (!known || !here || here.isOwn) return null;
  const { role } = here;
  return (
    <p className="screen-only mb-6 flex flex-wrap items-center gap-x-3 rounded-xl bg-accent-soft px-4 py-2 text-sm">
      <span>
        The workspace of <bdi className="font-medium">{here.name}</bdi>.{" "}
        {role === "owner" ? "What you change here, you change for them." : READING[role]}
      </span>
      <button
        type="button"
        className="min-h-6 font-medium text-accent hover:underline"
        onClick={() => goToWorkspace(undefined)}
      >
        Go to your own
      </button>
    </p>
  );
}
