/**
 * Stands in for a package that Lambda never runs. Any name can be taken from it, as packages do when they
 * load; the first call or construction throws.
 */
const never = (name) =>
  class {
    constructor() {
      throw new Error(`${name} was left out of the Lambda bundle.`);
    }
  };

module.exports = new Proxy(
  {},
  {
    get: (_target, name) => (name === "__esModule" ? true : never(String(name))),
  },
);
