/** What status pages call the state of an incident or of work on a service, the last state first. */
const states: readonly RegExp[] = [
  /^(?:post-?mortem|resolved|completed|behoben|abgeschlossen|résolue?|terminée?|resuelt[ao]|completad[ao]|resolvid[ao]|concluíd[ao]|risolt[ao]|opgelost|解決済み|已解决)$/iu,
  /^(?:monitoring|verifying|wird beobachtet|surveillance|supervisando|monitoreando|monitorando|monitoraggio|監視中|监控中)$/iu,
  /^(?:update|in progress|identified|identifiziert|identifiée?|identificad[ao]|identificat[ao]|geïdentificeerd|特定済み|已确认)$/iu,
  /^(?:investigating|scheduled|wird untersucht|untersuchung|enquête|investigation|investigando|in onderzoek|調査中|调查中)$/iu,
];

/** How far an incident has come by a line that is nothing but its state: 0 where it is over; `undefined` for any other line. */
export function incidentState(line: string): number | undefined {
  const found = states.findIndex((state) => state.test(line));
  return found === -1 ? undefined : found;
}
