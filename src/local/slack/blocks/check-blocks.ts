import { isObject } from "#shared/json-value.ts";
import { checkAcross } from "./cross-field.ts";
import type { BlockFault, Findings } from "./shape.ts";
import { type Surface, surfaceShapes } from "./surfaces.ts";

/** What Slack would say to blocks or a view. */
export type BlocksVerdict =
  | { readonly ok: true; readonly doubts: readonly string[] }
  | {
      readonly ok: false;
      /** The `error` of the answer. */
      readonly error: string;
      /** The `errors` of the answer, each ending in a JSON pointer. */
      readonly messages: readonly string[];
      readonly doubts: readonly string[];
    };

/** Bytes of a view as JSON. @see https://docs.slack.dev/reference/methods/views.open */
const viewBytesMax = 250_000;

/**
 * Checks blocks or a view as Slack would, and answers in its words.
 *
 * @param payload for messages the list of blocks, for views the view object
 * @returns `doubts` names entries of `unverified.ts`: accepted, but nobody has seen Slack accept it
 */
export function checkBlocks(payload: unknown, surface: Surface): BlocksVerdict {
  const found: Findings = { faults: [], doubts: [] };
  const isView = surface === "modal_view" || surface === "home_view";
  const root = isView ? "/view" : "/blocks";
  surfaceShapes[surface](payload, root, found);
  const blocks = isView && isObject(payload) ? payload.blocks : payload;
  checkAcross(blocks, isView ? "/view/blocks" : root, surface, found);
  if (surface === "modal_view") inputNeedsSubmit(payload, found);
  if (isView && Buffer.byteLength(JSON.stringify(payload) ?? "") > viewBytesMax)
    found.faults.push({ pointer: "", message: "view_too_large", error: "view_too_large" });
  return verdict(found, isView);
}

function inputNeedsSubmit(view: unknown, { faults }: Findings): void {
  if (!isObject(view) || view.submit !== undefined || !Array.isArray(view.blocks)) return;
  for (const [index, block] of view.blocks.entries())
    if (isObject(block) && block.type === "input")
      faults.push({
        pointer: `/view/blocks/${index}/input`,
        message: "must define `submit` to use an `input` block in modals",
      });
}

function verdict({ faults, doubts }: Findings, isView: boolean): BlocksVerdict {
  if (faults.length === 0) return { ok: true, doubts };
  const ordinary = isView ? "invalid_arguments" : "invalid_blocks";
  // A form that is wrong in itself is found before its total is counted.
  const error = faults.find((fault) => fault.error === undefined)
    ? ordinary
    : (faults[0]?.error ?? ordinary);
  return { ok: false, error, messages: faults.map(inWords), doubts };
}

function inWords({ pointer, message }: BlockFault): string {
  return pointer === "" ? message : `${message} [json-pointer:${pointer}]`;
}
