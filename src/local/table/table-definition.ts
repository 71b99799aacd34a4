import infra from "#infra/table.json" with { type: "json" };
import type { CostlyIndex } from "./capacity.ts";

const {
  TimeToLiveSpecification,
  PointInTimeRecoverySpecification: _,
  ...definition
} = infra.Resources.Table.Properties;

/** The table that is deployed, in the words of DynamoDB's CreateTable. */
export const tableDefinition = definition;

/** The attribute, in seconds since 1970, after which an item may be deleted. */
export const expiryAttribute = TimeToLiveSpecification.AttributeName;

const tableKeys = definition.KeySchema.map(({ AttributeName }) => AttributeName);

/** The names of the table's key attributes, partition first. */
export const keyNames: readonly string[] = tableKeys;

/** The table's indexes, as far as they cost. */
export const costlyIndexes: readonly CostlyIndex[] = definition.GlobalSecondaryIndexes.map(
  ({ IndexName, KeySchema, Projection }) => {
    const keys = KeySchema.map(({ AttributeName }) => AttributeName);
    const projected = Projection.ProjectionType === "ALL" ? undefined : [...tableKeys, ...keys];
    return { name: IndexName, keys, projected };
  },
);
