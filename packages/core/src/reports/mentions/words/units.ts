import { phraseBook, wordSet } from '../lexicon.js';

/** Units of length, area, volume, mass, data, energy and indices. */
export const MEASURES = phraseBook<true>(
  `km; km2; km ²; km vuông; cây số; m; m2; m ²; m3; m ³; mét; mét vuông; mét khối; mét dài; dm; cm; cm2; mm; ki lô mét; kilômét; kilomet; héc ta; hécta; hecta; ha; sào; công đất; mẫu đất; mẫu ruộng; mẫu lúa; hải lý;
  tấn; tạ; yến; kg; kilôgam; kilogam; gam; g; gr; mg; lạng; lít; ml; kWh; kwh; MWh; GWh; MW; MWp; kW; kVA; kV; MVA; W; V; ° C; ° c; độ C; độ; HP; CV; mã lực; dặm; feet; inch;
  GB; MB; TB; KB; Mbps; Gbps; Mb; Gb; Hz; MHz; lần; điểm; điểm số; tuổi; teu; TEU; ppm; dB; bit; pixel; vòng/phút; megapixel`
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => [phrase, true] as const),
);

/** Words after "điểm" with which it is a place, not a score. */
export const NOT_SCORE = wordSet(
  'cầu trường du bán tiếp nóng sáng tập dân giao phục vui chơi đen nghẽn thu tuyên tư đến nhấn mới di dừng trình cung kiểm sinh giữ chốt đọc văn sạt ngập wifi truy kinh tham phát thực hỗ đăng',
);

/** Units of time. */
export const DURATIONS = phraseBook<true>(
  `năm; tháng; tuần; tuần lễ; ngày; ngày làm việc; ngày đêm; giờ; giờ đồng hồ; giờ làm việc; tiếng; tiếng đồng hồ; phút; giây; quý; thập kỷ; thập niên; thế kỷ; năm học; năm liền; năm liên tiếp; tháng tuổi; ngày tuổi; h`
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => [phrase, true] as const),
);

/** Currencies as they are written. */
export const CURRENCIES = phraseBook<true>(
  [
    'đồng',
    'đồng chẵn',
    'đ',
    'VNĐ',
    'VND',
    'Việt Nam đồng',
    'USD',
    'đô la',
    'đô la Mỹ',
    'đô-la',
    'EUR',
    'euro',
    'ơ-rô',
    'yên Nhật',
    'nhân dân tệ',
    'won',
    '$',
    '₫',
    '€',
  ].map((name) => [name, true] as const),
);

/** Words after "đồng" with which it is no currency: đồng chí, đồng bào. */
export const NOT_CURRENCY = wordSet('chí bào phạm nghiệp hồ ruộng đội hương tác thuận minh bằng lúa cỏ');

/** Words that speak of money when an amount has no currency beside it. */
export const MONEY_WORDS = wordSet(
  'kinh phí vốn tiền đồng trị giá mức tổng doanh thu chi ngân sách quỹ hỗ trợ đầu tư nợ thuế lãi vay giải ngân đóng góp ủng hộ lương thưởng phạt nộp',
);
