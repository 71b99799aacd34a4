export const { fetch, Headers, Response, Request, FormData } = globalThis;
