import { randomBytes } from "node:crypto";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoInstallationStore } from "#adapters/dynamodb/installation-store.ts";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { seal, unseal } from "#adapters/sealed-text.ts";
import { storedBotTokens } from "#adapters/slack/bot-tokens.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { anInstallation, aSchedule, fakeInstallations } from "../../support/fake-channels.ts";
import { fakeClock } from "../../support/fake-world.ts";

let embedded: EmbeddedTable;
beforeAll(async () => {
  embedded = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = embedded.endpoint;
});
afterAll(() => embedded.stop());
const table = () => openTable({ tableName: embedded.tableName });
const key = randomBytes(32);

describe.each([
  ["in the table", () => dynamoInstallationStore(table(), key)],
  ["in memory", fakeInstallations],
])("installations %s", (_place, open) => {
  it("come back as they were stored, and go", async () => {
    const store = open();
    const installation = anInstallation();
    expect(await store.installation(installation.workspace)).toBeUndefined();
    await store.putInstallation(installation);
    expect(await store.installation(installation.workspace)).toEqual(installation);
    await store.removeWorkspace(installation.workspace);
    expect(await store.installation(installation.workspace)).toBeUndefined();
  });
});

describe("a workspace that is removed", () => {
  it("leaves the list of its channels to a later look, which deletes it, too", async () => {
    const { workspace } = anInstallation();
    const store = dynamoInstallationStore(table(), key);
    const channels = dynamoChannelStore(table());
    const channel = { ...workspace, channelId: "C1" };
    await store.putInstallation(anInstallation());
    await channels.addSettings(newChannelSettings(channel, aSchedule()));
    await store.removeWorkspace(workspace, true);
    expect(await store.installedAt(workspace)).toBeUndefined();
    expect(await channels.channelsOf(workspace)).toEqual([channel]);
    await store.removeWorkspace(workspace);
    expect(await channels.channelsOf(workspace)).toEqual([]);
  });
});

describe("a token at rest", () => {
  it("is never there in clear, and opens with the key alone", async () => {
    const installation = anInstallation();
    await dynamoInstallationStore(table(), key).putInstallation(installation);
    const { Item } = await table().client.send(
      new GetCommand({
        TableName: embedded.tableName,
        Key: { pk: "WORKSPACE#slack#T1", sk: "WORKSPACE" },
      }),
    );
    const stored = Buffer.from(Item?.token).toString("latin1") + JSON.stringify(Item);
    expect(stored).not.toContain(installation.botToken);
    const without = dynamoInstallationStore(table(), undefined);
    const other = dynamoInstallationStore(table(), randomBytes(32));
    await expect(other.installation(installation.workspace)).rejects.toThrow(
      "TOKEN_KEY does not open the token of a workspace",
    );
    for (const store of [other, without]) {
      expect(await store.installedAt(installation.workspace)).toEqual(installation.installedAt);
    }
    expect(await without.installation(installation.workspace)).toBeUndefined();
    await expect(without.putInstallation(installation)).rejects.toThrow("TOKEN_KEY");
  });

  it("does not open when it was changed, or moved to another workspace", () => {
    const sealed = Buffer.from(seal("xoxb-1", key, "slack#T1"));
    expect(unseal(sealed, key, "slack#T1")).toBe("xoxb-1");
    expect(() => unseal(sealed, key, "slack#T2")).toThrow();
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unseal(changed, key, "slack#T1")).toThrow();
    }
    // A tag that was cut short is easier to guess.
    const short = seal("", key, "slack#T1").subarray(0, 20);
    expect(() => unseal(short, key, "slack#T1")).toThrow("Invalid authentication tag length");
  });
});

describe("the token of a workspace", () => {
  it("is its own, else that of the environment, and is soon noticed when it changes", async () => {
    const installations = fakeInstallations();
    const clock = fakeClock();
    const tokens = storedBotTokens(installations, "xoxb-single", clock);
    expect(await tokens.botToken("T1")).toBe("xoxb-single");
    await installations.putInstallation(anInstallation());
    clock.advance(5 * 60_000 - 1);
    expect(await tokens.botToken("T1")).toBe("xoxb-single");
    clock.advance(1);
    expect(await tokens.botToken("T1")).toBe("xoxb-1");
    expect(await tokens.botToken("T2")).toBe("xoxb-single");
    const without = fakeInstallations();
    const none = storedBotTokens(without, undefined, clock);
    expect(await none.botToken("T1")).toBeUndefined();
    await without.putInstallation(anInstallation());
    expect(await none.botToken("T1")).toBe("xoxb-1");
  });
});
