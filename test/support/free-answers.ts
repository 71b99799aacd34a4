import { articleFromText } from "#extract/article-from-text.ts";
import type { Article } from "#model/article.ts";

type Text = { readonly title: string; readonly sentences: readonly string[] };

/** News of our own, each sentence a paragraph. */
const texts: Readonly<Record<string, Text>> = {
  cyber: {
    title: "Hospitals cancel operations after cyberattack",
    sentences: [
      "Four hospitals in the north of Calmar cancelled more than 600 operations on Tuesday after a cyberattack shut down their computer systems.",
      "The attack began shortly after 3 a.m. on Monday and encrypted patient records, laboratory results and appointment lists, the Northern Health Trust said.",
      "Emergency departments remain open, but ambulances are being diverted to hospitals in the south of the city.",
      "“We are working with pen and paper, and it is slower, but patients are safe,” said Helena Marsh, the trust's medical director.",
      "Police believe that a criminal group known as Black Heron was behind the attack.",
      "The group demanded 7 million euros in cryptocurrency and threatened to publish the records of 230,000 patients if it was not paid by Friday.",
      "Health Minister Tomas Rudd said the government would not pay the ransom.",
      "The trust, which employs 11,000 people, had been warned in a 2023 audit that its software was out of date.",
      "Replacing it was postponed twice because of budget cuts, the audit office said.",
      "The doctors' union called the attack predictable and urged the government to spend at least 150 million euros on hospital computers.",
      "Experts expect that it could take up to three weeks to restore all systems.",
      "Patients whose operations were cancelled will be offered a new date by the end of the month, Marsh said.",
    ],
  },
  tram: {
    title: "Veldhaven opens tram line four years late",
    sentences: [
      "Veldhaven's new tram line opened on Sunday, four years later than planned and at almost double its original cost.",
      "The 14-kilometre line links the central station with the university and the airport and has 21 stops.",
      "It cost 890 million euros, compared with 460 million euros when the city council approved it in 2016.",
      "Mayor Ingrid Solberg, who cut the ribbon at the university stop, called it the most important project of a generation.",
      "“This city has waited long enough,” she said.",
      "About 45,000 passengers a day are expected to use the line, according to the transport company Velotram.",
      "Work stopped for eleven months in 2021 after builders discovered the remains of a medieval harbour under Market Street.",
      "A dispute with the construction company Brandt & Sons over unpaid bills caused a further delay of more than a year.",
      "The company was replaced in 2022 and is suing the city for 38 million euros.",
      "Opposition leader Piet Maas accused the mayor of hiding the true cost from voters until after the 2019 election.",
      "Solberg rejected the accusation and said every figure had been published.",
      "Travel on the line is free until the end of the year; after that a single ticket will cost 2.80 euros.",
      "The council plans to extend the line to the harbour by 2029 if the national government pays half of the cost.",
    ],
  },
  quake: {
    title: "Strong earthquake hits Tamoro, at least 29 dead",
    sentences: [
      "A magnitude 6.4 earthquake struck the island of Tamoro early on Thursday, killing at least 29 people and injuring more than 300, officials said.",
      "The quake hit at 4:12 a.m., when most people were asleep, and was centred 20 kilometres south of the town of Lemba at a depth of 12 kilometres.",
      "Hundreds of houses collapsed in Lemba, and a landslide blocked the only road to the mountain villages of the interior.",
      "“The roof came down and we crawled out through a window,” said Ana Reyes, a teacher who fled with her two daughters.",
      "Rescue workers pulled a six-year-old boy alive from the ruins of a school dormitory on Thursday evening.",
      "Governor Luis Ortega declared a state of emergency and asked the army to send helicopters.",
      "The government has sent 400 soldiers and two field hospitals to the island.",
      "The Red Cross said that about 8,000 people had lost their homes and were sleeping in parks and stadiums.",
      "There was no tsunami warning.",
      "More than 40 aftershocks have been recorded, the strongest of them with a magnitude of 5.1.",
      "Tamoro lies on one of the most active fault lines in the region; an earthquake in 1987 killed 1,100 people there.",
      "Building rules were made stricter after that disaster, but engineers say many houses in Lemba were never strengthened.",
      "Schools will stay closed until at least Monday.",
    ],
  },
  airline: {
    title: "Aquila Air pilots call off strike after pay deal",
    sentences: [
      "Pilots at Aquila Air called off a five-day strike on Wednesday after the airline agreed to raise their pay by 14 percent over three years.",
      "The strike, which was due to begin on Friday, would have grounded about 1,900 flights and affected 260,000 passengers.",
      "The agreement was reached after 19 hours of talks led by a mediator, the pilots' union SkyGuild said.",
      "Union members will vote on the deal by 30 April.",
      "“It is not everything we wanted, but it is fair,” said union president Carla Mendes.",
      "The airline had originally offered 8 percent, while the union had demanded 20 percent.",
      "Chief executive Robert Lind said the deal would cost the company about 120 million dollars a year and that ticket prices would not rise this summer.",
      "Shares in Aquila rose 6 percent on Wednesday.",
      "The carrier, which flies to 92 destinations and has 14,500 employees, lost 310 million dollars last year.",
      "Passengers who rebooked their flights because of the planned strike will not get their money back, a spokeswoman said.",
      "Consumer groups criticised the decision.",
      "Cabin crew, who are represented by another union, are still negotiating their own contract and have not ruled out a strike in June.",
      "It would have been the third strike at the airline in two years.",
    ],
  },
  recall: {
    title: "Carmaker recalls 310,000 electric cars over battery fires",
    sentences: [
      "The carmaker Lanner Motors is recalling 310,000 electric cars worldwide after 17 batteries caught fire while charging, the company said on Monday.",
      "No one was killed in the fires, but four people were treated for smoke inhalation and two garages burned down.",
      "The recall affects the models Swift and Heron built between March 2021 and June 2023.",
      "Owners are advised to charge their cars outdoors and to no more than 80 percent until the battery has been checked.",
      "“Safety comes before everything else,” said chief executive Petra Olsson, who took over the company in January.",
      "Lanner expects the recall to cost about 640 million dollars, most of which will be paid by the battery supplier Yonex.",
      "Yonex denied that its batteries were faulty and blamed the software with which the cars control charging.",
      "The road safety agency opened an investigation in October after receiving 43 complaints from drivers.",
      "It accused Lanner of having known about the problem for at least a year.",
      "A company spokesman rejected the accusation.",
      "Shares in Lanner fell 9 percent on Monday, their biggest drop since 2020.",
      "Lawyers for 2,300 owners are preparing a lawsuit and demand 5,000 dollars for each car.",
      "Repairs will begin in May and are expected to take until the end of the year.",
    ],
  },
  museum: {
    title: "Thieves steal crown jewels from Ostermark museum",
    sentences: [
      "Thieves broke into the royal museum in Ostermark on Sunday night and stole jewels worth an estimated 90 million euros, police said.",
      "The burglars entered through a window on the second floor and smashed three display cases with an axe.",
      "They needed less than six minutes and fled in a black van, which was found burning in a forest on Monday morning.",
      "The alarm did not go off because it had been switched off during building work, museum director Julia Brandt admitted.",
      "Among the stolen items is the crown of Queen Adela, which was made in 1742 and has 1,200 diamonds.",
      "“These objects cannot be replaced,” Brandt said.",
      "Police have questioned two security guards and are looking for a man who was seen near the museum on Saturday.",
      "Interior Minister Karl Voss promised a reward of 500,000 euros for information that leads to the jewels.",
      "The opposition demanded Brandt's resignation and called the security of the museum a disgrace.",
      "An expert report had warned in 2022 that the windows were not protected well enough, the newspaper Morgen reported.",
      "The museum, which is visited by 1.1 million people a year, will stay closed until Thursday.",
      "The jewels were not insured because the premium would have cost 4 million euros a year.",
    ],
  },
  ferry: {
    title: "Ferry runs aground off Norland, all passengers saved",
    sentences: [
      "A passenger ferry with 412 people on board ran aground off the coast of Norland late on Tuesday after its engines failed in heavy seas.",
      "All passengers and crew were brought ashore by Wednesday morning, the coastguard said.",
      "Eleven people were taken to hospital, two of them with broken bones.",
      "The Stella Maris was on its way from Hallum to the island of Orsk when it lost power shortly before midnight.",
      "“We heard a loud bang and then the lights went out,” said Marta Kern, a nurse from Hallum.",
      "Three helicopters and seven lifeboats took part in the rescue, which was made difficult by waves of up to six metres.",
      "The ferry was built in 1987 and had passed a safety inspection in March.",
      "Its owner, the shipping company Nordline, said it was too early to say why the engines failed.",
      "The transport ministry ordered Nordline to keep its two other ferries of the same type in port until they have been checked.",
      "About 90 tonnes of diesel are in the ship's tanks, and environmental groups fear a spill.",
      "A salvage company plans to pump out the fuel before it tries to pull the ferry off the rocks.",
      "That could take two weeks if the weather does not improve.",
      "The mayor of Orsk, Henrik Dahl, said islanders had complained about the old ferries for years and demanded new ones.",
    ],
  },
};

/** What a model answers that retells freely, whatever it is asked: sentences with the numbers of those they rest on. */
export type FreeAnswer = {
  readonly article: string;
  readonly style: string;
  readonly rows: readonly (readonly [from: number | readonly number[], text: string])[];
};

/**
 * Written by hand in the manner of small and large models, before any rule was made for their articles. True each; some leave out
 * who says it, or say "the hackers" for "the group", which no rule will ever prove.
 */
export const freeAnswers: readonly FreeAnswer[] = [
  {
    article: "cyber",
    style: "Llama",
    rows: [
      [
        1,
        "Four hospitals in northern Calmar were forced to cancel over 600 operations on Tuesday following a cyberattack that shut down their computer systems.",
      ],
      [
        2,
        "The attack started shortly after 3 a.m. on Monday, encrypting patient records, laboratory results and appointment lists.",
      ],
      [
        [5, 6],
        "A criminal group called Black Heron is believed to be behind the attack and has demanded 7 million euros in cryptocurrency.",
      ],
      [7, "Health Minister Tomas Rudd has stated that the government will not pay the ransom."],
      [11, "It could take up to three weeks to restore all systems, according to experts."],
    ],
  },
  {
    article: "cyber",
    style: "GPT",
    rows: [
      [
        1,
        "A cyberattack shut down computer systems at four hospitals in northern Calmar, leading to the cancellation of more than 600 operations on Tuesday.",
      ],
      [
        3,
        "Emergency departments are still open, though ambulances are being redirected to hospitals in the south of the city.",
      ],
      [
        6,
        "The hackers threatened to release the records of 230,000 patients unless they are paid by Friday.",
      ],
      [
        [8, 9],
        "A 2023 audit had warned the trust that its software was outdated, but its replacement was postponed twice due to budget cuts.",
      ],
      [
        10,
        "The doctors' union described the attack as predictable and called on the government to invest at least 150 million euros in hospital computers.",
      ],
      [
        12,
        "Marsh said patients affected by the cancellations would be offered new dates by the end of the month.",
      ],
    ],
  },
  {
    article: "cyber",
    style: "Claude",
    rows: [
      [
        1,
        "Four hospitals in northern Calmar cancelled more than 600 operations on Tuesday after a cyberattack disabled their computer systems.",
      ],
      [5, "Police believe the criminal group Black Heron carried out the attack."],
      [
        6,
        "The group demanded 7 million euros and threatened to publish 230,000 patients' records if not paid by Friday.",
      ],
      [7, "The government will not pay the ransom, Health Minister Tomas Rudd said."],
      [[8], "The trust was warned in a 2023 audit that its software was out of date."],
      [11, "Restoring all systems could take up to three weeks, experts say."],
    ],
  },
  {
    article: "cyber",
    style: "wire",
    rows: [
      [
        1,
        "More than 600 operations were cancelled at four hospitals in the north of Calmar on Tuesday after a cyberattack.",
      ],
      [
        [6, 7],
        "The group wants 7 million euros in cryptocurrency, but Health Minister Tomas Rudd said the government would not pay.",
      ],
      [8, "The Northern Health Trust employs 11,000 people."],
      [
        9,
        "According to the audit office, replacing the software was postponed twice because of budget cuts.",
      ],
      [
        12,
        "Patients whose operations were cancelled will be offered a new date by the end of the month.",
      ],
    ],
  },
  {
    article: "cyber",
    style: "short",
    rows: [
      [1, "A cyberattack shut down the computer systems of four hospitals in the north of Calmar."],
      [2, "Patient records, laboratory results and appointment lists were encrypted."],
      [3, "Ambulances are being diverted, but emergency departments remain open."],
      [
        10,
        "The doctors' union urged the government to spend at least 150 million euros on hospital computers.",
      ],
      [11, "Experts say restoring all systems could take up to three weeks."],
    ],
  },
  {
    article: "tram",
    style: "Llama",
    rows: [
      [
        1,
        "The new tram line in Veldhaven opened on Sunday, four years behind schedule and at nearly twice its original cost.",
      ],
      [
        2,
        "The 14-kilometre line connects the central station with the university and the airport, with 21 stops along the way.",
      ],
      [
        3,
        "The project cost 890 million euros, up from 460 million euros when it was approved by the city council in 2016.",
      ],
      [
        6,
        "According to transport company Velotram, about 45,000 passengers are expected to use the line every day.",
      ],
      [
        9,
        "Brandt & Sons, the construction company, was replaced in 2022 and is suing the city for 38 million euros.",
      ],
    ],
  },
  {
    article: "tram",
    style: "GPT",
    rows: [
      [
        1,
        "Veldhaven's new tram line finally opened on Sunday, four years late and at almost double its original cost.",
      ],
      [
        7,
        "Construction was halted for eleven months in 2021 after the remains of a medieval harbour were discovered under Market Street.",
      ],
      [
        8,
        "A dispute over unpaid bills with construction company Brandt & Sons led to a further delay of over a year.",
      ],
      [
        10,
        "Opposition leader Piet Maas accused Mayor Ingrid Solberg of concealing the true cost from voters until after the 2019 election.",
      ],
      [11, "Solberg denied the accusation, saying every figure had been published."],
      [
        12,
        "Travel on the line will be free until the end of the year, after which a single ticket will cost 2.80 euros.",
      ],
    ],
  },
  {
    article: "tram",
    style: "Claude",
    rows: [
      [
        1,
        "Veldhaven's new tram line opened Sunday, four years late and at almost double its original cost.",
      ],
      [
        2,
        "The line runs 14 kilometres from the central station to the university and the airport.",
      ],
      [[3], "It cost 890 million euros, almost double the 460 million euros approved in 2016."],
      [
        [7, 8],
        "Work stopped for eleven months in 2021 after a medieval harbour was found, and a dispute over unpaid bills delayed it by more than a year.",
      ],
      [
        13,
        "The city plans to extend the line to the harbour by 2029, provided the national government pays half the cost.",
      ],
    ],
  },
  {
    article: "tram",
    style: "wire",
    rows: [
      [4, "Mayor Ingrid Solberg called it the most important project of a generation."],
      [6, "Velotram, the transport company, expects about 45,000 passengers a day."],
      [
        10,
        "The mayor was accused by opposition leader Piet Maas of hiding the true cost from voters until after the 2019 election.",
      ],
      [
        [10, 11],
        "Opposition leader Piet Maas accused the mayor of hiding the true cost, which Solberg rejected.",
      ],
      [12, "A single ticket will cost 2.80 euros after the end of the year."],
    ],
  },
  {
    article: "tram",
    style: "short",
    rows: [
      [1, "The tram line opened on Sunday, four years later than planned."],
      [3, "It cost 890 million euros, compared to 460 million euros when approved in 2016."],
      [
        7,
        "Builders discovered the remains of a medieval harbour under Market Street, stopping work for eleven months in 2021.",
      ],
      [9, "The construction company was replaced in 2022."],
      [
        13,
        "If the national government pays half of the cost, the line will be extended to the harbour by 2029.",
      ],
    ],
  },
  {
    article: "quake",
    style: "Llama",
    rows: [
      [
        1,
        "At least 29 people were killed and more than 300 injured when a 6.4-magnitude earthquake hit the island of Tamoro early Thursday.",
      ],
      [
        3,
        "Hundreds of homes collapsed in Lemba, and a landslide blocked the only road to mountain villages in the interior.",
      ],
      [
        5,
        "A six-year-old boy was pulled alive from the ruins of a school dormitory by rescue workers on Thursday evening.",
      ],
      [
        6,
        "Governor Luis Ortega has declared a state of emergency and requested helicopters from the army.",
      ],
      [
        8,
        "According to the Red Cross, around 8,000 people have lost their homes and are sleeping in parks and stadiums.",
      ],
    ],
  },
  {
    article: "quake",
    style: "GPT",
    rows: [
      [
        1,
        "A powerful 6.4-magnitude earthquake struck the island of Tamoro early Thursday, leaving at least 29 people dead and more than 300 injured, according to officials.",
      ],
      [
        2,
        "The quake occurred at 4:12 a.m. while most people were asleep, with its epicentre 20 kilometres south of the town of Lemba.",
      ],
      [7, "The government has deployed 400 soldiers and two field hospitals to the island."],
      [10, "Over 40 aftershocks have been recorded, the strongest measuring 5.1 in magnitude."],
      [
        12,
        "Although building rules were tightened after that disaster, engineers say many houses in Lemba were never reinforced.",
      ],
    ],
  },
  {
    article: "quake",
    style: "Claude",
    rows: [
      [
        1,
        "A magnitude 6.4 earthquake struck the island of Tamoro early on Thursday, killing at least 29 people, officials said.",
      ],
      [
        [3],
        "Hundreds of houses collapsed in Lemba and a landslide cut off the mountain villages of the interior.",
      ],
      [
        [6, 7],
        "Governor Luis Ortega declared a state of emergency, and the government has sent 400 soldiers and two field hospitals.",
      ],
      [8, "About 8,000 people have lost their homes, the Red Cross said."],
      [11, "An earthquake in 1987 killed 1,100 people on Tamoro."],
    ],
  },
  {
    article: "quake",
    style: "wire",
    rows: [
      [5, "Rescuers pulled a six-year-old boy alive from the ruins of a school dormitory."],
      [10, "More than 40 aftershocks followed, the strongest with a magnitude of 5.1."],
      [11, "Tamoro lies on one of the region's most active fault lines."],
      [
        12,
        "Engineers say many houses in Lemba were never strengthened, although building rules were made stricter after the disaster.",
      ],
      [13, "Schools will remain closed until at least Monday."],
    ],
  },
  {
    article: "quake",
    style: "short",
    rows: [
      [
        1,
        "Officials said at least 29 people died and more than 300 were injured when an earthquake struck the island of Tamoro on Thursday.",
      ],
      [3, "A landslide blocked the only road to the mountain villages of the interior."],
      [7, "Four hundred soldiers and two field hospitals have been sent to the island."],
      [8, "The Red Cross said 8,000 people are sleeping in parks and stadiums."],
    ],
  },
  {
    article: "airline",
    style: "Llama",
    rows: [
      [
        1,
        "Aquila Air pilots have called off a five-day strike after the airline agreed to a 14 percent pay rise over three years.",
      ],
      [
        2,
        "The strike, due to begin on Friday, would have grounded about 1,900 flights and affected 260,000 passengers.",
      ],
      [
        3,
        "The deal was reached after 19 hours of mediated talks, according to the pilots' union SkyGuild.",
      ],
      [
        6,
        "The union had demanded a 20 percent raise, while the airline initially offered 8 percent.",
      ],
      [
        7,
        "CEO Robert Lind said the deal will cost the company approximately 120 million dollars per year and that ticket prices would not increase this summer.",
      ],
    ],
  },
  {
    article: "airline",
    style: "GPT",
    rows: [
      [
        1,
        "Pilots at Aquila Air called off a planned five-day strike on Wednesday after the airline agreed to increase their pay by 14 percent over three years.",
      ],
      [4, "Members of the union will vote on the agreement by April 30."],
      [8, "Aquila shares rose 6 percent on Wednesday."],
      [
        10,
        "A spokeswoman said that passengers who rebooked their flights due to the planned strike will not be refunded.",
      ],
      [
        12,
        "Cabin crew, represented by a separate union, are still negotiating their contract and have not ruled out a strike in June.",
      ],
    ],
  },
  {
    article: "airline",
    style: "Claude",
    rows: [
      [
        1,
        "Aquila Air's pilots called off a five-day strike after the airline agreed to raise their pay 14 percent over three years.",
      ],
      [
        2,
        "The strike would have grounded about 1,900 flights and affected 260,000 passengers from Friday.",
      ],
      [9, "The carrier, with 14,500 employees, lost 310 million dollars last year."],
      [
        [10, 11],
        "Passengers who rebooked their flights will not get their money back, a decision criticised by consumer groups.",
      ],
      [12, "Cabin crew are still negotiating their own contract and could strike in June."],
    ],
  },
  {
    article: "airline",
    style: "wire",
    rows: [
      [
        3,
        "After 19 hours of talks led by a mediator, the agreement was reached, the pilots' union SkyGuild said.",
      ],
      [
        7,
        "The deal would cost about 120 million dollars a year, Chief executive Robert Lind said.",
      ],
      [7, "Ticket prices will not rise this summer, chief executive Robert Lind said."],
      [6, "While the union had demanded 20 percent, the airline had originally offered 8 percent."],
      [13, "The strike would have been the third at the airline in two years."],
    ],
  },
  {
    article: "airline",
    style: "short",
    rows: [
      [1, "Pilots at Aquila Air called off a strike after a pay deal."],
      [4, "Union members are to vote on the deal by 30 April."],
      [9, "Aquila lost 310 million dollars last year."],
      [11, "Consumer groups criticised the airline's decision."],
      [12, "Cabin crew have not ruled out striking in June."],
    ],
  },
  {
    article: "recall",
    style: "Llama",
    rows: [
      [
        1,
        "Lanner Motors is recalling 310,000 electric vehicles worldwide after 17 batteries caught fire during charging.",
      ],
      [
        2,
        "No deaths were reported in the fires, but four people were treated for smoke inhalation and two garages were destroyed.",
      ],
      [
        4,
        "Owners are advised to charge their vehicles outdoors and only up to 80 percent until the battery has been checked.",
      ],
      [
        6,
        "The recall is expected to cost Lanner around 640 million dollars, most of which will be paid by battery supplier Yonex.",
      ],
      [13, "Repairs will start in May and are expected to continue until the end of the year."],
    ],
  },
  {
    article: "recall",
    style: "GPT",
    rows: [
      [
        1,
        "Carmaker Lanner Motors said on Monday it is recalling 310,000 electric cars worldwide after 17 batteries caught fire while charging.",
      ],
      [3, "The recall covers Swift and Heron models built between March 2021 and June 2023."],
      [
        7,
        "Yonex has denied that its batteries were faulty, blaming the software that controls charging.",
      ],
      [
        8,
        "The road safety agency launched an investigation in October after receiving 43 complaints from drivers.",
      ],
      [11, "Lanner shares dropped 9 percent on Monday, their largest fall since 2020."],
    ],
  },
  {
    article: "recall",
    style: "Claude",
    rows: [
      [
        1,
        "Lanner Motors is recalling 310,000 electric cars worldwide after 17 batteries caught fire while charging, the company said on Monday.",
      ],
      [
        2,
        "Nobody was killed, but four people were treated for smoke inhalation and two garages burned down.",
      ],
      [6, "Lanner expects the recall to cost about 640 million dollars."],
      [
        [9, 10],
        "The agency accused Lanner of having known about the problem for at least a year, an accusation the company rejected.",
      ],
      [
        12,
        "Lawyers representing 2,300 owners are preparing a lawsuit, demanding 5,000 dollars per car.",
      ],
    ],
  },
  {
    article: "recall",
    style: "wire",
    rows: [
      [
        2,
        "Four people were treated for smoke inhalation and two garages burned down in the fires.",
      ],
      [7, "Yonex blamed the software with which the cars control charging."],
      [
        8,
        "An investigation was opened by the road safety agency in October after 43 complaints from drivers.",
      ],
      [11, "Shares in Lanner fell by 9 percent on Monday."],
      [13, "Repairs are expected to take until the end of the year."],
    ],
  },
  {
    article: "recall",
    style: "short",
    rows: [
      [1, "17 batteries caught fire while charging, the company said on Monday."],
      [3, "The recall affects Swift and Heron models built between March 2021 and June 2023."],
      [5, "Chief executive Petra Olsson took over the company in January."],
      [7, "Yonex denied its batteries were faulty."],
      [12, "Lawyers for 2,300 owners demand 5,000 dollars for each car."],
    ],
  },
  {
    article: "museum",
    style: "Llama",
    rows: [
      [
        1,
        "Thieves broke into the royal museum in Ostermark on Sunday night, stealing jewels worth an estimated 90 million euros, according to police.",
      ],
      [
        2,
        "The burglars entered through a second-floor window and smashed three display cases with an axe.",
      ],
      [
        4,
        "Museum director Julia Brandt admitted that the alarm had been switched off during building work.",
      ],
      [
        8,
        "Interior Minister Karl Voss has promised a 500,000 euro reward for information leading to the jewels.",
      ],
      [
        11,
        "The museum, visited by 1.1 million people annually, will remain closed until Thursday.",
      ],
    ],
  },
  {
    article: "museum",
    style: "GPT",
    rows: [
      [
        1,
        "Jewels worth an estimated 90 million euros were stolen from the royal museum in Ostermark on Sunday night, police said.",
      ],
      [3, "The thieves fled in a black van, which was later found burning in a forest."],
      [
        5,
        "Among the stolen items is Queen Adela's crown, made in 1742 and featuring 1,200 diamonds.",
      ],
      [
        7,
        "Two security guards have been questioned, and police are looking for a man seen near the museum on Saturday.",
      ],
      [
        10,
        "In 2022, an expert report had warned that the windows were not adequately protected, according to the newspaper Morgen.",
      ],
    ],
  },
  {
    article: "museum",
    style: "Claude",
    rows: [
      [
        1,
        "Thieves stole jewels worth an estimated 90 million euros from the royal museum in Ostermark on Sunday night, police said.",
      ],
      [
        4,
        "The alarm did not go off because it had been switched off during building work, director Julia Brandt said.",
      ],
      [
        9,
        "The opposition called for Brandt's resignation, describing the museum's security as a disgrace.",
      ],
      [
        10,
        "An expert report warned in 2022 that the windows were not protected well enough, Morgen reported.",
      ],
      [12, "The jewels were not insured, as the premium would have cost 4 million euros a year."],
    ],
  },
  {
    article: "museum",
    style: "wire",
    rows: [
      [2, "Three display cases were smashed with an axe."],
      [5, "The crown of Queen Adela, which has 1,200 diamonds, is among the stolen items."],
      [7, "Police are looking for a man who was seen near the museum on Saturday."],
      [8, "A reward of 500,000 euros was promised by Interior Minister Karl Voss."],
      [11, "The museum will remain closed until Thursday."],
    ],
  },
  {
    article: "museum",
    style: "short",
    rows: [
      [
        1,
        "Thieves broke into the royal museum in Ostermark and stole jewels worth an estimated 90 million euros, police said.",
      ],
      [5, "The crown was made in 1742 and has 1,200 diamonds."],
      [7, "Police have questioned two security guards."],
      [9, "The opposition demanded that Brandt resign."],
      [12, "The jewels were not insured."],
    ],
  },
  {
    article: "ferry",
    style: "Llama",
    rows: [
      [
        1,
        "A passenger ferry carrying 412 people ran aground off the coast of Norland late Tuesday after its engines failed in rough seas.",
      ],
      [
        2,
        "According to the coastguard, all passengers and crew had been brought ashore by Wednesday morning.",
      ],
      [3, "Eleven people were hospitalised, including two with broken bones."],
      [
        6,
        "Three helicopters and seven lifeboats took part in the rescue operation, which was hampered by waves of up to six metres.",
      ],
      [
        9,
        "The transport ministry has ordered Nordline to keep its two other ferries of the same type in port until they are checked.",
      ],
    ],
  },
  {
    article: "ferry",
    style: "GPT",
    rows: [
      [
        1,
        "A ferry with 412 people on board ran aground off Norland's coast late on Tuesday following engine failure in heavy seas.",
      ],
      [2, "The coastguard said all passengers and crew were brought ashore by Wednesday morning."],
      [7, "The ferry, built in 1987, had passed a safety inspection in March."],
      [
        8,
        "Shipping company Nordline, which owns the ferry, said it was too early to determine why the engines failed.",
      ],
      [
        10,
        "Environmental groups fear a spill, as about 90 tonnes of diesel are in the ship's tanks.",
      ],
    ],
  },
  {
    article: "ferry",
    style: "Claude",
    rows: [
      [
        1,
        "A passenger ferry with 412 people on board ran aground off the coast of Norland late on Tuesday.",
      ],
      [
        [2, 3],
        "All passengers and crew were brought ashore, and eleven people were taken to hospital.",
      ],
      [
        9,
        "Nordline was ordered by the transport ministry to keep its two other ferries of the same type in port.",
      ],
      [
        11,
        "A salvage company plans to pump out the fuel before trying to pull the ferry off the rocks.",
      ],
      [13, "Orsk mayor Henrik Dahl said islanders had complained about the old ferries for years."],
    ],
  },
  {
    article: "ferry",
    style: "wire",
    rows: [
      [3, "Two people were taken to hospital with broken bones."],
      [4, "The Stella Maris lost power shortly before midnight."],
      [7, "The ferry had passed a safety inspection in March."],
      [
        9,
        "Nordline was ordered to keep its two other ferries of the same type in port until they have been checked.",
      ],
      [
        13,
        "Islanders had complained about the old ferries for years, the mayor of Orsk, Henrik Dahl, said.",
      ],
    ],
  },
  {
    article: "ferry",
    style: "short",
    rows: [
      [1, "The engines failed in heavy seas."],
      [2, "All passengers and crew were brought ashore, the coastguard said."],
      [6, "Three helicopters took part in the rescue."],
      [7, "The ferry was built in 1987."],
      [10, "About 90 tonnes of diesel are in the ship's tanks."],
    ],
  },
];

export function freeArticle(name: string): Article {
  const found = texts[name];
  if (found === undefined) throw new Error(`no article ${name}`);
  const { sentences, title } = found;
  return {
    ...articleFromText([title, "", ...sentences].join("\n\n"), { language: "en", title }),
    publishedAt: new Date("2025-03-06T10:00:00Z"),
  };
}

export const freeArticleNames: readonly string[] = Object.keys(texts);
