import type { SlackTwin } from "#local/slack/twin.ts";

/** Calls a method with a form, as the Web API's oldest way, and returns the answer. */
export async function call(
  slack: SlackTwin,
  method: string,
  input: Readonly<Record<string, unknown>> = {},
  token: string | undefined = "xoxb-acme",
): Promise<Readonly<Record<string, unknown>> & { readonly ok: boolean }> {
  const form = Object.entries(input).map(([name, value]): [string, string] => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const response = await slack.fetch(`${slack.apiUrl}${method}`, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(token !== "" && { authorization: `Bearer ${token}` }),
    },
    body: new URLSearchParams(form).toString(),
  });
  return (await response.json()) as Readonly<Record<string, unknown>> & { readonly ok: boolean };
}

/** Posts to a response address and returns the status with the answer. */
export async function respond(
  slack: SlackTwin,
  url: string,
  body: unknown,
): Promise<{ readonly status: number; readonly error?: string }> {
  const response = await slack.fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { error } = (await response.json()) as { readonly error?: string };
  return { status: response.status, ...(error !== undefined && { error }) };
}
