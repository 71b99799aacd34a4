import type { EditedFile } from "./slim-rules.ts";

/** Bolt's app, given its receiver and whom it speaks for; our listeners acknowledge, and post by clients of our own. */
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
  return allChanged(app, [
    [/this\.initReceiver\([^()]*\)/, "receiver"],
    [/this\.initAuthorizeInConstructor\([^()]*\)/, "authorize"],
    [/(?<=\bif \()developerMode(?=\))/, "false"],
    [/(?<=\bif \()this\.developerMode(?= &&)/, "false"],
    [/(?<=\bif \()deferInitialization(?=\))/, "false"],
    [/^ +\/\/ Set sayStream\(\) utility[\s\S]*?^ {12}\}\n/m, ""],
    [/^ +\/\/ Set say\(\) utility[\s\S]*?(?=^ +\/\/ Set ack\(\) utility)/m, ""],
  ]);
}

/** Bolt's receiver behind a door that has verified who sends. */
export function receiverOfLambda(source: string): string {
  const receiver = withoutMethods(source, [
    "start",
    "stop",
    "isValidRequestSignature",
    "defaultInvalidRequestSignatureHandler",
  ]);
  return allChanged(receiver, [
    [/(?<=\bif \()this\.signatureVerification(?=\))/, "false"],
    [/^const tsscmp.*\n/m, ""],
  ]);
}

/** A class or an object without some of its methods. */
function withoutMethods(source: string, names: readonly string[]): string {
  return names.reduce((text, name) => {
    const method = `^( +)(?:async )?${name}(?:: )?\\(.*\\) (?:=> )?\\{\\n[\\s\\S]*?^\\1\\},?\\n`;
    return changed(text, new RegExp(method, "m"), "");
  }, source);
}

function allChanged(source: string, changes: readonly (readonly [RegExp, string])[]): string {
  return changes.reduce((text, [found, by]) => changed(text, found, by), source);
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

/** discord.js's REST without the addresses of pictures, and without the names of its functions, for which a bundle keeps those that nobody calls. */
export function restWithoutPictures(source: string): string {
  return allChanged(source, [
    [/^var CDN = class \{\n[\s\S]*?^\};\n/m, ""],
    [/^ +this\.cdn = new CDN\(.*\n/m, ""],
    [/^ +CDN,\n/m, ""],
    [/^__name\(\w+, "\w+"\);\n/gm, ""],
  ]);
}

/** Readability without a log, for each line of which it writes a page out as text, and without data for machines. */
export function readabilityWithoutLog(source: string): string {
  const reader = withoutMethods(source, ["_getJSONLD", "_isProbablyVisible"]);
  return allChanged(reader, [
    [/^ +this\.log\([\s\S]*?\);\n/gm, ""],
    [/(?<=\bif \()this\._debug(?=\))/g, "false"],
    [/this\._disableJSONLD \? \{\} : this\._getJSONLD\(this\._doc\)/, "{}"],
    [/^ +jsonLdArticleTypes:\s*\/.*\/,\n/m, ""],
  ]);
}

/** A stack of what a request passes through, to which is added and from which nothing is taken. */
export function stackToAddTo(source: string): string {
  const stack = withoutMethods(source, ["remove", "removeByTag"]);
  return allChanged(stack, [
    [/^ {4}const removeBy(?:Name|Reference) = [\s\S]*?^ {4}\};\n/gm, ""],
    [/^ {12}if \(identifyOnResolve\) \{[\s\S]*?^ {12}\}\n/m, ""],
  ]);
}

/** What would log the calls of a client adds nothing to it. */
export function withoutLogger(source: string): string {
  return changed(source, "clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);", "");
}

/** The errors of a service, which speaks JSON. */
export function protocolOfJson(source: string): string {
  return withoutMethods(source, ["resolveRestContentType"]);
}

/** A schema without what only other protocols, streams of events and logs ask of it. */
export function schemaOfJson(source: string): string {
  return withoutMethods(source, [
    "isUnionSchema",
    "isBlobSchema",
    "isTimestampSchema",
    "isStringSchema",
    "isBooleanSchema",
    "isNumericSchema",
    "isBigIntegerSchema",
    "isBigDecimalSchema",
    "isIdempotencyToken",
    "getKeySchema",
    "getMemberSchema",
    "getMemberSchemas",
  ]);
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
export function leanSchemas(source: string, { path, adapters }: EditedFile): string {
  const client = /@aws-sdk\/client-\w+/.exec(path)?.[0];
  const imported = [...adapters.matchAll(/import\{([^}]*)\}from"([^"]*)"/g)]
    .filter(([, , from]) => from === client)
    .flatMap(([, names = ""]) => names.split(","));
  const texts = new Map(
    [...source.matchAll(/^const (\w+) = ("[^"]*");$/gm)].map(([, name = "", text = ""]) => [
      name,
      text,
    ]),
  );
  return source
    .replace(/\[(\w+)\](?=: )/g, (key, name: string) => texts.get(name) ?? key)
    .replace(/^n0_registry\.registerError\((\w+)\$, .*\);$/gm, (line, name: string) =>
      imported.includes(name) ? line : "",
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
