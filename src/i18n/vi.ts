/*
 * What the site says, in Vietnamese. Names of places, indicators, units and
 * sources are bilingual at their own entries. A sentence with a number is a
 * function; numbers arrive already written in the reader's language.
 */
export const vi = {
  'frame.skip': 'Tới nội dung chính',
  'frame.menu': 'Trang chính',
  'frame.home': 'Trang chủ',
  'frame.indicators': 'Chỉ số',
  'frame.provinces': 'Tỉnh, thành',
  'frame.data': 'Dữ liệu',
  'frame.sources': 'Nguồn',
  'frame.about': 'Giới thiệu',
  'frame.changes': 'Thay đổi',
  'frame.licence': 'Giấy phép',
  'frame.twin': 'English',
  'frame.notGovernment': 'Đây không phải trang của cơ quan nhà nước.',
  'frame.operator': (name: string) => `Đơn vị vận hành: ${name}.`,
  'frame.contact': 'Liên hệ',
  'frame.noTracking': 'Không cookie, không theo dõi.',
  'frame.breadcrumbs': 'Đường dẫn',
  'frame.table': 'Bảng số liệu',
  'frame.source': 'Nguồn',
  'frame.reading': 'Cách đọc',
  'frame.contents': 'Trong trang này',

  'word.of': (n: string, total: string) => `${n}/${total}`,
  'word.nOf': (n: string) => `n = ${n}`,
  'word.andMore': (n: string) => `và ${n} nơi khác`,
  'word.notCollected': 'chưa có trong Hai Cấp',
  'word.median': 'trung vị',
  'word.noAddress': 'chưa có địa chỉ mở được',
  'word.machine': 'bản dịch máy',
  'word.derived': 'Hai Cấp tính',
  'word.max': 'tối đa',
  'word.onWhole': 'trên tổng',
  'word.close': 'bằng nhau',
  'word.place': 'Nơi',
  'word.value': 'Giá trị',
  'word.period': 'Kỳ',
  'word.n': 'Số hồ sơ (n)',
  'word.thisPlace': 'Nơi này',
  'word.min': 'Thấp nhất',
  'word.maximum': 'Cao nhất',
  'word.medianOf': (n: string) => `Trung vị của ${n} đơn vị`,
  'word.part': 'Phần',
  'word.group': 'Nhóm điểm',
  'word.points': 'Điểm',
  'word.maxPoints': 'Điểm tối đa',
  'word.gap': 'Điểm chưa đạt',
  'word.position': 'Thứ tự',
  'word.total': 'Tổng',
  'word.change': 'Chênh lệch',
  'word.indicator': 'Chỉ số',
  'word.source': 'Nguồn',
  'word.date': 'Ngày',
  'word.locator': 'Vị trí',
  'word.note': 'Ghi chú',
  'word.language': 'Ngôn ngữ của văn bản',
  'word.publisher': 'Cơ quan công bố',
  'word.published': 'Ngày đăng',
  'word.unknown': 'không rõ',
  'word.undated': 'không ghi ngày',

  'press.heading': (when: string) => `Theo báo chí, ${when}`,
  'rank.portal': (rank: string, of: string, date: string) =>
    `Thứ ${rank}/${of} theo bảng điểm của Cổng, ${date}`,
  'rank.press': (rank: string, of: string, when: string) =>
    `Thứ ${rank}/${of} theo nguồn (${when})`,
  'rank.noTotal': (rank: string, when: string) =>
    `Thứ ${rank} theo nguồn (${when}); nguồn không nêu tổng số`,
  'rank.own': (position: string, of: string) => `Thứ ${position}/${of}, Hai Cấp sắp theo tỷ lệ`,
  'word.joint': (n: string) => `số liệu chung của ${n} đơn vị`,
  'word.xOfN': (x: string, n: string) => `${x} trên ${n}`,
  'word.taken': (date: string) => `lấy ngày ${date}`,
  'word.pooled': (value: string) => `34 tỉnh gộp lại: ${value}`,
  'unit.points': (max: string) => (max ? `điểm, tối đa ${max}` : 'điểm'),
  'unit.days': 'ngày',
  'unit.count': 'số lượng',
  'unit.dossiers': 'số hồ sơ',
  'unit.persons': 'số người',
  'n.provinces': (n: string, of: string) => `${n}/${of} tỉnh, thành`,
  'n.communes': (n: string, of: string) => `${n}/${of} xã, phường`,
  'n.places': (n: string) => `${n} nơi`,
  'title.range': (name: string, low: string, lowAt: string, high: string, highAt: string) =>
    `${name}: từ ${low} (${lowAt}) đến ${high} (${highAt})`,
  'title.amongMedian': (name: string, value: string, median: string) =>
    `${name}: ${value}; trung vị ${median}`,
  'title.absent': (name: string) => `${name}: chưa có trong Hai Cấp`,
  'map.description': (subtitle: string) =>
    `Ô vuông cho từng tỉnh, thành, xếp gần đúng vị trí; có đặc khu Hoàng Sa và đặc khu Trường Sa. ${subtitle}`,
  'map.sea': 'Biển Đông',
  'map.legend': (name: string) => `${name}; số tỉnh, thành trong mỗi bậc`,
  'map.missing': (n: string) => `chưa có trong Hai Cấp: ${n}`,
  'map.reading':
    'Mỗi ô là một tỉnh hoặc thành phố, diện tích ô không nói lên diện tích thật; màu đậm hơn là số lớn hơn.',
  'order.ours': 'Hai Cấp sắp theo tỷ lệ',
  'order.printed': 'Thứ tự theo bảng điểm của Cổng',
  'order.none': 'Theo mã đơn vị, không sắp hạng',
  'order.ours.head': 'Hai Cấp sắp',
  'order.printed.head': 'Thứ theo Cổng',
  'order.tooFew': 'không sắp (dưới 100 hồ sơ)',
  'order.none.reading':
    'Các nơi đứng theo mã đơn vị hành chính. Con số lớn nhỏ ở đây không nói nơi nào tốt hơn.',
  'order.caution':
    'Thứ tự không nói vì sao khác nhau: nơi nhận nhiều hồ sơ khó, hồ sơ đất đai, hoặc ghi sổ khác nhau sẽ có tỷ lệ khác nhau.',
  'strip.whole': (n: string) => `Cả ${n} nơi`,
  'strip.open': 'xem bảng đầy đủ',
  'strip.few': (n: string, fewest: string) => `${n} nơi có dưới ${fewest} hồ sơ không vẽ ở đây`,
  'distribution.title': (median: string, low: string, high: string) =>
    `Một nửa số tỉnh, thành ở trên ${median}; thấp nhất ${low}, cao nhất ${high}`,
  'distribution.reading': 'Mỗi chấm là một tỉnh hoặc thành phố; chấm xếp chồng để không che nhau.',
  'groups.title': (name: string, gap: string, max: string) =>
    `Điểm chưa đạt nhiều nhất: ${name}, ${gap} trên ${max}`,
  'groups.unit': 'điểm từng nhóm trên điểm tối đa, theo Cổng',
  'groups.median': (n: string) => `trung vị của ${n} nơi`,
  'groups.frame': 'điểm tối đa',
  'groups.caption': 'Sáu nhóm điểm của Cổng',
  'groups.reading': 'Khung dài bằng điểm tối đa của nhóm, phần tô là điểm đạt, vạch là trung vị.',
  'groups.common': 'điểm chung của tỉnh',
  'groups.common.note':
    'Điểm công khai, minh bạch là điểm chung của tỉnh, ghi giống nhau cho mọi xã; không tính điểm chưa đạt.',
  'satisfaction.points': 'Điểm nhóm “Mức độ hài lòng” do Cổng tính; không phải kết quả khảo sát.',
  'onTime.title': (rate: string, overdue: string) =>
    `${rate} hồ sơ đúng hạn, ${overdue} hồ sơ quá hạn`,
  'onTime.unit': 'hồ sơ tiếp nhận trên Cổng, gồm hồ sơ đang giải quyết',
  'onTime.caption': 'Hồ sơ đúng hạn và quá hạn trong số tiếp nhận',
  'onTime.note':
    'Cổng tính đúng hạn trên số tiếp nhận, gồm cả hồ sơ đang giải quyết: “chưa quá hạn”, không phải “đã giải quyết đúng hạn”.',
  'tiers.title.whole': (commune: string, total: string) =>
    `${commune} trong ${total} hồ sơ nộp ở cấp xã`,
  'tiers.title': (commune: string, province: string) =>
    `Cấp xã ${commune} hồ sơ, cấp tỉnh ${province} hồ sơ`,
  'tiers.caption': 'Hồ sơ tiếp nhận theo hai cấp',
  'tiers.differs': (total: string) =>
    `Nguồn ghi tổng ${total}, không bằng tổng hai cấp; Hai Cấp giữ nguyên số đã in.`,
  'moves.title': (change: string, name: string, most: string) =>
    `Tổng điểm ${change}; đổi nhiều nhất: ${name} ${most}`,
  'moves.subtitle': (from: string, to: string, n: string) =>
    `điểm lũy kế năm 2026, từ ${from} đến ${to} · ${n} lần lấy số`,
  'moves.caption': 'Điểm từng nhóm theo ngày lấy số',
  'moves.note': 'Điểm tính lũy kế từ đầu năm; chênh lệch giữa hai ngày không phải xu hướng.',
  'moves.sumDiffers':
    'Ngày 3/10/2026, tổng điểm Cổng in không bằng tổng sáu nhóm; số được giữ như đã in.',
  'norm.title': (short: string, norm: string) => `Còn thiếu ${short} người so với định mức ${norm}`,
  'norm.scope': 'cán bộ, công chức cấp xã, một nguồn',
  'norm.caption': 'Định mức, có mặt, còn thiếu',
  'norm.also': (figure: string, about: string) =>
    `Cùng nguồn còn ghi ${figure} (${about}): số khác, không đặt chung biểu đồ.`,
  'units.title': (n: string, list: string) => `${n} đơn vị hành chính cấp xã: ${list}`,
  'units.subtitle': (date: string) => (date ? `đơn vị · tại ngày ${date}` : 'đơn vị'),
  'units.caption': 'Đơn vị hành chính cấp xã theo loại',
  'units.before': 'Trước sắp xếp',
  'units.beforeNote': (n: string, when: string) =>
    `Trước khi sắp xếp có ${n} đơn vị cấp xã (${when}).`,
  'centres.title': (n: string, of: string) =>
    `${n}/${of} đơn vị cấp xã có trung tâm phục vụ hành chính công`,
  'centres.caption': 'Trung tâm phục vụ hành chính công cấp xã',
  'centres.centres': 'Trung tâm, theo nguồn',
  'centres.units': 'Đơn vị cấp xã',
  'centres.reading': 'Mỗi chấm là một đơn vị cấp xã; chấm đặc là có trung tâm, theo báo cáo.',
  'rates.title': (top: string, high: string, bottom: string, low: string) =>
    `Cao nhất: ${top}, ${high}; thấp nhất: ${bottom}, ${low}`,
  'rates.unit': '% hồ sơ tiếp nhận',
  'rates.caption': 'Tỷ lệ hồ sơ xử lý bằng dữ liệu số',
  'rates.pooledProvinces': '34 tỉnh, thành gộp lại (Hai Cấp tính)',
  'rates.pooledCommunes': 'các xã, phường của tỉnh gộp lại (Hai Cấp tính)',
  'communes.title': (n: string, of: string) => `${n} trên ${of} xã, phường có số liệu của Cổng`,
  'communes.order': 'theo vần chữ cái, không sắp hạng',
  'communes.caption': 'Các xã, phường theo chỉ số',
  'communes.note':
    'Điểm của xã không so được với điểm của tỉnh. Tổng điểm, điểm hài lòng và điểm công khai, minh bạch của xã không dùng để so sánh.',
} as const satisfies Record<string, string | ((...args: never[]) => string)>;

type Said<T> = T extends (...args: infer A) => string ? (...args: A) => string : string;

/** Every message, by its key; Vietnamese is the model that other languages follow. */
export type Messages = { readonly [Key in keyof typeof vi]: Said<(typeof vi)[Key]> };
