import { isObject, type JsonObject } from "#shared/json-value.ts";
import { checkBlocks } from "./blocks/check-blocks.ts";
import { lengthOf } from "./blocks/shape.ts";
import type { Surface } from "./blocks/surfaces.ts";
import type { MessageContent } from "./world.ts";

/** Arguments of a message, as the methods that write one share them. */
export type ContentArguments = {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
  readonly metadata?: unknown;
  readonly markdown_text?: unknown;
};

export type ContentVerdict =
  | {
      readonly ok: true;
      readonly content: MessageContent;
      readonly doubts: readonly string[];
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly error: string; readonly messages: readonly string[] };

/** Characters of `text`. */
const textLengthMax = 40_000;
const markdownLengthMax = 12_000;
const attachmentsMax = 100;
/** Bytes of metadata as JSON. The number is from Slack's page on metadata: 16 KB. */
const metadataBytesMax = 16_000;

type Rules = {
  readonly surface?: Surface;
  /** A `text` that is too long is refused, not cut with a warning. */
  readonly refusesLong?: true;
};

/** Checks what a message would show, in Slack's order, and says what it shows. */
export function checkContent(input: ContentArguments, rules: Rules = {}): ContentVerdict {
  const { surface = "message_blocks", refusesLong } = rules;
  const text = typeof input.text === "string" ? input.text : "";
  const markdown = typeof input.markdown_text === "string" ? input.markdown_text : undefined;
  const blocks = present(input.blocks);
  const attachments = present(input.attachments);
  if (blocks !== undefined && !objects(blocks)) return refused("invalid_blocks_format");
  if (attachments !== undefined && !objects(attachments)) return refused("invalid_attachments");
  if (markdown !== undefined && (text !== "" || blocks !== undefined))
    return refused("markdown_text_conflict");
  if (markdown !== undefined && lengthOf(markdown) > markdownLengthMax)
    return refused("msg_too_long");
  if (text === "" && !markdown && !blocks?.length && !attachments?.length)
    return refused("no_text");
  if (attachments && attachments.length > attachmentsMax) return refused("too_many_attachments");
  const isLong = lengthOf(text) > textLengthMax;
  if (isLong && refusesLong) return refused("msg_too_long");
  const metadata = checkMetadata(input.metadata);
  if (typeof metadata === "string") return refused(metadata);
  const verdict = checkBlocks(blocks ?? [], surface);
  if (!verdict.ok) return { ok: false, error: verdict.error, messages: verdict.messages };
  for (const attachment of attachments ?? []) {
    const inner = checkBlocks(attachment.blocks ?? [], surface);
    if (!inner.ok) return { ok: false, error: "invalid_attachments", messages: inner.messages };
  }
  return {
    ok: true,
    doubts: verdict.doubts,
    warnings: isLong ? ["message_truncated"] : [],
    content: {
      text: markdown ?? (isLong ? [...text].slice(0, textLengthMax).join("") : text),
      ...(blocks?.length && { blocks }),
      ...(attachments?.length && { attachments }),
      ...(metadata && { metadata }),
    },
  };
}

function refused(error: string): ContentVerdict {
  return { ok: false, error, messages: [] };
}

function present(value: unknown): readonly JsonObject[] | undefined {
  return value === undefined || value === null ? undefined : (value as readonly JsonObject[]);
}

function objects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function checkMetadata(value: unknown): JsonObject | string | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) return "invalid_metadata_format";
  if (Object.keys(value).length === 0) return undefined;
  if (typeof value.event_type !== "string" || !isObject(value.event_payload))
    return "invalid_metadata_schema";
  if (Buffer.byteLength(JSON.stringify(value)) > metadataBytesMax) return "metadata_too_large";
  return value;
}
