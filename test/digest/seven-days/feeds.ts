/** The feeds of the seven days: their outlet, language, and how they write their document. */
export type WrittenFeed = {
  readonly name: string;
  readonly outlet: string;
  readonly language: string;
  readonly host: string;
  readonly format: "rss" | "atom" | "json";
  /** Small news a day, drawn from this part of `filler.txt`. */
  readonly filler: string;
  readonly fillerPerDay: number;
};

function feed(
  name: string,
  outlet: string,
  host: string,
  format: WrittenFeed["format"],
  filler: string,
  fillerPerDay: number,
): WrittenFeed {
  const language = ["sport", "science"].includes(filler) ? "en" : filler;
  return { name, outlet, language, host, format, filler, fillerPerDay };
}

export const writtenFeeds: readonly WrittenFeed[] = [
  feed("wire", "Northern Wire", "northwire.example", "rss", "en", 1),
  feed("gazette", "Harbour Gazette", "gazette.example", "rss", "en", 3),
  feed("coast", "Coast News", "coastnews.example", "atom", "en", 3),
  feed("herald", "City Herald", "herald.example", "rss", "en", 2),
  // Of one house with the City Herald: their domain is the same.
  feed("business", "Herald Business", "business.herald.example", "json", "en", 1),
  feed("courrier", "Le Courrier du Port", "courrier.example", "rss", "fr", 2),
  feed("depeche", "La Dépêche du Littoral", "depeche.example", "atom", "fr", 2),
  feed("kuestenblatt", "Küstenblatt", "kuestenblatt.example", "rss", "de", 2),
  feed("nordbote", "Nordbote", "nordbote.example", "json", "de", 2),
  feed("estuario", "Diario del Estuario", "estuario.example", "rss", "es", 2),
  feed("voz", "La Voz de la Ría", "lavoz.example", "atom", "es", 2),
  feed("sport", "Touchline", "touchline.example", "rss", "sport", 3),
  feed("science", "Field Notes", "fieldnotes.example", "json", "science", 2),
  // Answers nothing from Wednesday on.
  feed("mill", "Old Mill Journal", "oldmill.example", "rss", "en", 1),
];
