import { describe, expect, it } from "vitest";
import { ids, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

describe("commands", () => {
  const command = { name: "brief", description: "Brief a link" };
  const all = `/applications/${ids.bot}/commands`;

  it("are replaced as a whole, and keep their ids by name", async () => {
    const first = (await call(at.discord, `PUT ${all}`, [command, { type: 3, name: "Brief this" }]))
      .body;
    const second = (await call(at.discord, `PUT ${all}`, [{ ...command, description: "New" }]))
      .body;
    expect(second).toMatchObject([
      { id: (first as unknown as readonly { id: string }[])[0]?.id, description: "New" },
    ]);
    expect(at.discord.world.commands).toEqual(second);
  });

  it.each([
    [`PUT ${all}`, [command, command], 400, 50035],
    [`PUT /applications/9/commands`, [command], 403, 20012],
  ])("%s refuses %o", async (route, body, status, code) => {
    expect(await call(at.discord, route, body)).toMatchObject({ status, body: { code } });
  });
});
