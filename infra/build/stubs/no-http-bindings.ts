/** JSON services are told nothing by paths, headers or host names. */
export const getHttpOperationBindings = () => [];

export const HttpBindingNormalizedSchema = {
  of(): never {
    throw new Error("HTTP bindings were left out of the Lambda bundle.");
  },
};
