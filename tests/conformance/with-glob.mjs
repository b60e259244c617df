// The suite names a function of `fs` that Node has from version 22, and does without it for servers.
import * as fs from "node:fs";
import { register } from "node:module";

const shim = `export * from "node:fs"; export const globSync = undefined;`;
const hook = `export const resolve = (specifier, context, next) =>
  specifier === "fs" && context.parentURL?.includes("/conformance/")
    ? { url: ${JSON.stringify(`data:text/javascript,${encodeURIComponent(shim)}`)}, shortCircuit: true }
    : next(specifier, context);`;

if (!("globSync" in fs)) register(`data:text/javascript,${encodeURIComponent(hook)}`);
