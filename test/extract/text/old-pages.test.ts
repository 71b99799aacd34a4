import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { stories } from "../state/stories.ts";

const { title, paragraphs } = stories.en;
const set = paragraphs.join("<br><br>\n");

/** The lines of a page whose text stands in a cell, parted by breaks. */
function linesOf(cell: string, said = `${title} | Example`): readonly string[] {
  const html = `<html><head><title>${said}</title></head><body><table><tr><td>${cell}</td></tr></table></body></html>`;
  const read = extractArticle({ url: "https://news.example/2006/11/s" as CanonicalUrl, html });
  return read.kind === "article" ? read.article.text.split("\n") : [read.kind];
}

const said = "We walked there every Sunday, and nobody asked us what the pier had cost the town.";

describe("what readers wrote below a text, in no box of its own", () => {
  it.each([
    ["a count", `<b>3 Comments</b><div>${said}</div>`],
    ["names and hours", `<b>Comments</b><br><br><b>Jan</b>, 14.06.2008 13:02<br>${said}`],
    ["names and days", `<b>Kommentare</b><br><br>Anke am 03.02.2025<br><br>${said}`],
    ["who says it", `<h3>Vos commentaires</h3><p>Jan dit :</p><p>${said}</p>`],
    ["a count, and the first behind it", `Comentarii (2)<br>nelu, 12.10.2008 - 10:11<br>${said}`],
    ["whose they are", `Comments are owned by the poster.<br><br>${said}`],
    ["a day, in Russian", `<b>Обсуждение статьи:</b><br><br><b>Нина</b> 14.10.2003<br>${said}`],
    ["what customers say", `<h2>Customer reviews</h2>Jan on 3/2/2025<div>${said}</div>`],
  ])("is left out with %s", (_, below) => {
    expect(linesOf(`${set}<br><br>${below}`)).toEqual(paragraphs);
  });

  it("is none where a heading of the text is called so", () => {
    const due = "Comments must be received by the town on or before May 12, 2023, by mail.";
    const lines = linesOf(`${set}<h3>Comments</h3><p>${due}</p><p>${said}</p>`);
    expect(lines.slice(-2)).toEqual([due, said]);
  });

  it("stays where there is hardly a text above it", () => {
    const lines = linesOf(
      `${title}<br><br>2 Comments<br><br>Jan, 14.06.2008 13:02<br><br>${said} ${set}`,
    );
    expect(lines.join(" ")).toContain(said);
  });
});

describe("lines that systems write", () => {
  it.each([
    "Det här inlägget postades den tisdag 14 augusti 2007 och är arkiverat i Turer. Du kan följa alla kommentarer till det här inlägget genom RSS 2.0. Du kan kommentera, eller tracka tillbaka från din egen sida.",
    "This entry was posted in Piers and tagged sea, storms by Jan. Bookmark the permalink.",
    "Previous message: Slugs, again",
    "Messages sorted by: [ date ] [ thread ]",
    "Join Date: Feb 2004",
    "Dołączył: 08 Mar 2005 Posty: 217",
    "Wysłany: Pią Maj 06, 2005 8:14 pm Temat postu:",
    "[ March 04, 2002, 09:05 PM: Message edited by: gp38fan ]",
    "__________________ Marlene, one bicycle",
    "You may not post replies",
    "Bu yanıt faydalı mı?",
    "4.8 de 31 votos",
    "Prev by Date: Re: Slugs, again",
    "Üye Üyelik tarihi: May 2007 Mesajlar: 88",
    "Tüm Zamanlar GMT +3 Olarak Ayarlanmış. Şuanki Zaman: 10:22.",
  ])("are none of a text: %s", (line) => {
    const [first = "", ...rest] = paragraphs;
    expect(linesOf(`<p>${first}</p><p>${line}</p><p>${rest.join("</p><p>")}</p>`)).toEqual(
      paragraphs,
    );
  });

  it.each([
    "17.09.2004 14:12",
    "2006年11月23日07:36 西部晨报",
    "Tuesday, March 14, 2006",
    "Stand: 14.01.2001",
    "Dernière mise à jour le 4 mars 2019",
    "Scritto da Redazione Valdora",
    "Home > News > Local",
    "Courier staff writer",
    "By Carol Nash Herald staff writer",
    "This story was published Thursday, November 8th, 2001",
    "FOR IMMEDIATE RELEASE",
    "CONTACT: Linda Grasso, (555) 555-0199",
    "From: Dieter Holz &lt;dholz@rail.example&gt;",
    "Last published Feb 2, 2026",
    "812 followers",
    "댓글 0",
    "카카오톡",
    "Publicerad 30 jan 2026, 05.00",
    "Por Redação do Bola na Rede — Santarém",
    "Keywords: piers, storms, towns",
  ])("that tell when and by whom are none at either end: %s", (line) => {
    expect(linesOf(`<p>${line}</p><p>${paragraphs.join("</p><p>")}</p><p>${line}</p>`)).toEqual(
      paragraphs,
    );
  });
});

describe("a page set as a table", () => {
  const menu = `<b>SECTIONS</b><br><br>Local<br><br><b>ARCHIVES</b><br><br>Last 7 days<br><br>SEARCH`;
  const news = `<b>TODAY'S TOP STORIES</b><br><br>Dam study delayed<br><br>Fire guts a feed store`;

  it("has its text without the columns beside it that say nothing", () => {
    expect(linesOf(`${menu}</td><td>${set}</td><td>${news}`)).toEqual(paragraphs);
  });

  it("keeps a column of text beside another", () => {
    const lines = linesOf(`${set}</td><td>${said}<br><br>${said}s<br><br>TIDES`);
    expect(lines.join(" ")).toContain(said);
  });
});

describe("what a text is signed with", () => {
  it.each(['style="text-align:right"', 'align="right"'])("goes, set with %s", (right) => {
    const body = paragraphs.map((line) => `<p>${line}</p>`).join("");
    expect(linesOf(`${body}<p ${right}><b>TRẦN QUỐC BẢO</b></p>`)).toEqual(paragraphs);
  });
});

describe("a wiki's headings", () => {
  it("stand without the links by which they are edited, as they were called before 2013", () => {
    const heading = `<h2><span class="editsection">[<a href="/e">edit</a>]</span> <span class="mw-headline">The pier</span></h2>`;
    const [first = "", ...rest] = paragraphs;
    const lines = linesOf(`<p>${first}</p>${heading}<p>${rest.join("</p><p>")}</p>`);
    expect(lines).toContain("The pier");
  });
});

describe("a headline", () => {
  it.each([
    ["below the way to it", `Example &gt; News &gt; Local<br><br>${title}<br><br>`],
    ["in capitals", `${title.toUpperCase()}<br><br>`],
    [
      "after a line of no sentence, with its byline",
      `Local / Piers<br><br>${title}<br><br>By Dana Whitcomb<br><br>Courier staff writer<br><br>`,
    ],
  ])("goes where the page's title has it: %s", (_, above) => {
    expect(linesOf(above + set)).toEqual(paragraphs);
  });

  it("goes where it is the last part of a title in three parts", () => {
    expect(
      linesOf(`${title}<br><br>${set}`, `The Courier of Westmere - Dossier : ${title}`),
    ).toEqual(paragraphs);
  });
});

describe("layouts of tables", () => {
  it("have headline, kicker and byline in lines of their own", () => {
    const head = `<font size="1">Local / Piers</font><br><font size="5"><b>${title}</b></font><br><font size="2">By Dana Whitcomb</font><br><br>`;
    expect(linesOf(head + set)).toEqual(paragraphs);
  });

  it("break no sentence that is set in one font, line by line", () => {
    const line = (text: string) => `<font size="2">${text}</font><br>`;
    const lines = linesOf(line("The storm took the old pier") + line(`of the town. ${set}`));
    expect(lines[0]).toBe(`The storm took the old pier of the town. ${paragraphs[0]}`);
  });

  it("set other things beside a text", () => {
    const floated = `<table align="right"><tr><td>Reading between ${said}</td></tr></table>`;
    expect(linesOf(`${set}${floated}<br><br>${said}`)).toEqual([...paragraphs, said]);
  });

  it("set a picture with its line in a table", () => {
    const picture = `<table><tr><td><img src="p.jpg"></td></tr><tr><td>The pier in 1984, seen from the town.</td></tr></table>`;
    expect(linesOf(`${set}${picture}${said}`)).toEqual([...paragraphs, said]);
  });

  it("hold polls", () => {
    const answer = (text: string) => `<tr><td><input type="radio"> ${text}</td></tr>`;
    const poll = `<form><table><tr><td>Quale evento vorreste anche d'inverno?</td></tr>${answer("Mercatino")}${answer("Presepe vivente")}</table></form>`;
    const inner = `<table><tr><th>Sondaggio</th></tr><tr><td>${poll}</td></tr></table>`;
    expect(linesOf(`${inner}</td><td>${set}`)).not.toContain("Presepe vivente");
  });

  it("hold menus of links with marks and breaks between them", () => {
    const names = ["faq", "code", "awards", "journals", "older stuff", "rob's page", "about"];
    const menu = names.map((name) => `<a href="/${name}">${name}</a><br>`).join(" ");
    expect(linesOf(`<font size="2">${menu}</font></td><td>${set}`)).toEqual(paragraphs);
  });
});
