import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  appOfLambda,
  protocolOfJson,
  readabilityWithoutLog,
  restWithoutPictures,
  schemaOfJson,
  signatureOfRequests,
  stackToAddTo,
  withoutEventStreams,
  withoutLogger,
} from "../../infra/build/slim-edits.ts";

const files = [
  {
    edit: appOfLambda,
    file: "@slack/bolt/dist/App.js",
    kept: "processEvent",
    gone: "initReceiver",
  },
  {
    edit: signatureOfRequests,
    file: "@smithy/signature-v4/dist-es/SignatureV4.js",
    kept: "signRequest",
    gone: "presign",
  },
  {
    edit: withoutEventStreams,
    file: "@smithy/core/dist-es/submodules/protocols/HttpProtocol.js",
    kept: "setHostPrefix",
    gone: "loadEventStreamCapability",
  },
  {
    edit: restWithoutPictures,
    file: "@discordjs/rest/dist/web.mjs",
    kept: "queueRequest",
    gone: "stickerPackBanner",
  },
  {
    edit: readabilityWithoutLog,
    file: "@mozilla/readability/Readability.js",
    kept: "_grabArticle",
    gone: "_getJSONLD",
  },
  {
    edit: stackToAddTo,
    file: "@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js",
    kept: "identify",
    gone: "removeByTag",
  },
  {
    edit: withoutLogger,
    file: "@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js",
    kept: "applyToStack",
    gone: "clientStack.add",
  },
  {
    edit: protocolOfJson,
    file: "@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js",
    kept: "setQueryCompatError",
    gone: "resolveRestContentType",
  },
  {
    edit: schemaOfJson,
    file: "@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js",
    kept: "getValueSchema",
    gone: "getKeySchema",
  },
] as const;

it.each(files)("$file loses $gone and keeps $kept", ({ edit, file, kept, gone }) => {
  const source = readFileSync(`node_modules/${file}`, "utf8");
  const method = (name: string) => new RegExp(`^ +(?:async )?${name}(?:: )?\\(`, "m");
  const text = edit(source);
  expect(source).toMatch(method(gone));
  expect(text).not.toMatch(method(gone));
  expect(text).toMatch(method(kept));
});

it.each(files)("what is to be changed in $file and is no longer there is told", ({ edit }) => {
  expect(() => edit("export class Other {}")).toThrow("finds nowhere");
});
