import type { AuditLog } from "../command-ports.ts";
import type { Asker } from "./asker.ts";

/** Remembers who changed what; `did` stands after the person's name: "removed Le Monde". */
export async function noteChange(
  { audit }: { readonly audit: AuditLog },
  { channel, userId, askedAt }: Asker,
  did: string,
): Promise<void> {
  await audit.add({ channel, userId, at: askedAt, did });
}
