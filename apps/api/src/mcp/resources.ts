import { findPlaybookEntry, playbookEntries } from "@finalist/core/playbook";
import {
  type McpServer,
  type ReadResourceResult,
  ResourceNotFoundError,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import { listApplications } from "../operations/applications.ts";
import { type PageName, PAGES, readPage } from "../operations/pages.ts";
import { guarded } from "./faults.ts";
import type { Visit } from "./server.ts";
import { applicationIds, ownStories, suggested } from "./suggestions.ts";
import { opened } from "./tools/find.ts";
import { outline } from "./tools/outline.ts";

const MARKDOWN = "text/markdown";
const PLAIN = "text/plain";

/** More than a list of things to attach can be looked through. */
const LISTED_MAX = 200;

/** What can be attached to a conversation: pages of an application, stories, playbook entries. */
export function addResources(server: McpServer, visit: Visit): void {
  for (const name of Object.keys(PAGES) as PageName[]) addPage(server, visit, name);
  addStories(server, visit);
  addPlaybook(server);
}

function addPage(server: McpServer, visit: Visit, page: PageName): void {
  const { deps, logError } = visit;
  const isOpen = opened(visit);
  const { title, about } = PAGES[page];
  const uriOf = (id: string): string => `finalist://applications/${id}/${page}`;
  const template = new ResourceTemplate(uriOf("{id}"), {
    list: () =>
      guarded(logError, `list ${page}`, async () => ({
        resources: (await listApplications(deps))
          .filter(isOpen)
          .slice(0, LISTED_MAX)
          .map(({ id, company, role }) => ({
            uri: uriOf(id),
            name: `${page}-${id}`,
            title: `${title}: ${company}, ${role}`,
          })),
      })),
    complete: { id: async (typed) => suggested(await applicationIds(visit), typed) },
  });
  server.registerResource(
    page,
    template,
    { title, description: `${about}, worked out anew each time.`, mimeType: MARKDOWN },
    (uri, { id }) =>
      guarded(logError, page, async () => {
        if (!isOpen({ id: String(id) })) return notThere(uri);
        const text = await readPage(deps, String(id), page);
        return text.ok ? textAt(uri, MARKDOWN, text.value) : notThere(uri);
      }),
  );
}

function addStories(server: McpServer, visit: Visit): void {
  const { logError } = visit;
  const uriOf = (id: string): string => `finalist://stories/${id}`;
  const stories = () => ownStories(visit);
  const template = new ResourceTemplate(uriOf("{id}"), {
    list: () =>
      guarded(logError, "list stories", async () => ({
        resources: (await stories()).slice(0, LISTED_MAX).map(({ id, title }) => ({
          uri: uriOf(id),
          name: `story-${id}`,
          title: `Story: ${title}`,
        })),
      })),
    complete: {
      id: async (typed) =>
        suggested(
          (await stories()).map(({ id }) => id),
          typed,
        ),
    },
  });
  server.registerResource(
    "story",
    template,
    { title: "Story", description: "A story of the candidate, part by part.", mimeType: PLAIN },
    (uri, { id }) =>
      guarded(logError, "story", async () => {
        const story = (await stories()).find((one) => one.id === id);
        return story ? textAt(uri, PLAIN, outline(story)) : notThere(uri);
      }),
  );
}

/** Hundreds of entries: found by completion, or by look_up_playbook, and not listed. */
function addPlaybook(server: McpServer): void {
  const template = new ResourceTemplate("finalist://playbook/{entry}", {
    list: undefined,
    complete: {
      entry: (typed) =>
        suggested(
          playbookEntries().map(({ id }) => id),
          typed,
        ),
    },
  });
  server.registerResource(
    "playbook-entry",
    template,
    {
      title: "Playbook entry",
      description: "One thing that is known about second interviews, with its sources.",
      mimeType: PLAIN,
    },
    (uri, { entry }) => {
      const found = findPlaybookEntry(String(entry).toUpperCase());
      return found.ok ? textAt(uri, PLAIN, outline(found.value)) : notThere(uri);
    },
  );
}

const textAt = ({ href }: URL, mimeType: string, text: string): ReadResourceResult => ({
  contents: [{ uri: href, mimeType, text }],
});

function notThere({ href }: URL): never {
  throw new ResourceNotFoundError(href);
}
