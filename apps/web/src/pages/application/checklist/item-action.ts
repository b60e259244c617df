import { useLocation } from "wouter";
import type { ItemAction } from "../../../features/checklist/actions.ts";
import type { ViewProps } from "../../../views.ts";

/** Does what an item of the checklist offers. */
export function useItemAction({ hrefOf, run, open }: ViewProps): (action: ItemAction) => void {
  const [, navigate] = useLocation();
  return (action) => {
    switch (action.type) {
      case "go":
        return navigate(action.to.startsWith("/") ? action.to : hrefOf(action.to));
      case "run":
        return run(action.command);
      case "add":
        return open({ type: "new", collection: action.collection, preset: action.preset });
      case "edit":
        return open(
          { type: "fields", title: action.title, fields: [action.field] },
          action.document,
        );
    }
  };
}
