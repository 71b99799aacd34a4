/**
 * Takes the variables of `.env` in this folder, where there is one; those that are set already stay.
 *
 * @throws {Error} with a sentence when it cannot be read
 */
export function readEnvFile(): void {
  try {
    process.loadEnvFile(".env");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return;
    throw new Error("The file .env cannot be read: is it a file, and may you read it?", { cause });
  }
}
