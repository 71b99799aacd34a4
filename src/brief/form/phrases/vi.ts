import type { Phrases } from "./phrases.ts";

export const vi: Phrases = {
  connectives: `tuy nhiên|ngoài ra|bên cạnh đó|hơn nữa|do đó|vì vậy|vì thế|cuối cùng|nhưng|và|song
    đồng thời|trong khi đó|mặt khác|ví dụ|chẳng hạn|sau đó|theo đó|tiếp đó|thế nhưng|tóm lại|nói cách khác
    bởi vậy|cụ thể|được biết|đáng chú ý|tương tự|ngược lại|trái lại|về phần mình`,
  conjunctions: "và|nhưng|song",
  asides: "tuy nhiên",
  scenes: "bên lề",
  tails: "sau khi|trong khi|trong đó|cùng với|bao gồm|với",
  that: "rằng",
  and: "và",
  between: "giữa",
  guarded: `không|chưa|chẳng|không ai|trừ|ngoại trừ|chỉ|nếu|có thể|phải|nên|cần|được cho là|nghi
    nghi ngờ|có lẽ|dường như|khoảng|gần|hơn|ít nhất|tối đa|ước tính|bác bỏ|cảnh báo`,
  leaning: `ông ấy|bà ấy|anh ấy|chị ấy|cô ấy|anh ta|cô ta|ông ta|bà ta|họ|nó|chúng|đó|này|đây
    điều này|điều đó|việc này|việc đó|người này|người đó|cả hai|tại đây|ở đây|lúc này|khi đó|lúc đó|bởi vì|vì
    như vậy|trước đó|ngay sau đó|ngay trước đó|vài ngày trước đó|vài ngày sau đó|một ngày sau đó|hay như
    thông tin trên|cũng|còn`,
  ownVoice: "tôi|chúng tôi|chúng ta|mình|bạn|của tôi",
  future: "sẽ|dự kiến",
  intends: "kế hoạch",
  soon: "ngày mai|tuần tới|tháng tới|năm tới|sắp tới|thời gian tới",
};
