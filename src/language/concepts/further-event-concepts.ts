/**
 * What happens, in ten more languages: Dutch, Polish, Russian, Ukrainian, Turkish, Vietnamese, Arabic, Korean, Japanese,
 * Chinese. Rows as {@link parseConcepts} reads them.
 */
export const furtherEventConcepts = `
flood: overstrom* hoogwater* watersnood* | powodz* powodzi* zalan* podtop* | наводнен* паводк* паводок потоп* затопл* | повін* повен* паводок паводк* затопл* підтопл* | sel seller selde taşkın* | lũ_lụt ngập_lụt lũ_quét | فيضان* سيول سيل غمرت | 홍수* 침수* 범람* | 洪水 浸水 氾濫 冠水 | 洪水 洪灾 洪災 洪涝 水灾
river: rivier* | rzek* | река реки реке реку | річк* ріка | nehir* ırmak* | dòng_sông con_sông | نهر انهار | 하천* | 河川 | 河流 河水
dam: dijk dijken stuwdam* stuwmeer* | tama tamy zapor* | дамб* плотин* водохранилищ* | дамб* гребл* водосховищ* | baraj* | đập_thủy hồ_chứa | سد سدود | 댐* 저수지* | ダム 堤防 | 水库 水庫 大坝 水壩
drought: droogte* | susz* | засух* | посух* | kuraklı* | hạn_hán | جفاف | 가뭄* | 干ばつ 渇水 | 干旱 乾旱 旱灾
rain: regen* stortbui* neerslag* | deszcz* ulew* opad* | дожд* ливн* осадк* | дощ* злив* опад* | yağmur* yağış* | mưa_lớn mưa_to | امطار مطر | 폭우* 호우* | 大雨 豪雨 | 暴雨 大雨 降雨 豪雨
storm: storm* onweer* windstoot* | burz* wichur* sztorm* nawałnic* | шторм* буря бури ураганн* шквал* гроз* | шторм* буря бурі шквал* гроз* негод* | fırtına* | cơn_bão giông_bão bão_số | عاصفه عواصف | 폭풍* | 暴風 嵐 | 风暴 暴風 暴风
hurricane: orkaan* cycloon* tyfoon* | huragan* cyklon* tajfun* | ураган* циклон* тайфун* | ураган* циклон* тайфун* | kasırga* tayfun* siklon* | siêu_bão bão_nhiệt | اعصار | 태풍* 허리케인* | 台風 ハリケーン | 台风 颱風 飓风 颶風
snow: sneeuw* | śnieg* śnież* zamieć* | снег* снегопад* метел* | сніг* снігопад* хуртовин* | kar karlı tipi | tuyết_rơi | ثلوج ثلج | 폭설* 대설* | 大雪 積雪 雪 | 大雪 暴雪 降雪
ice: ijzel* vorst ijs | mróz mroz* lód gołoledź* | гололед* мороз* лед льда | ожеледиц* мороз* лід | don buz* | băng_giá rét_đậm | صقيع جليد | 한파* 빙판* | 凍結 寒波 | 寒潮 结冰
avalanche: lawine* | lawin* | лавин* | лавин* | çığ | tuyết_lở | انهيار_ثلجي | 눈사태* | 雪崩 | 雪崩
heatwave: hitte* | upał* | жара жары аномальн* | спек* спекот* | sıcak* | nắng_nóng | حر موجه_حر | 폭염* | 猛暑 熱波 酷暑 | 高温 熱浪 热浪
weather: weerbericht* knmi | pogod* synopty* meteorolog* | погод* синоптик* метеоролог* | погод* синоптик* метеоролог* | hava meteoroloji* | thời_tiết khí_tượng | طقس ارصاد | 기상청* 날씨* | 気象庁 天気 気象 | 天气 天氣 气象 氣象
earthquake: aardbeving* naschok* | trzęsien* wstrząs* | землетряс* толчк* сейсм* | землетрус* поштовх* сейсм* | deprem* sarsıntı* artçı* | động_đất dư_chấn | زلزال زلازل هزه | 지진* 여진* | 地震 余震 震度 | 地震 余震 餘震
volcano: vulkaan* uitbarst* | wulkan* erupcj* | вулкан* извержен* | вулкан* виверж* | yanardağ* volkan* | núi_lửa | بركان براكين | 화산* | 噴火 火山 | 火山 喷发
landslide: aardverschuiv* modderstroom* | osuwisk* lawina_błotna | оползен* оползн* сель | зсув* сель | heyelan* toprak_kayması | sạt_lở lở_đất | انهيار_ارضي انزلاق | 산사태* | 土砂崩れ 土砂災害 土石流 | 山体滑坡 滑坡 泥石流 山崩
tsunami: tsunami* | tsunami | цунами | цунамі | tsunami* | sóng_thần | تسونامي | 쓰나미* 해일* | 津波 | 海啸 海嘯
fire: brand branden vlammen | pożar* płon* spłon* | пожар* огон* огня сгоре* возгоран* горит | пожеж* вогон* згор* займан* | yangın* alev* yandı | hỏa_hoạn vụ_cháy đám_cháy cháy_lớn | حريق حرائق نيران | 화재* 불길* 방화* | 火災 火事 全焼 炎上 | 火灾 火災 大火 起火
wildfire: bosbrand* natuurbrand* | pożar_lasu | лесные_пожары | лісові_пожежі | orman_yangını | cháy_rừng | حرائق_الغابات | 산불* | 山火事 山林火災 | 山火 森林火灾 野火
firefighter: brandweer* | straż* strażak* | пожарные пожарных спасател* мчс | пожежник* рятувальник* дснс | itfaiye* | lính_cứu cứu_hỏa | اطفاء الدفاع_المدني | 소방* | 消防 消防士 消防隊 | 消防 消防员 消防員
explosion: ontploff* explosie* | wybuch* eksploz* | взрыв* взорв* | вибух* підрив* | patlama* patladı | vụ_nổ phát_nổ | انفجار انفجارات | 폭발* | 爆発 | 爆炸
crash: botsing* ongeval* ongeluk* ontspoor* aanrijding* | wypad* zderzen* kolizj* katastrof* wykole* | авари* дтп столкнове* катастроф* | авар* дтп зіткнен* катастроф* | kaza kazada kazası kazasında çarpış* | tai_nạn va_chạm | حادث حوادث تصادم تحطم | 사고* 추락* 충돌* 탈선* | 事故 衝突 墜落 脱線 | 事故 车祸 車禍 相撞 坠毁 脱轨
collapse: instort* ingestort* | zawal* runę* | обруш* обвал* рухн* | обвал* завал* обруш* | çök* yıkıl* | sụp_đổ sập_cầu đổ_sập | انهيار انهار | 붕괴* | 崩落 倒壊 崩壊 | 坍塌 倒塌 垮塌
bridge: brug bruggen | most mostu mosty wiadukt* | мост моста мосту мосты | міст мосту мости | köprü* | cây_cầu cầu_đường | جسر | 교량* 다리* | 橋 橋梁 | 大桥 桥梁 大橋
building: gebouw* flat toren | budyn* wieżow* blok* | здани* многоэтаж* | будів* будин* | bina* apartman* | tòa_nhà | مبني عماره برج | 건물* 아파트* | 建物 ビル マンション | 大楼 大樓 建筑
mine: mijn mijnen mijnwerk* | kopaln* górnik* | шахт* рудник* | шахт* гірник* рудник* | maden* | mỏ_than hầm_mỏ thợ_mỏ | منجم مناجم | 광산* 갱도* 광부* | 鉱山 炭鉱 | 矿难 煤矿 矿工 礦場
death: dood doden dodelijk* overle* omgekomen sterf* gestorven | zgin* śmier* zmar* zabit* ofiar* nie_żyje | погиб* гибел* смерт* умер* убит* жертв* | загин* загибл* смерт* помер* вбит* жертв* | öldü ölen ölü ölüm* hayatını can_kaybı | tử_vong thiệt_mạng người_chết qua_đời | مقتل قتلي وفاه قتيل مصرع وفيات ضحايا | 사망* 숨진* 숨졌* 숨져* | 死亡 死者 死傷 遺体 | 死亡 遇难 遇難 身亡 丧生 罹難
injury: gewond* letsel | rann* obrażen* | ранен* пострада* травм* | поранен* постражда* травм* | yaral* | bị_thương | اصابه جرحي جريح مصاب* | 부상* 다친* | 負傷 けが 重傷 重体 | 受伤 受傷 伤者
missing: vermist* | zagin* | пропал* пропавш* без_вести | зник* зниклих | kayıp kaybolan | mất_tích | مفقود* | 실종* | 行方不明 不明者 | 失踪 失蹤 失联
rescue: redding* gered reddings* | ratown* ratunk* uratow* | спас* | ряту* врят* | kurtar* | cứu_hộ cứu_nạn giải_cứu | انقاذ | 구조* | 救助 救出 | 救援 救出 获救
evacuation: evacu* | ewaku* | эвакуа* эвакуир* | евакуа* евакуйов* | tahliye* | sơ_tán di_dời | اجلاء نزوح | 대피* | 避難 | 疏散 撤离 撤離
damage: schade* verwoest* puin | zniszcz* szkod* gruz* | ущерб* разруш* повреж* | збит* руйнув* зруйн* пошкодж* | hasar* enkaz* yıkım* | thiệt_hại hư_hỏng | اضرار دمار انقاض | 피해* 파손* 잔해* | 被害 損壊 がれき | 损失 破坏 廢墟 废墟
police: politie* agent agenten | polic* funkcjonariusz* | полиц* мвд правоохран* | поліц* правоохорон* | polis* emniyet* jandarma* | công_an cảnh_sát | شرطه | 경찰* | 警察 警視庁 県警 警官 | 警方 警察 公安
arrest: arrest* aangehouden opgepakt gearresteerd verdacht* | zatrzym* areszt* podejrzan* | задерж* арест* подозрева* | затрим* арешт* підозрюв* | gözaltı* tutukla* yakala* şüpheli* | bắt_giữ bị_bắt tạm_giam nghi_phạm | اعتقال توقيف القبض اعتقل | 체포* 구속* 용의자* | 逮捕 容疑者 容疑 | 逮捕 拘留 嫌疑人 被捕 拘捕
investigation: onderzoek* justitie openbaar_ministerie | śledztw* prokurat* dochodzen* | расследов* следств* прокурат* следовател* | розслідув* слідств* прокурат* слідч* | soruşturma* savcı* | điều_tra viện_kiểm | تحقيق نيابه | 수사* 검찰* 조사* | 捜査 検察 調査 | 调查 調查 检察 檢察
murder: moord* vermoord* doodslag | morder* zabój* zamordow* | убий* убил* | вбив* убив* | cinayet* öldür* | giết_người án_mạng sát_hại | جريمه_قتل اغتيال قتل | 살인* 살해* | 殺人 殺害 | 谋杀 杀人 殺人 凶杀
shooting: schietpartij* schoten schutter* doodgeschoten | strzelan* postrzel* | стрельб* стрелок стрелял* расстрел* | стрілян* стрілок розстріл* | silahlı ateş_açtı | xả_súng nổ_súng | اطلاق_النار رصاص | 총격* 총기* | 銃撃 発砲 乱射 | 枪击 槍擊 开枪
theft: diefstal* gestolen roof* overval* dief dieven inbraak* | kradz* skradz* rabun* złodziej* napad* | краж* укра* ограблен* похищен* вор | крад* вкра* пограбув* | hırsız* soygun* çaldı çalındı | trộm_cắp cướp_giật vụ_cướp | سرقه لصوص سطو | 절도* 강도* 도난* | 窃盗 強盗 盗難 | 盗窃 抢劫 竊盜 搶劫
fraud: fraude* oplicht* witwas* | oszust* wyłudz* defraud* | мошенн* афер* | шахрай* афер* | dolandır* sahtecilik* | lừa_đảo gian_lận | احتيال تزوير | 사기* 횡령* | 詐欺 横領 | 诈骗 詐騙 欺诈
corruption: corrupt* omkop* steekpenning* | korupc* łapów* | коррупц* взят* | коруп* хабар* | yolsuzluk* rüşvet* | tham_nhũng hối_lộ nhận_hối | فساد رشوه رشاوي | 뇌물* 비리* 부패* | 汚職 贈収賄 賄賂 | 腐败 贪污 受贿 貪污
drugs: drugs cocaïne* heroïne* cannabis xtc | narkotyk* kokain* | наркот* кокаин* героин* | наркот* кокаїн* героїн* | uyuşturucu* kokain* | ma_túy | مخدرات كوكايين | 마약* 코카인* | 麻薬 薬物 大麻 コカイン | 毒品 贩毒 可卡因
abuse: misbruik* verkracht* aanrand* | gwałt* molest* wykorzyst* | насил* изнасилов* домогат* | насил* зґвалтув* домаган* | taciz* tecavüz* istismar* | xâm_hại hiếp_dâm | اغتصاب تحرش اعتداء | 성폭행* 성추행* 학대* | 性的暴行 虐待 わいせつ | 强奸 性侵 虐待
kidnap: ontvoer* gegijzel* gijzel* losgeld | porwan* porywacz* zakład* uprowadz* | похищ* заложник* выкуп* | викрад* заручник* викуп* | kaçırıl* rehin* fidye* | bắt_cóc con_tin | اختطاف خطف رهائن فديه | 납치* 인질* | 誘拐 人質 拉致 | 绑架 劫持 人质 綁架
terror: terror* aanslag* bom bommen | terror* zamach* bomb* | террор* теракт* бомб* | терор* теракт* бомб* | terör* bomba* saldırı* | khủng_bố đánh_bom | ارهاب هجوم تفجير قنبله | 테러* 폭탄* | テロ 爆弾 | 恐怖 袭击 炸弹 襲擊
court: rechtbank* rechter* hof gerecht* | sąd sądu sądow* sędzi* trybuna* | суд суда суде судья судьи трибунал* | суд суду суді суддя судді трибунал* | mahkeme* yargıç* hakim* yargıtay* | tòa_án thẩm_phán | محكمه قاضي قضاء | 법원* 재판* 판사* | 裁判 裁判所 地裁 高裁 最高裁 | 法院 法官 法庭
trial: proces getuige* jury rechtszaak* | proces procesu rozpraw* świad* | процесс* заседан* свидетел* присяжн* | процес* засідан* свідк* присяжн* | dava* duruşma* tanık* | phiên_tòa xét_xử | محاكمه شهود | 공판* 증인* | 公判 証人 | 审判 開庭 庭审 證人
verdict: schuldig* vrijgesproken vrijspraak veroordeel* | winn* uniewinn* skazan* | виновн* оправд* приговор* осужд* | винн* виправд* вирок* засудж* | suçlu* beraat* mahkum* | kết_án tuyên_án | ادانه براءه حكم | 유죄* 무죄* | 有罪 無罪 判決 | 有罪 无罪 判决 宣判
ruling: vonnis* uitspraak* oordeel* | wyrok* orzecz* | решение_суда постановл* | рішення_суду постанов* ухвал* | karar* hüküm* | phán_quyết bản_án | قرار | 판결* 결정* | 判決 判断 命令 | 裁决 判决 裁定
sentence: celstraf* gevangenis* cel | więzien* kara kary | тюрьм* заключен* колони* срок | в'язн* ув'язн* колоні* | hapis* cezaevi* ceza | tù_giam án_tù nhà_tù | سجن السجن | 징역* 교도소* 감옥* | 懲役 禁錮 刑務所 | 监禁 判刑 监狱 監獄
charge: aanklacht* aangeklaagd* beschuldig* beschuldigd* | zarzut* oskarż* | обвин* | обвинувач* звинувач* підозр* | suçlama* iddianame* iddia | cáo_buộc truy_tố khởi_tố | اتهام تهمه اتهامات | 기소* 혐의* | 起訴 書類送検 | 起诉 指控 控罪 起訴
lawsuit: aangespannen schadeclaim* advocaat* | pozew pozw* adwokat* prawnik* | иск иска адвокат* юрист* | позов* адвокат* юрист* | avukat* tazminat* | kiện_tụng luật_sư khởi_kiện | دعوي محامي | 소송* 변호사* | 訴訟 提訴 弁護士 | 诉讼 訴訟 律师 律師
appeal: beroep | apelac* odwoła* | апелляц* обжал* | апеляц* оскарж* | temyiz* itiraz* | kháng_cáo phúc_thẩm | استئناف طعن | 항소* 상고* | 控訴 上告 | 上诉 上訴
fine: boete* beboet* | grzywn* mandat* kara_pieniężna | штраф* | штраф* | para_cezası | phạt_tiền xử_phạt | غرامه | 과징금* 벌금* 과태료* | 罰金 課徴金 | 罚款 罰款
law: wet wetten wetsvoorstel* wetgev* | ustaw* prawo przepis* | закон* законопроект* | закон* законопроєкт* законопроект* | yasa* kanun* | luật_pháp dự_luật | قانون قوانين | 법안* 법률* | 法律 法案 | 法律 法案 立法
election: verkiezing* stem stemmen kiezer* stembus* gestemd | wybor* głosow* wyborc* | выбор* избирател* голосован* | вибор* виборц* голосув* | seçim* oy oylama* seçmen* sandık* | bầu_cử cử_tri bỏ_phiếu | انتخابات ناخب* تصويت | 선거* 투표* 유권자* | 選挙 投票 有権者 | 选举 選舉 投票 选民
candidate: kandidat* lijsttrekker* campagne* | kandydat* kampani* | кандидат* кампани* | кандидат* кампані* | aday* kampanya* | ứng_cử ứng_viên | مرشح* حمله | 후보* 유세* | 候補 候補者 | 候选人 候選人 竞选
referendum: referendum* | referend* | референдум* | референдум* | referandum* | trưng_cầu | استفتاء | 국민투표* | 国民投票 住民投票 | 公投
seats: zetel* meerderheid* | mandat* większoś* | мандат* большинств* | мандат* більшіст* | sandalye* çoğunlu* | đa_số | مقعد مقاعد اغلبيه | 의석* 과반* | 議席 過半数 | 席位 席次 多数
coalition: coalitie* | koalic* | коалиц* | коаліц* | koalisyon* ittifak* | liên_minh | ائتلاف تحالف | 연정* 연립* | 連立 連合 | 联盟 联合政府 聯盟
government: regering* kabinet* | rząd rządu rządow* | правительств* кабмин* | уряд* кабмін* | hükümet* kabine* | chính_phủ nội_các | حكومه | 정부* 내각* | 政府 内閣 政権 | 政府 内阁
minister: minister* bewindsman* | minister* minist* | министр* минист* | міністр* мініст* | bakan bakanı bakanlık* | bộ_trưởng | وزير وزاره وزراء | 장관* | 大臣 閣僚 | 部长 大臣 部長
prime-minister: premier premiers | premier* | премьер* | прем'єр* | başbakan* | thủ_tướng | رئيس_الوزراء | 총리* | 首相 | 总理 首相 總理
president: president* presidentieel* | prezydent* | президент* | президент* | cumhurbaşkan* | tổng_thống | رئيس الرئيس | 대통령* | 大統領 | 总统 總統 国家主席
parliament: parlement* kamerlid* tweede_kamer senaat* | parlament* sejm* senat* poseł posł* | парламент* дума думы думе госдум* депутат* сенат* | парламент* рада ради верховн* депутат* сенат* | meclis* milletvekili* parlamento* | quốc_hội nghị_viện đại_biểu | برلمان نواب نائب | 국회* 의회* 의원* | 国会 議会 議員 衆院 参院 | 议会 国会 議會 國會 议员
mayor: burgemeester* gemeente* wethouder* | burmistrz* gmin* wójt* prezydent_miasta | мэр* мэри* муниципал* | мер мера мері* міськ* | belediye* | thị_trưởng | عمده بلديه | 시장* | 市長 知事 | 市长 市長
opposition: oppositie* | opozyc* | оппозиц* | опозиц* | muhalefet* | đối_lập | معارضه | 야당* | 野党 | 反对派 反對黨 在野
resign: aftreed* aftred* opgestapt ontslag ontslagen | dymis* rezygn* odwoła* zwoln* | отстав* уволен* увольн* | відставк* звільн* | istifa* görevden_alındı | từ_chức bãi_nhiệm | استقاله اقاله استقال | 사임* 사퇴* 해임* 경질* | 辞任 辞職 解任 更迭 | 辞职 辭職 下台 解职
appoint: benoem* benoemd* opvolg* | mianow* powoła* następc* | назнач* преемник* | признач* наступник* | atandı atama* | bổ_nhiệm kế_nhiệm | تعيين | 임명* 취임* | 任命 就任 後任 | 任命 就职 上任
scandal: schandaal* ophef affaire | skandal* afer* | скандал* | скандал* | skandal* | bê_bối | فضيحه | 논란* 스캔들* | 不祥事 スキャンダル 疑惑 | 丑闻 醜聞
protest: protest* demonstr* betog* rellen | protest* demonstr* manifest* zamieszk* | протест* митинг* демонстр* беспоряд* | протест* мітинг* демонстр* заворуш* | protesto* gösteri* eylem* | biểu_tình phản_đối | احتجاج* مظاهر* تظاهر* | 시위* 집회* | 抗議 デモ 暴動 | 抗议 示威 抗議 骚乱
budget: begroting* bezuinig* tekort | budżet* deficyt* | бюджет* дефицит* | бюджет* дефіцит* | bütçe* açığı | ngân_sách thâm_hụt | ميزانيه موازنه عجز | 예산* 적자* | 予算 赤字 | 预算 預算 赤字
tax: belasting* btw accijns* | podat* vat akcyz* | налог* ндс акциз* | подат* пдв акциз* | vergi* kdv | thuế | ضريبه ضرائب | 세금* 과세* | 税 税金 増税 減税 | 税收 税 稅 关税
talks: onderhandel* overleg gesprek* | negocj* rozmow* | переговор* | переговор* перемовин* | müzakere* görüşme* | đàm_phán hội_đàm | مفاوضات محادثات | 협상* 회담* | 交渉 協議 会談 | 谈判 会谈 談判 會談
summit: topoverleg* conferentie* | szczyt* konferenc* | саммит* конференц* | саміт* конференц* | zirve* konferans* | hội_nghị thượng_đỉnh | قمه مؤتمر | 정상회의* 정상회담* | 首脳会談 サミット 首脳会議 | 峰会 峰會
agreement: akkoord* overeenkomst* verdrag* deal | porozum* umow* traktat* | соглашен* договор* | угод* договір* договор* | anlaşma* uzlaşma* mutabakat* | thỏa_thuận hiệp_định | اتفاق اتفاقيه معاهده | 합의* 협정* 타결* | 合意 協定 条約 | 协议 協議 协定 条约
sanctions: sanctie* | sankcj* | санкци* | санкці* | yaptırım* ambargo* | trừng_phạt cấm_vận | عقوبات | 제재* | 制裁 | 制裁
ambassador: ambassad* diplomat* | ambasad* dyplomat* | посол посла посольств* дипломат* | посол посла посольств* дипломат* | büyükelçi* diplomat* | đại_sứ ngoại_giao | سفير سفاره دبلوماسي* | 대사* 외교* | 大使 外交官 | 大使 外交
border: grens grenzen | granic* | границ* | кордон* | sınır* | biên_giới | حدود | 국경* | 国境 | 边境 邊境
migration: migrant* asiel* vluchteling* | migrant* migrac* uchodź* | мигрант* мигра* беженц* | мігрант* мігра* біженц* | göçmen* mülteci* sığınmacı* | di_cư tị_nạn | مهاجر* لاجئ* هجره | 난민* 이민* 이주* | 移民 難民 | 移民 难民 難民
war: oorlog* front invasie* | wojn* inwazj* front* | войн* вторжен* фронт* | війн* вторгнен* фронт* | savaş* işgal* cephe* | chiến_tranh chiến_sự | حرب غزو | 전쟁* 침공* | 戦争 侵攻 戦闘 | 战争 戰爭 入侵
army: leger militair* soldaat soldaten | wojsk* żołnierz* armi* | арми* войск* солдат* военнослужащ* всу | арм* військ* солдат* зсу | ordu* asker* tsk | quân_đội binh_sĩ | جيش جنود جندي | 군대* 군인* 병사* | 軍 兵士 自衛隊 | 军队 士兵 軍隊 军方
missile: raket raketten beschiet* luchtaanval* | rakiet* ostrzał* | ракет* обстрел* авиаудар* | ракет* обстріл* авіаудар* | füze* roket* hava_saldırısı | tên_lửa không_kích | صاروخ صواريخ قصف | 미사일* 공습* 로켓* | ミサイル 空爆 砲撃 ロケット | 导弹 飛彈 空袭 火箭
ceasefire: wapenstilstand* bestand vrede* | rozejm* zawieszenie_broni pokój pokojow* | перемир* прекращение_огня | перемир* припинення_вогню | ateşkes* barış* | ngừng_bắn hòa_bình | هدنه وقف_اطلاق سلام | 휴전* 평화* | 停戦 和平 | 停火 和平
coup: staatsgreep* coup junta | zamach_stanu junta pucz* | переворот* хунт* путч* | переворот* хунт* путч* | darbe* cunta* | đảo_chính | انقلاب | 쿠데타* | クーデター | 政变 政變
nuclear: kernwapen* kerncentral* kernenergie nucleair* uranium | nuklear* jądrow* atom* uran* | ядерн* атомн* уран* аэс | ядерн* атомн* уран* аес | nükleer* uranyum* | hạt_nhân | نووي نوويه يورانيوم | 핵무기* 원전* 원자력* 핵실험* | 核 原発 原子力 ウラン | 核武器 核电 核電 铀
strike: staking* staak* gestaakt | strajk* | забастовк* бастов* | страйк* | grev* | đình_công | اضراب | 파업* | ストライキ スト | 罢工 罷工
union: vakbond* fnv cnv | związek_zawodowy związkow* | профсоюз* | профспілк* | sendika* | công_đoàn | نقابه نقابات | 노조* 노동조합* | 労組 労働組合 | 工会 工會
close: sluit* gesloten | zamk* zamyk* likwidac* | закры* | закри* | kapat* kapan* | đóng_cửa | اغلاق | 폐쇄* 폐점* 휴업* | 閉鎖 閉店 休業 | 关闭 關閉 停业
cut: bezuinig* schrap* verlag* | cięc* obniż* redukc* | сокращ* сниж* | скороч* зниж* | kesinti* indirim* | cắt_giảm | خفض تخفيض | 감축* 인하* 삭감* | 削減 引き下げ | 削减 裁减 下调
delay: uitgesteld uitstel* vertrag* | opóźn* odrocz* przełoż* | отлож* задержк* перенес* | відклад* затримк* перенес* | ertele* gecik* | trì_hoãn tạm_hoãn | تاجيل تاخير | 연기* 지연* | 延期 遅延 | 推迟 延期 延误
record: record* | rekord* | рекорд* | рекорд* | rekor* | kỷ_lục | قياسي رقم_قياسي | 기록* 사상최대* | 記録 過去最高 過去最多 | 纪录 創紀錄 创纪录
rise: stijg* toename verhog* | wzrost* wzrós* podwyż* | рост роста вырос* повыш* | зрос* зрост* підвищ* | arttı artış* yüksel* zam | gia_tăng tăng_giá | ارتفاع زياده | 상승* 인상* 급등* | 上昇 増加 値上げ | 上涨 增长 上漲 增加
fall: daling* dalen gedaald daalt | spad* | паден* упал* снизил* | падін* впав впала знизи* | düştü düşüş* azal* | sụt_giảm giảm_giá | انخفاض تراجع هبوط | 하락* 급락* 감소* | 下落 減少 低下 | 下跌 下降 暴跌
cancel: afgelast* geannuleer* geschrapt | odwoła* anulow* | отмен* | скасув* | iptal* | hủy_bỏ bị_hủy | الغاء | 취소* | 中止 取り消し 欠航 運休 | 取消
visit: bezoek* | wizyt* odwiedz* | визит* посет* | візит* відвіда* | ziyaret* | chuyến_thăm | زياره | 방문* | 訪問 | 访问 訪問
ban: verbod* verboden | zakaz* | запрет* запрещ* | заборон* | yasak* | lệnh_cấm cấm_vận | حظر منع | 금지* | 禁止 | 禁止 禁令
escape: ontsnap* | uciecz* uciek* zbieg* | побег* сбежа* | втеч* втік* | kaçtı kaçan kaçak firar* | trốn_thoát bỏ_trốn | هروب فرار | 탈출* 탈옥* | 脱走 逃走 | 逃跑 越狱
stranded: vastzitten gestrand* vastgelopen bekneld | uwięz* utkn* | застря* заблокирован* | застряг* заблокован* | mahsur* | mắc_kẹt | عالق* محاصر* | 고립* 갇힌* 갇혀* | 取り残され 孤立 | 被困 受困 滞留
search: zoektocht* zoekactie* | poszukiw* | поиск* розыск* | пошук* розшук* | arama | tìm_kiếm | بحث البحث | 수색* | 捜索 | 搜救 搜寻 搜尋
drowning: verdronk* verdrink* | utoną* utoni* | утон* | потону* втопи* | boğul* | chết_đuối đuối_nước | غرق | 익사* | 溺死 水死 溺れ | 溺水 溺亡
stabbing: steekpartij* neergestoken mes | nożown* nóż nożem | нож ножом зарез* | ніж ножем | bıçak* | đâm_chết | طعن سكين | 흉기* 칼부림* | 刺傷 刃物 刺され | 持刀 刺伤 捅
outage: storing* stroomstoring* uitval* panne | awari* | сбой сбоя отключен* блэкаут* | збій збої відключен* блекаут* | arıza* kesinti* | mất_điện sự_cố | انقطاع عطل | 장애* 정전* | 停電 障害 | 停电 停電 故障
`;
