import { describe, expect, it } from "vitest";
import { joinWrappedLines } from "#extract/join-wrapped-lines.ts";

const paragraphs = [
  "The council of Porto voted on Tuesday to close the old bridge to cars and lorries from the first day of May. Trams will run as before, and people on foot may cross at any hour.",
  "Shopkeepers on the southern bank had asked for another year. Their union said that it would go to court, because nobody had counted the vans that bring bread and fish each morning.",
  "A new bridge is to open in 2029.",
];

/** Wraps as an editor does: as many words as fit. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

describe("joinWrappedLines", () => {
  it.each([48, 60, 66, 72, 79, 100])("joins lines of %i characters", (width) => {
    const text = paragraphs.map((one) => wrapped(one, width)).join("\n\n");
    expect(joinWrappedLines(text)).toBe(paragraphs.join("\n\n"));
  });

  it("finds the ends of paragraphs where no blank line parts them", () => {
    const text = paragraphs.map((one) => wrapped(one, 66)).join("\n");
    expect(joinWrappedLines(text)).toBe(paragraphs.join("\n"));
  });

  it.each([
    [
      "Korean",
      "포르투 시의회는 화요일에 낡은 다리를 5월 첫날부터 승용차와 화물차에 닫기로 결정했고 전차는 지금처럼 다니며 걷는 사람은 언제든지 건널 수 있다고 밝혔다.",
      "남쪽 강변의 상인들은 한 해를 더 달라고 요구했지만 시장은 다리가 해마다 가라앉고 있어 더는 기다릴 수 없다고 답했다.",
    ],
    [
      "Arabic",
      "قرر مجلس مدينة بورتو يوم الثلاثاء إغلاق الجسر القديم أمام السيارات والشاحنات ابتداء من أول أيام مايو المقبل بينما يستمر الترام في العبور كما كان من قبل.",
      "وطلب أصحاب المتاجر على الضفة الجنوبية مهلة سنة أخرى لكن العمدة قالت إن الجسر يهبط كل عام ولا يمكن الانتظار أكثر من ذلك.",
    ],
  ])("joins lines of a script without capitals: %s", (_, ...own) => {
    const lines = own.map((one) => wrapped(one, 50));
    const text = `${lines.join("\n\n")}\n\n${lines.join("\n\n")}`;
    expect(joinWrappedLines(text)).toBe([...own, ...own].join("\n\n"));
  });

  it("joins lines around an address that is longer than they are", () => {
    const address = `https://bridge.example/${"plans-".repeat(25)}`;
    const own = [
      `${paragraphs[0]} The plan is at ${address} for all to read.`,
      paragraphs[1] ?? "",
    ];
    const text = own.map((one) => wrapped(one, 66)).join("\n\n");
    expect(joinWrappedLines(text).replaceAll(`\n${address}`, ` ${address}`)).toBe(own.join("\n\n"));
  });

  it("keeps the length of a text with spaces at the ends of lines", () => {
    const text = paragraphs.map((one) => wrapped(one, 66).replaceAll("\n", " \n")).join("\n");
    expect(joinWrappedLines(text)).toHaveLength(text.length);
    expect(joinWrappedLines(text)).not.toBe(text);
  });

  it.each([
    ["paragraphs", paragraphs.join("\n")],
    [
      "verse",
      "and when the rain had gone\nthe river rose again\nand nobody came home\nto see it fall",
    ],
    [
      "a list",
      "what the council decided on that evening:\nno cars from May\nno lorries at all\nbread by hand cart\nfish before seven",
    ],
    [
      "short paragraphs of one width",
      "The council voted to close the bridge on Tuesday.\nTrams will run on the bridge as they did before.\nA union said that it would go to court in April.\nThe new bridge is to open for all in five years.",
    ],
    [
      "headings of a script without capitals",
      "강변 다리 폐쇄\n포르투 시의회는 화요일에 낡은 다리를 닫기로 결정했다고 밝혔다.\n상인들의 요구\n남쪽 강변의 상인들은 한 해를 더 달라고 시장에게 요구했다고 한다.",
    ],
    ["nothing", ""],
  ])("leaves %s as it is", (_, text) => {
    expect(joinWrappedLines(text)).toBe(text);
  });
});
