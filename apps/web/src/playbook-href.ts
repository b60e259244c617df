/** Where an entry of the playbook is read; `PRE-28@session` is read under `PRE-28`. */
export const playbookHref = (id: string): string =>
  `/playbook/${encodeURIComponent(id.split("@")[0] ?? "")}`;
