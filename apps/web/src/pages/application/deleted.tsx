import { useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import { applicationRef, bringBack, placeOf, useDeletion } from "../../data/index.ts";
import { Button } from "../../ui/button.tsx";

interface DeletedProps {
  readonly id: string;
  /** The last version that is known of it; 0 where none is. */
  readonly version: number;
}

/** Says that the application is not there any more, and how to get it back. */
export function Deleted({ id, version }: DeletedProps) {
  const queryClient = useQueryClient();
  const reference = applicationRef({ id });
  const { data: deletion, isPending } = useDeletion(reference, version);
  if (isPending) return <p className="text-muted">Loading…</p>;
  return (
    <div role="alert" className="screen-only mb-5 rounded-xl bg-danger-soft p-5 text-danger">
      <p className="mb-3">
        {deletion
          ? `This application was deleted ${placeOf(deletion)}.`
          : "There is no application at this address."}
        {deletion && version > 0 && " What you wrote here is kept until you leave."}
      </p>
      {deletion && (
        <Button onClick={() => void bringBack(queryClient, reference, deletion)}>
          Bring it back
        </Button>
      )}{" "}
      <Link href="/" className="underline">
        All interviews
      </Link>
    </div>
  );
}
