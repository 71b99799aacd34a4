import type { HomeView, KnownBlock } from "@slack/web-api";
import { neverReads } from "#model/help-line.ts";
import type { HomeChannel, HomeMessage } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { buttonElement } from "./button-element.ts";
import { factWords } from "./card-blocks.ts";
import { bullets, linked, richText, section, words } from "./rich-text.ts";

/** Channels shown; each takes up to five of the hundred blocks that Slack allows. */
const channelsMax = 18;

/** Feeds shown of one channel; the others are counted. */
const feedsMax = 15;

/** A person's App Home: the channels they can act in, with what each follows and when its digest comes. */
export function homeView({ channels, notice }: HomeMessage): HomeView {
  const left = channels.length - channelsMax;
  return {
    type: "home",
    blocks: [
      { type: "header", text: { type: "plain_text", text: "Your channels", emoji: false } },
      ...(notice === undefined ? [] : [richText(section(words(notice)))]),
      ...(channels.length === 0 ? [empty] : channels.slice(0, channelsMax).flatMap(channelBlocks)),
      ...(left > 0
        ? [
            richText(
              section(
                words(`${left} more ${left === 1 ? "channel" : "channels"} did not fit here.`),
              ),
            ),
          ]
        : []),
    ],
  };
}

const empty = richText(
  section(
    words("No channel of yours follows anything yet. Go to one and type "),
    { type: "text", text: "/brief subscribe lemonde.fr", style: { code: true } },
    words(". Any site will do."),
  ),
  section(
    words("For a brief of one article, type "),
    { type: "text", text: "/brief", style: { code: true } },
    words(" with its link, there or under Messages here. "),
    { type: "text", text: "/brief help", style: { code: true } },
    words(" lists the rest."),
  ),
  section(words(neverReads, { italic: true })),
);

function channelBlocks(channel: HomeChannel): readonly KnownBlock[] {
  const { channelId, schedule, feeds, next, trouble } = channel;
  const more = feeds.length - feedsMax;
  return [
    { type: "divider" },
    richText(
      section(
        { type: "channel", channel_id: channelId, style: { bold: true } },
        words(`  ${schedule}`),
      ),
      ...(trouble === undefined ? [] : [section(words(trouble, { bold: true }))]),
      ...(next.length === 0 ? [] : [section(words(`Next: ${next.join(" · ")}`))]),
      ...(feeds.length === 0
        ? []
        : [
            bullets(
              feeds
                .slice(0, feedsMax)
                .map(({ title, url, facts }) =>
                  section(
                    linked(url, cutText(title, 100)),
                    words(`  ${facts.map(factWords).join(" · ")}`),
                  ),
                ),
            ),
          ]),
      ...(more > 0 ? [section(words(`${more} more ${more === 1 ? "feed" : "feeds"}`))] : []),
    ),
    {
      type: "actions",
      elements: [
        buttonElement("Settings", { press: "home-settings", channelId }),
        ...(channel.isPaused
          ? [buttonElement("Repair", { press: "home-repair", channelId }, { style: "primary" })]
          : []),
        buttonElement("Export OPML", { press: "home-export", channelId }),
        buttonElement("Import OPML", { press: "home-import", channelId }),
      ],
    },
  ];
}
