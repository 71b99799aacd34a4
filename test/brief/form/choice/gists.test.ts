import { describe, expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { briefLines } from "../brief-lines.ts";

function read(language: string, title: string | undefined, text: string): string {
  const article = articleFromText(text, { language, ...(title !== undefined && { title }) });
  const written = writeBrief(article, { length: "standard" });
  return written.ok ? briefLines(written.value) : written.problem.kind;
}

/** Texts of this project's own, each with a first sentence that an editor would not print; read the snapshots as one. */
describe("a brief opens with the news", () => {
  it("not with a caption, where the text has no title", () => {
    expect(
      read(
        "en",
        undefined,
        `Westmere Rovers kept their lead in the northern league with a comfortable 4-0 win over Dunmoor on Sunday.
Ada Brook (left) celebrates after putting Westmere 1-0 up against Dunmoor Rovers on Sunday afternoon.
The visitors had won the first match of the season and came with a young team.
Manager Tom Harrow applauds the home fans after the final whistle at the Harbour Ground.
Brook scored twice, and Lena Marsh and Finn Cole each took a goal in the second half.
The win means Westmere are nine points ahead of Dunmoor with five matches left to play.`,
      ),
    ).toMatchInlineSnapshot(`
      "# Westmere Rovers kept their lead in the northern league with a comfortable 4-0 win over Dunmoor on Sunday
      The win means Westmere are nine points ahead of Dunmoor with five matches left to play.
      • Brook scored twice, and Lena Marsh and Finn Cole each took a goal in the second half.
      [news, 51 words]"
    `);
  });

  it("with “the US”, which is not the writer's “us”", () => {
    expect(
      read(
        "en",
        "Court stops the harbour tax",
        `The US Supreme Court stopped a tax on foreign ships in American harbours on Monday, siding with three shipping lines.
The tax had cost the lines about 40 million dollars a month since January.
Harbour towns say they need the money for new piers.
The government called the ruling a mistake and will ask Congress for a new law.
Shares of the three lines rose after the ruling.`,
      ),
    ).toMatchInlineSnapshot(`
      "# Court stops the harbour tax
      The US Supreme Court stopped a tax on foreign ships in American harbours on Monday, siding with three shipping lines.
      • The tax had cost the lines about 40 million dollars a month since January.
      [news, 39 words]"
    `);
  });

  it("in the writer's own words, where only they say what the text is about", () => {
    expect(
      read(
        "en",
        "Five lamps for a small desk",
        `A desk by the window is a fine thing until four in the afternoon in November.
We tried five lamps for small desks over six weeks and found that the cheapest one gives the best light.
The Aro has an arm of steel and a switch that even cold fingers find.
The Belt looks fine in a photograph, but it shakes whenever somebody types.
The Corso costs 180 pounds and comes with a bulb that cannot be replaced.
The Dot is the smallest of the five and the only one that runs on a battery.`,
      ),
    ).toMatchInlineSnapshot(`
      "# Five lamps for a small desk
      We tried five lamps for small desks over six weeks and found that the cheapest one gives the best light.
      • A desk by the window is a fine thing until four in the afternoon in November.
      • The Aro has an arm of steel and a switch that even cold fingers find.
      [news, 57 words]"
    `);
  });

  it("not with one thing of many from deep in the text, though it says more of the headline", () => {
    expect(
      read(
        "en",
        "Westmere may bring its bicycles on the ferries after all",
        `A row between the island of Westmere, its ferry company and a couple of mainland politicians, which has filled the papers of the coast since the spring and nearly cost a minister his office, looks like it is coming to an end.
Aro, which owns the ferries, gave in on Tuesday after months of talks and lets people bring their bicycles from Sunday.
The islanders got help from two ministers who like to ride.
Both ferries were built in a yard of the north, and each of them carries sixty cars.
A meeting at the harbour ended with songs.
The captain of the older ferry has sailed for thirty years.
The mayor lives beside the pier and rides to work.
A shop on the mainland rents bicycles by the hour.
Few people live there in winter, and fewer come to see it.
The line bought both ferries from the county in 2016.
Tickets cost nine euros, and children pay half of that.
The crossing takes forty minutes when the sea is calm.
A second shop has opened beside the church.
Most houses there have no garage.
The road round the island is ten miles long.
In its letter the island of Westmere said that the Aro Line should bring back its bicycles on the ferries.`,
      ).split("\n")[1],
    ).toBe(
      "Aro, which owns the ferries, gave in on Tuesday after months of talks and lets people bring their bicycles from Sunday.",
    );
  });

  it("and tells a lead that is too long for a gist behind it, though the headline stands in it", () => {
    expect(
      read(
        "en",
        "Councillor Bo Lind arrested in court over harbour fire",
        `The police of Westmere have asked for five days to question Bo Lind, who was booked for the fire in the harbour last month.
The harbour police of Westmere arrested councillor Bo Lind in a court of the old town on Monday in connection with the fire that burned six boats and the house of the pilot in the night of the spring fair.
A judge will decide on the request within two days.
The owner of the pilot's house has accused the councillor of paying for the fire.
Six families lost their boats and have had no income since.
The town pays each of them a small sum until the summer.
The council has named nobody in his place and meets again in June.`,
      ),
    ).toMatchInlineSnapshot(`
      "# Councillor Bo Lind arrested in court over harbour fire
      The police of Westmere have asked for five days to question Bo Lind, who was booked for the fire in the harbour last month.
      • The harbour police of Westmere arrested councillor Bo Lind in a court of the old town on Monday in connection with the fire that burned six boats and the house of the pilot in the night of the spring fair.
      [news, 73 words]"
    `);
  });

  it("with the first sentence, though its dateline was set small", () => {
    expect(
      read(
        "en",
        undefined,
        `( cnn ) a school bus slid off a bridge near harlow on thursday morning, but all eleven children on board were safe.
A farmer filmed the bus as it hung above the river for almost an hour.
Fire crews held it with two tractors until the last child had climbed out.
The driver told police that the road was covered with ice.
The bridge was built in 1931 and has been closed three times since october.`,
      ),
    ).toMatchInlineSnapshot(`
      "# A school bus slid off a bridge near harlow on thursday morning
      A school bus slid off a bridge near harlow on thursday morning, but all eleven children on board were safe.
      • The driver told police that the road was covered with ice.
      [news, 43 words]"
    `);
  });

  it("not with an imperative or a shout", () => {
    expect(
      read(
        "en",
        "The deck of cards that made tarot known",
        `Picture a deck of tarot cards. What do you see?
The cards that most people think of were drawn in 1909 by Pamela Smith, an artist from London, for a small press.
Smith was paid little for her work and never owned its rights.
The deck has sold more than 100 million times, according to the publisher that holds the rights today.
What a career for some ink and paper!`,
      ),
    ).toMatchInlineSnapshot(`
      "# The deck of cards that made tarot known
      The cards that most people think of were drawn in 1909 by Pamela Smith, an artist from London, for a small press.
      • Smith was paid little for her work and never owned its rights.
      [news, 42 words]"
    `);
  });

  it("not with one of many, nor with what somebody else did", () => {
    expect(
      read(
        "fr",
        "Incendies dans le centre du Valdoré",
        `Des feux de forêt ravagent depuis samedi le centre du Valdoré, où huit personnes ont été blessées.
Un des blessés, un civil dans un état grave, a été évacué en hélicoptère vers la capitale, a annoncé dimanche le commandant Luis Bello, de la Protection civile.
Le département voisin, lui aussi touché, a rouvert ses routes dimanche.
Plus de mille pompiers sont mobilisés, selon la Protection civile.
La région avait brûlé une première fois en 2017.`,
      ),
    ).toMatchInlineSnapshot(`
      "# Incendies dans le centre du Valdoré
      Des feux de forêt ravagent depuis samedi le centre du Valdoré, où huit personnes ont été blessées.
      • Un des blessés a été évacué en hélicoptère vers la capitale, a annoncé dimanche le commandant Luis Bello, de la Protection civile.
      [news, 45 words]"
    `);
  });

  it("with the start of a lead that is too long", () => {
    expect(
      read(
        "fr",
        "L'hôpital de Bellerive lance un appel aux dons",
        `L'hôpital de Bellerive lance un appel aux dons des entreprises et des habitants de la vallée afin de récolter du matériel et des équipements liés à l'activité médicale mais aussi du matériel informatique.
Si vous souhaitez aider l'hôpital dans sa mobilisation contre l'épidémie.
L'hôpital, à l'instar des autres établissements de la région, est en flux tendu pour un certain nombre d'équipements de protection indispensables à une prise en charge sécurisée des patients et de ceux qui les soignent chaque jour.`,
      ),
    ).toMatchInlineSnapshot(`
      "# L'hôpital de Bellerive lance un appel aux dons
      L'hôpital de Bellerive lance un appel aux dons des entreprises et des habitants de la vallée …
      [news, 24 words]"
    `);
  });

  it("with “nos Jogos”, which is not “we”", () => {
    expect(
      read(
        "pt",
        "Revezamento dá ao país o terceiro ouro",
        `A equipe de revezamento deu ao país nesta terça-feira o terceiro ouro nos Jogos do Sul, em Porto Claro.
Jamais na história dos Jogos os vizinhos haviam perdido o ouro na prova.
O quarteto terminou com um recorde, à frente de duas equipes do norte.
Com o resultado, o país segue na liderança do quadro de medalhas.`,
      ),
    ).toMatchInlineSnapshot(`
      "# Revezamento dá ao país o terceiro ouro
      A equipe de revezamento deu ao país nesta terça-feira o terceiro ouro nos Jogos do Sul, em Porto Claro.
      [news, 26 words]"
    `);
  });

  it("nor twice: a short first sentence of a text without a title is its headline", () => {
    expect(
      read(
        "pt",
        undefined,
        `A taxa de analfabetismo no Valdoré é de 18%.
Educadores pedem melhores salários para os professores das escolas do interior, que hoje ganham pouco.
O governo gasta metade de seus recursos em universidades federais, segundo o ministério.
Em municípios pequenos a evasão é maior do que nas capitais.`,
      ),
    ).toMatchInlineSnapshot(`
      "# Educadores pedem melhores salários para os professores das escolas do interior
      Em municípios pequenos a evasão é maior do que nas capitais.
      [news, 22 words]"
    `);
  });

  it("nor twice where it is long and nothing of it may go", () => {
    expect(
      read(
        "en",
        undefined,
        `WESTMERE - Up to 90 teachers of the Westmere schools could be banned from working with children for life over their alleged part in a fraud with examination papers.
The ministry of schools, which opened its inquiry in May, says that it took every paper of the last three years away for a closer look.
Parents in the town said that nobody had told them of any fraud until the papers of their own children were seized by the police at the school gates.
Teachers of the Westmere schools had long complained about the papers, which are printed in the same room in which pupils of the Westmere schools sit for their examination.
A union of teachers called the inquiry a shame and asked the ministry to give back the papers before the summer, when pupils need them for their own work.
It is not yet known how long an inquiry of such a kind takes, since the last one was broken off when the judge fell ill.`,
      ),
    ).toMatchInlineSnapshot(`
      "# Up to 90 teachers of the Westmere schools could be banned from working with children for life over their alleged part in a fraud with examination papers
      The ministry of schools, which opened its inquiry in May, says that it took every paper of the last three years away for a closer look.
      • A union of teachers called the inquiry a shame and asked the ministry to give back the papers before the summer, when pupils need them for their own work.
      [news, 82 words]"
    `);
  });

  it("with the lead of a report that tells where it comes from", () => {
    expect(
      read(
        "pt",
        undefined,
        `PORTO CLARO - O legista Fausto Belmonte decidiu fazer nova perícia no quarto onde o empresário foi morto.
Belmonte deverá também pedir a exumação dos corpos do empresário e de sua namorada, Susana Marques, enterrados em Porto Claro.
O secretário de Segurança, José Amado, recebeu Belmonte no aeroporto de Porto Claro e prometeu ajuda à perícia.
O caso do empresário divide há um mês os peritos do estado e os da capital.`,
      ),
    ).toMatchInlineSnapshot(`
      "# O legista Fausto Belmonte decidiu fazer nova perícia no quarto onde o empresário foi morto
      Belmonte deverá também pedir a exumação dos corpos do empresário e de sua namorada, Susana Marques, enterrados em Porto Claro.
      [news, 35 words]"
    `);
  });
});
