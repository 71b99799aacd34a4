/** Words a partition adds to the user agent; ours add none. */
export const getUserAgentPrefix = () => "";

export const partition = never;
export const setPartitionInfo = never;
export const useDefaultPartitionInfo = never;

function never(): never {
  throw new Error("The table of partitions was left out of the Lambda bundle.");
}
