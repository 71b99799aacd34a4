/** Stands in for what was left out of a bundle: each name can be taken when the bundle loads, and throws when it is called. */
export const never = (module: string) => (name: string) => (): never => {
  throw new Error(`${module} was left out of the Lambda bundle, and ${name} was called.`);
};
