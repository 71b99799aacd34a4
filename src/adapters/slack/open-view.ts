import type { HomeView, ModalView } from "@slack/web-api";
import type { BotTokens } from "./bot-tokens.ts";
import type { SlackSettings } from "./replies.ts";

export interface ViewOpener {
  /**
   * Opens a modal for the person of an interaction, within three seconds of it.
   *
   * @param triggerId of the interaction, good for one modal
   * @returns the modal's id; `undefined` when Slack did not open it
   */
  readonly open: ViewCall;
  /** The same above the modal in which something was done, which stays as it is. */
  readonly push: ViewCall;
  /** Changes the modal of that id. */
  readonly update: ViewCall;
  /** Shows a person of that id an App Home. */
  readonly publish: ViewCall<HomeView>;
}

type ViewCall<View = ModalView> = (
  workspaceId: string,
  id: string,
  view: View,
) => Promise<string | undefined>;

/** Time for the call, in milliseconds: Slack waits three seconds for the whole answer. */
const timeoutMs = 2000;

/** Shows modals by a bare call, so that a front door need not load a whole client for one method. */
export function viewOpener({ apiUrl }: SlackSettings, tokens: BotTokens): ViewOpener {
  const caller =
    <View>(method: string, idName: string): ViewCall<View> =>
    async (workspaceId, id, view) => {
      const token = await tokens.botToken(workspaceId);
      if (token === undefined) return undefined;
      try {
        const response = await fetch(`${apiUrl ?? "https://slack.com/api/"}views.${method}`, {
          method: "POST",
          headers: {
            authorization: `Bearer ${token}`,
            "content-type": "application/json; charset=utf-8",
          },
          body: JSON.stringify({ [idName]: id, view }),
          signal: AbortSignal.timeout(timeoutMs),
        });
        const answer = (await response.json()) as { ok?: boolean; view?: { id?: string } };
        return answer.ok === true ? answer.view?.id : undefined;
      } catch {
        return undefined; // No answer, or none that is JSON: the person is told.
      }
    };
  return {
    open: caller("open", "trigger_id"),
    push: caller("push", "trigger_id"),
    update: caller("update", "view_id"),
    publish: caller("publish", "user_id"),
  };
}
