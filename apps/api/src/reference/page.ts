import type { ApiDocument } from "../openapi/model.ts";
import { anchorOf, escaped, inline, prose } from "./html.ts";
import { anchorOfOperation, operationSection, type Place } from "./operation.ts";
import { membersOf } from "./schema.ts";

export interface PageAddresses {
  readonly style: string;
  readonly document: string;
}

/** The description for people: plain HTML that needs no script and loads one style sheet. */
export function referencePage(document: ApiDocument, addresses: PageAddresses): string {
  const { info, tags } = document;
  const places = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): Place => ({ method, path, operation })),
  );
  const chapters = tags.map((tag) => ({
    ...tag,
    anchor: `tag-${anchorOf(tag.name)}`,
    places: places.filter(({ operation }) => operation.tags.includes(tag.name)),
  }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(info.title)} API, version ${escaped(info.version)}</title>
<link rel="stylesheet" href="${addresses.style}">
</head>
<body>
<a class="skip" href="#main">Skip the contents</a>
<nav aria-label="Contents">
<p class="brand"><a href="#main">${escaped(info.title)} API</a> <span class="may">${escaped(info.version)}</span></p>
<ul>
${chapters.map(contentsOf).join("\n")}
<li><a href="#refusals">Refusals</a></li>
<li><a href="#schemas">Schemas</a></li>
</ul>
</nav>
<main id="main" tabindex="-1">
<h1>${escaped(info.title)} API</h1>
${prose(info.description)}
<p>This page is made from the <a href="${addresses.document}" download="finalist-openapi.json">OpenAPI 3.1 document</a>. Commands take the token from the shell: <code>TOKEN=$(finalist token)</code>.</p>
${chapters.map((chapter) => chapterOf(document, chapter)).join("\n")}
${refusals(document)}
${schemas(document)}
</main>
</body>
</html>
`;
}

interface Chapter {
  readonly name: string;
  readonly description: string;
  readonly anchor: string;
  readonly places: readonly Place[];
}

const contentsOf = ({ name, anchor, places }: Chapter): string =>
  `<li><details><summary>${escaped(name)}</summary><ul><li><a href="#${anchor}">About ${escaped(lowerFirst(name))}</a></li>${places
    .map(
      ({ method, operation }) =>
        `<li><a href="#${anchorOfOperation(operation)}"><span class="method ${method}">${method.toUpperCase()}</span> ${inline(operation.summary)}</a></li>`,
    )
    .join("")}</ul></details></li>`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const chapterOf = (document: ApiDocument, { name, description, anchor, places }: Chapter): string =>
  `<section id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title"><a href="#${anchor}">${escaped(name)}</a></h2>
<p>${inline(description)}</p>
${places.map((place) => operationSection(document, place)).join("\n")}
</section>`;

function refusals({ components }: ApiDocument): string {
  const rows = Object.entries(components.responses).map(([name, { description, content }]) => {
    const example = content?.["application/problem+json"]?.example;
    const anchor = `answer-${anchorOf(name)}`;
    return `<article id="${anchor}"><h3><a href="#${anchor}">${escaped(name)}</a></h3><p>${inline(description)}</p>${
      example === undefined
        ? ""
        : `<pre tabindex="0"><code>${escaped(JSON.stringify(example, null, 2))}</code></pre>`
    }</article>`;
  });
  return `<section id="refusals" aria-labelledby="refusals-title"><h2 id="refusals-title"><a href="#refusals">Refusals</a></h2><p>Problem documents (RFC 9457), the same everywhere.</p>${rows.join("\n")}</section>`;
}

function schemas({ components }: ApiDocument): string {
  const rows = Object.entries(components.schemas)
    .toSorted(([a], [b]) => a.localeCompare(b, "en"))
    .map(([name, schema]) => {
      const anchor = `schema-${anchorOf(name)}`;
      return `<article id="${anchor}"><h3><a href="#${anchor}">${escaped(name)}</a></h3>${membersOf(schema)}</article>`;
    });
  return `<section id="schemas" aria-labelledby="schemas-title"><h2 id="schemas-title"><a href="#schemas">Schemas</a></h2>${rows.join("\n")}</section>`;
}
