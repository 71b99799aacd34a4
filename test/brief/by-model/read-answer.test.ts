import { describe, expect, it } from "vitest";
import { readAnswer } from "#brief/by-model/read-answer.ts";

const gist = { text: "The council votes.", from: [1] };
const next = { text: "It votes again in May.", from: [4] };
const json = JSON.stringify({ gist, points: [gist] });
const draft = JSON.stringify({ gist: next, points: [next] });

describe("an answer", () => {
  it.each([
    ["alone", json],
    ["in a code fence", `\`\`\`json\n${json}\n\`\`\``],
    ["between words with braces", `Here is {the brief}:\n${json}\nI hope {this} helps.`],
    ["with a number for a list", json.replaceAll("[1]", "1")],
    ["with numbers in quotation marks", json.replaceAll("[1]", '["1"]')],
    ["with numbers by name", json.replaceAll("[1]", '"sentence 1"')],
    ["behind drafts of it", `${draft}\nNo, better:\n${json}`],
    ["with commas before its ends", json.replace(/([}\]])/g, ",$1")],
    ["without a comma", json.replace('},"points"', '}\n"points"')],
    ["with escaped line ends between its members", json.replaceAll(",", ",\\n  ")],
    ["with its line ends bare in a text", json.replaceAll("council ", "council\n")],
    ["as Python writes it", json.replaceAll('"', "'")],
    ["escaped as a whole", json.replaceAll('"', '\\"')],
    ["as the call of a tool", JSON.stringify([{ name: "brief", arguments: json }])],
    ["in a member of another", `{"answer": ${json}}`],
    ["with its points as text", JSON.stringify({ gist, points: JSON.stringify([gist]) })],
    ["without a gist", JSON.stringify({ points: [gist] })],
    ["with its gist in no shape", JSON.stringify({ gist: "The council votes.", points: [gist] })],
  ])("is read %s", (_how, text) => {
    expect(readAnswer(text)).toEqual({ gist, points: [gist] });
  });

  it.each([
    ["English", 'He called it "no threat", and left.'],
    ["German", 'Er nannte es „keine Gefahr", dann ging er.'],
    ["escaped", String.raw`He called it \"no threat\", and left.`],
  ])("is read with quotation marks within its texts: %s", (_language, text) => {
    const read = readAnswer(`{"gist":{"text":"${text}","from":[1]},"points":[]}`);
    expect(read?.gist.text).toBe(text.replaceAll("\\", ""));
  });

  const whole = JSON.stringify({ gist, points: [gist, next, gist], next });

  it("is read up to where it is cut off, wherever that is", () => {
    for (let end = 0; end <= whole.length; end += 1) {
      const read = readAnswer(whole.slice(0, end));
      const texts = [read?.gist, ...(read?.points ?? []), read?.next].map((one) => one?.text);
      const known: readonly (string | undefined)[] = [gist.text, next.text, undefined];
      expect(texts.filter((text) => !known.includes(text))).toEqual([]);
    }
    expect(readAnswer(whole.slice(0, whole.indexOf(',"next"') - 9))).toEqual({
      gist,
      points: [gist, next],
    });
  });

  it.each([
    ["prose", "The council votes."],
    ["cut off in its first sentence", json.slice(0, 30)],
    ["of another shape", '{"brief": "The council votes."}'],
    ["that is a thought", "<think>It may be {gist}, or"],
    ["that has no end of brackets", '{"a":'.repeat(8000)],
  ])("is none: %s", (_how, text) => {
    expect(readAnswer(text)).toBeUndefined();
  });
});
