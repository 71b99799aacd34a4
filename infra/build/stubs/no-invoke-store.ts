/** One event at a time runs in our functions, so what belongs to an event stands in the environment alone. */
export const InvokeStore = { getInstanceAsync: async (): Promise<undefined> => undefined };
