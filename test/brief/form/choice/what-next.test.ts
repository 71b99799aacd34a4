import { expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";

const report = (last: string) => `Westmere council votes to rebuild the stone pier
The council of Westmere voted by nine to two on Tuesday to rebuild the stone pier, which a storm broke in February.
The works will cost 4.2 million euros, of which the region of Norland pays half and the fishermen of the harbour nothing.
Engineers found 31 cracks in the pillars of the pier and told the council that no boat should moor there again.
The fishermen lost a third of their catch since February, as their 24 boats have to land in Eastmere, an hour away.
Ada Brook, who leads the fishermen's union, called the vote “a good day for the harbour” and asked for a crane of its own.
Two members of the council voted against the works, because the school of Westmere needs a roof and the town has no money left.
The pier was built in 1902 by the grandfather of the mayor, Carl Brook, and has been mended in every decade since.
A museum in Eastmere keeps the old lamp of the pier and the log of its first keeper, which the town will not get back.
Visitors from Norland spent some 900,000 euros in the town last year, most of them in the two weeks of the regatta.
${last}`;

it("tells what is announced for a day, though other sentences say more", () => {
  const next = "The council will name the builders of the new pier on Friday.";
  const written = writeBrief(articleFromText(report(next), { language: "en" }), {
    length: "standard",
  });
  expect(written.ok && written.value.next?.text).toBe(next);
});
