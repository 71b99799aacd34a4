import { describe, expect, it } from "vitest";
import { withoutEndSections } from "#extract/text/end-sections.ts";

type Block = { readonly kind: "paragraph" | "heading"; readonly text: string };

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const heading = (text: string): Block => ({ kind: "heading", text });

const release = [
  "Northlight today opened its second plant for battery cells. It doubles the output of Northlight.",
  "The plant stands on the ground of a pulp mill and takes its power from the river next to it.",
  "Trial production began in May, and all of it is sold to two makers of trucks and one of ferries.",
].map(paragraph);

describe("sections that a release or an article ends in", () => {
  it.each([
    "About Northlight",
    "About Northlight Batteries, Inc.",
    "About the author",
    "About this story",
    "Over dit verhaal",
    "Credits",
    "Media contacts:",
    "Über Northlight",
    "Pressekontakt",
    "À propos de Northlight",
    "Contacts pour la presse",
    "Sobre la firma",
    "Kontakt dla mediów",
  ])("are left out: %s", (line) => {
    const section = [paragraph(line), paragraph("It was founded in 2017 and has 640 employees.")];
    expect(withoutEndSections([...release, ...section])).toEqual(release);
    expect(withoutEndSections([...release, heading(line), ...section])).toEqual(release);
  });

  it.each([
    "For further information, please contact: Ida Berg, CFO, tel. +46 000 00 00",
    "Pressekontakt: Ida Berg, Telefon 0000/00",
    "Ida Berg 555-010-0199 Northlight, Mill Road, Vik.",
    "press@northlight.example",
    "Northlight, Mill Road 1-7, Press office, phone: 0661/105-0, e-mail: press@northlight.example",
    "This information is subject to the disclosure requirements pursuant to section 5-12 of the act.",
  ])("begin with a line that says whom to ask: %s", (line) => {
    const below = paragraph("Northlight, the makers of the north, was founded in 2017.");
    expect(withoutEndSections([...release, paragraph(line), below])).toEqual(release);
  });

  it.each([
    "Revision History",
    "Legal Disclaimer:",
    "【会社概要】",
    "【本件に関するお問い合わせ先】 広報担当：田辺",
  ])("begin with %s", (line) => {
    const below = paragraph("Use it at your own risk, or not at all.");
    expect(withoutEndSections([...release, paragraph(line), below])).toEqual(release);
  });

  it("begin above figures, however many", () => {
    const cells = ["Consolidated statements of income", "Net sales", "Other revenues"].flatMap(
      (name) => [name, "1,938", "1,745", "(1,024)", "$"].map(paragraph),
    );
    const below = [paragraph("Forward-looking information"), paragraph("Some of this is no fact.")];
    const firm = [paragraph("About Northlight"), paragraph("It makes cells in 22 countries.")];
    expect(withoutEndSections([...release, ...firm, ...below, ...cells])).toEqual(release);
  });

  it("do not begin with a sentence that says how to take part", () => {
    const last = paragraph(
      "Ask for a tour by phone on 0661/105-0 or write to tours@northlight.example.",
    );
    expect(withoutEndSections([...release, last])).toEqual([...release, last]);
  });

  it.each(["###", "- ENDS -", "SOURCE Northlight Batteries AB", "انتهای پیام/"])(
    "begin behind %s",
    (line) => {
      const below = [heading("Want your news here?"), paragraph("We have 440,000 newsrooms.")];
      expect(withoutEndSections([...release, paragraph(line), ...below])).toEqual(release);
    },
  );

  it.each([
    ["about something that the text did not name", heading("About Riverside")],
    ["a sentence", paragraph("About Northlight people say that it came too late.")],
    ["a heading of the text", heading("About 300 people came")],
  ])("are none: %s", (_, line) => {
    const blocks = [...release, line, paragraph("The next plant will stand further south.")];
    expect(withoutEndSections(blocks)).toEqual(blocks);
  });

  it("are none where the text goes on, or where most of it stands in them", () => {
    const about = [heading("About Northlight"), paragraph("It was founded in 2017.")];
    const on = [heading("What comes next"), paragraph("A third plant will stand further south.")];
    const goesOn = [...release, ...about, ...on];
    expect(withoutEndSections(goesOn)).toEqual(goesOn);
    const most = [...release.slice(0, 1), ...about, ...release.slice(1)];
    expect(withoutEndSections(most)).toEqual(most);
  });
});
