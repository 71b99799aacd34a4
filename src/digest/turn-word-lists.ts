/** Words of headlines that tell of a turn, in lower case; a star stands for any ending. */
export const turnWordLists = {
  ended:
    "ends ended averts averted fin terminé* achevé* ende beendet beigelegt vorbei termina* acaba* finaliza* finisce finito terminad* encerra* eindigt koniec zakończ* закончи* завершил* завершив* sona bitti انتهاء انتهت 结束 終了 종료*",
  stopped:
    "stops stopped halts halted suspends suspended suspend blocks blocked orders ordered bans stoppe arrête suspend suspendu* interdit bloque stoppt gestoppt ausgesetzt verbietet untersagt suspende* frena* bloquea* prohíbe sospes* blocca* ferma* vieta* suspens* bloqueia proíbe opgeschort wstrzym* приостанов* останов* зупин* durdur* توقف تعليق 停止 暂停 禁止 중단*",
  found:
    "found finds recovered discovered rescued retrouvé* découvert* sauvé* gefunden entdeckt gerettet geborgen hallad* hallan encontrad* encuentran rescatad* ritrovat* trovat* salvat* encontrado* gevonden gered odnalezion* найден* спасен* знайден* врятован* bulundu kurtarıldı عثر إنقاذ 找到 获救 发现 発見 救助 발견* 구조*",
  approved:
    "passes passed approves approved adopts adopted backs sign signs signed clears adopte* adopté* approuv* signe* beschließt beschlossen verabschiedet gebilligt genehmigt unterzeichnet aprueba* aprobad* firma* aprova* approva* approvat* goedgekeurd uchwal* принял* одобрил* схвалил* ухвалил* onayla* وافق وافقت إقرار 通过 批准 承認 可決 승인* 통과*",
  refused:
    "rejects rejected refuses refused vetoes vetoed defies rejette* rejeté* refuse* lehnt abgelehnt weist rechaza* rechazad* niega* respinge* respint* rejeita* rejeitad* verworpen odrzuc* отклонил* відхилил* reddet* رفض رفضت 拒绝 否决 拒否 否決 거부*",
  "put off":
    "postpones postponed delays delayed reporté* repouss* verschiebt verschoben vertagt aplaza* aplazad* pospone* rinvia* rinviat* adia* adiad* uitgesteld odroczon* przełożon* отложил* перенес* відклал* ertele* تأجيل 推迟 延期 연기*",
  admitted:
    "admits admitted blames apologises apologizes confesses reconnaît avoue admet s'excuse gesteht räumt entschuldigt admite* reconoce* confiesa* ammette* confessa* reconhece* geeft przyznał* признал* визнав* itiraf اعترف 承认 道歉 認める 謝罪 인정* 사과*",
  resumed:
    "resume resumes resumed reopens reopened reopen restarts restart restored reprend reprennent rouvre rouvert* rétabli* wieder geöffnet freigegeben reanuda* reabre* reabiert* riapre riapert* riprende* retoma* reabert* hervat heropend wznow* возобнов* открыл* відновил* yeniden استئناف 恢复 重启 再開 재개*",
  withdrawn:
    "withdraws withdrawn withdrew scraps scrapped drops dropped cancelled canceled retire* retiré* annule* annulé* zurückgezogen zieht abgesagt gestrichen retira* cancela* ritira* ritirat* annulla* annullat* ingetrokken wycof* отозвал* отменил* скасов* скасува* iptal إلغاء سحب 取消 撤回 中止 취소* 철회*",
  freed:
    "freed frees released acquitted libéré* relâché* freigelassen liberad* puest* liberat* libertad* vrijgelaten uwolnion* освобожд* звільнен* serbest إطلاق 获释 释放 釈放 석방*",
  sunk: "sinks sank sunk collapses collapsed coule coulé sombré* sinkt gesunken hunde* hundid* affonda* affondat* afunda* gezonken zatonął* затонул* затонув* battı غرق 沉没 沈没 침몰*",
  replaced:
    "picks picked names appoints appointed replaces succeeds nomme* nommé* désigne* remplace* ernennt ernannt beruft nombra* designa* sustituye* sucede* nomina* sostituisce* nomeia* nomead* substitui* benoemt benoemd mianow* wyznacz* назнач* призначи* atandı تعيين 任命 임명*",
  left: "quits leaves departs goes quitte* verlässt abandona* deja lascia* vertrekt odchodzi уходит покидает استقالة 辞职 辞任 사임*",
  "taken over":
    "buy buys buying acquires acquired bought sold sells rachète* racheté* rachat kauft übernimmt gekauft verkauft compra* adquiere* vende* vendid* acquista* vendut* koopt overgenomen kupuje przejm* sprzeda* купит купил* приобр* придба* satın استحواذ 收购 買収 인수*",
  "gave way":
    "softens softened eases eased trims trimmed relents retreats yields concedes recule* assouplit cède* renonce* lenkt mildert entschärft cede* suaviza* rectifica* ammorbidisce* recua* ustęp* łagodz* уступ* смягч* поступ*",
  accused:
    "accuses accused alleges alleged accuse* accusé* dénonce* wirft beschuldigt acusa* denuncia* accusa* beschuldigd oskarż* zarzuc* обвин* звинувати* suçla* اتهام 指控 告発",
  agreed:
    "agree agrees agreed settles settled accord conclut conclu einigen einigt geeinigt acuerdan acuerda* pactan pacta* accordo acordam acordo akkoord porozumi* ugod* договор* соглаш* домови* anlaştı اتفاق 达成 合意 합의*",
  awarded:
    "awarded awards crowned attribué* décerné* verliehen zugesprochen ausgezeichnet otorga* adjudica* assegnat* atribuíd* toegekend przyznan* присуд* присудил* ödülü منح 授予 受賞 수상*",
  contested:
    "challenges challenged contests sues sued recours conteste* ficht anfechten klagt recurre* impugna* ricorre* recorre* beroep odwoł* zaskarż* обжал* оскарж* 上诉 上訴 控訴 항소*",
} as const;
