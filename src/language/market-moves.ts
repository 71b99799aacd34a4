/** Markets and indices, and what they do in a headline. */
const markets =
  "ftse|dax|mdax|cac 40|ibex|stoxx|nikkei|hang seng|kospi|sensex|nifty|dow jones|nasdaq|s&p 500|wall street|i?bovespa|aex|bist|wig20|piazza affari|" +
  "(?:european|asian?|uk|u\\.?s\\.?|global|world|london|tokyo|german|french|indian|japanese|chinese) (?:shares|stocks)|(?:semiconductor|tech|blue-chip|share|stock|benchmark) index|(?:wheat|corn|copper|stock|crude|gas|coffee) futures|bitcoin|börse|la bourse|la bolsa|la borsa";
const moves =
  "close|end|finish|open|slip|rise|rall|fall|gain|drop|edge|climb|jump|slide|steady|schlie|schloss|verlier|gewinn|legt|steig|fäll|clôtur|termin|cierr|chiud|fech|sub|baj|cae|kapat|zamk|little changed|flat|kaum veränd|unveränd|macht verluste";
const marketMoves = new RegExp(
  `(?<!\\p{L})(?:${markets})(?!\\p{L}).*?(?<!\\p{L})(?:${moves})`,
  "iu",
);

/** What moved it is the news, of which the move is one report more. */
const cause = /(?<!\p{L})(?:after|amid|nach|après|tras|dopo|após)(?!\p{L})/iu;

/** Whether a headline tells how a market moved, and no cause: each day is told in the words of the day before. */
export function tellsMarketMove(title: string): boolean {
  return marketMoves.test(title) && !cause.test(title);
}
