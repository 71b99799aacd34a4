import { describe, expect, it } from "vitest";
import { areOne, type Told } from "./story-fixtures.ts";

/** Whether two entries of one outlet become one story. */
function areOneOf(language: string, ...told: readonly [Told, Told]): boolean {
  return areOne(language, ["Regional Press", "Regional Press"], ...told);
}

const mayor = (town: string, name: string): Told => [
  `Mayor of ${town} resigns over expenses`,
  `The mayor of ${town}, ${name}, resigned on Monday after a report on expenses. An election is to be held within three months.`,
];
const storm = (place: string, text: string): Told => [
  `Storm Petra cuts power to thousands in ${place}`,
  text,
];

const bomb =
  "Experts defused a wartime bomb of 250 kilograms on Monday. Some 1,400 people had to leave their homes for six hours.";

describe("news told in the same words", () => {
  it.each<readonly [string, string, Told, Told]>([
    ["in English", "en", mayor("Derby", "Helen Marsh"), mayor("Exeter", "Sam Boyle")],
    [
      "of firms, whose names open the titles",
      "en",
      [
        "Delcourt reports quarterly profit up 12 percent",
        "Delcourt said so on Monday. It kept its outlook for the year.",
      ],
      [
        "Norvik reports quarterly profit up 12 percent",
        "Norvik said so on Monday. It kept its outlook for the year.",
      ],
    ],
    [
      "of a town that stands for its country",
      "en",
      ...(["Riga", "Brno"].map((town) => [
        `Fire destroys school in ${town}`,
        `A fire destroyed the secondary school of ${town}. Its pupils will be taught in the sports hall, said the fire brigade of ${town}.`,
      ]) as unknown as [Told, Told]),
    ],
    [
      "of towns, where another entry has a name like one of them",
      "en",
      mayor("Gera", "Helen Marsh"),
      mayor("Pisa", "Vera Boyle"),
    ],
    [
      "of people whose names begin alike",
      "en",
      [
        "Tom Branley elected mayor of Porto",
        "Tom Branley has been elected mayor of Porto in the second round. The mayor takes office in May, after an election in which half of the voters stayed at home.",
      ],
      [
        "Milan Branker elected mayor of Vigo",
        "Milan Branker has been elected mayor of Vigo in the second round. The mayor takes office in May, after an election in which half of the voters stayed at home.",
      ],
    ],
    [
      "of other amounts, the other way",
      "en",
      [
        "Delcourt Bank first-quarter profit rises 9% to £1.46 billion",
        "The lender also announced a share buyback and kept its outlook for the year. Shares opened 3% higher.",
      ],
      [
        "Norvik Bank first-quarter profit falls 12% to £880 million",
        "The lender set aside more for bad loans and lowered its outlook for the year. Shares opened 5% lower.",
      ],
    ],
    [
      "in German, whose nouns have capitals",
      "de",
      [
        "Einbruch in Juweliergeschäft in Celle",
        "Unbekannte sind in der Nacht in ein Juweliergeschäft in Celle eingebrochen. Die Polizei bittet um Hinweise.",
      ],
      [
        "Einbruch in Juweliergeschäft in Uelzen",
        "Unbekannte sind in der Nacht in ein Juweliergeschäft in Uelzen eingebrochen. Die Polizei bittet um Hinweise.",
      ],
    ],
    [
      "in Chinese, which has no capitals",
      "zh",
      [
        "四川宜宾发生4.3级地震",
        "据台网测定,四川宜宾市发生4.3级地震,震源深度10公里。暂无伤亡报告。",
      ],
      [
        "云南大理发生4.3级地震",
        "据台网测定,云南大理州发生4.3级地震,震源深度10公里。暂无伤亡报告。",
      ],
    ],
  ])(
    "is two events where each names what the other does not know: %s",
    (_what, language, one, other) => {
      expect(areOneOf(language, one, other)).toBe(false);
    },
  );

  it.each<readonly [string, string, Told, Told]>([
    ["the same names", "en", mayor("Derby", "Helen Marsh"), mayor("Derby", "Helen Marsh")],
    [
      "a name that the other tells further on",
      "en",
      storm(
        "Cornwall",
        "Storm Petra brought down lines across Cornwall on Monday evening. Some 8,000 homes had no power, worst of all around Penzance.",
      ),
      storm(
        "Penzance",
        "Streets in Penzance were dark on Monday night after Storm Petra tore down lines. Some 8,000 homes had no power in Cornwall.",
      ),
    ],
    [
      "another spelling",
      "en",
      [
        "Court in Oslo clears baker Gaddaf of fraud",
        "A court cleared the baker Gaddaf of fraud on Monday. The prosecutor will not appeal.",
      ],
      [
        "Court in Oslo clears baker Qaddaf of fraud",
        "A court cleared the baker Qaddaf of fraud on Monday. The prosecutor will not appeal.",
      ],
    ],
    [
      "a longer form of a name",
      "en",
      [
        "Fire destroys school in Perth",
        "A fire destroyed a school in Perth in the night to Monday. Nobody was hurt, the fire brigade said.",
      ],
      [
        "Fire destroys school in Perthshire",
        "A fire destroyed a school in Perthshire in the night to Monday. Nobody was hurt, the fire brigade said.",
      ],
    ],
    [
      "a name more",
      "en",
      ["Wartime bomb found in Linz defused", bomb],
      ["Wartime bomb found in Linz suburb Ebelsberg defused", bomb],
    ],
    [
      "a name less",
      "en",
      ["Wartime bomb found in Linz suburb Ebelsberg defused", bomb],
      ["Wartime bomb found in Linz defused", bomb],
    ],
    [
      "other words",
      "en",
      [
        "Coach with pupils overturns near Selsea",
        "A coach carrying 43 pupils home from a chess tournament overturned on the coast road on Monday. Nine were hurt, two badly.",
      ],
      [
        "Nine hurt as coach with chess pupils overturns on road in Sussex",
        "Nine pupils were hurt, two of them badly, when a coach carrying 43 home from a chess tournament overturned on Monday.",
      ],
    ],
    [
      "another noun of German",
      "de",
      [
        "Auto prallt in Celle gegen Baum",
        "Ein Auto ist am Montag in Celle gegen einen Baum geprallt. Die Fahrerin blieb unverletzt.",
      ],
      [
        "Wagen prallt in Celle gegen Baum",
        "Ein Wagen ist am Montag in Celle gegen einen Baum geprallt. Die Fahrerin blieb unverletzt.",
      ],
    ],
  ])("is one event with %s", (_what, language, one, other) => {
    expect(areOneOf(language, one, other)).toBe(true);
  });
});
