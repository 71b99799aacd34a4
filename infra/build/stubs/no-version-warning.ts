export const state = { warningEmitted: true };

/** Lambda runs a Node that the SDK supports. */
export function emitWarningIfUnsupportedVersion(): void {}
