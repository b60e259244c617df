import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  type CallToolResult,
  completable,
  createRequestStateCodec,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  McpServer,
  ResourceTemplate,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { z } from "zod";

/** A picture of one dot, and a sound of no length. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const WAV = "UklGRiQAAABXQVZFZm10IBAAAAABAAEARKwAAIhYAQACABAAZGF0YQAAAAA=";

const states = createRequestStateCodec<string>({ key: "a key of the tests alone, 32 bytes long" });

/**
 * What the conformance suite calls by name, behind the same answers over HTTP that Finalist gives:
 * Finalist itself has no tool that sends a picture or asks something back.
 */
export function buildFixtures(): McpServer {
  const server = new McpServer(
    { name: "fixtures", version: "1.0.0" },
    {
      capabilities: {
        tools: { listChanged: false },
        resources: { listChanged: false },
        prompts: { listChanged: false },
        logging: {},
      },
      requestState: { verify: (state, context) => states.verify(state, context) },
    },
  );
  for (const [name, run] of Object.entries(TOOLS))
    server.registerTool(name, { description: `Of the suite: ${name}` }, (context) => run(context));
  addResources(server);
  addPrompts(server);
  return server;
}

type Answer = CallToolResult | InputRequiredResult;

const text = (words: string): CallToolResult => ({ content: [{ type: "text", text: words }] });
const picture = { type: "image", data: PNG, mimeType: "image/png" } as const;

const asking = (message: string, field: string) =>
  inputRequired.elicit({
    message,
    requestedSchema: {
      type: "object",
      properties: { [field]: { type: "string" } },
      required: [field],
    },
  });
const sampling = (words: string) =>
  inputRequired.createMessage({
    messages: [{ role: "user", content: { type: "text", text: words } }],
    maxTokens: 100,
  });

const answered = ({ mcpReq }: ServerContext, key: string): boolean =>
  inputResponse(mcpReq.inputResponses, key).kind !== "missing";

/** Asks once, with a state that nobody may change on its way. */
async function confirmed(context: ServerContext): Promise<Answer> {
  if (context.mcpReq.requestState() !== undefined && answered(context, "confirm"))
    return text("state-ok");
  return inputRequired({
    inputRequests: { confirm: asking("Please confirm", "ok") },
    requestState: await states.mint("confirm"),
  });
}

const TOOLS: Readonly<Record<string, (context: ServerContext) => Answer | Promise<Answer>>> = {
  test_simple_text: () => text("This is a simple text response for testing."),
  test_image_content: () => ({ content: [picture] }),
  test_audio_content: () => ({ content: [{ type: "audio", data: WAV, mimeType: "audio/wav" }] }),
  test_embedded_resource: () => ({
    content: [
      {
        type: "resource",
        resource: {
          uri: "test://embedded-resource",
          mimeType: "text/plain",
          text: "This is an embedded resource content.",
        },
      },
    ],
  }),
  test_multiple_content_types: () => ({
    content: [
      { type: "text", text: "Multiple content types test:" },
      picture,
      {
        type: "resource",
        resource: {
          uri: "test://mixed-content-resource",
          mimeType: "application/json",
          text: JSON.stringify({ test: "data", value: 123 }),
        },
      },
    ],
  }),
  test_error_handling: () => {
    throw new Error("This tool intentionally returns an error for testing");
  },
  test_tool_with_logging: async ({ mcpReq }) => {
    for (const words of ["started", "processing data", "completed"])
      await mcpReq.log("info", `Tool execution ${words}`);
    return text("Logged.");
  },
  test_logging_tool: async ({ mcpReq }) => {
    await mcpReq.log("info", "Nobody asked for this.");
    return text("Logged where it was asked for.");
  },
  test_tool_with_progress: async ({ mcpReq }) => {
    const progressToken = mcpReq._meta?.progressToken;
    if (progressToken !== undefined)
      for (const progress of [0, 50, 100])
        await mcpReq.notify({
          method: "notifications/progress",
          params: { progressToken, progress, total: 100 },
        });
    return text("Done.");
  },
  test_missing_capability: () => inputRequired({ inputRequests: { question: sampling("Why?") } }),
  test_streaming_elicitation: () =>
    inputRequired({ inputRequests: { user_name: asking("What is your name?", "name") } }),
  test_input_required_result_elicitation: ({ mcpReq }) => {
    const given = acceptedContent(
      mcpReq.inputResponses,
      "user_name",
      z.object({ name: z.string() }),
    );
    return given
      ? text(`Hello, ${given.name}!`)
      : inputRequired({ inputRequests: { user_name: asking("What is your name?", "name") } });
  },
  test_input_required_result_sampling: (context) =>
    answered(context, "capital_question")
      ? text("Asked and answered.")
      : inputRequired({
          inputRequests: { capital_question: sampling("What is the capital of France?") },
        }),
  test_input_required_result_list_roots: (context) =>
    answered(context, "client_roots")
      ? text("Seen.")
      : inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } }),
  test_input_required_result_request_state: confirmed,
  test_input_required_result_tampered_state: confirmed,
  test_input_required_result_multiple_inputs: async (context) =>
    ["user_name", "greeting", "client_roots"].every((key) => answered(context, key))
      ? text("All there.")
      : inputRequired({
          inputRequests: {
            user_name: asking("What is your name?", "name"),
            greeting: sampling("Generate a greeting"),
            client_roots: inputRequired.listRoots(),
          },
          requestState: await states.mint("all"),
        }),
  test_input_required_result_multi_round: async (context) => {
    if (answered(context, "step2")) return text("Done.");
    const isSecond = answered(context, "step1");
    return inputRequired({
      inputRequests: isSecond
        ? { step2: asking("Step 2: What is your favorite color?", "color") }
        : { step1: asking("Step 1: What is your name?", "name") },
      requestState: await states.mint(isSecond ? "second" : "first"),
    });
  },
  test_input_required_result_capabilities: ({ mcpReq }) => {
    const envelope: Readonly<Record<string, unknown>> = { ...mcpReq.envelope };
    const able = Object(envelope[CLIENT_CAPABILITIES_META_KEY]) as object;
    return inputRequired({
      inputRequests: {
        ...("sampling" in able && { capital_question: sampling("What is the capital of France?") }),
        ...("elicitation" in able && { user_name: asking("What is your name?", "name") }),
      },
    });
  },
};

function addResources(server: McpServer): void {
  const about = { description: "Of the suite" };
  server.registerResource("text", "test://static-text", about, ({ href }) => ({
    contents: [
      {
        uri: href,
        mimeType: "text/plain",
        text: "This is the content of the static text resource.",
      },
    ],
  }));
  server.registerResource("binary", "test://static-binary", about, ({ href }) => ({
    contents: [{ uri: href, mimeType: "image/png", blob: PNG }],
  }));
  const template = new ResourceTemplate("test://template/{id}/data", { list: undefined });
  server.registerResource("template", template, about, ({ href }, { id }) => ({
    contents: [
      {
        uri: href,
        mimeType: "application/json",
        text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${String(id)}` }),
      },
    ],
  }));
}

function addPrompts(server: McpServer): void {
  const says = (words: string) =>
    ({ role: "user", content: { type: "text", text: words } }) as const;
  server.registerPrompt("test_simple_prompt", { description: "Of the suite" }, () => ({
    messages: [says("This is a simple prompt for testing.")],
  }));
  server.registerPrompt(
    "test_prompt_with_arguments",
    {
      description: "Of the suite",
      argsSchema: z.object({
        arg1: completable(z.string(), (typed) =>
          ["paris", "park", "party"].filter((word) => word.startsWith(typed)),
        ),
        arg2: z.string(),
      }),
    },
    ({ arg1, arg2 }) => ({
      messages: [says(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)],
    }),
  );
  server.registerPrompt(
    "test_prompt_with_embedded_resource",
    { description: "Of the suite", argsSchema: z.object({ resourceUri: z.string() }) },
    ({ resourceUri }) => ({
      messages: [
        {
          role: "user",
          content: {
            type: "resource",
            resource: {
              uri: resourceUri,
              mimeType: "text/plain",
              text: "Embedded resource content for testing.",
            },
          },
        },
        says("Please process the embedded resource above."),
      ],
    }),
  );
  server.registerPrompt("test_prompt_with_image", { description: "Of the suite" }, () => ({
    messages: [{ role: "user", content: picture }, says("Please analyze the image above.")],
  }));
  server.registerPrompt(
    "test_input_required_result_prompt",
    { description: "Of the suite" },
    (context) =>
      answered(context, "user_context")
        ? { messages: [says("With context.")] }
        : inputRequired({
            inputRequests: {
              user_context: asking("What context should the prompt use?", "context"),
            },
          }),
  );
}
