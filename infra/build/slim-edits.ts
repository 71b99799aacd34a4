import type { EditedFile } from "./slim-rules.ts";

/** Bolt's app, given its receiver and whom it speaks for. */
export function appOfLambda(source: string): string {
  const app = withoutMethods(source, [
    "init",
    "initReceiver",
    "initAuthorizeInConstructor",
    "initAuthorizeIfNoTokenIsGiven",
    "start",
    "stop",
    "assistant",
    "function",
    "message",
  ]);
  return [
    [/this\.initReceiver\([^()]*\)/, "receiver"],
    [/this\.initAuthorizeInConstructor\([^()]*\)/, "authorize"],
    [/(?<=\bif \()developerMode(?=\))/, "false"],
    [/(?<=\bif \()this\.developerMode(?= &&)/, "false"],
    [/(?<=\bif \()deferInitialization(?=\))/, "false"],
  ].reduce((text, [found = "", by = ""]) => changed(text, found, String(by)), app);
}

/** Bolt's receiver behind a door that has verified who sends. */
export function receiverOfLambda(source: string): string {
  const receiver = withoutMethods(source, [
    "start",
    "stop",
    "isValidRequestSignature",
    "defaultInvalidRequestSignatureHandler",
  ]);
  return [
    [/(?<=\bif \()this\.signatureVerification(?=\))/, "false"],
    [/^const tsscmp.*\n/m, ""],
  ].reduce((text, [found = "", by = ""]) => changed(text, found, String(by)), receiver);
}

/** A class without some of its methods. */
function withoutMethods(source: string, names: readonly string[]): string {
  return names.reduce((text, name) => {
    const method = `^ {4}(?:async )?${name}\\(.*\\) \\{\\n[\\s\\S]*?^ {4}\\}\\n`;
    return changed(text, new RegExp(method, "m"), "");
  }, source);
}

/** @throws {Error} when a new version of a package has no longer what is to be changed */
function changed(source: string, found: string | RegExp, by: string): string {
  const text = source.replace(found, by);
  if (text === source) throw new Error(`A rule of slimming finds nowhere: ${found}`);
  return text;
}

/** Of the routes of Discord those that our adapters call. */
export function routesOfOurs(source: string, { adapters }: EditedFile): string {
  return source.replace(
    /^ {4}(\w+)\([^)]*\) \{\n[\s\S]*?^ {4}\},\n/gm,
    // The module calls the routes of OAuth itself when it loads.
    (route, name: string) =>
      adapters.includes(`Routes.${name}(`) || name.startsWith("oauth2") ? route : "",
  );
}

/** The signer without addresses, events and plain texts. */
export function signatureOfRequests(source: string): string {
  const signer = withoutMethods(source, ["presign", "signEvent", "signMessage", "signString"]);
  return changed(signer, "headerFormatter = new HeaderFormatter();", "");
}

/** What stands for the module that sets up the extensions of a client. */
export const noExtensions = `
  import { getHttpHandlerExtensionConfiguration } from "@smithy/core/protocols";
  export const resolveRuntimeExtensions = (config, extensions) => {
    if (extensions.length > 0) throw new Error("The Lambda bundle takes no extensions of clients.");
    getHttpHandlerExtensionConfiguration(config);
    return config;
  };
`;

/** A protocol whose operations stream nothing. */
export function withoutEventStreams(source: string): string {
  return withoutMethods(source, [
    "serializeEventStream",
    "deserializeEventStream",
    "loadEventStreamCapability",
    "getEventStreamMarshaller",
    "resolveEventStreamMarshaller",
  ]);
}

/** The address of a service in a Region. */
export function regionalEndpoint(_source: string, { path, stub }: EditedFile): string {
  const service = /client-([a-z]+)/.exec(path)?.[1];
  return `
    import { regionalEndpoint } from ${JSON.stringify(stub("regional-endpoint.ts"))};
    export const defaultEndpointResolver = regionalEndpoint("${service}");
  `;
}

/** Schemas of which those that nobody names can be left out, and errors of which we know the class. */
export function leanSchemas(source: string, { wordsOfAdapters }: EditedFile): string {
  const texts = new Map(
    [...source.matchAll(/^const (\w+) = ("[^"]*");$/gm)].map(([, name = "", text = ""]) => [
      name,
      text,
    ]),
  );
  return source
    .replace(/\[(\w+)\](?=: )/g, (key, name: string) => texts.get(name) ?? key)
    .replace(/^n0_registry\.registerError\((\w+)\$, .*\);$/gm, (line, name: string) =>
      wordsOfAdapters.has(name) ? line : "",
    );
}

/** Reads dates as Node does. */
export function nodesOwnDates(source: string): string {
  return source
    .replace(/^import \{ parseRfc7231DateTime \}.*$/m, "")
    .replace("parseRfc7231DateTime(", "new Date(");
}

/** Of a package.json what the user agent tells. */
export function nameAndVersion(source: string): string {
  const { name, version } = JSON.parse(source);
  return JSON.stringify({ name, version });
}
