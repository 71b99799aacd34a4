/** What can happen to a story that is under way. */
export type Turn =
  | "ended"
  | "stopped"
  | "found"
  | "approved"
  | "refused"
  | "put off"
  | "admitted"
  | "resumed"
  | "withdrawn"
  | "freed"
  | "sunk";

/** Words of headlines that tell of a turn, in lower case; a star stands for any ending. */
const words: Readonly<Record<Turn, string>> = {
  ended:
    "ends ended averts averted fin terminé* achevé* ende beendet beigelegt vorbei termina* acaba* finaliza* finisce finito terminad* encerra* eindigt koniec zakończ* закончи* завершил* sona",
  stopped:
    "stops stopped halts halted suspends suspended suspend blocks blocked orders ordered bans stoppe arrête suspend suspendu* interdit bloque stoppt gestoppt ausgesetzt verbietet untersagt suspende* frena* bloquea* prohíbe sospes* blocca* ferma* vieta* suspens* bloqueia proíbe opgeschort wstrzym* приостанов* останов*",
  found:
    "found recovered discovered rescued retrouvé* découvert* sauvé* gefunden entdeckt gerettet geborgen hallad* hallan encontrad* encuentran rescatad* ritrovat* trovat* salvat* encontrado* gevonden gered odnalezion* найден* спасен*",
  approved:
    "passes passed approves approved adopts adopted backs signs signed clears adopte* adopté* approuv* signe* beschließt beschlossen verabschiedet gebilligt genehmigt unterzeichnet aprueba* aprobad* firma* aprova* approva* approvat* goedgekeurd uchwal* принял* одобрил*",
  refused:
    "rejects rejected refuses refused vetoes vetoed defies rejette* rejeté* refuse* lehnt abgelehnt weist rechaza* rechazad* niega* respinge* respint* rejeita* rejeitad* verworpen odrzuc* отклонил*",
  "put off":
    "postpones postponed delays delayed reporté* repouss* verschiebt verschoben vertagt aplaza* aplazad* pospone* rinvia* rinviat* adia* adiad* uitgesteld odroczon* przełożon* отложил* перенес*",
  admitted:
    "admits admitted blames apologises apologizes confesses reconnaît avoue s'excuse gesteht räumt entschuldigt admite* reconoce* confiesa* ammette* confessa* reconhece* geeft przyznał* признал*",
  resumed:
    "resumes resumed reopens reopened reopen restarts restart restored reprend reprennent rouvre rouvert* rétabli* wieder geöffnet freigegeben reanuda* reabre* reabiert* riapre riapert* riprende* retoma* reabert* hervat heropend wznow* возобнов* открыл*",
  withdrawn:
    "withdraws withdrawn withdrew scraps scrapped drops dropped cancelled canceled retire* retiré* annule* annulé* zurückgezogen zieht abgesagt gestrichen retira* cancela* ritira* ritirat* annulla* annullat* ingetrokken wycof* отозвал* отменил*",
  freed:
    "freed released acquitted libéré* relâché* freigelassen liberad* puest* liberat* libertad* vrijgelaten uwolnion* освобожд*",
  sunk: "sinks sank sunk collapses collapsed coule coulé sombré* sinkt gesunken hunde* hundid* affonda* affondat* afunda* gezonken zatonął* затонул*",
};

const table: readonly (readonly [Turn, ReadonlySet<string>, readonly string[]])[] = Object.entries(
  words,
).map(([turn, list]) => {
  const all = list.split(" ");
  const whole = new Set(all.filter((word) => !word.endsWith("*")));
  const beginnings = all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return [turn as Turn, whole, beginnings];
});

/** The turn that a word of a headline tells of, if it does. */
export function turnOf(word: string): Turn | undefined {
  const lower = word.toLowerCase();
  return table.find(
    ([, whole, beginnings]) =>
      whole.has(lower) || beginnings.some((beginning) => lower.startsWith(beginning)),
  )?.[0];
}
