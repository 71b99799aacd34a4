import type { Phrases } from "./phrases.ts";

export const id: Phrases = {
  connectives: `namun|tetapi|tapi|akan tetapi|selain itu|oleh karena itu|karena itu|sementara itu
    kemudian|lalu|di sisi lain|sebaliknya|misalnya|dan|juga|pasalnya|meski demikian|meski begitu|dengan demikian
    bahkan|adapun|apalagi`,
  conjunctions: "namun|tetapi|tapi|dan|selain itu|bahkan",
  that: "bahwa",
  guarded: `tidak|tak|bukan|belum|jangan|tanpa|kecuali|hanya|jika|kalau|apabila|bisa|dapat|harus
    mungkin|diduga|sekitar|hampir|setidaknya|paling|menurut|kata|ujar|ungkap*|menyebut|mengaku|menyatakan
    mengatakan`,
  says: `kata|ujar|ungkap|tutur|jelas|tambah|menurut|mengatakan|menyatakan|mengungkapkan|menyebut
    menjelaskan`,
  leaning: `ia|dia|mereka|ini|itu|hal ini|hal itu|hal tersebut|keduanya|di sana|di sini|demikian
    kondisi ini|kondisi tersebut|menurutnya|akibatnya|padahal|tersebut|pertanyaan tersebut`,
  ownVoice: "saya|aku|kami|kita|anda|kamu|kalian|kegiatanmu",
  future: "akan|rencananya|direncanakan|dijadwalkan",
};
