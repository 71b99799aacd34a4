/** Scripts that names are compared between by their sound. */
export type Script =
  | "latin"
  | "cyrillic"
  | "arabic"
  | "hebrew"
  | "hangul"
  | "katakana"
  | "devanagari"
  | "han";

/**
 * What letters stand for: "letters=readings", readings parted by "/". "." is a vowel, "-" nothing; of consonants, capitals
 * leave open which of two they are (see `consonants` in sounds.ts). Longer letters are tried first, "^" is the beginning of a word.
 * What a script writes or leaves out as it likes (h, w, y, Arabic kh) is mostly nothing.
 */
const latin =
  "tsch=s tch=s tsh=s shch=s sch=s sh=s cz=s sz=s dzh=s zh=s dj=s dz=s ts=s tz=s ch=s/k/- th=t/s ph=f pf=f kh=-/k gh=-/g ck=k dt=t " +
  "q=k ^x=s x=ks ce=s. ci=s. cy=s. c=k ç=s ge=g./s. gi=g./s. gy=g./s. j=s/- w=-/v h=- y=. z=s nga=nga nge=ng./ns. ngi=ng./ns. ngo=ng. ngu=ng. " +
  "ng=n/ng b=b p=p f=f v=F b$=A d$=T g$=K d=d t=t k=k g=g l=l m=m n=n r=r s=s a=. e=. i=. o=. u=.";

const arabic =
  "تش=s تس=s دج=s ^و=./v ه=- ح=- خ=-/k ب=A پ=p ت=t ث=t/s ج=s/g چ=s " +
  "د=d ذ=d/s ر=r ز=s ژ=s س=s ش=s ص=s ض=d ط=t ظ=s غ=g/- ف=F ڤ=v ق=K ك=K ک=k گ=g ل=l م=m ن=n";

const hebrew =
  "ג'=s ג׳=s ז'=s ז׳=s צ'=s צ׳=s ץ'=s ץ׳=s ת'=t/s ת׳=t/s וו=./v ^ו=./v ה=- ח=- ב=B ג=g ד=d ז=s ט=t " +
  "כ=k/- ך=k/- ל=l מ=m ם=m נ=n ן=n ס=s פ=Q ף=f צ=s ץ=s ק=k ר=r ש=s ת=t";

const devanagari =
  "त्स=s ट्स=s क=k ख=k/- ग=g घ=g ङ=n च=s छ=s ज=s झ=s ञ=n ट=t ठ=t त=t थ=t ड=d ढ=d द=d ध=d ण=n न=n प=p फ=Q ब=b भ=b म=m र=r ल=l ळ=l " +
  "व=./v श=s ष=s स=s ं=n ँ=n ्=- ़=- ह=- य=-";

const katakana =
  "カ=k. キ=k. ク=k. ケ=k. コ=k. ガ=g. ギ=g. グ=g. ゲ=g. ゴ=g. サ=s. シ=s. ス=s. セ=s. ソ=s. ザ=s. ジ=s./d. ズ=s. ゼ=s. ゾ=s. " +
  "タ=t. チ=s./t. ツ=s./t. テ=t. ト=t. ダ=d. ヂ=s./d. ヅ=s./d. デ=d. ド=d. ナ=n. ニ=n. ヌ=n. ネ=n. ノ=n. フ=f. バ=B. ビ=B. ブ=B. " +
  "ベ=B. ボ=B. ヴ=v. パ=p. ピ=p. プ=p. ペ=p. ポ=p. マ=m. ミ=m. ム=m. メ=m. モ=m. ラ=L. リ=L. ル=L. レ=L. ロ=L. ン=n ッ=-";

/** Characters that newspapers spell foreign names with, simplified and traditional. */
const han = `
b.=巴拜鲍鮑贝貝比彼毕畢博布伯柏波卜 b.n=班邦本宾賓彬 p.=帕派佩皮珀普蒲培裴 p.n=潘庞龐彭
m.=马馬玛瑪麦麥迈邁毛梅米密莫默穆姆摩墨 m.n=曼蒙敏孟 F.=法费費菲弗夫福佛 F.n=芬范
d.=达達戴道迪多杜黛 d.n=丹登邓鄧丁敦 T.=德 b.Lg/b.=堡 t.=塔泰陶特提蒂托图圖 t.n=坦唐滕廷汀 T.n=顿頓
n.=纳納娜奈瑙内內尼妮涅诺諾努纽紐拿 n.n=南楠宁寧 L.n=兰蘭伦倫林琳隆龙龍连連莲蓮朗凌
L.=拉莱萊赖賴劳勞勒雷里利丽麗莉黎列烈罗羅洛卢盧鲁魯露吕呂 L.=尔爾 L./s.=瑞
K.=加嘉基 g.=盖蓋戈格古瓜圭葛哥 g.n=甘冈岡根贡 k.=喀卡凯凱考科克库庫夸奎柯 k.n=坎康肯孔昆
.=哈海豪赫霍胡惠阿艾爱埃奥奧欧歐厄俄亚亞耶叶伊雅尤乌烏 .n=汉漢亨洪安昂恩扬延
s./K.=吉杰傑捷贾賈 s.n/K.n/t.n=金京 s.=奇齐齊恰切契乔喬西锡席谢謝夏肖休雪 s./.=希约約 s.n=辛欣逊遜詹
s.=朔扎查察茨兹茲泽澤佐祖朱卓楚萨薩赛賽塞斯思史什施舒苏蘇索沙莎绍紹热熱彻徹策曹 s.n=桑森松孙孫申尚圣聖让讓荣榮琛钦欽琼瓊真
v./.=瓦沃维維韦韋威魏卫衛 v.n/.n=万文温翁旺
`;

export const hanCharacters = han.replace(/[^\p{sc=Han}]/gu, "");

/** A reading of each letter or characters of a script. */
export const transcriptions: Readonly<Record<Script, string>> = {
  latin,
  cyrillic: `^g=g/- ${latin}`,
  arabic,
  hebrew,
  devanagari,
  katakana,
  hangul: "",
  han: han.trim().replace(/\n/g, " "),
};
