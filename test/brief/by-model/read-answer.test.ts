import { describe, expect, it } from "vitest";
import { readAnswer } from "#brief/by-model/read-answer.ts";

const gist = { text: "The council votes.", from: [1] };
const json = JSON.stringify({ gist, points: [gist] });

describe("an answer", () => {
  it.each([
    ["alone", json],
    ["in a code fence", `\`\`\`json\n${json}\n\`\`\``],
    ["between words with braces", `Here is {the brief}:\n${json}\nI hope {this} helps.`],
    ["with a number for a list", json.replaceAll("[1]", "1")],
    ["with numbers in quotation marks", json.replaceAll("[1]", '["1"]')],
  ])("is read %s", (_how, text) => {
    expect(readAnswer(text)).toEqual({ gist, points: [gist] });
  });

  it.each([
    ["prose", "The council votes."],
    ["cut off", json.slice(0, -9)],
    ["of another shape", '{"brief": "The council votes."}'],
    ["that is a thought", "<think>It may be {gist}, or"],
  ])("is none: %s", (_how, text) => {
    expect(readAnswer(text)).toBeUndefined();
  });
});
