import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { useMayChange } from "../read-only.tsx";
import { keepFilesOut } from "../ui/keep-files-out.ts";
import { Notice } from "../ui/notices.tsx";

/** A file that was dropped where nothing reads it; the start page does that itself. */
export function StrayFile() {
  const [path] = useLocation();
  const [droppedAt, setDroppedAt] = useState<string>();
  const mayChange = useMayChange();
  useEffect(() => keepFilesOut(() => setDroppedAt(path)), [path]);
  if (path === "/" || !mayChange || droppedAt !== path) return null;
  return (
    <Notice onDismiss={() => setDroppedAt(undefined)}>
      Drop invitations, résumés or notes on the{" "}
      <Link href="/" className="text-accent underline">
        start page
      </Link>
      .
    </Notice>
  );
}
