import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const minuteMs = 60_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/build-command-line.ts"],
    pool: "forks",
    // Vitest leaves one core free: on two, where CI runs, nothing would run side by side.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test tells by the time it takes: these only end what hangs, on a machine however slow.
    testTimeout: 30 * minuteMs,
    hookTimeout: 30 * minuteMs,
    teardownTimeout: 2 * minuteMs,
    expect: { requireAssertions: true, poll: { timeout: 10 * minuteMs } },
    env: {
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    },
  },
});
