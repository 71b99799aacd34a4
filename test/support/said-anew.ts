/** A sentence of an article, ways to say it anew that are shown, and such as say something else. */
export type SaidAnew = {
  readonly source: string;
  readonly same: readonly string[];
  readonly other: readonly string[];
};

/**
 * By what makes them the same; all written by hand. In `other` one thing is false, or said by the outlet where somebody said it:
 * role, number, time, tense, negation, condition, cause, scope, attribution, or a subject that takes over what another did.
 */
export const saidAnew: Readonly<Record<string, readonly SaidAnew[]>> = {
  "one clause of two": [
    {
      source:
        "Hundreds of houses collapsed in Lemba, and a landslide blocked the only road to the mountain villages.",
      same: ["A landslide blocked the only road to the mountain villages."],
      other: [
        "A landslide blocked the roads to the mountain villages.",
        "A landslide in Lemba blocked the only road to the mountain villages.",
        "A landslide destroyed the only road to the mountain villages.",
        "A landslide could block the only road to the mountain villages.",
        "The mountain villages blocked the only road.",
        "Hundreds of landslides blocked the only road to the mountain villages.",
        "A landslide blocked Lemba.",
        "Houses blocked the only road to the mountain villages.",
        "A landslide blocked the only road to Lemba.",
      ],
    },
    {
      source: "Officials say the dam broke at night, and the bridge fell an hour later.",
      same: [],
      other: [
        "The bridge fell an hour later.",
        "The bridge fell.",
        "The dam fell an hour later.",
        "Officials say the bridge broke at night.",
        "The dam broke at night, and the bridge fell.",
      ],
    },
    {
      source: "The council was expected to approve the plan, but the mayor withdrew the offer.",
      same: [],
      other: [
        "The council approved the plan.",
        "The mayor approved the plan.",
        "The council withdrew the offer.",
        "The mayor withdrew the plan.",
        "The mayor was expected to withdraw the offer.",
      ],
    },
    {
      source: "If the vote fails, the minister will resign, and the party has no candidate.",
      same: [],
      other: [
        "The minister will resign.",
        "The party has no candidate.",
        "The vote fails, and the party has no candidate.",
        "The party has a candidate.",
      ],
    },
    {
      source:
        "Work stopped for eleven months in 2021 after builders discovered the remains of a medieval harbour under Market Street.",
      same: [
        "Builders discovered the remains of a medieval harbour under Market Street.",
        "Work stopped for eleven months in 2021 after the remains of a medieval harbour were discovered under Market Street.",
      ],
      other: [
        "Builders discovered a medieval harbour under Market Street.",
        "Builders discovered the remains of a medieval harbour for eleven months.",
        "Builders stopped the remains of a medieval harbour under Market Street.",
        "Builders discovered the remains of Market Street under a medieval harbour.",
        "Builders never discovered the remains of a medieval harbour under Market Street.",
        "Work stopped for eleven months in 2021 before the remains of a medieval harbour were discovered under Market Street.",
        "Work stopped for eleven months in 2021 although the remains of a medieval harbour were discovered under Market Street.",
        "The remains of a medieval harbour were discovered for eleven months under Market Street.",
      ],
    },
    {
      source: "The port was due to close after the council sold the ferry to a rival.",
      same: [],
      other: [
        "The council sold the ferry to a rival.",
        "The port closed after the council sold the ferry.",
        "The council sold the port to a rival.",
        "The council sold the ferry.",
      ],
    },
    {
      source: "In the film, the town burned after soldiers set fire to the church.",
      same: [],
      other: [
        "Soldiers set fire to the church.",
        "The town burned after soldiers set fire to the church.",
      ],
    },
    {
      source: "Witnesses described how the boat sank, and the captain left the wheel.",
      same: [],
      other: [
        "The captain left the wheel.",
        "The boat sank, and the captain left the wheel.",
        "The captain sank the boat.",
      ],
    },
  ],
  "clauses that change places": [
    {
      source:
        "The airline had originally offered 8 percent, while the union had demanded 20 percent.",
      same: [
        "While the union had demanded 20 percent, the airline had originally offered 8 percent.",
        "The union demanded 20 percent, while the airline had originally offered 8 percent.",
      ],
      other: [
        "While the airline had demanded 20 percent, the union had originally offered 8 percent.",
        "While the union had demanded 8 percent, the airline had originally offered 20 percent.",
        "The union had originally offered 8 percent, while the airline had demanded 20 percent.",
        "The union demanded 20 percent because the airline had originally offered 8 percent.",
        "The union demanded 20 percent after the airline had originally offered 8 percent.",
        "While the union had demanded 20 percent, the airline has agreed to 8 percent.",
        "The union had originally demanded 20 percent, while the airline offered 8 percent.",
        "Until the union demanded 20 percent, the airline had originally offered 8 percent.",
        "The union demanded at least 20 percent, while the airline had originally offered 8 percent.",
      ],
    },
    {
      source:
        "Building rules were made stricter in 1990, but engineers say many houses were never strengthened.",
      same: [
        "Although building rules were made stricter in 1990, engineers say many houses were never strengthened.",
        "Although building rules were made stricter in 1990, engineers say many houses were never reinforced.",
      ],
      other: [
        "Although engineers say building rules were made stricter in 1990, many houses were never strengthened.",
        "Although building rules were made stricter in 1990, many houses were never strengthened.",
        "Although building rules were made stricter in 1990, engineers say many houses were strengthened.",
        "Because building rules were made stricter in 1990, engineers say many houses were never strengthened.",
        "Although building rules were never made stricter in 1990, engineers say many houses were strengthened.",
        "Although building rules were made stricter, engineers say many houses were never strengthened in 1990.",
        "Although many houses were never strengthened, engineers say building rules were made stricter in 1990.",
        "Although building rules were made weaker in 1990, engineers say many houses were never strengthened.",
      ],
    },
    {
      source: "The minister said taxes would fall, but experts doubt the figures.",
      same: [],
      other: [
        "Although taxes would fall, experts doubt the figures.",
        "Taxes will fall, although experts doubt the figures.",
        "Although experts doubt the figures, taxes would fall.",
        "Although the minister doubts the figures, experts said taxes would fall.",
      ],
    },
    {
      source: "Police think the older brother drove the car, while the younger brother kept watch.",
      same: [],
      other: [
        "The younger brother kept watch, while police think the older brother drove the car.",
        "While the younger brother kept watch, the older brother drove the car.",
        "The younger brother drove the car, while police think the older brother kept watch.",
        "The younger brother kept watch.",
      ],
    },
    {
      source:
        "The trust, which flies to 92 towns and has 14,500 employees, lost 310 million dollars last year.",
      same: [
        "The trust, with 14,500 employees, lost 310 million dollars last year.",
        "The trust, which has 14,500 employees, lost 310 million dollars last year.",
        "The trust, which has 14,500 employees, lost 310 million dollars.",
      ],
      other: [
        "The trust, with 92 employees, lost 310 million dollars last year.",
        "The trust, with 14,500 towns, lost 310 million dollars last year.",
        "The trust, with 14,500 employees, made 310 million dollars last year.",
        "The trust lost 14,500 employees last year.",
        "The trust, with more than 14,500 employees, lost 310 million dollars last year.",
        "The trust, which has 92 employees, lost 310 million dollars last year.",
      ],
    },
    {
      source: "The firm, which critics say hides its losses and has 40 employees, denied it.",
      same: [],
      other: [
        "The firm, with 40 employees, hides its losses.",
        "The firm hides its losses and has 40 employees.",
        "The firm, which hides its losses, denied it.",
      ],
    },
    {
      source: "The strike, which was due to begin on Friday, would have grounded 1,900 flights.",
      same: ["The strike, due to begin on Friday, would have grounded 1,900 flights."],
      other: [
        "The strike, due to begin on Friday, grounded 1,900 flights.",
        "The strike, due to end on Friday, would have grounded 1,900 flights.",
        "The strike began on Friday and would have grounded 1,900 flights.",
        "The strike, due to begin on Friday, will ground 1,900 flights.",
        "The strike would have been due to begin on Friday.",
        "The strike grounded 1,900 flights on Friday.",
      ],
    },
  ],
  "those who died and were hurt": [
    {
      source:
        "A magnitude 6.4 earthquake struck the island of Tamoro on Thursday, killing at least 29 people and injuring more than 300, officials said.",
      same: [
        "At least 29 people were killed and more than 300 injured when a 6.4-magnitude earthquake hit the island of Tamoro on Thursday, officials said.",
        "At least 29 people died when a 6.4-magnitude earthquake struck the island of Tamoro on Thursday, officials said.",
        "A 6.4-magnitude quake struck the island of Tamoro on Thursday, leaving at least 29 people dead and more than 300 injured, officials said.",
      ],
      other: [
        "At least 300 people were killed and more than 29 injured when a 6.4-magnitude earthquake hit the island of Tamoro on Thursday, officials said.",
        "At least 29 people were injured and more than 300 killed when a 6.4-magnitude earthquake hit the island of Tamoro on Thursday, officials said.",
        "More than 29 people were killed and at least 300 injured when a 6.4-magnitude earthquake hit the island of Tamoro on Thursday, officials said.",
        "At least 29 people were killed and more than 300 injured when a 4.6-magnitude earthquake hit the island of Tamoro on Thursday, officials said.",
        "At least 29 people were killed and more than 300 injured before a 6.4-magnitude earthquake hit the island of Tamoro on Thursday, officials said.",
        "At least 29 people could have been killed when a 6.4-magnitude earthquake hit the island of Tamoro on Thursday, officials said.",
        "At least 29 officials died when a 6.4-magnitude earthquake struck the island of Tamoro on Thursday.",
        "At least 29 people were killed when a 6.4-magnitude earthquake hit the island of Tamoro.",
        "At most 29 people died when a 6.4-magnitude earthquake struck the island of Tamoro on Thursday, officials said.",
        "At least 29 people died when the island of Tamoro struck a 6.4-magnitude earthquake on Thursday, officials said.",
        "At least 29 people died and none was injured when a 6.4-magnitude earthquake struck the island of Tamoro on Thursday, officials said.",
        "More than 300 people died when a 6.4-magnitude earthquake struck the island of Tamoro on Thursday, officials said.",
        "A 6.4-magnitude quake struck the island of Tamoro on Thursday, leaving more than 300 people dead and at least 29 injured, officials said.",
        "A 6.4-magnitude quake struck the island of Tamoro on Thursday, leaving at least 29 people injured, officials said.",
      ],
    },
    {
      source:
        "A bus crashed near Arnmouth on Monday, killing three children and injuring seven adults.",
      same: [
        "Three children were killed and seven adults injured when a bus crashed near Arnmouth on Monday.",
        "Three children died when a bus crashed near Arnmouth on Monday.",
      ],
      other: [
        "Seven children were killed and three adults injured when a bus crashed near Arnmouth on Monday.",
        "Three adults were killed and seven children injured when a bus crashed near Arnmouth on Monday.",
        "Three children were killed and seven injured when a bus crashed in Arnmouth on Monday.",
        "Three children were killed by a bus near Arnmouth on Monday.",
        "Three children were killed and seven adults injured when two buses crashed near Arnmouth on Monday.",
        "Three children were killed and seven adults died when a bus crashed near Arnmouth on Monday.",
        "Seven adults died when a bus crashed near Arnmouth on Monday.",
        "Three children and seven adults died when a bus crashed near Arnmouth on Monday.",
        "Three children were killed when seven adults crashed a bus near Arnmouth on Monday.",
      ],
    },
    {
      source: "Eleven miners died when a tunnel collapsed in Gorno in 2019.",
      same: [
        "A tunnel collapsed in Gorno in 2019, killing eleven miners.",
        "A tunnel collapsed in Gorno in 2019, killing 11 miners.",
      ],
      other: [
        "A tunnel collapsed in Gorno in 2019, injuring eleven miners.",
        "A tunnel collapsed in Gorno, killing 2019 miners.",
        "Eleven tunnels collapsed in Gorno in 2019, killing miners.",
        "A tunnel collapsed in Gorno in 2019, killing at least eleven miners.",
        "Eleven miners collapsed in a tunnel in Gorno in 2019.",
        "A tunnel collapsed in Gorno in 2019, killing up to eleven miners.",
        "A tunnel collapsed in Gorno in 2011, killing 19 miners.",
      ],
    },
    {
      source:
        "A storm could hit the coast on Sunday, killing hundreds of people and injuring thousands.",
      same: [],
      other: [
        "Hundreds of people were killed when a storm hit the coast on Sunday.",
        "Hundreds of people died when a storm could hit the coast on Sunday.",
        "Hundreds of people will be killed when a storm hits the coast on Sunday.",
        "A storm hit the coast on Sunday, killing hundreds of people.",
      ],
    },
    {
      source:
        "An alleged attack by rebels hit the town on Sunday, killing six people, the army said.",
      same: [],
      other: [
        "Six people were killed when an attack by rebels hit the town on Sunday, the army said.",
        "Six people died when rebels hit the town on Sunday, the army said.",
        "An attack by rebels hit the town on Sunday, killing six people.",
        "Six people were killed when the army hit the town on Sunday.",
        "Six rebels were killed when an attack hit the town on Sunday, the army said.",
        "Six people were killed when an alleged attack by rebels hit the town on Sunday.",
      ],
    },
  ],
  voice: [
    {
      source:
        "Rescue workers pulled a six-year-old boy alive from the ruins of a school on Thursday evening.",
      same: [
        "Rescuers pulled a six-year-old boy alive from the ruins of a school.",
        "A six-year-old boy was pulled alive from the ruins of a school on Thursday evening.",
      ],
      other: [
        "A six-year-old boy pulled rescue workers alive from the ruins of a school on Thursday evening.",
        "A six-year-old boy was pulled dead from the ruins of a school on Thursday evening.",
        "A six-year-old boy was pulled from a school on Thursday evening.",
        "Six boys were pulled alive from the ruins of a school on Thursday evening.",
        "Rescue workers were pulled alive from the ruins of a school on Thursday evening.",
        "A six-year-old boy may be pulled alive from the ruins of a school on Thursday evening.",
        "A six-year-old boy was not pulled alive from the ruins of a school on Thursday evening.",
      ],
    },
    {
      source: "The government sent 400 soldiers and two field hospitals to the island.",
      same: [
        "Four hundred soldiers and two field hospitals have been sent to the island.",
        "400 soldiers and two field hospitals were sent to the island.",
      ],
      other: [
        "Two soldiers and 400 field hospitals were sent to the island.",
        "400 soldiers and two field hospitals were sent to the government.",
        "400 soldiers and two field hospitals were sent by the island.",
        "400 soldiers and two field hospitals will be sent to the island.",
        "Four soldiers and two field hospitals were sent to the island.",
        "More than 400 soldiers and two field hospitals were sent to the island.",
        "400 soldiers from two field hospitals were sent to the island.",
        "The government was sent to the island with 400 soldiers.",
      ],
    },
    {
      source: "Police arrested two men on Saturday and searched a house in Lemba.",
      same: ["Police arrested two men on Saturday."],
      other: [
        "Two men were arrested on Saturday and searched a house in Lemba.",
        "Two men were arrested by police on Saturday and searched a house in Lemba.",
        "Two men searched a house in Lemba on Saturday.",
        "Two police were arrested on Saturday.",
      ],
    },
    {
      source: "The court rejected the appeal in 2019, saying the evidence was clear.",
      same: [],
      other: [
        "The appeal was rejected in 2019, saying the evidence was clear.",
        "The appeal was clear in 2019.",
        "The appeal rejected the court in 2019.",
        "The evidence was rejected in 2019.",
      ],
    },
    {
      source: "Builders cancelled the strike on Monday to avoid a fine.",
      same: [],
      other: [
        "The strike was cancelled on Monday to avoid builders.",
        "The strike was cancelled on Monday to avoid a fine by builders.",
        "The strike was cancelled by builders on Tuesday.",
        "The fine was cancelled on Monday.",
      ],
    },
    {
      source: "Opposition leader Piet Maas accused the mayor of hiding the true cost until 2019.",
      same: [
        "The mayor was accused by opposition leader Piet Maas of hiding the true cost until 2019.",
      ],
      other: [
        "Opposition leader Piet Maas was accused by the mayor of hiding the true cost until 2019.",
        "The mayor was accused of hiding opposition leader Piet Maas until 2019.",
        "The mayor accused opposition leader Piet Maas of hiding the true cost until 2019.",
        "The mayor hid the true cost until 2019.",
        "The mayor was found guilty of hiding the true cost until 2019.",
        "The mayor was accused by opposition leader Piet Maas of hiding the true cost since 2019.",
        "Piet Maas was accused of hiding the true cost until 2019.",
      ],
    },
    {
      source: "The party accused Adam Lee of lying and demanded a vote.",
      same: ["The party accused Adam Lee of lying."],
      other: [
        "Adam Lee was accused of lying and demanded a vote.",
        "Adam Lee was accused by the party of lying and demanded a vote.",
        "Adam Lee demanded a vote.",
        "Adam Lee accused the party of lying.",
      ],
    },
    {
      source: "A judge fined the company for the spill and ordered a new inquiry.",
      same: [],
      other: [
        "The company was fined for the spill and ordered a new inquiry.",
        "The company was fined by a judge for the spill and ordered a new inquiry.",
        "The company ordered a new inquiry.",
        "The company fined a judge for the spill.",
      ],
    },
    {
      source:
        "Four hospitals in the north of Calmar cancelled more than 600 operations on Tuesday.",
      same: [
        "More than 600 operations were cancelled on Tuesday.",
        "More than 600 operations were cancelled by four hospitals in northern Calmar on Tuesday.",
        "More than 600 operations were cancelled at four hospitals in the north of Calmar on Tuesday.",
      ],
      other: [
        "More than 600 hospitals were cancelled on Tuesday.",
        "Four operations were cancelled at more than 600 hospitals in northern Calmar on Tuesday.",
        "More than 600 operations were cancelled at four hospitals in southern Calmar on Tuesday.",
        "Fewer than 600 operations were cancelled at four hospitals in northern Calmar on Tuesday.",
        "More than 600 operations were cancelled at all hospitals in northern Calmar on Tuesday.",
      ],
    },
  ],
  "what is said, in another tense": [
    {
      source: "Health Minister Tomas Rudd said the government would not pay the ransom.",
      same: [
        "The government will not pay the ransom, Health Minister Tomas Rudd said.",
        "Health Minister Tomas Rudd has said that the government will not pay the ransom.",
      ],
      other: [
        "The government will pay the ransom, Health Minister Tomas Rudd said.",
        "The government did not pay the ransom, Health Minister Tomas Rudd said.",
        "The government will not pay the ransom.",
        "The government said Health Minister Tomas Rudd will not pay the ransom.",
        "Health Minister Tomas Rudd will not pay the ransom, the government said.",
        "The government cannot pay the ransom, Health Minister Tomas Rudd said.",
        "The government should not pay the ransom, Health Minister Tomas Rudd said.",
        "The government will not say who pays the ransom, Health Minister Tomas Rudd said.",
      ],
    },
    {
      source: "The council would sell the port if prices rose, the mayor said.",
      same: [],
      other: [
        "The mayor said the council will sell the port.",
        "The council will sell the port if prices rise, the mayor said.",
        "The council will sell the port, the mayor said.",
        "The mayor will sell the port if prices rose, the council said.",
      ],
    },
    {
      source: "The mayor said a ban would hurt shops.",
      same: ["A ban would hurt shops, the mayor said."],
      other: [
        "A ban will hurt shops, the mayor said.",
        "The mayor said a ban will hurt shops.",
        "A ban would hurt shops.",
        "Shops would hurt a ban, the mayor said.",
        "A ban hurt shops, the mayor said.",
        "A ban would hurt the mayor, shops said.",
      ],
    },
    {
      source:
        "Patients whose operations were cancelled will be offered a new date by May, Marsh said.",
      same: [
        "Marsh said patients whose operations were cancelled would be offered a new date by May.",
        "Marsh said that patients whose operations were cancelled will be offered a new date by May.",
      ],
      other: [
        "Marsh said patients whose operations were cancelled were offered a new date by May.",
        "Marsh said patients would be offered a new date by May.",
        "Marsh said patients whose operations were cancelled would be offered a new date in May.",
        "Marsh said patients whose operations were cancelled would not be offered a new date by May.",
        "Patients whose operations were cancelled will be offered a new date by May.",
        "Marsh said patients whose operations were cancelled might be offered a new date by May.",
        "Patients said Marsh would be offered a new date by May.",
        "Marsh said patients would cancel operations by May.",
      ],
    },
    {
      source: "Chief executive Robert Lind said the deal was fair and that prices would not rise.",
      same: [
        "Chief executive Robert Lind said prices would not rise.",
        "Prices would not rise, chief executive Robert Lind said.",
      ],
      other: [
        "Prices would rise, chief executive Robert Lind said.",
        "Prices will not rise.",
        "Prices were fair, chief executive Robert Lind said.",
        "The deal would not rise, chief executive Robert Lind said.",
        "Prices did not rise, chief executive Robert Lind said.",
        "Robert Lind said the deal was not fair and that prices would rise.",
        "Prices would not be fair, chief executive Robert Lind said.",
      ],
    },
    {
      source:
        "The Red Cross said that about 8,000 people had lost their homes and were sleeping in parks.",
      same: [
        "According to the Red Cross, around 8,000 people have lost their homes and are sleeping in parks.",
      ],
      other: [
        "According to the Red Cross, around 8,000 people have lost their parks and are sleeping in homes.",
        "Around 8,000 people have lost their homes and are sleeping in parks.",
        "According to the Red Cross, at least 8,000 people have lost their homes and are sleeping in parks.",
        "According to the Red Cross, around 8,000 people could lose their homes and are sleeping in parks.",
        "According to the Red Cross, around 8,000 people have lost their homes and will sleep in parks.",
        "According to 8,000 people, the Red Cross has lost their homes.",
        "According to the Red Cross, around 8,000 people have not lost their homes and are sleeping in parks.",
      ],
    },
  ],
  "how long, how much, since when": [
    {
      source: "Experts expect that it could take up to three weeks to restore all systems.",
      same: [
        "Restoring all systems could take up to three weeks, experts say.",
        "Experts say restoring all systems could take up to three weeks.",
        "It could take up to three weeks to restore all systems, according to experts.",
      ],
      other: [
        "Restoring all systems will take up to three weeks, experts say.",
        "Restoring all systems could take at least three weeks, experts say.",
        "Restoring all systems took three weeks, experts say.",
        "Restoring all systems could take up to three weeks.",
        "Restoring systems could take up to three months, experts say.",
        "It could take up to three experts to restore all systems, experts say.",
        "It could take up to three weeks to replace all systems, according to experts.",
        "Experts say it will take three weeks to restore all systems.",
        "Experts are restoring all systems.",
      ],
    },
    {
      source: "Few experts believe that it could take three weeks to restore all systems.",
      same: [],
      other: [
        "Experts say it could take three weeks to restore all systems.",
        "Restoring all systems could take three weeks, experts say.",
        "It could take three weeks to restore all systems, according to few experts.",
        "It could take three weeks to restore all systems, according to experts.",
      ],
    },
    {
      source:
        "About 45,000 passengers a day are expected to use the line, according to the transport company Velotram.",
      same: [
        "According to transport company Velotram, about 45,000 passengers are expected to use the line every day.",
      ],
      other: [
        "According to transport company Velotram, about 45,000 passengers are expected to use the line.",
        "According to transport company Velotram, about 45,000 passengers use the line every day.",
        "According to transport company Velotram, at least 45,000 passengers are expected to use the line every day.",
        "About 45,000 passengers are expected to use the line every day.",
        "According to transport company Velotram, about 45,000 passengers are expected to use the line every week.",
        "According to about 45,000 passengers, transport company Velotram is expected to use the line every day.",
      ],
    },
    {
      source:
        "The line cost 890 million euros, compared with 460 million euros when it was planned.",
      same: ["The line cost 890 million euros, up from 460 million euros when it was planned."],
      other: [
        "The line cost 890 million euros, down from 460 million euros when it was planned.",
        "The line cost 460 million euros, up from 890 million euros when it was planned.",
        "The line cost 460 million euros, down from 890 million euros when it was planned.",
        "The line cost 890 million euros, up by 460 million euros when it was planned.",
        "The line cost 890 million euros, up to 460 million euros when it was planned.",
        "The line cost 890 million dollars, up from 460 million euros when it was planned.",
      ],
    },
    {
      source: "Calmar spent 890 million euros, compared with 460 million euros in Veldhaven.",
      same: [],
      other: [
        "Calmar spent 890 million euros, up from 460 million euros in Veldhaven.",
        "Calmar spent 890 million euros, up from 460 million euros.",
        "Veldhaven spent 890 million euros, compared with 460 million euros in Calmar.",
        "Calmar spent 460 million euros, compared with 890 million euros in Veldhaven.",
      ],
    },
    {
      source: "Tamoro lies on one of the most active fault lines in the region.",
      same: ["Tamoro lies on one of the region's most active fault lines."],
      other: [
        "Tamoro lies on the region's most active fault line.",
        "Tamoro lies on one of the world's most active fault lines.",
        "Tamoro lies on one of the region's least active fault lines.",
        "Tamoro is one of the region's most active fault lines.",
        "Tamoro lies on one of the most active regions in the fault lines.",
        "Tamoro lies on the most active fault lines in the region.",
      ],
    },
    {
      source: "Members of the union will vote on the deal by April 30.",
      same: ["Union members will vote on the deal by 30 April."],
      other: [
        "Union members will vote on the deal by 3 April.",
        "Union members voted on the deal by 30 April.",
        "Union members will vote on the deal on 30 April.",
        "The union will vote on the members by 30 April.",
        "Union members will vote for the deal by 30 April.",
        "Union members will vote on the deal after 30 April.",
      ],
    },
  ],
  phrases: [
    {
      source:
        "Veldhaven's new line opened on Sunday, four years later than planned and at almost double its original cost.",
      same: [
        "Veldhaven's new line opened on Sunday, four years behind schedule and at almost twice its original cost.",
        "Veldhaven's new line opened Sunday, four years late and at nearly double its original cost.",
      ],
      other: [
        "Veldhaven's new line opened on Sunday, four years early and at almost double its original cost.",
        "Veldhaven's new line opened on Sunday, four years later and at double its original cost.",
        "Veldhaven's new line opened on Sunday, four years late and at almost half its original cost.",
        "Veldhaven's new line opened on Sunday, four weeks late and at almost double its original cost.",
        "Veldhaven's new line opened on Sunday, four years late and at more than double its original cost.",
        "Veldhaven's new line opened four years ago on Sunday at almost double its original cost.",
        "Veldhaven's line was planned four years late and at almost double its original cost.",
      ],
    },
    {
      source:
        "The council plans to extend the line by 2029 if the government pays half of the cost.",
      same: [
        "The council plans to extend the line by 2029, provided the government pays half the cost.",
        "The council plans to extend the line by 2029 provided that the government pays half the cost.",
      ],
      other: [
        "The council plans to extend the line by 2029, and the government pays half the cost.",
        "The council plans to extend the line by 2029.",
        "The council plans to extend the line by 2029, although the government pays half the cost.",
        "The council plans to extend the line by 2029 unless the government pays half the cost.",
        "The council provided half the cost of the line.",
        "The government plans to extend the line by 2029, provided the council pays half the cost.",
        "The council plans to extend half the line by 2029, provided the government pays the cost.",
        "The council plans to extend the line by 2029, provided the government pays the cost.",
      ],
    },
    {
      source: "The group threatened to publish the records if it was not paid by Friday.",
      same: ["The group threatened to publish the records unless it was paid by Friday."],
      other: [
        "The group threatened to publish the records if it was paid by Friday.",
        "The group threatened to publish the records unless it was not paid by Friday.",
        "The group threatened to publish the records by Friday.",
        "The group published the records unless it was paid by Friday.",
        "The group was paid by Friday.",
        "The group threatened to publish the records after it was paid by Friday.",
      ],
    },
    {
      source: "Solberg rejected the accusation and said every figure had been published.",
      same: ["Solberg denied the accusation, saying every figure had been published."],
      other: [
        "Solberg accepted the accusation, saying every figure had been published.",
        "Solberg denied the accusation, saying no figure had been published.",
        "Solberg denied every figure had been published.",
        "Every figure had been published.",
        "Solberg denied the accusation, saying every figure will be published.",
      ],
    },
    {
      source: "Passengers will not get their money back because of the strike, a spokeswoman said.",
      same: ["A spokeswoman said passengers will not be refunded because of the strike."],
      other: [
        "A spokeswoman said passengers will be refunded because of the strike.",
        "A spokeswoman will not be refunded because of the strike.",
        "Passengers will not be refunded because of the strike.",
        "A spokeswoman said passengers were not refunded because of the strike.",
        "A spokeswoman said some passengers will not be refunded because of the strike.",
      ],
    },
    {
      source:
        "The doctors' union called the attack predictable and urged the government to spend 150 million euros.",
      same: [
        "The doctors' union described the attack as predictable and urged the government to spend 150 million euros.",
        "The doctors' union urged the government to spend 150 million euros.",
        "The doctors' union called on the government to spend 150 million euros.",
      ],
      other: [
        "The doctors' union described the attack as unpredictable and urged the government to spend 150 million euros.",
        "The doctors' union described the government as predictable.",
        "The government urged the doctors' union to spend 150 million euros.",
        "The doctors' union will spend 150 million euros.",
        "The government will spend 150 million euros.",
        "The doctors' union urged the government to spend at least 150 million euros.",
        "The attack was predictable.",
      ],
    },
    {
      source: "The airline agreed to raise their pay by 14 percent over three years.",
      same: [
        "The airline agreed to increase their pay by 14 percent over three years.",
        "The airline agreed to raise their pay 14 percent over three years.",
      ],
      other: [
        "The airline agreed to increase their pay to 14 percent over three years.",
        "The airline refused to increase their pay by 14 percent over three years.",
        "The airline agreed to increase their pay by 3 percent over 14 years.",
        "The airline increased their pay by 14 percent over three years.",
        "The airline agreed to cut their pay by 14 percent over three years.",
      ],
    },
    {
      source: "Twenty-five boats and three hundred sailors left the port in May.",
      same: ["25 boats and 300 sailors left the port in May."],
      other: [
        "20 boats and 300 sailors left the port in May.",
        "25 boats and 3 sailors left the port in May.",
        "300 boats and 25 sailors left the port in May.",
        "Twenty boats and five sailors left the port in May.",
        "325 sailors left the port in May.",
      ],
    },
  ],
  "what one does twice": [
    {
      source: "Repairs will begin in May and are expected to take until the end of the year.",
      same: ["Repairs are expected to take until the end of the year."],
      other: [
        "Repairs began in May.",
        "Repairs will take until May.",
        "Repairs are expected to begin in May.",
        "Repairs will take until the end of the year.",
        "Repairs are not expected to take until the end of the year.",
        "Repairs will begin at the end of the year.",
      ],
    },
    {
      source:
        "Thieves broke into the royal museum in Ostermark on Sunday night and stole jewels worth an estimated 90 million euros, police said.",
      same: [
        "Thieves stole jewels worth an estimated 90 million euros, police said.",
        "Thieves broke into the royal museum in Ostermark on Sunday night, stealing jewels worth an estimated 90 million euros, according to police.",
      ],
      other: [
        "Police stole jewels worth an estimated 90 million euros.",
        "Thieves stole jewels worth an estimated 90 million euros.",
        "Thieves stole jewels worth more than 90 million euros, police said.",
        "Thieves broke into the royal museum in Ostermark on Sunday night, stealing nothing, according to police.",
        "Thieves stole the royal museum in Ostermark on Sunday night, police said.",
        "Thieves broke into the royal museum in Ostermark on Sunday night, stealing jewels from police.",
        "Thieves stole jewels in Ostermark worth 90 million euros, police said.",
        "Thieves tried to steal jewels worth an estimated 90 million euros, police said.",
      ],
    },
    {
      source:
        "Police have questioned two security guards and are looking for a man in a grey coat.",
      same: [
        "Police are looking for a man in a grey coat.",
        "Police have questioned two security guards.",
      ],
      other: [
        "Two security guards are looking for a man in a grey coat.",
        "Police have questioned a man in a grey coat.",
        "Police are looking for two security guards.",
        "Two security guards were questioned and are looking for a man in a grey coat.",
        "Police have found a man in a grey coat.",
        "Police are not looking for a man in a grey coat.",
      ],
    },
    {
      source: "The firm probably sold the ferry and was paid in cash.",
      same: [],
      other: [
        "The firm was paid in cash.",
        "The firm sold the ferry.",
        "The ferry was paid in cash.",
        "The firm paid for the ferry in cash.",
      ],
    },
    {
      source: "The minister said the road was closed and was expected to open in June.",
      same: [],
      other: [
        "The minister was expected to open in June.",
        "The road was closed and was expected to open in June.",
        "The minister said the road was expected to close in June.",
        "The minister said the road will open in June.",
      ],
    },
    {
      source: "The council never met the owners and was warned in May.",
      same: [],
      other: [
        "The council met the owners.",
        "The owners were warned in May.",
        "The council was never warned in May.",
      ],
    },
    {
      source: "The opposition demanded Brandt's resignation and called the security a disgrace.",
      same: [
        "The opposition demanded that Brandt resign.",
        "The opposition demanded Brandt's resignation, calling the security a disgrace.",
      ],
      other: [
        "Brandt demanded that the opposition resign.",
        "Brandt resigned.",
        "The opposition demanded that Brandt stay.",
        "Brandt called the security a disgrace.",
        "The opposition demanded Brandt's resignation, calling her a disgrace.",
        "The opposition called Brandt a disgrace.",
      ],
    },
    {
      source:
        "“Safety comes first,” said chief executive Petra Olsson, who took over the company in January.",
      same: ["Chief executive Petra Olsson took over the company in January."],
      other: [
        "Chief executive Petra Olsson left the company in January.",
        "Chief executive Petra Olsson said she took over the company in January.",
        "Petra Olsson became chief executive of Safety in January.",
        "Chief executive Petra Olsson took over the company in June.",
        "Chief executive Petra Olsson will take over the company in January.",
      ],
    },
    {
      source:
        "Interior Minister Karl Voss promised a reward of 500,000 euros for information about the jewels.",
      same: [
        "Interior Minister Karl Voss promised a 500,000 euro reward for information about the jewels.",
      ],
      other: [
        "Interior Minister Karl Voss paid a 500,000 euro reward for information about the jewels.",
        "Interior Minister Karl Voss promised a 50,000 euro reward for information about the jewels.",
        "A reward of 500,000 euros was promised to Interior Minister Karl Voss.",
        "Interior Minister Karl Voss was promised a reward of 500,000 euros.",
        "Interior Minister Karl Voss promised a 500,000 dollar reward for information about the jewels.",
        "A reward of up to 500,000 euros was promised by Interior Minister Karl Voss.",
      ],
    },
    {
      source:
        "Among the stolen items is the crown of Queen Adela, which was made in 1742 and has 1,200 diamonds.",
      same: [],
      other: [
        "The crown of Queen Adela, which was stolen in 1742, is among the items.",
        "Queen Adela, who was made in 1742, is among the stolen items.",
        "The crown of Queen Adela is not among the stolen items.",
        "The stolen items are among the crown of Queen Adela.",
        "The crown of Queen Adela, made in 1200, is among the stolen items.",
      ],
    },
    {
      source:
        "Lanner Motors is recalling 310,000 cars after 17 batteries caught fire while charging, the company said on Monday.",
      same: [
        "Lanner Motors said on Monday it is recalling 310,000 cars after 17 batteries caught fire while charging.",
      ],
      other: [
        "Lanner Motors is recalling 17 cars after 310,000 batteries caught fire while charging, the company said on Monday.",
        "Lanner Motors is recalling 310,000 batteries after 17 cars caught fire while charging, the company said on Monday.",
        "310,000 cars caught fire while charging, the company said on Monday.",
        "17 batteries caught fire while charging.",
        "17 batteries could catch fire while charging, the company said on Monday.",
        "Lanner Motors said on Monday it is recalling 310,000 cars before 17 batteries caught fire while charging.",
        "Lanner Motors said on Friday it is recalling 310,000 cars after 17 batteries caught fire while charging.",
        "17 batteries caught fire on Monday, the company said.",
      ],
    },
    {
      source: "The port was due to close after the council sold the ferry, the mayor said.",
      same: [],
      other: [
        "The council sold the ferry, the mayor said.",
        "The council sold the ferry.",
        "The mayor sold the ferry, the council said.",
      ],
    },
  ],
};
