import type { Clock, ModelBudget } from "#app/ports.ts";
import { workspaceKey } from "#model/channel.ts";
import { type ModelLimits, type ModelUsage, noUsage, usageMonth } from "#model/model-usage.ts";

/** A budget in memory, with the promises of the port. */
export function fakeModelBudget(clock: Clock, limits: ModelLimits): ModelBudget {
  const sums = new Map<string, ModelUsage>();
  const add = (key: string, more: ModelUsage, sign: 1 | -1): void => {
    const before = sums.get(key) ?? noUsage;
    sums.set(key, {
      calls: before.calls + sign * more.calls,
      tokens: before.tokens + sign * more.tokens,
      microdollars: before.microdollars + sign * more.microdollars,
    });
  };
  return {
    async figure(workspace) {
      const month = usageMonth(clock.now());
      const spent = sums.get(`${workspaceKey(workspace)} ${month}`) ?? noUsage;
      return { month, spent, limits };
    },
    async reserve(workspace, most) {
      const month = usageMonth(clock.now());
      const key = `${workspaceKey(workspace)} ${month}`;
      const spent = sums.get(key) ?? noUsage;
      const fits =
        spent.tokens + most.tokens <= limits.tokensMax &&
        spent.microdollars + most.microdollars <= limits.microdollarsMax;
      if (!fits) return undefined;
      add(key, most, 1);
      return { workspace, month, most };
    },
    async settle({ workspace, month, most }, used) {
      const key = `${workspaceKey(workspace)} ${month}`;
      add(key, most, -1);
      add(key, used, 1);
    },
  };
}
