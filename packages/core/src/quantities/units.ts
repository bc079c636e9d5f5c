/** The sorts of units; a noun that is none of the others counts things. */
export type UnitKind = 'count' | 'money' | 'measure' | 'percent' | 'duration';

/** One unit: how results spell it and how texts do. */
export interface Unit {
  readonly unit: string;
  readonly kind: UnitKind;
  /** All spellings, the canonical one included. */
  readonly names: readonly string[];
  /** The hundredth part of a currency: "và năm mươi xu". */
  readonly subunit?: string;
  /** May stand before the number: "USD 500", "₫1.500.000". */
  readonly before?: readonly string[];
}

/** What an amount is in that names no currency. */
export const DONG: Unit = money('đồng', 'đ | ₫ | VNĐ | VND | vnd | đồng Việt Nam | Việt Nam đồng | đồng VN', {
  before: ['₫', 'đ', 'VNĐ', 'VND'],
});

/** Every unit known by name. Spellings differ in case, tone placement and Unicode form without being listed. */
export const UNITS: readonly Unit[] = [
  DONG,
  money('USD', '$ | US$ | đô la Mỹ | đô la | đô-la | đô-la Mỹ | đô | Mỹ kim | đôla | đôla Mỹ', {
    subunit: 'xu',
    before: ['$', 'US$', 'USD'],
  }),
  money('EUR', '€ | euro | ơ-rô | ơ rô | ơrô', { subunit: 'xu', before: ['€', 'EUR'] }),
  money('GBP', '£ | bảng Anh', { subunit: 'xu', before: ['£', 'GBP'] }),
  money('JPY', '¥ | yên | yên Nhật', { before: ['¥', 'JPY'] }),
  money('CNY', 'RMB | nhân dân tệ | tệ', { subunit: 'xu', before: ['CNY', 'RMB'] }),
  money('KRW', '₩ | won | won Hàn Quốc', { before: ['₩', 'KRW'] }),
  money('AUD', 'đô la Úc | đô la Ô-xtrây-li-a', { subunit: 'xu', before: ['AUD'] }),
  money('CAD', 'đô la Ca-na-đa | đô la Canada', { subunit: 'xu', before: ['CAD'] }),
  money('SGD', 'đô la Xinh-ga-po | đô la Singapore', { subunit: 'xu', before: ['SGD'] }),
  money('HKD', 'đô la Hồng Kông', { subunit: 'xu', before: ['HKD'] }),
  money('CHF', 'phrăng Thụy Sĩ | franc Thụy Sĩ', { subunit: 'xu', before: ['CHF'] }),
  money('THB', 'bạt | bạt Thái Lan | baht', { subunit: 'xa-tang', before: ['THB'] }),
  money('LAK', 'kíp | kíp Lào', { before: ['LAK'] }),

  of('percent', '%', 'phần trăm | ％'),
  of('percent', '‰', 'phần nghìn | phần ngàn'),
  of('percent', 'điểm phần trăm', 'điểm %'),

  of('duration', 'giây'),
  of('duration', 'phút'),
  of('duration', 'giờ', 'tiếng | giờ đồng hồ | tiếng đồng hồ'),
  of('duration', 'giờ làm việc'),
  of('duration', 'ngày'),
  of('duration', 'ngày làm việc'),
  of('duration', 'tuần', 'tuần lễ'),
  of('duration', 'tháng'),
  of('duration', 'quý'),
  of('duration', 'năm'),
  of('duration', 'năm học'),
  of('duration', 'thập kỷ', 'thập niên'),
  of('duration', 'thế kỷ'),
  of('duration', 'nhiệm kỳ'),

  of('measure', 'mm', 'mi li mét | milimét | mi-li-mét'),
  of('measure', 'cm', 'xăng ti mét | xentimét | xăng-ti-mét | phân'),
  of('measure', 'dm', 'đề xi mét | đề-xi-mét'),
  of('measure', 'm', 'mét | thước'),
  of('measure', 'km', 'ki lô mét | kilômét | ki-lô-mét | kilomet | cây số'),
  of('measure', 'hải lý'),
  of('measure', 'cm2', 'xăng ti mét vuông | cm vuông'),
  of('measure', 'm2', 'mét vuông | m vuông'),
  of('measure', 'km2', 'ki lô mét vuông | ki-lô-mét vuông | km vuông'),
  of('measure', 'ha', 'héc ta | hecta | héc-ta | hécta'),
  of('measure', 'sào'),
  of('measure', 'mẫu'),
  of('measure', 'công đất'),
  of('measure', 'm3', 'mét khối | m khối | khối'),
  of('measure', 'ml', 'mi li lít | mililít'),
  of('measure', 'lít', 'l'),
  of('measure', 'mg', 'mi li gam | miligam'),
  of('measure', 'g', 'gam | gr | gram'),
  of('measure', 'lạng'),
  of('measure', 'kg', 'ki lô gam | ki-lô-gam | kilôgam | kilogam | cân | ký | kí'),
  of('measure', 'yến'),
  of('measure', 'tạ'),
  of('measure', 'tấn'),
  of('measure', 'lần'),
  of('measure', 'điểm'),
  of('measure', 'độ', '°'),
  of('measure', 'độ C', '°C | ℃'),
  of('measure', 'tuổi'),
  of('measure', 'W'),
  of('measure', 'kW'),
  of('measure', 'MW'),
  of('measure', 'kWh'),
  of('measure', 'MWh'),
  of('measure', 'GWh'),
  of('measure', 'kV'),
  of('measure', 'kVA'),
  of('measure', 'KB'),
  of('measure', 'MB'),
  of('measure', 'GB'),
  of('measure', 'TB'),
  of('measure', 'Mbps'),
  of('measure', 'Gbps'),

  ...counted(`
    người; lượt người; lượt; lượt công dân; lượt tiếp; lượt tiếp công dân; lượt truy cập; lượt xem; công dân; người dân;
    nhân khẩu; khẩu; lao động; cử tri; đại biểu; cán bộ; công chức; viên chức; đảng viên; đoàn viên; hội viên;
    hộ; hộ dân; hộ nghèo; hộ cận nghèo; hộ gia đình; học sinh; giáo viên; cá nhân; tập thể; thành viên;
    đơn; đơn thư; đơn khiếu nại; đơn tố cáo; vụ; vụ việc; việc; trường hợp; khiếu nại; tố cáo;
    phản ánh; kiến nghị; phản ánh, kiến nghị; đề nghị; ý kiến; câu hỏi; phiếu;
    hồ sơ; bộ hồ sơ; thủ tục; thủ tục hành chính; TTHC; dịch vụ; dịch vụ công; dịch vụ công trực tuyến; giao dịch;
    văn bản; nghị quyết; quyết định; kế hoạch; báo cáo; công văn; bản; tin; bài; tin, bài; cuốn; trang; tờ;
    cuộc; cuộc họp; buổi; hội nghị; đợt; kỳ; phiên; lớp; khóa; hoạt động; hòa giải viên;
    mô hình; điển hình; công trình; dự án; hạng mục; nhà; căn nhà; sản phẩm; doanh nghiệp; hợp tác xã; cơ sở;
    tổ; tổ hòa giải; tổ dân phố; tổ chức; tổ chức, cá nhân; ban; đoàn; đội; chi bộ; chi hội; câu lạc bộ; cơ quan;
    đơn vị; địa phương; tỉnh; tỉnh, thành phố; thành phố; quận; huyện; thị xã; xã; xã, phường; xã, phường, thị trấn;
    phường; thị trấn; đặc khu; thôn; thôn, tổ dân phố; bản làng; xóm; ấp; buôn; làng; khu dân cư;
    tiêu chí; chỉ tiêu; chỉ số; nội dung; nhiệm vụ; vấn đề; lĩnh vực; giải pháp; mục tiêu;
    suất; suất quà; phần quà; con; cái; chiếc; cây; xe; máy; ngày công; tài khoản; điểm cầu; phần; vị trí; biên chế`),
];

function of(kind: UnitKind, unit: string, others = ''): Unit {
  return { unit, kind, names: [unit, ...others.split(' | ').filter(Boolean)] };
}

function money(unit: string, others: string, more: Pick<Unit, 'subunit' | 'before'>): Unit {
  return { ...of('money', unit, others), ...more };
}

function counted(list: string): Unit[] {
  return list
    .split(';')
    .map((name) => name.trim())
    .map((unit) => of('count', unit));
}
