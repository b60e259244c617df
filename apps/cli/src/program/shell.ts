import { Argument, type Command } from "commander";
import { type Shell, SHELLS } from "../completion/shells.ts";
import type { Context } from "../context.ts";
import { Misuse } from "../failure.ts";
import { nearestOf } from "../nearest.ts";
import type { AnswerOptions } from "../output.ts";
import { SETTINGS } from "../settings.ts";
import { columns } from "./help.ts";
import { example, reads, shape } from "./options.ts";
import { addWebhooks } from "./webhooks.ts";

export function addShell(program: Command, context: Context): void {
  addConfig(program, context);
  addWebhooks(program, context);
  program
    .command("completion")
    .description("complete commands, options and names in your shell")
    .addArgument(new Argument("<shell>").choices(SHELLS))
    .addHelpText(
      "after",
      `
To have it in every shell that you open:
  bash  echo 'source <(finalist completion bash)' >> ~/.bashrc
  zsh   echo 'source <(finalist completion zsh)' >> ~/.zshrc   (below compinit)
  fish  finalist completion fish > ~/.config/fish/completions/finalist.fish
${example("finalist completion fish > ~/.config/fish/completions/finalist.fish")}`,
    )
    .action(async (shell: Shell) => {
      const { SCRIPTS } = await import("../completion/scripts.ts");
      context.out.raw(SCRIPTS[shell]);
    });
  program
    .command("schema")
    .description("what the JSON of a command looks like, as JSON Schema")
    .argument("[command]", "default: all of them, a property for each")
    .addHelpText(
      "after",
      `
The schemas are JSON Schema, draft 2020-12. Where a command prints JSON Lines,
its schema is that of a line. Fields are added in new versions; none is renamed
or given another meaning without a new main version.
${example("finalist schema list", "finalist schema > finalist.schema.json")}`,
    )
    .action(async (command: string | undefined) => {
      const { schema } = await import("../commands/schema.ts");
      schema(context, command);
    });
}

const CONFIG_COLUMNS = ["key", "value", "source", "variable", "meaning"] as const;

function addConfig(program: Command, context: Context): void {
  const config = reads(program.command("config"), CONFIG_COLUMNS)
    .description("your settings: list, get, set and unset them")
    .enablePositionalOptions()
    .argument("[action...]")
    .usage("[get KEY | set KEY VALUE | unset KEY | path] [options]")
    .addHelpText(
      "after",
      `
Settings:
${columns(SETTINGS.flatMap(({ key, variables, meaning }) => [[key, meaning] as const, ["", variables.join(", ")] as const]))}

What counts: a flag, then the environment, then the file, then the default.
The file is JSON, an object of settings. FINALIST_CONFIG names it; else it lies
in XDG_CONFIG_HOME/finalist or the platform's place (finalist config path).
${example("finalist config", "finalist config set editor 'code --wait'", "finalist config get port", "finalist config unset url")}` +
        shape(
          "{ path, problem?, settings: [{ key, value, source, variable?, meaning }] }; of get one of these",
        ),
    )
    .action(async ([action]: string[], options: AnswerOptions) => {
      if (action !== undefined) throw new Misuse(unknownAction(action));
      const { listConfig } = await import("../commands/config.ts");
      listConfig(context, options);
    });
  reads(config.command("get"), CONFIG_COLUMNS)
    .description("print one value")
    .argument("<key>")
    .addHelpText("after", example("finalist config get port"))
    .action(async (key: string, options: AnswerOptions) => {
      const { getConfig } = await import("../commands/config.ts");
      getConfig(context, key, options);
    });
  config
    .command("set")
    .description("check a value and write it to the file")
    .argument("<key>")
    .argument("<value>")
    .addHelpText("after", example("finalist config set port 4848"))
    .action(async (key: string, value: string) => {
      const { setConfig } = await import("../commands/config.ts");
      await setConfig(context, key, value);
    });
  config
    .command("unset")
    .description("take a value out of the file")
    .argument("<key>")
    .addHelpText("after", example("finalist config unset port"))
    .action(async (key: string) => {
      const { unsetConfig } = await import("../commands/config.ts");
      await unsetConfig(context, key);
    });
  config
    .command("path")
    .description("print where the file is, or would be")
    .addHelpText("after", example('$EDITOR "$(finalist config path)"'))
    .action(async () => {
      const { showConfigPath } = await import("../commands/config.ts");
      showConfigPath(context);
    });
}

const CONFIG_ACTIONS = ["get", "set", "unset", "path"] as const;

function unknownAction(action: string): string {
  const near = nearestOf(action, CONFIG_ACTIONS);
  return `finalist config cannot “${action}”. ${near ? `Did you mean ${near}?` : `It can ${CONFIG_ACTIONS.join(", ")}.`}`;
}
