/** Markets and indices, and what they do in a headline. */
const markets =
  "ftse|dax|mdax|cac 40|ibex|stoxx|nikkei|hang seng|kospi|sensex|nifty|dow jones|nasdaq|s&p 500|wall street|i?bovespa|aex|bist|wig20|piazza affari|" +
  "(?:european|asian?|uk|u\\.?s\\.?|global|world|london|tokyo|german|french|indian|japanese|chinese) (?:shares|stocks)|(?:semiconductor|tech|blue-chip|share|stock|benchmark) index|(?:wheat|corn|copper|stock|crude|gas|coffee) futures|bitcoin|börsen?|(?:la|les|las|le) (?:bourses?|bolsas?|borsa)|borse (?:asiatiche|europee)";
const moves =
  "close|end|finish|open|slip|rise|rall|fall|gain|drop|edge|climb|jump|slide|steady|schlie|schloss|verlier|gewinn|legt|steig|fäll|clôtur|termin|cierr|chiud|fech|sub|baj|cae|kapat|zamk|little changed|flat|kaum veränd|unveränd|macht verluste|mixed|contrast|gemischt|kończ|zamyka|bez zmian";
const marketMoves = new RegExp(
  `(?<!\\p{L})(?:${markets})(?!\\p{L}).*?(?<!\\p{L})(?:${moves})`,
  "iu",
);

/** The same where words are not set off by spaces. */
const unspacedMoves =
  /(?:日経平均|東証|(?<![A-Z])NY株|ダウ|円相場|沪指|上证|深成指|恒指|恒生指数|道指|纳指|코스피|코스닥|뉴욕증시).*(?:続伸|続落|反発|反落|大引け|終値|小幅|推移|收盘|收涨|收跌|微涨|微跌|高开|低开|상승|하락|마감|보합)/u;

/** What moved it is the news, of which the move is one report more. */
const cause = /(?<!\p{L})(?:after|amid|nach|après|tras|dopo|após)(?!\p{L})|受け|受.+影响|여파/iu;

/** Whether a headline tells how a market moved, and no cause: each day is told in the words of the day before. */
export function tellsMarketMove(title: string): boolean {
  return (marketMoves.test(title) || unspacedMoves.test(title)) && !cause.test(title);
}
