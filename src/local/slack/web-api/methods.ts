import type { SlackMethod } from "../method.ts";
import { authTest } from "./auth.ts";
import { getPermalink } from "./permalink.ts";
import { postMessage } from "./post-message.ts";
import { scheduleMessage } from "./schedule-message.ts";
import { deleteScheduledMessage, listScheduledMessages } from "./scheduled-messages.ts";
import { usersConversations } from "./users-conversations.ts";
import { usersInfo } from "./users-info.ts";
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from "./views.ts";

/** Every method this stand-in speaks that is called with a bot token. */
export const methods: { readonly [name: string]: SlackMethod } = {
  "auth.test": authTest,
  "chat.deleteScheduledMessage": deleteScheduledMessage,
  "chat.getPermalink": getPermalink,
  "chat.postMessage": postMessage,
  "chat.scheduleMessage": scheduleMessage,
  "chat.scheduledMessages.list": listScheduledMessages,
  "users.conversations": usersConversations,
  "users.info": usersInfo,
  "views.open": viewsOpen,
  "views.publish": viewsPublish,
  "views.push": viewsPush,
  "views.update": viewsUpdate,
};
