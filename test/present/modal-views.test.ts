import { expect, it } from "vitest";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { Answer } from "#model/message.ts";
import { messageHome, messageView } from "#present/slack/message-view.ts";
import { importView, readMemory, writeMemory } from "#present/slack/modal-views.ts";
import { aChannel, aSchedule } from "../support/fake-channels.ts";

const bare = { channelId: "C1" };
const full = {
  ...bare,
  ...({
    channelName: "news",
    isGroupMessage: true,
    fromHome: true,
    marks: { time: "abc" },
  } as const),
};

it("a form remembers where it was opened, and nothing that it did not write", () => {
  for (const memory of [bare, full]) expect(readMemory(writeMemory(memory))).toEqual(memory);
  expect(readMemory('{"channelId":"C1","channelName":1,"fromHome":"yes","marks":"x"}')).toEqual(
    bare,
  );
  for (const text of ["", "null", "1", "{}", '{"channelId":1}'])
    expect(readMemory(text)).toBeUndefined();
});

it("only the settings that can still be changed are a form to submit", () => {
  const settings = newChannelSettings(aChannel("C1"), aSchedule());
  const shown: Answer = { kind: "settings", settings, trial: [] };
  const said: Answer = { kind: "notice", text: "Done." };
  const views = [shown, { ...shown, isSaved: true }, said].map((one) => messageView(one, full));
  expect(views.map(({ callback_id, submit }) => [callback_id, submit?.text])).toEqual([
    ["settings", "Save"],
    ["answer", undefined],
    ["answer", undefined],
  ]);
  for (const view of [...views, importView(full)])
    expect(readMemory(view.private_metadata ?? "")).toMatchObject({
      channelId: "C1",
      fromHome: true,
    });
  expect(JSON.stringify(messageHome(said))).toContain("Done.");
});
