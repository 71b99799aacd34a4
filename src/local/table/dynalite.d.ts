/** The parts of dynalite we use, which has no types of its own. */

declare module "dynalite" {
  import type { Server } from "node:http";

  function dynalite(options: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly updateTableMs?: number;
    readonly deleteTableMs?: number;
  }): Server;
  export = dynalite;
}

declare module "dynalite/db/index.js" {
  type Item = Readonly<Record<string, unknown>>;
  const db: {
    /** The fault to answer with when the request's condition does not hold for `item`. */
    checkConditional(request: object, item: Item | undefined): Error | null | undefined;
    /** Bytes an item takes, attribute names included. */
    itemSize(item: Item): number;
  };
  export = db;
}

declare module "dynalite/validations/index.js" {
  const validations: {
    /** @throws an object with `statusCode` and `body` */
    checkTypes(request: object, types: object): object;
    /** @throws an object with `statusCode` and `body` */
    checkValidations(request: object, types: object, custom: unknown, store: object): void;
  };
  export = validations;
}

declare module "dynalite/validations/*.js" {
  const validation: { readonly types: object; readonly custom: unknown };
  export = validation;
}
