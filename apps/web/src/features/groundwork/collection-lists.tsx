import type { Application } from "@finalist/core/model";
import type { EditTarget } from "../../entry-dialog.tsx";
import { Button } from "../../ui/button.tsx";
import { EntryList } from "../../ui/entry-list.tsx";
import { Panel } from "../../ui/panel.tsx";
import type { ViewProps } from "../../views.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** How a collection of an application is shown as a plain list. */
export interface CollectionList {
  readonly collection: Extract<EditTarget, { type: "new" }>["collection"];
  readonly title: string;
  readonly empty: string;
  /** What a new entry starts with. */
  readonly preset?: (now: string) => Readonly<Record<string, unknown>>;
  readonly rows: (application: Application) => readonly Row[];
}

interface CollectionListsProps extends ViewProps {
  readonly lists: readonly CollectionList[];
}

export function CollectionLists({ lists, application, now, open }: CollectionListsProps) {
  return lists.map(({ collection, title, empty, preset, rows }) => (
    <Panel
      key={collection}
      title={title}
      aside={
        <Button
          aria-label={`Add: ${title}`}
          onClick={() => open({ type: "new", collection, ...(preset && { preset: preset(now) }) })}
        >
          Add
        </Button>
      }
    >
      <EntryList
        empty={empty}
        entries={rows(application)}
        onOpen={(id) => open({ type: "entry", collection, id })}
      />
    </Panel>
  ));
}
