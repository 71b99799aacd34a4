/** For the user agent of a request. */
export const getUserAgentAppendix = () => `Node.js/${process.versions.node}`;
