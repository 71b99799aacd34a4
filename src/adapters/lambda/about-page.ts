import type { WebHandler } from "./http-event.ts";
import { page } from "./web-page.ts";

const nothingElse = page(404, {
  title: "Nothing here",
  text: "This bot serves one workspace, and is not to be installed by others.",
});

/**
 * Answers `GET /about`, to which our requests point whoever wonders about them.
 *
 * @param contact how to reach the people who run this bot; empty where nobody said
 * @param others answers all other addresses, where there is anything else
 */
export function aboutPage(contact: string | undefined, others?: WebHandler): WebHandler {
  return async (event) => {
    if (event.rawPath !== "/about") return others === undefined ? nothingElse : others(event);
    const reach =
      contact === undefined || contact === "" ? "" : ` The people who run this one: ${contact}.`;
    return page(200, {
      title: "Newsbrief",
      text: `A bot that reads news feeds for channels of Slack and Discord. It asks for a feed every 15 minutes at most and every day at least, more seldom the fewer entries it brings, and asks only whether it has changed where the server can tell. It comes later when the answer says Retry-After, and stops when it is 410.${reach}`,
    });
  };
}
