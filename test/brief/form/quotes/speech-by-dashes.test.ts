import { describe, expect, it } from "vitest";
import { draftsOf } from "#brief/form/cuts/drafts.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { traitsOf } from "#brief/form/sentences/sentence-traits.ts";
import { articleFromText } from "#extract/article-from-text.ts";

/** How each sentence would be said, and whether it may stand in a brief. */
function said(text: string, language: string): readonly (readonly [string, boolean])[] {
  const article = articleFromText(text, { language, title: "Title" });
  const body = bodyOf(article);
  return body.map((sentence) => [
    draftsOf(article.text, sentence, [], language)[0]?.text ?? "",
    traitsOf(sentence, body.length, article).isUsable,
  ]);
}

describe("speech set off by dashes", () => {
  it("keeps its dash where somebody is said to speak, and is not told without who speaks", () => {
    expect(
      said("– Most ma sto lat i runie – mówi burmistrz Anna Nowak. – Nie ma na to rady.", "pl"),
    ).toEqual([
      ["– Most ma sto lat i runie – mówi burmistrz Anna Nowak.", true],
      ["Nie ma na to rady.", false],
    ]);
  });

  it("gets its dash where an earlier sentence of the same words had it", () => {
    expect(
      said(
        "— Опоры моста треснули ещё весной. Мы закроем его до осени, — сказал мэр Иван Петров.",
        "ru",
      ),
    ).toEqual([
      ["Опоры моста треснули ещё весной.", false],
      ["— Мы закроем его до осени, — сказал мэр Иван Петров.", true],
    ]);
  });

  it("is no item of a list, whose dash goes", () => {
    expect(said("– Nowy most otworzą w maju.\n– Stary most runie.", "pl")[0]).toEqual([
      "Nowy most otworzą w maju.",
      true,
    ]);
  });
});

it("keeps speech whole in which a hyphen stands between places", () => {
  const text =
    "- Auto na trasie Gdynia - Reda zjechało na pobocze i uderzyło w drzewo - powiedział asp. szt. Jan Lis.";
  expect(said(text, "pl")).toEqual([[`–${text.slice(1)}`, true]]);
});

it("knows speech that begins within a paragraph, and minus signs for dashes", () => {
  const text =
    "О мосте спросили мэра. − Опоры моста треснули ещё весной, − сказал мэр Иван Петров.";
  expect(said(text, "ru")[1]).toEqual([
    "– Опоры моста треснули ещё весной, − сказал мэр Иван Петров.",
    true,
  ]);
});
