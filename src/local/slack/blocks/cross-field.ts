import { isDeepStrictEqual } from "node:util";
import { isObject, objectsIn, repeatsIn } from "#shared/json-value.ts";
import { type Findings, lengthOf } from "./shape.ts";
import type { Surface } from "./surfaces.ts";
import { everyBlock, everyObject, type Placed } from "./walk.ts";

/** Characters of all markdown blocks of one message. @see docs.slack.dev markdown block */
const markdownLengthMax = 12_000;

/**
 * Characters people read in one message of mixed blocks. The number is not documented: 11,341 was
 * refused by the real service (bolt-js#2509, #2867), so we refuse from 10,000 and doubt from 9,000.
 */
const visibleLength = { max: 10_000, safe: 9_000 };

const visualizationsMax = 2;

/** The rules that look at more than one field. */
export function checkAcross(blocks: unknown, at: string, surface: Surface, found: Findings): void {
  const placed = [...everyBlock(blocks, at)];
  uniqueBlockIds(placed, found);
  for (const block of placed) {
    uniqueActionIds(block, found);
    initialOptions(block, found);
  }
  fileInputs(placed, surface, found);
  focus(placed, found);
  if (surface === "message_blocks" || surface === "response_url") {
    counts(placed, found);
    if (surface === "message_blocks") budget(placed, found);
  }
}

function uniqueBlockIds(placed: readonly Placed[], { faults }: Findings): void {
  const named = placed.filter(
    ({ node }) => (node.block_id ?? "") !== "" && node.type !== "markdown",
  );
  refuseRepeats("block_id", named, faults);
}

function uniqueActionIds({ node, at }: Placed, { faults }: Findings): void {
  const { child_blocks: _, ...own } = node;
  if (node.type === "carousel" || node.type === "plan") return;
  const named = [...everyObject(own, at)].filter((one) => one.node.action_id !== undefined);
  refuseRepeats("action_id", named, faults);
}

function refuseRepeats(key: string, placed: readonly Placed[], faults: Findings["faults"]): void {
  for (const index of repeatsIn(placed.map(({ node }) => node[key]))) {
    const { node, at } = placed[index] as Placed;
    faults.push({ pointer: `${at}/${key}`, message: `\`${key}\` "${node[key]}" already exists` });
  }
}

function initialOptions({ node, at }: Placed, { faults }: Findings): void {
  if (node.type === "container") return;
  for (const { node: element, at: here } of everyObject(node, at)) {
    const choices = optionsOf(element);
    if (choices === undefined) continue;
    const chosen = listed(element.initial_options);
    for (const [index, option] of chosen.entries())
      if (!choices.some((choice) => isDeepStrictEqual(choice, option)))
        faults.push({
          pointer: `${here}/initial_options/${index}`,
          message: "initial option must be one of the options",
        });
    const one = element.initial_option;
    if (one !== undefined && !choices.some((choice) => isDeepStrictEqual(choice, one)))
      faults.push({
        pointer: `${here}/initial_option`,
        message: "initial option must be one of the options",
      });
    const selectedMax = element.max_selected_items;
    if (typeof selectedMax === "number" && chosen.length > selectedMax)
      faults.push({ pointer: `${here}/initial_options`, message: "exceeds `max_selected_items`" });
  }
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function optionsOf(element: Placed["node"]): readonly unknown[] | undefined {
  if (Array.isArray(element.options)) return element.options;
  if (!Array.isArray(element.option_groups)) return undefined;
  return objectsIn(element.option_groups).flatMap((group) => listed(group.options));
}

function fileInputs(placed: readonly Placed[], surface: Surface, { faults }: Findings): void {
  if (surface === "modal_view") return;
  for (const { node, at } of placed)
    if (node.type === "input" && isObject(node.element) && node.element.type === "file_input")
      faults.push({ pointer: `${at}/element/type`, message: "unsupported type: file_input" });
}

function focus(placed: readonly Placed[], { faults }: Findings): void {
  let focused = 0;
  for (const { node, at } of placed) {
    if (node.type === "container") continue;
    for (const { node: element, at: here } of everyObject(node, at)) {
      if (element.focus_on_load === true) focused += 1;
      if (element.focus_on_load === true && focused > 1)
        faults.push({
          pointer: `${here}/focus_on_load`,
          message: "only one element may have `focus_on_load`",
        });
    }
  }
}

function counts(placed: readonly Placed[], { faults }: Findings): void {
  const ofType = (...types: readonly unknown[]) =>
    placed.filter(({ node }) => types.includes(node.type));
  let markdownLength = 0;
  for (const { node } of ofType("markdown"))
    if (typeof node.text === "string") markdownLength += lengthOf(node.text);
  for (const { node, at } of ofType("task_card"))
    if (node.status === "pending" && !at.includes("/tasks/"))
      faults.push({
        pointer: `${at}/status`,
        message: "status `pending` is only allowed inside a plan",
      });
  const [, secondTable] = ofType("table", "data_table");
  if (secondTable)
    faults.push({
      pointer: secondTable.at,
      message: "only_one_table_allowed",
      error: "invalid_attachments",
    });
  const [, secondPlan] = ofType("plan");
  if (secondPlan)
    faults.push({ pointer: secondPlan.at, message: "Cannot have more than 1 plan block" });
  const extra = ofType("data_visualization")[visualizationsMax];
  if (extra) faults.push({ pointer: extra.at, message: "too many data_visualization blocks" });
  if (markdownLength > markdownLengthMax)
    faults.push({ pointer: "", message: "msg_blocks_too_long", error: "msg_blocks_too_long" });
}

/** Blocks with a limit of their own, which no measurement of the total included. */
const ownLimit = new Set<unknown>(["table", "data_table", "data_visualization", "markdown"]);

function budget(placed: readonly Placed[], { faults, doubts }: Findings): void {
  let visible = 0;
  for (const { node, at } of placed) {
    if (ownLimit.has(node.type) || node.type === "container") continue;
    for (const { node: part } of everyObject(node, at))
      if (typeof part.text === "string") visible += lengthOf(part.text);
  }
  if (visible > visibleLength.max)
    faults.push({ pointer: "", message: "msg_blocks_too_long", error: "msg_blocks_too_long" });
  else if (visible > visibleLength.safe) doubts.push("visible-text-9000");
}
