import { describe, expect, it } from "vitest";
import { leadClauseDraft } from "#brief/form/cuts/lead-clause.ts";
import { relativesOf } from "#brief/form/cuts/lead-relatives.ts";
import { leadWithoutRuns } from "#brief/form/cuts/lead-without-runs.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { articleFromText } from "#extract/article-from-text.ts";

function firstOf(sentence: string, language: string) {
  const article = articleFromText(sentence, { language, title: "Title" });
  const [first] = bodyOf(article);
  if (first === undefined) throw new Error("no sentence");
  return { first, text: article.text };
}

function cut(sentence: string, language: string): string | undefined {
  const { first, text } = firstOf(sentence, language);
  return leadWithoutRuns(text, first, [], language)?.text;
}

function relatives(sentence: string, language: string): readonly string[] {
  const { first } = firstOf(sentence, language);
  return relativesOf(first, language, true).map(({ end, start }) => first.text.slice(start, end));
}

describe("a long lead without what a relative clause says more", () => {
  it.each([
    [
      "de",
      "Der Hersteller Voltara, der bisher in Westmar und im Tal von Bellau produziert, will am alten Hafen von Kottwitz in den kommenden drei Jahren eine große Fabrik mit zwei Hallen bauen und dafür neue Leute einstellen.",
      "Der Hersteller Voltara … will am alten Hafen von Kottwitz in den kommenden drei Jahren eine große Fabrik mit zwei Hallen bauen und dafür neue Leute einstellen.",
    ],
    [
      "de",
      "Das Museum am Hafen hat am Mittwochabend ein Bild der Malerin Ada Brook zurückbekommen, das vor langer Zeit aus dem Besitz ihrer Familie geraubt und erst im vergangenen Jahr in Westmar entdeckt worden war.",
      "Das Museum am Hafen hat am Mittwochabend ein Bild der Malerin Ada Brook zurückbekommen …",
    ],
    [
      "de",
      "Der Hafen von Westmar hat im vergangenen Jahr die alte Werft der Familie Brook gekauft, die seit vielen Jahren leer steht und an deren Kai früher die Fähren nach Norden ablegten, sagte die Bürgermeisterin am Montag.",
      "Der Hafen von Westmar hat im vergangenen Jahr die alte Werft der Familie Brook gekauft …, sagte die Bürgermeisterin am Montag.",
    ],
    [
      "nl",
      "De koning heeft donderdagmiddag het vernieuwde museum aan de haven van Westmeer geopend, dat drie jaar dicht was vanwege een verbouwing die veel geld kostte en door tegenvallers in de fundering een jaar langer duurde.",
      "De koning heeft donderdagmiddag het vernieuwde museum aan de haven van Westmeer geopend …",
    ],
    [
      "pl",
      "Turystka z Łodzi, która zaginęła w niedzielę w rejonie starej doliny, została we wtorek wieczorem odnaleziona przez ratowników, którzy przeszukiwali okolicę przez całą noc przy temperaturze sięgającej kilkunastu stopni mrozu i przy silnym wietrze.",
      "Turystka z Łodzi … została we wtorek wieczorem odnaleziona przez ratowników, którzy przeszukiwali okolicę przez całą noc przy temperaturze sięgającej kilkunastu stopni mrozu i przy silnym wietrze.",
    ],
    [
      "ru",
      "Музей старого порта вчера передал наследникам коллекционера портрет кисти неизвестного мастера, который был изъят у семьи в прошлом веке и много лет хранился в запасниках северного музея вместе с другими полотнами из их старого дома.",
      "Музей старого порта вчера передал наследникам коллекционера портрет кисти неизвестного мастера …",
    ],
    [
      "uk",
      "Учителька фізики з Полтави Ада Брук, яка проводила уроки в метро та підвалах і створила курс для дітей із далеких сіл області, отримала в понеділок у столиці премію міста за найкращу школу року в усій країні.",
      "Учителька фізики з Полтави Ада Брук … отримала в понеділок у столиці премію міста за найкращу школу року в усій країні.",
    ],
  ])("%s: %s", (language, sentence, expected) => {
    expect(cut(sentence, language)).toBe(expected);
  });

  it("loses a number only where nothing else makes it short", () => {
    const sentence =
      "La Camera ha approvato giovedì in via definitiva la legge sugli affitti brevi nelle città, che consente ai Comuni con più di 100 mila abitanti di fissare un tetto e prevede multe fino a 30 mila euro.";
    const { first, text } = firstOf(sentence, "it");
    expect(leadClauseDraft(text, first, [], "it")).toBeUndefined();
    expect(leadClauseDraft(text, first, [], "it", true)?.text).toBe(
      "La Camera ha approvato giovedì in via definitiva la legge sugli affitti brevi nelle città …",
    );
  });
});

describe("a clause stays", () => {
  it.each([
    ["that denies", "de", "Der Hafen hat die Werft gekauft, die seit Jahren nicht benutzt wird."],
    [
      "that says who is meant",
      "de",
      "Die Stadt zahlt denjenigen, die am Hafen wohnen, eine Miete.",
    ],
    ["that somebody says", "de", "Die Chefin sagte am Hafen, die Werft werde verkauft."],
    [
      "that closes the main clause",
      "de",
      "Der Verein hat, die Stimme der Fischer, die Tat verurteilt.",
    ],
    [
      "of which one more verb follows",
      "de",
      "Ein Mann, der am Hafen wohnt, in der Werft arbeitet, sang laut.",
    ],
    [
      "on which an infinitive hangs",
      "de",
      "Ein Haus, in dem es darum geht, Leute zu retten, hat Geld.",
    ],
    ["on which a clause hangs before more", "de", "Ein Film, der zeigt, dass sie kam, ist alt."],
    [
      "that tells of the dead",
      "de",
      "Die Stadt trauert um die Fähre, bei der drei Menschen gestorben sind.",
    ],
    ["that says who a single word is", "de", "Jemand, der seit Jahren am Hafen wohnt, hat Geld."],
    ["of a list", "de", "Die Stadt will den Hafen, die Werft, das Museum kaufen."],
    [
      "that accuses",
      "pl",
      "Sąd zwolnił kapitana portu, który jest podejrzany o kradzież dwóch łodzi.",
    ],
    ["that denies", "ru", "Суд освободил капитана порта, который никогда там раньше работал один."],
    [
      "that says who is meant",
      "ru",
      "Мэрия заплатила деньги тем жителям, которые потеряли дом весной.",
    ],
    [
      "of a subject whose verb comes later",
      "ru",
      "Капитан порта, который жил у моря, вероятно уехал.",
    ],
    [
      "that says who is meant",
      "uk",
      "Мерія заплатила гроші тим мешканцям, які втратили дім навесні.",
    ],
  ])("%s (%s): %s", (_what, language, sentence) => {
    expect(relatives(sentence, language)).toEqual([]);
  });
});
