export const CONFIG_PREFIX_SEPARATOR = ".";

export async function loadSharedConfigFiles() {
  return { configFile: {}, credentialsFile: {} };
}
