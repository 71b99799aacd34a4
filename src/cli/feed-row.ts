import type { FeedDocument, FeedItem, FeedPerson } from "#model/feed-document.ts";

/** A feed as `newsbrief feed --jsonl` prints it. */
export function feedRow({ items, ...feed }: FeedDocument): object {
  return {
    format: feed.format,
    encoding: feed.encoding,
    feed: {
      title: feed.title,
      link: feed.url,
      description: feed.description,
      language: feed.languageTag,
      ...personMembers(feed.authors[0]),
      published: feed.publishedAt,
      updated: feed.updatedAt,
      id: feed.id,
      image: feed.image,
      rights: feed.rights,
      generator: feed.generator,
      categories: feed.categories,
    },
    entries: items.map(entryMembers),
  };
}

function entryMembers(item: FeedItem): object {
  return {
    title: item.title,
    link: item.url,
    id: item.id,
    published: item.publishedAt,
    updated: item.updatedAt ?? item.publishedAt,
    created: item.createdAt,
    summary: item.summary,
    content: item.content,
    ...personMembers(item.authors[0]),
    enclosures: item.enclosures,
    categories: item.categories,
    comments: item.comments,
    image: item.image,
  };
}

function personMembers(person: FeedPerson | undefined): object {
  if (person === undefined) return {};
  const { name, email, url } = person;
  const both = name !== undefined && email !== undefined;
  return {
    author: both ? `${name} (${email})` : (name ?? email),
    authorName: name,
    authorEmail: email,
    authorUrl: url,
  };
}
