import type { Application } from "@finalist/core/model";
import { useQueryClient } from "@tanstack/react-query";
import { applicationKeyOf, caller, client, useStore } from "../../data/index.ts";
import { Comments } from "../../features/comments/comments.tsx";

/** Where several people are served, or a program has said something. */
export function CommentsHere({ application }: { readonly application: Application }) {
  const queryClient = useQueryClient();
  const known = useStore(caller);
  const { id, comments } = application;
  if (known?.mode !== "hosted" && comments.length === 0) return null;
  const refresh = () => queryClient.invalidateQueries({ queryKey: applicationKeyOf(id) });
  return (
    <Comments
      application={application}
      mayRemove={({ authorId }) => known?.role === "owner" || known?.id === authorId}
      mayChange={({ authorId }) => known?.id === authorId && known.role !== "viewer"}
      onChange={async (commentId, text) => {
        await client.changeComment(id, commentId, text);
        await refresh();
      }}
      onAdd={
        known === undefined || known.role === "viewer"
          ? undefined
          : async (text) => {
              await client.addComment(id, text);
              await refresh();
            }
      }
      onRemove={async (commentId) => {
        await client.removeComment(id, commentId);
        await refresh();
      }}
    />
  );
}
