/** What happens between people, firms and states that disagree. Rows as {@link parseConcepts} reads them. */
export const disputeConcepts = `
# work
offer: offer offers raise demand* | offre offres revendi* | angebot* forder* | oferta* exige* reivindic* reclama* | offert* rivendic* | oferta* reivindic* exig*
shift: shift shifts rota* roster* schedul* overtime | horaire* roulement* | schicht* dienstplan* nachtschicht* | turno* jornada* | turni straordinar* | turnos escala escalas horario*
driver: driver* cabbie* | conducteur* conductrice* chauffeur* | fahrer* busfahr* lokführ* lenker* | conductor* chofer* maquinista* | autist* conducent* macchinist* | motorista* condutor* maquinist*
crew: crew crews sailor* seafarer* deckhand* | equipage* marins matelot* | besatzung* crew matros* seeleut* | tripula* marinero* | equipagg* marinai* | tripula* marinheir*
cancel: cancel* scrap* axed void* abandon* | annul* abandon* | abgesagt absage* gestrich* | cancel* anula* | annull* cancell* | cancel* anula*
resume: resum* reopen* restart* | rouv* reprise* reprend reprennent retabli* | wiederaufnahm* wiedereröffn* | reanud* reabr* restable* | riprend* riapr* ripristin* | retom* reabr* restabel*
extend: extend* extension prolong* | prolong* recondu* | verlänger* fortsetz* | prolong* prorrog* | prolung* prorog* | prolong* prorrog*
block: block* veto* injunction* | bloqu* veto* | block* veto* | bloque* veto* paraliz* | blocc* veto* | bloque* veto* travou
prohibition: outlaw* prohibit* forbid* forbidden | interdi* prohib* | verbot* verbiet* untersag* | prohib* | viet* diviet* proib* | proib*
# court
complaint: complain* grievance* | reclamation* plainte* | beschwer* einspruch* | reclamac* queja* | reclam* espost* | reclamac* queixa*
confession: confess* apolog* sorry regret* | avou* aveu* excus* regret* | gesteh* gestand* geständn* entschuldig* bedauer* | confes* disculp* lament* | confess* scus* rammaric* | confess* desculp* lament*
denial: deny denies denied denial* | dement* refut* nie nient | bestreit* dement* zurückgewiesen | niega* negar negaron negado rechaz* desmient* | nega* smenti* respin* | nega* desment* rejeit*
negligence: negligen* responsib* blame* | neglig* responsab* faute* | fahrlässig* verantwort* | neglig* responsab* culpa | neglig* responsab* colpa | neglig* responsab* culpa
secret: undisclosed undeclared secret* hidden conceal* | secret* dissimul* cache* | geheim* verschwieg* verheimlich* | secret* ocult* | segret* nascost* occult* | secret* ocult* segred*
document: document* memo letter letters | document* lettre* | dokument* schreiben brief briefe | document* carta cartas | document* lettera lettere | document* carta cartas
licence: licen* permit permits permission approv* | permis autoris* homolog* | genehmig* lizenz* zulass* | licenci* permiso* autoriz* aprob* | licenz* permess* autorizz* approv* | licenc* autoriz* aprov*
expenses: expenses receipt* | frais depenses | spesen* belege* | gastos dietas | spese rimborsi | despesas
# company
contract: contract* tender* procurement invoice* supplier* | contrat* fournisseur* factur* sous-trait* | auftrag* ausschreib* liefer* vertrag* | contrat* licitac* proveedor* factura* | contratt* appalt* fornitor* fattur* | contrat* fornecedor* fatur*
stake: stake stakes holding owner owners ownership | participation* proprietaire* | beteiligung* anteil* eigentüm* eigner* besitzer* | dueñ* propietari* participac* | partecipaz* proprietar* | proprietari* dono donos participac*
investment: invest* | invest* | invest* | invers* | invest* | invest*
liquidity: liquidity write-down* writedown* guarantee* | liquidit* garanti* depreciat* | liquidität* garant* abschreib* | liquidez* garanti* | liquidit* garanzi* svalutaz* | liquidez* garanti* imparidad*
trade: export* import* tariff* | export* import* droits | export* import* zölle strafzöll* | export* importac* arancel* | export* importaz* dazi | export* importac* tarifa*
casino: casino* gambl* betting lotter* | casino* loterie* | casino* glücksspiel* lotterie* | casino* apuest* loteri* | casino* scommess* lotteri* | casino* apost* lotari*
payment: payment* card cards terminal* cash contactless tills | paiement* carte* terminal* caisse* especes | zahlung* karte* bargeld* kasse* | pago* tarjeta* datafono* efectivo | pagament* contant* | pagament* cartao cartoes multibanco
outage: outage* failure* glitch* offline disrupt* | panne* defaillan* dysfonction* | ausfall* ausgefallen störung* | averia* fallo fallos interrup* | guast* disserviz* avari* | avaria* falha*
consumer: consumer* shopper* household* bills | consomm* menages factures | verbraucher* haushalte | consumidor* hogares facturas | consumator* bollett* | consumidor* faturas
cheap: cheap* dear* dearer expensive discount* | cher chere* cheres remise* | billig* teuer* teurer rabatt* | barat* encarec* rebaj* | scont* rincar* | barat* encarec* desconto*
# diplomacy
rebellion: rebel* mutin* holdout* backbench* | frond* rebell* mutin* dissid* | rebell* abweichler* | rebel* disident* amotin* | ribell* dissident* | rebel* dissident*
recount: recount* tally counted | depouill* recompt* | auszähl* ausgezählt* | recuento* escrut* | scrutin* spoglio | recontag* apura* contagem
visit: visit* delegation* | visite* delegation* | besuch* delegation* | visita* delegacion* | visita* delegazion* | visita* delegac*
cable: cable* undersea seabed anchor* sabotag* | cable* sous-marin* ancre* sabot* | kabel* unterwasser* anker* sabot* | cable* submarin* ancla* sabot* | cavo cavi sottomarin* sabot* | cabo cabos submarin* sabot*
barrier: barrier* checkpoint* | barriere* | schranke* schlagbaum* | barrera* | barrier* sbarr* | barreira*
queue: queue* tailback* | queue* files embouteill* bouchon* | warteschlang* schlange* stau staus stauen | cola colas atasco* | coda code ingorg* | fila filas engarrafament*
security: security | securite | sicherheit* | seguridad | sicurezza | seguranca
environmentalist: environmental* campaigner* | ecologist* environnement* | umwelt* bürgerinitiativ* | ecologist* ambiental* | ambiental* ecologist* | ambiental* ecologist*
`;
