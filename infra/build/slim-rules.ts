import { esModuleOf } from "./es-module-of.ts";
import {
  appOfLambda,
  leanSchemas,
  nameAndVersion,
  nodesOwnDates,
  noExtensions,
  protocolOfJson,
  readabilityWithoutLog,
  receiverOfLambda,
  regionalEndpoint,
  restWithoutPictures,
  routesOfOurs,
  schemaOfJson,
  signatureOfRequests,
  stackToAddTo,
  withoutEventStreams,
  withoutLogger,
} from "./slim-edits.ts";

/** What stands in a Lambda's bundle for a file of a package. */
export type SlimRule = {
  /** End of the file's path, after `node_modules/`. */
  readonly file: RegExp;
  readonly by:
    | {
        /** Any name can be taken from it when it loads; the first call or construction throws. */
        readonly kind: "never";
      }
    | {
        /** A file of `stubs/`. */
        readonly kind: "stub";
        readonly stub: string;
      }
    | {
        readonly kind: "edit";
        readonly edit: (source: string, file: EditedFile) => string;
      };
};

/** What stands in a Lambda's bundle for a package where one other package imports it. */
export type SlimImport = {
  readonly name: string;
  readonly importedBy: RegExp;
  readonly stub: string;
};

export type EditedFile = {
  readonly path: string;
  /** Path of a file of `stubs/`. */
  readonly stub: (name: string) => string;
  /** What our adapters say, without spaces. */
  readonly adapters: string;
};

const never = { kind: "never" } as const;
const stub = (name: string) => ({ kind: "stub", stub: name }) as const;
const edited = (edit: (source: string, file: EditedFile) => string) =>
  ({ kind: "edit", edit }) as const;

const slack: readonly SlimRule[] = [
  // Requests come as Lambda events and never as HTTP or over a socket, and workspaces install us in a way of our own.
  { file: /@slack\/bolt\/dist\/index\.js$/, by: stub("bolt.ts") },
  { file: /@slack\/bolt\/dist\/receivers\/(HTTPReceiver|SocketModeReceiver)\.js$/, by: never },
  // We offer no steps of workflows, and keep no state of conversations.
  {
    file: /@slack\/bolt\/dist\/(CustomFunction|conversation-store|context\/create-function-(complete|fail))\.js$/,
    by: never,
  },
  // Uploads and streamed answers are methods of the client that we never call.
  { file: /@slack\/web-api\/dist\/(file-upload|chat-stream)\.js$/, by: never },
  // An app on Lambda is given its receiver and whom it speaks for, and hears what our listeners name.
  {
    file: /@slack\/bolt\/dist\/App\.js$/,
    by: edited((source, { path }) => esModuleOf(appOfLambda(source), path)),
  },
  // Our front door has verified each request before Bolt sees it.
  {
    file: /@slack\/bolt\/dist\/receivers\/AwsLambdaReceiver\.js$/,
    by: edited((source, { path }) => esModuleOf(receiverOfLambda(source), path)),
  },
  // Of an ES module a bundle takes what is named.
  {
    file: /@slack\/(bolt\/dist\/(errors|helpers|(context|middleware|types)\/.*|receivers\/verify-signing-secret)|logger\/dist\/index|web-api\/dist\/errors)\.js$/,
    by: edited((source, { path }) => esModuleOf(source, path)),
  },
];

export const slimImports: readonly SlimImport[] = [
  // A Lambda calls Slack once and leaves pacing and second tries to its queue: no use for the client's own queue,
  // retries, pages and 280 named methods.
  {
    name: "@slack/web-api",
    importedBy: /@slack\/bolt\/dist\/|src\/adapters\/slack\//,
    stub: "slack-web-client.ts",
  },
];

const discord: readonly SlimRule[] = [
  // REST, its errors and the constants of the API, without the gateway client and the builders.
  { file: /discord\.js\/src\/index\.js$/, by: stub("discord.ts") },
  { file: /discord-api-types\/v10\.m?js$/, by: stub("discord-api-types.ts") },
  // Some 200 routes by their names, of which our adapters call a handful.
  { file: /discord-api-types\/rest\/v10\/index\.js$/, by: edited(routesOfOurs) },
  // The names of a thousand error codes; we know those we meet by their number.
  { file: /discord-api-types\/rest\/common\.js$/, by: never },
  // The form for the web, which calls Node's own fetch where the other brings undici.
  { file: /@discordjs\/rest\/dist\/index\.m?js$/, by: stub("discord-rest.ts") },
  // We ask for no pictures.
  { file: /@discordjs\/rest\/dist\/web\.mjs$/, by: edited(restWithoutPictures) },
  // REST needs no more of it than Node's own events give.
  {
    file: /@vladfrangu\/async_event_emitter\/dist\/index\.m?js$/,
    by: stub("async-event-emitter.ts"),
  },
  // Tells the name of what it runs on, among many.
  { file: /@discordjs\/util\/dist\/index\.m?js$/, by: stub("discord-util.ts") },
  // A map of 40 methods, of which REST calls one.
  { file: /@discordjs\/collection\/dist\/index\.m?js$/, by: stub("discord-collection.ts") },
  // Guesses the kind of an uploaded file; we upload none without naming its kind.
  { file: /magic-bytes\.js\/dist\/index\.js$/, by: never },
];

const reading: readonly SlimRule[] = [
  // Feeds and pages are read from its tokens and events; it also brings trees, and tools for them.
  { file: /htmlparser2\/dist\/esm\/index\.js$/, by: stub("htmlparser2.ts") },
  // We ask Readability for its choice alone, show it what is hidden in a way of our own, and read a page's data for machines ourselves.
  { file: /@mozilla\/readability\/index\.js$/, by: stub("readability.ts") },
  { file: /@mozilla\/readability\/Readability\.js$/, by: edited(readabilityWithoutLog) },
];

const aws: readonly SlimRule[] = [
  // Lambda puts the credentials of the function's role into the environment, and nowhere else.
  {
    file: /@aws-sdk\/credential-provider-node\/dist-es\/index\.js$/,
    by: stub("environment-credentials.ts"),
  },
  // There is no ~/.aws on Lambda.
  {
    file: /@smithy\/core\/dist-es\/submodules\/config\/shared-ini-file-loader\/loadSharedConfigFiles\.js$/,
    by: stub("no-shared-config-files.ts"),
  },
  // The address of a service in a region needs no decision diagram, as we use neither FIPS nor dual-stack hosts.
  {
    file: /@aws-sdk\/client-(dynamodb|sqs|ssm)\/dist-es\/endpoint\/endpointResolver\.js$/,
    by: edited(regionalEndpoint),
  },
  {
    file: /@aws-sdk\/core\/dist-es\/submodules\/client\/util-endpoints\/lib\/aws\/partition\.js$/,
    by: stub("partition.ts"),
  },
  // Keeps events apart where several run in one process, which Lambda does on special machines only.
  { file: /@aws\/lambda-invoke-store\/dist-es\/invoke-store\.js$/, by: stub("no-invoke-store.ts") },
  // We turn pages ourselves, and scan nothing.
  { file: /@aws-sdk\/lib-dynamodb\/dist-es\/pagination\/\w+Paginator\.js$/, by: never },
  // DynamoDB is asked for its endpoint only where a client is told to discover it.
  { file: /@aws-sdk\/endpoint-cache\/dist-es\/index\.js$/, by: stub("endpoint-cache.ts") },
  // Requests are signed, and neither addresses nor events.
  { file: /@smithy\/signature-v4\/dist-es\/SignatureV4\.js$/, by: edited(signatureOfRequests) },
  // Our clients have no extensions; what would set them up sets the handler's timeout, too.
  {
    file: /@aws-sdk\/client-[a-z-]+\/dist-es\/runtimeExtensions\.js$/,
    by: edited(() => noExtensions),
  },
  // Warns of a Node that Lambda no longer has.
  {
    file: /@aws-sdk\/core\/dist-es\/submodules\/client\/emitWarningIfUnsupportedVersion\.js$/,
    by: stub("no-version-warning.ts"),
  },
  // Our clients have no logger, for which it would look what of a request is secret.
  {
    file: /@aws-sdk\/core\/dist-es\/submodules\/client\/middleware-logger\/loggerMiddleware\.js$/,
    by: edited(withoutLogger),
  },
  {
    file: /@smithy\/core\/dist-es\/submodules\/client\/smithy-client\/schemaLogFilter\.js$/,
    by: never,
  },
  // Nothing takes a step out of a client again.
  {
    file: /@smithy\/core\/dist-es\/submodules\/client\/middleware-stack\/MiddlewareStack\.js$/,
    by: edited(stackToAddTo),
  },
  // Written for platforms without node:crypto and node:zlib.
  {
    file: /@smithy\/core\/dist-es\/submodules\/checksum\/(sha256\/Sha256Js|md5\/Md5Js|crc32\/Crc32Js)\.js$/,
    by: never,
  },
  // A service that is busy may name the day to come again; the parser of such days is larger than Node's own.
  {
    file: /@smithy\/core\/dist-es\/submodules\/retry\/middleware-retry\/parseRetryAfterHeader\.js$/,
    by: edited(nodesOwnDates),
  },
  // Retries are of the standard kind, and Lambda names its region in the environment.
  {
    file: /@smithy\/core\/dist-es\/submodules\/retry\/util-retry\/AdaptiveRetryStrategy\.js$/,
    by: never,
  },
  {
    file: /@smithy\/core\/dist-es\/submodules\/config\/config-resolver\/regionConfig\/getInstanceMetadataRegion\.js$/,
    by: never,
  },
  // S3's spelling of hosts; we have no bucket.
  {
    file: /@smithy\/core\/dist-es\/submodules\/endpoints\/middleware-endpoint\/service-customizations\/s3\.js$/,
    by: never,
  },
  // The schemas of operations that we never call; they would stay because their keys are computed.
  // An error of a service is made by its own class only where our code knows that class; the others keep the name that the service sent.
  {
    file: /@aws-sdk\/client-(dynamodb|sqs|ssm)\/dist-es\/schemas\/schemas_0\.js$/,
    by: edited(leanSchemas),
  },
  // Read for the name and version in the user agent.
  { file: /(@aws-sdk|@slack)\/[a-z-]+\/package\.json$/, by: edited(nameAndVersion) },
];

const json: readonly SlimRule[] = [
  // SQS, DynamoDB and SSM speak plain JSON, for which Node has a parser of its own.
  {
    file: /(submodules\/protocols\/json\/codec-v2\/JsonCodec2|@aws-sdk\/dynamodb-codec\/dist-es\/codec-v2\/DynamoDBJsonCodec2)\.js$/,
    by: stub("plain-json-codec.ts"),
  },
];

/** What is left out of a part that a worker loads, or put in its place. Each says why Lambda never runs it. */
export const partRules: readonly SlimRule[] = [...slack, ...discord, ...reading, ...aws, ...json];

/** The same for a Lambda's own bundle, which calls SQS, DynamoDB and SSM only; Bedrock stands in a part. */
export const slimRules: readonly SlimRule[] = [
  ...partRules,
  // No operation of theirs streams events in or out.
  {
    file: /@smithy\/core\/dist-es\/submodules\/protocols\/HttpProtocol\.js$/,
    by: edited(withoutEventStreams),
  },
  {
    file: /@smithy\/core\/dist-es\/submodules\/protocols\/HttpBindingNormalizedSchema\.js$/,
    by: stub("no-http-bindings.ts"),
  },
  // Other protocols than JSON ask for more.
  {
    file: /@aws-sdk\/core\/dist-es\/submodules\/protocols\/ProtocolLib\.js$/,
    by: edited(protocolOfJson),
  },
  {
    file: /@smithy\/core\/dist-es\/submodules\/schema\/schemas\/NormalizedSchema\.js$/,
    by: edited(schemaOfJson),
  },
];
