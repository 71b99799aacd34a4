import { type Button, nextLength } from "#model/button.ts";
import type { BriefRequest } from "#model/job.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import type { TakeCommandWorld } from "./take-command.ts";

/**
 * Takes a press of a button under a brief: the answer is a job.
 *
 * @param id names the interaction; the platform may send it twice
 * @returns a sentence to show when the press could not be taken
 */
export async function pressButton(
  world: TakeCommandWorld,
  id: string,
  button: Button,
  reply: ReplyAddress,
): Promise<string | undefined> {
  try {
    await world.jobs.add([{ kind: "write-brief", id, request: requestOf(button), reply }]);
    return undefined;
  } catch (error) {
    world.log.error("a press could not be taken", { id, platform: reply.platform }, error);
    return "I could not take that just now. Try again in a minute.";
  }
}

function requestOf({ press, page, length }: Button): BriefRequest {
  switch (press) {
    case "share":
    case "receipts":
      return { kind: press, page, length };
    case "shorter":
    case "longer":
      return { kind: "resize", page, length: nextLength(length, press) ?? length };
  }
}
