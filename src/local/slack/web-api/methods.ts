import type { SlackMethod } from "../method.ts";
import { authRevoke, authTest } from "./auth.ts";
import {
  conversationsInfo,
  conversationsJoin,
  conversationsList,
  conversationsMembers,
  conversationsOpen,
  usersConversations,
} from "./conversations.ts";
import { deleteMessage } from "./delete-message.ts";
import { getPermalink } from "./permalink.ts";
import { postEphemeral } from "./post-ephemeral.ts";
import { postMessage } from "./post-message.ts";
import { scheduleMessage } from "./schedule-message.ts";
import { deleteScheduledMessage, listScheduledMessages } from "./scheduled-messages.ts";
import { updateMessage } from "./update-message.ts";
import { usersInfo } from "./users.ts";
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from "./views.ts";

/** Every method this stand-in speaks that is called with a bot token. */
export const methods: { readonly [name: string]: SlackMethod } = {
  "auth.revoke": authRevoke,
  "auth.test": authTest,
  "chat.delete": deleteMessage,
  "chat.deleteScheduledMessage": deleteScheduledMessage,
  "chat.getPermalink": getPermalink,
  "chat.postEphemeral": postEphemeral,
  "chat.postMessage": postMessage,
  "chat.scheduleMessage": scheduleMessage,
  "chat.scheduledMessages.list": listScheduledMessages,
  "chat.update": updateMessage,
  "conversations.info": conversationsInfo,
  "conversations.join": conversationsJoin,
  "conversations.list": conversationsList,
  "conversations.members": conversationsMembers,
  "conversations.open": conversationsOpen,
  "users.conversations": usersConversations,
  "users.info": usersInfo,
  "views.open": viewsOpen,
  "views.publish": viewsPublish,
  "views.push": viewsPush,
  "views.update": viewsUpdate,
};
