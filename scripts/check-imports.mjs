// Who may import whom, and what the core may not touch. Each row carries the reason it prints.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Visitor, parseSync } from "oxc-parser";

// Paths are shortened: "core/model/story.ts" is packages/core/src/model/story.ts.
// A pattern that ends in "/" means all below it; "*" is one name. The first row that fits a file is
// its rule, and a file may always import its own surroundings, that is, what the same pattern covers.
const RULES = [
  {
    from: "core/index.ts",
    mayImport: ["core/"],
    because: "it is the table of contents of the core, which knows nothing around it",
  },
  {
    from: "core/*.ts",
    mayImport: [],
    because: "results, errors and time are the ground that all of the core stands on",
  },
  {
    from: "core/model/",
    mayImport: ["core/*.ts"],
    because: "the nouns must make sense without anything that is done with them",
  },
  {
    from: "core/playbook/",
    mayImport: ["core/*.ts", "core/model/"],
    because: "what is known about interviews is data, and depends on no one's preparation",
  },
  {
    from: "core/change/",
    mayImport: ["core/*.ts", "core/model/"],
    because: "a command changes a document; what follows from the document is derived later",
  },
  {
    from: "core/text/",
    mayImport: ["core/*.ts"],
    because: "tokens, numbers and stems are the ground that every reader of text stands on",
  },
  {
    from: "core/review/",
    mayImport: ["core/*.ts", "core/text/"],
    because: "an answer is reviewed by its words alone",
  },
  {
    from: "core/match/",
    mayImport: ["core/*.ts", "core/text/"],
    because: "stories and questions are matched by their words alone",
  },
  {
    from: "core/consistency/",
    mayImport: ["core/*.ts", "core/model/", "core/text/"],
    because: "comparing two tellings needs the nouns alone, and is offered without a document",
  },
  {
    from: "core/intake/",
    mayImport: [
      "core/*.ts",
      "core/model/",
      "core/playbook/",
      "core/text/",
      "core/consistency/",
      "core/review/",
    ],
    mayImportTypes: ["core/change/"],
    because: "reading other people's files ends in nouns and in the command that stores them",
  },
  {
    from: "core/prepare/",
    mayImport: ["core/*.ts", "core/model/", "core/playbook/", "core/consistency/"],
    mayImportTypes: ["core/change/"],
    because: "preparation follows from a document, the playbook and its consistency",
  },
  {
    from: "core/own-words/",
    mayImport: ["core/*.ts", "core/model/", "core/playbook/", "core/consistency/", "core/prepare/"],
    because: "words of one's own are compared, and become claims that a preparation can settle",
  },
  {
    from: "core/practice/",
    mayImport: ["core/*.ts", "core/model/", "core/playbook/", "core/prepare/"],
    because: "what to practise follows from a preparation and the playbook, and decides nothing",
  },
  {
    from: "core/calendar/",
    mayImport: ["core/*.ts", "core/model/", "core/playbook/", "core/prepare/"],
    because: "a calendar shows what was prepared, and decides nothing",
  },
  {
    from: "core/loop/",
    mayImport: ["core/*.ts", "core/model/", "core/playbook/"],
    because: "the hiring team's side shares the nouns and the playbook, not a candidate's data",
  },
  {
    from: "core/sample/",
    mayImport: ["core/"],
    because: "the sample belongs to the core, which knows nothing around it",
  },
  {
    from: "api/client.ts",
    mayImport: ["core/"],
    mayImportTypes: ["api/"],
    because: "the web page loads the client; a value from the server would bring the server along",
  },
  {
    from: "api/operations/",
    mayImport: ["core/", "api/*.ts", "api/storage/"],
    because:
      "an operation is the same over HTTP, MCP and the command line, so it knows none of them",
  },
  {
    from: "api/storage/",
    mayImport: ["core/", "api/*.ts"],
    because: "storage keeps documents and changes, and does not know who asks for them",
  },
  {
    from: "api/",
    mayImport: ["core/"],
    because: "the API serves front ends and knows none of them",
  },
  {
    from: "web/ui/",
    mayImport: [],
    because: "ui/ knows no noun, so that every feature can use it",
  },
  {
    from: "web/features/*/",
    mayImport: ["core/", "api/client.ts", "web/*", "web/data/index.ts", "web/ui/"],
    because: "a feature stands alone; pages/ put features together",
  },
  {
    from: "web/data/",
    mayImport: ["core/", "api/client.ts", "web/*"],
    because: "how documents are kept and sent is the same whatever screen shows them",
  },
  {
    from: "web/",
    mayImport: ["core/", "api/client.ts"],
    because: "the page takes the core and the typed client; nothing else reaches a browser",
  },
  {
    from: "cli/",
    mayImport: ["core/", "api/"],
    because: "nothing imports a front end",
  },
  {
    from: "tests/",
    mayImport: ["core/", "api/"],
    because: "journeys meet the front ends as people do, in a browser and a terminal",
  },
];

const NOW = "the time is an argument, so that the same input gives the same answer";
const CHANCE = "ids and chance are arguments, so that the same input gives the same answer";
const WORLD = "the core runs unchanged in Node, a browser and a worker, and talks to nobody";
const IMPURE = {
  "Date.now": NOW,
  "Date()": NOW,
  "new Date()": NOW,
  "Temporal.Now": NOW,
  "performance.*": NOW,
  "Math.random": CHANCE,
  "crypto.*": CHANCE,
  "console.*": WORLD,
  "fetch()": WORLD,
  "globalThis.*": WORLD,
  "process.*": WORLD,
};

/** Everything that is wrong below `root`, one sentence each; empty when all is well. */
export function check(root) {
  const files = sourceFiles(root).map((path) => readSource(root, path));
  if (files.length === 0) return ["No source files found: the check looked in the wrong place."];
  const code = files.filter((file) => !file.isTest);
  return [
    ...files.flatMap(forbiddenImports),
    ...code.filter((file) => file.name.startsWith("core/")).flatMap(impurities),
    ...cycles(code),
  ];
}

function sourceFiles(root) {
  const packages = ["packages", "apps"].flatMap((group) =>
    list(join(root, group)).map((name) => join(root, group, name, "src")),
  );
  return [...packages, join(root, "tests")].flatMap(function below(folder) {
    return list(folder).flatMap((name) => {
      const path = join(folder, name);
      if (name === "node_modules" || name.startsWith(".")) return [];
      if (statSync(path).isDirectory()) return below(path);
      return /\.tsx?$/.test(name) && !name.includes(".config.") ? [path] : [];
    });
  });
}

const list = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []);

function readSource(root, path) {
  const shown = relative(root, path).split(sep).join("/");
  const text = readFileSync(path, "utf8");
  const imports = [];
  const suspects = [];
  const declared = [];
  const lineOf = (node) => text.slice(0, node.start).split("\n").length;
  const addImport = (node, specifier, typeOnly) => {
    const target = targetOf(root, path, specifier);
    imports.push({ line: lineOf(node), specifier, target, typeOnly });
  };
  const suspect = (node, ...spellings) =>
    suspects.push({ line: lineOf(node), spellings, name: rootName(node), at: node.start });
  const declare = (patterns, { start, end }) =>
    declared.push(...patterns.flatMap(namesIn).map((name) => ({ name, start, end })));
  const declareParameters = (node) => declare(node.params, node);
  const whole = { start: 0, end: text.length };
  new Visitor({
    FunctionDeclaration: declareParameters,
    FunctionExpression: declareParameters,
    ArrowFunctionExpression: declareParameters,
    VariableDeclarator: ({ id }) => declare([id], whole),
    ImportDeclaration: (node) => addImport(node, node.source.value, onlyTypes(node, "importKind")),
    ExportNamedDeclaration: (node) =>
      node.source && addImport(node, node.source.value, onlyTypes(node, "exportKind")),
    ExportAllDeclaration: (node) =>
      addImport(node, node.source.value, onlyTypes(node, "exportKind")),
    ImportExpression: (node) =>
      node.source.type === "Literal" && addImport(node, node.source.value, false),
    TSImportType: (node) => addImport(node, node.source.value, true),
    MemberExpression: ({ object, property }) =>
      suspect(object, `${object.name}.${property.name}`, `${object.name}.*`),
    CallExpression: ({ callee }) => suspect(callee, `${callee.name}()`),
    NewExpression: (node) =>
      node.arguments.length === 0 && suspect(node, `new ${node.callee.name}()`),
  }).visit(parseSync(path, text).program);
  const isTest = /\.(test|bench)\.tsx?$/.test(path);
  // a hiring process is called a process; a name declared here is not the one from outside
  const isOurs = ({ name, at }) =>
    declared.some((it) => it.name === name && it.start <= at && at < it.end);
  const uses = suspects.filter((it) => !isOurs(it));
  return { path: shown, name: shorten(shown), isTest, imports, uses };
}

const rootName = (node) => (node.type === "NewExpression" ? node.callee : node).name;

/** The names that a parameter or a variable declares, however it takes its value apart. */
function namesIn(pattern) {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    case "Property":
      return namesIn(pattern.value);
    case "ObjectPattern":
      return pattern.properties.flatMap(namesIn);
    case "ArrayPattern":
      return pattern.elements.flatMap(namesIn);
    default:
      return [];
  }
}

function onlyTypes(node, kind) {
  const names = node.specifiers ?? [];
  return node[kind] === "type" || (names.length > 0 && names.every((it) => it[kind] === "type"));
}

const shorten = (path) => path.replace(/^(?:packages|apps)\/([^/]+)\/(?:src\/)?/, "$1/");

/** The short name of what is imported; null for packages that are not ours. */
function targetOf(root, importer, specifier) {
  if (specifier.startsWith(".")) {
    const path = join(dirname(importer), specifier);
    const file = [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find(
      (it) => existsSync(it) && statSync(it).isFile(),
    );
    return shorten(
      relative(root, file ?? path)
        .split(sep)
        .join("/"),
    );
  }
  const [, name, subpath] = /^@finalist\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (!name) return null;
  const manifest = ["packages", "apps"]
    .map((group) => join(root, group, name, "package.json"))
    .find((it) => existsSync(it));
  const exported = manifest && JSON.parse(readFileSync(manifest, "utf8")).exports;
  const entry = exported?.[subpath ? `./${subpath}` : "."]?.types;
  return posix.join(name, entry ? entry.replace("./src/", "") : (subpath ?? "index.ts"));
}

function forbiddenImports({ path, name, isTest, imports }) {
  const rule = RULES.find(({ from }) => covers(from, name));
  if (!rule) return [`${path}\n  belongs to no row of scripts/check-imports.mjs: give it one.`];
  // one feature for "features/*/", not all of them
  const own = rule.from.endsWith("/") ? pattern(rule.from).exec(name)[0] : rule.from;
  return imports
    .filter(({ target, typeOnly }) => {
      if (target === null) return false;
      // a test may arrange its case with anything in its own package
      if (isTest && packageOf(target) === packageOf(name)) return false;
      const types = typeOnly ? (rule.mayImportTypes ?? []) : [];
      return ![own, ...rule.mayImport, ...types].some((it) => covers(it, target));
    })
    .map(({ line, target }) => `${path}:${line}\n  imports ${target}: ${rule.because}.`);
}

const packageOf = (name) => name.slice(0, name.indexOf("/"));

const covers = (from, name) => pattern(from).test(name);

function pattern(from) {
  const source = from.replaceAll(".", "\\.").replaceAll("*", "[^/]+");
  return new RegExp(`^${source}${from.endsWith("/") ? "" : "$"}`);
}

function impurities({ path, imports, uses }) {
  const builtins = imports
    .filter(({ specifier }) => isBuiltin(specifier))
    .map(({ line, specifier }) => ({ line, what: specifier, because: WORLD }));
  const effects = uses.flatMap(({ line, spellings }) => {
    const found = spellings.find((it) => Object.hasOwn(IMPURE, it));
    return found ? [{ line, what: found.replace(".*", ""), because: IMPURE[found] }] : [];
  });
  return [...builtins, ...effects].map(
    ({ line, what, because }) => `${path}:${line}\n  uses ${what}: ${because}.`,
  );
}

/** Circles between folders; a file directly under src counts as a folder of its own. */
function cycles(files) {
  const folderOf = (name) => (name.split("/").length > 2 ? posix.dirname(name) : name);
  const arrows = new Map();
  for (const { name, imports } of files) {
    const from = folderOf(name);
    const targets = arrows.get(from) ?? arrows.set(from, new Set()).get(from);
    for (const { target } of imports) if (target) targets.add(folderOf(target));
  }
  const found = [];
  const done = new Set();
  const walk = (folder, trail) => {
    if (trail.includes(folder)) {
      const circle = [...trail.slice(trail.indexOf(folder)), folder];
      if (circle.length > 2) {
        found.push(`${circle.join(" → ")}\n  is a circle: none of these can be read alone.`);
      }
      return;
    }
    if (done.has(folder)) return;
    for (const next of arrows.get(folder) ?? []) walk(next, [...trail, folder]);
    done.add(folder);
  };
  for (const folder of arrows.keys()) walk(folder, []);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = check(fileURLToPath(new URL("..", import.meta.url)));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
