import type { CanonicalUrl } from "./canonical-url.ts";

/** A feed that a page offers. */
export type FeedOffer = { readonly url: CanonicalUrl; readonly title?: string };

/** A feed as a list of feeds names it, with what the list says of how to follow it. */
export type ListedFeed = FeedOffer & {
  /** By the names of the options of `subscribe`, as a person would fill them. */
  readonly options?: Readonly<Record<string, string>>;
};

/** The word in the languages of most sites; a commentary is an article. */
const comments =
  /comment(?!ar(?:y|ies)|at|is)|[ck]om{1,2}ent[aá]r|reacties|opmerking|коммент|комент|коментар|コメント|评论|評論|댓글|تعليق|yorum|bình luận/iu;

/** Whether a feed brings what readers say of articles, by its address and title. */
export function isOfComments({ url, title = "" }: Pick<FeedOffer, "url" | "title">): boolean {
  return comments.test(`${new URL(url).pathname} ${title}`);
}
