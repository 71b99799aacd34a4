import { expect, it } from "vitest";
import { capBrief } from "#present/cap-brief.ts";
import { sampleBrief } from "../support/briefs.ts";

it("cuts every text of a brief that is longer than the cap, and none that is not", () => {
  const brief = sampleBrief();
  expect(capBrief(brief, 600)).toEqual(brief);
  const { gist, headline, next, points, quotation } = capBrief(brief, 16);
  const texts = [
    headline,
    gist.text,
    ...points.map(({ text }) => text),
    quotation?.text,
    next?.text,
  ];
  expect(texts).toMatchInlineSnapshot(`
    [
      "Harbour council…",
      "The harbour…",
      "The work will…",
      "Opponents said…",
      "We owe it to…",
      "The sea wall…",
    ]
  `);
  expect(quotation?.speaker).toBe("Ada Brook");
});
