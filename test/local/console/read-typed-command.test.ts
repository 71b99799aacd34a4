import { expect, it } from "vitest";
import { discordDefinitions } from "#command/discord-definitions.ts";
import { readTyped } from "#local/console/read-typed-command.ts";

const link = "https://example.com/a?b=c";

it.each([
  ["/help", { name: "help", options: {} }],
  [`/brief link: ${link} share: yes`, { name: "brief", options: { link, share: true } }],
  [`/brief ${link} share: maybe`, { problem: "“maybe” is neither true nor false: share" }],
  [`/brief ${link}`, { name: "brief", options: { link } }],
  [`/brief ${link} share: true`, { name: "brief", options: { link, share: true } }],
  [
    "/digest schedule time: 8 am days: mon, wed",
    { name: "digest", path: ["schedule"], options: { time: "8 am", days: "mon, wed" } },
  ],
  ["/digest schedule 8 am", { problem: "Name what you give: time: 8 am" }],
  ["/digest 8 am", { name: "digest", options: {} }],
  ["/help me", { problem: "This command takes nothing more." }],
  ["/dance", { problem: "There is no command /dance." }],
  ["hello", { problem: "Newsbrief does not read chat. Start with a command: /" }],
])("reads what is typed in the pane of Discord: %s", (typed, read) => {
  expect(readTyped(typed, discordDefinitions())).toEqual(read);
});
