import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";

/** One story about a bridge, as papers of many scripts would print it, with what stands around it. */
const stories: Readonly<Record<string, Story>> = {
  Chinese: {
    title: "老桥因裂缝关闭至明年春天",
    menu: ["首页", "时政", "财经", "体育", "文化", "天气"],
    text: [
      "市政府星期二宣布，横跨阿勒河的老桥因桥墩出现裂缝，将关闭到明年春天，期间禁止一切车辆和行人通过。",
      "检查人员上周在例行检查中发现两个桥墩有裂缝，最宽处约三毫米。专家认为，继续通车会有危险。",
      "司机需要绕行费尔登，全程大约多花十二分钟。公交七四〇路将在磨坊掉头，学生由出租车接送上学。",
      "维修费用预计为二百四十万欧元，其中三分之二由州政府承担，其余由市里支付。",
      "市长说，这个决定“艰难但正确”，因为没有人能够为桥墩的安全作保证。工程将在一月十二日开始。",
    ],
    related: ["渡轮停运一个月", "哪些道路正在施工"],
    share: ["分享到微博", "分享到微信"],
    footer: "版权所有 © 2026 阿勒日报 未经许可不得转载",
  },
  Japanese: {
    title: "ひび割れの古い橋、春まで通行止め",
    menu: ["トップ", "政治", "経済", "スポーツ", "文化", "天気"],
    text: [
      "市は火曜日、アラー川にかかる古い橋について、橋脚にひび割れが見つかったため来春まで通行止めにすると発表した。",
      "先週の定期点検で、検査員が二つの橋脚に幅三ミリほどのひび割れを見つけた。専門家は通行を続けるのは危険だとしている。",
      "車はフェルデンを回る必要があり、およそ十二分余計にかかる。七四〇番のバスは水車小屋で折り返す。",
      "修理費は二百四十万ユーロの見込みで、三分の二を州が、残りを市が負担するという。",
      "市長は「厳しいが正しい判断だ」と述べた。工事は川の水位が下がれば一月十二日に始まる予定だ。",
    ],
    related: ["渡し船が一か月運休", "通行止めの道路一覧"],
    share: ["ツイート", "シェアする"],
    footer: "© 2026 アラー新聞 無断転載を禁じます",
  },
  Korean: {
    title: "균열 생긴 옛 다리, 봄까지 통행 금지",
    menu: ["홈", "정치", "경제", "스포츠", "문화", "날씨"],
    text: [
      "시는 화요일 알러강을 건너는 옛 다리의 교각에서 균열이 발견돼 내년 봄까지 통행을 금지한다고 밝혔다.",
      "지난주 정기 점검에서 두 교각에 폭 3밀리미터가량의 균열이 발견됐다. 전문가들은 통행을 계속하면 위험하다고 판단했다.",
      "운전자들은 페르덴으로 돌아가야 하며 약 12분이 더 걸린다. 740번 버스는 방앗간에서 되돌아간다.",
      "수리비는 240만 유로로 예상되며 이 가운데 3분의 2는 주 정부가 부담한다고 시는 설명했다.",
      "시장은 “어렵지만 옳은 결정”이라고 말했다. 공사는 강물이 줄어들면 1월 12일 시작된다.",
    ],
    related: ["나룻배 한 달간 운항 중단", "공사 중인 도로 목록"],
    share: ["페이스북 공유", "트위터 공유"],
    footer: "© 2026 알러일보 무단전재 및 재배포 금지",
  },
  Thai: {
    title: "ปิดสะพานเก่าถึงฤดูใบไม้ผลิเพราะรอยร้าว",
    menu: ["หน้าแรก", "การเมือง", "เศรษฐกิจ", "กีฬา", "บันเทิง", "อากาศ"],
    text: [
      "เทศบาลประกาศเมื่อวันอังคารว่าจะปิดสะพานเก่าข้ามแม่น้ำอัลเลอร์จนถึงฤดูใบไม้ผลิปีหน้า เนื่องจากพบรอยร้าวที่ตอม่อสะพาน",
      "เจ้าหน้าที่พบรอยร้าวกว้างราวสามมิลลิเมตรที่ตอม่อสองต้นระหว่างการตรวจสอบตามปกติเมื่อสัปดาห์ที่แล้ว ผู้เชี่ยวชาญเห็นว่าหากใช้งานต่อไปจะเป็นอันตราย",
      "ผู้ขับขี่ต้องอ้อมไปทางแฟร์เดินซึ่งใช้เวลาเพิ่มขึ้นประมาณสิบสองนาที รถประจำทางสาย 740 จะกลับรถที่โรงสี",
      "ค่าซ่อมแซมคาดว่าอยู่ที่สองล้านสี่แสนยูโร โดยรัฐจะรับผิดชอบสองในสาม ส่วนที่เหลือเทศบาลเป็นผู้จ่าย",
      "นายกเทศมนตรีกล่าวว่าเป็นการตัดสินใจที่ยากแต่ถูกต้อง งานซ่อมจะเริ่มวันที่ 12 มกราคมหากระดับน้ำลดลง",
    ],
    related: ["เรือข้ามฟากหยุดวิ่งหนึ่งเดือน", "ถนนสายใดปิดซ่อมบ้าง"],
    share: ["แชร์เฟซบุ๊ก", "แชร์ไลน์"],
    footer: "© 2026 หนังสือพิมพ์อัลเลอร์ สงวนลิขสิทธิ์",
  },
  Hindi: {
    title: "दरारों के कारण पुराना पुल वसंत तक बंद",
    menu: ["होम", "राजनीति", "कारोबार", "खेल", "मनोरंजन", "मौसम"],
    text: [
      "नगर पालिका ने मंगलवार को बताया कि अलर नदी पर बना पुराना पुल खंभों में दरारें मिलने के कारण अगले वसंत तक बंद रहेगा।",
      "पिछले हफ्ते नियमित जांच के दौरान निरीक्षकों को दो खंभों में करीब तीन मिलीमीटर चौड़ी दरारें मिली थीं। विशेषज्ञों ने आवाजाही को खतरनाक बताया।",
      "वाहन चालकों को वर्डन होकर जाना होगा, जिसमें करीब बारह मिनट अधिक लगेंगे। 740 नंबर की बस मिल के पास से लौटेगी।",
      "मरम्मत पर चौबीस लाख यूरो खर्च होने का अनुमान है, जिसका दो तिहाई हिस्सा राज्य सरकार देगी।",
      'महापौर ने कहा कि यह फैसला "कठिन लेकिन सही" है। काम 12 जनवरी को शुरू होगा, बशर्ते नदी का जलस्तर कम रहे।',
    ],
    related: ["एक महीने तक नहीं चलेगी नाव", "कौन सी सड़कें बंद हैं"],
    share: ["फेसबुक पर शेयर करें", "ट्वीट करें"],
    footer: "© 2026 अलर समाचार सर्वाधिकार सुरक्षित",
  },
  Arabic: {
    title: "إغلاق الجسر القديم حتى الربيع بسبب تشققات",
    menu: ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة", "الطقس"],
    text: [
      "أعلنت البلدية يوم الثلاثاء أن الجسر القديم فوق نهر آلر سيبقى مغلقا حتى الربيع المقبل بعد العثور على تشققات في دعاماته.",
      "وكان المفتشون قد عثروا الأسبوع الماضي، خلال فحص روتيني، على تشققات في اثنتين من الدعامات، ورأى الخبراء أن استمرار المرور خطر.",
      "وسيضطر السائقون إلى الالتفاف عبر فيردن، وهو ما يزيد الرحلة نحو اثنتي عشرة دقيقة، وستعود الحافلة رقم 740 من عند الطاحونة.",
      "ومن المتوقع أن تبلغ كلفة الإصلاح مليونين وأربعمئة ألف يورو، تتحمل حكومة الولاية ثلثيها وتدفع المدينة الباقي.",
      "وقال رئيس البلدية إن القرار «صعب لكنه صحيح»، وإن العمل سيبدأ في 12 يناير إذا انخفض منسوب النهر.",
    ],
    related: ["توقف العبّارة لمدة شهر", "الطرق المغلقة هذا الأسبوع"],
    share: ["شارك على فيسبوك", "شارك على تويتر"],
    footer: "© 2026 صحيفة آلر جميع الحقوق محفوظة",
  },
  Russian: {
    title: "Старый мост закрыт до весны из-за трещин",
    menu: ["Главная", "Политика", "Экономика", "Спорт", "Культура", "Погода"],
    text: [
      "Старый мост через Аллер останется закрытым до весны, сообщила во вторник администрация города.",
      "На прошлой неделе во время плановой проверки инспекторы обнаружили трещины в двух опорах. Эксперты считают, что движение опасно.",
      "Водителям придётся ехать через Ферден, что займёт примерно на двенадцать минут больше. Автобус № 740 разворачивается у мельницы.",
      "Ремонт обойдётся в 2,4 миллиона евро, две трети из которых заплатит земля, а остальное город.",
      "Мэр назвал решение «тяжёлым, но верным». Работы начнутся 12 января, если уровень воды в реке не поднимется.",
    ],
    related: ["Паром не ходит целый месяц", "Какие дороги перекрыты"],
    share: ["Поделиться ВКонтакте", "Поделиться в Телеграме"],
    footer: "© 2026 «Аллерский вестник». Все права защищены",
  },
  English: {
    title: "Old bridge closed until spring over cracks",
    menu: ["Home", "Politics", "Business", "Sport", "Culture", "Weather"],
    text: [
      "The old bridge over the Aller will stay closed until the spring, the town said on Tuesday.",
      "Inspectors had found cracks in two of its pillars during a routine check last week. Experts hold traffic to be dangerous.",
      "Drivers have to take the road through Verden, which adds about twelve minutes to the way. Buses of line 740 turn at the mill.",
      "The repair is to cost 2.4 million euros, of which the state pays two thirds and the town the rest.",
      "The mayor called the decision “hard but right”. Work begins on 12 January if the river stays below its banks.",
    ],
    related: ["Ferry out of service for a month", "Where the roads are closed"],
    share: ["Share on Facebook", "Tweet"],
    footer: "© 2026 Aller Bote. All rights reserved.",
  },
};

type Story = {
  readonly title: string;
  readonly menu: readonly string[];
  readonly text: readonly string[];
  readonly related: readonly string[];
  readonly share: readonly string[];
  readonly footer: string;
};

const linked = (names: readonly string[]) =>
  names.map((name, at) => `<li><a href="/${at}">${name}</a></li>`).join("");

/** How pages hold their text, from today's to those of twenty years ago. */
const shapes: Readonly<Record<string, (story: Story) => string>> = {
  "an article of paragraphs": ({ text, share, related }) =>
    `<main><article><div class="article-body">${text.map((line) => `<p>${line}</p>`).join("\n")}</div>
     <ul class="share">${linked(share)}</ul></article>
     <aside class="related"><ul>${linked(related)}</ul></aside></main>`,
  "lines between breaks": ({ text, share, related }) =>
    `<div id="content"><div class="news-text">${text.join("<br><br>\n")}</div>
     <div class="share"><ul>${linked(share)}</ul></div><div class="related"><ul>${linked(related)}</ul></div></div>`,
  "a table for the layout": ({ text, share, related }) =>
    `<table width="100%"><tr><td width="150"><ul>${linked(related)}</ul></td><td valign="top">
     ${text.map((line) => `<p><font size="2">${line}</font></p>`).join("\n")}</td></tr>
     <tr><td colspan="2"><ul>${linked(share)}</ul></td></tr></table>`,
  "boxes without a paragraph": ({ text, share, related }) =>
    `<div class="wrap"><div class="c-1">${text.map((line) => `<div class="t9"><span>${line}</span></div>`).join("\n")}</div>
     <div class="social"><ul>${linked(share)}</ul></div><div class="more"><ul>${linked(related)}</ul></div></div>`,
  "an AMP page": ({ text, share, related }) =>
    `<article class="amp-wp-article"><amp-img src="a.jpg" width="1" height="1"></amp-img><div class="amp-wp-article-content">
     ${text.map((line) => `<p>${line}</p>`).join('\n<amp-ad type="x"></amp-ad>')}</div></article>
     <amp-social-share type="twitter"></amp-social-share><ul>${linked(share)}</ul><div class="related"><ul>${linked(related)}</ul></div>`,
};

function page(story: Story, shape: (story: Story) => string): string {
  return `<!doctype html><html><head><title>${story.title}</title><meta property="og:type" content="article"></head>
    <body><div class="header"><ul class="menu">${linked(story.menu)}</ul></div><h1>${story.title}</h1>
    ${shape(story)}<div class="footer"><p>${story.footer}</p><ul>${linked(story.menu)}</ul></div></body></html>`;
}

describe.each(Object.entries(shapes))("the text in %s", (_, shape) => {
  it.each(Object.entries(stories))("in %s is all of it and nothing else", (_script, story) => {
    const url = "https://news.example/2026/11/bridge" as CanonicalUrl;
    const read = extractArticle({ url, html: page(story, shape) });
    expect(read.kind).toBe("article");
    if (read.kind !== "article") return;
    expect(read.article.title).toBe(story.title);
    const lines = read.article.text.split("\n");
    expect(lines.filter((line) => line !== story.title)).toEqual(story.text);
  });
});

describe("an article that only its data for machines holds", () => {
  it.each(Object.entries(stories))("is read in %s", (_script, story) => {
    const url = "https://news.example/2026/11/bridge" as CanonicalUrl;
    const data = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: story.title,
      articleBody: story.text.join("\n\n"),
    };
    const html = `<html><head><title>${story.title}</title>
      <script type="application/ld+json">${JSON.stringify(data)}</script></head>
      <body><div id="root"></div><div class="footer">${story.footer}</div></body></html>`;
    const read = extractArticle({ url, html });
    expect(read.kind === "article" && read.article.text.split("\n")).toEqual(story.text);
  });
});
