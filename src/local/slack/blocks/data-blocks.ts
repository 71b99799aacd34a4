import { isObject } from "#shared/json-value.ts";
import { blockId } from "./composition.ts";
import { richText } from "./rich-text.ts";
import {
  flag,
  lengthOf,
  list,
  nullable,
  number,
  object,
  type Shape,
  tagged,
  text,
} from "./shape.ts";

const cells = {
  raw_text: object({ required: { text: text() } }),
  raw_number: object({ required: { text: text(), value: number() } }),
  rich_text: richText,
};
const row = list(tagged(cells), { min: 1, max: 20 });

/** Characters people read in the cells of a table. */
function readableLength(value: unknown): number {
  if (Array.isArray(value))
    return value.reduce<number>((sum, item) => sum + readableLength(item), 0);
  if (!isObject(value)) return 0;
  const own = typeof value.text === "string" ? lengthOf(value.text) : 0;
  return own + readableLength(value.elements);
}

function withCharacters(max: number, shape: Shape): Shape {
  return (value, at, found) => {
    shape(value, at, found);
    if (isObject(value) && readableLength(value.rows) > max)
      found.faults.push({ pointer: at, message: `must be less than ${max + 1} characters` });
  };
}

/** Rows of a `data_table` that both editions of the documentation allow. */
const dataTableRowsSafe = 101;

const dataTable = withCharacters(
  20_000,
  object({
    required: { caption: text({ min: 1 }), rows: list(row, { min: 2, max: 201 }) },
    optional: {
      block_id: blockId,
      page_size: number({ integer: true, min: 1, max: 100 }),
      row_header_column_index: number(),
    },
    also: ({ rows }, _at, { doubts }) => {
      if (Array.isArray(rows) && rows.length > dataTableRowsSafe)
        doubts.push("data-table-rows-101");
    },
  }),
);

const table = withCharacters(
  10_000,
  object({
    required: { rows: list(row, { min: 1, max: 100 }) },
    optional: {
      block_id: blockId,
      column_settings: list(
        nullable(
          object({
            optional: { align: text({ oneOf: ["left", "center", "right"] }), is_wrapped: flag },
          }),
        ),
        { max: 20 },
      ),
    },
    also: ({ rows }, _at, { doubts }) => {
      const widths = new Set(
        Array.isArray(rows) ? rows.map((cells) => (Array.isArray(cells) ? cells.length : 0)) : [],
      );
      if (widths.size > 1) doubts.push("table-ragged-rows");
    },
  }),
);

/** Blocks that show figures. */
export const dataBlocks: { readonly [type: string]: Shape } = {
  table,
  data_table: dataTable,
  data_visualization: object({
    required: {
      title: text({ min: 1, max: 50 }),
      chart: object({
        required: { type: text({ oneOf: ["pie", "bar", "area", "line"] }) },
        open: true,
      }),
    },
    optional: { block_id: blockId },
  }),
};
