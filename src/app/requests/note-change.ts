import type { AuditLog } from "../command-ports.ts";
import type { Clock } from "../ports.ts";
import type { Asker } from "./asker.ts";

/** Remembers who changed what; `did` stands after the person's name: "removed Le Monde". */
export async function noteChange(
  { audit, clock }: { readonly audit: AuditLog; readonly clock: Clock },
  { channel, userId }: Asker,
  did: string,
): Promise<void> {
  await audit.add({ channel, userId, at: clock.now(), did });
}
