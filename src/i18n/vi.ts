import { lowerFirst } from './lowerFirst.ts';
import { site } from '../site.ts';

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
  'frame.reports': 'Khó khăn, kiến nghị',
  'frame.reports.short': 'Vướng mắc',
  'frame.find': 'Tìm nơi',
  'frame.data': 'Dữ liệu',
  'frame.embed': 'Nhúng vào bài',
  'frame.sources': 'Nguồn',
  'frame.report': 'Báo lỗi',
  'frame.glossary': 'Thuật ngữ',
  'frame.about': 'Giới thiệu',
  'frame.changes': 'Thay đổi',
  'frame.quality': 'Chất lượng dữ liệu',
  'frame.coverage': 'Đã có, chưa có',
  'frame.licence': 'Giấy phép',
  'frame.twin': 'English',
  'frame.notGovernment': 'Đây không phải trang của cơ quan nhà nước.',
  'frame.operator': (name: string) => `Đơn vị vận hành: ${name}.`,
  'frame.contact': 'Liên hệ',
  'frame.noTracking': 'Không cookie, không theo dõi.',
  'frame.breadcrumbs': 'Đường dẫn',
  'frame.table': 'Bảng số liệu',
  'frame.source': 'Nguồn',
  'frame.contents': 'Trong trang này',

  'picture.licence': (name: string) => `${name} · CC BY 4.0`,
  'print.code': 'Trang này trên mạng:',
  'card.stated': (n: string) => `Số liệu nêu nguyên như từng nguồn: ${n}`,
  'marks.open': 'mũi tên: hơn, hoặc từ số đó trở lên',
  'marks.capped': 'đầu hở: gần, dưới hoặc tối đa số đó',
  'marks.hatched': 'đầu gạch chéo: khoảng số đó',
  'marks.tentative': 'viền đứt: đề xuất, giao tạm thời, ước tính hoặc chỉ tiêu',

  'word.nOf': (n: string) => `n = ${n}`,
  'word.andMore': (n: string) => `và ${n} nơi khác`,
  'word.notCollected': `chưa có trong ${site.name}`,
  'word.median': 'trung vị',
  'word.noAddress': 'chưa có địa chỉ mở được',
  'word.machine': 'bản dịch máy',
  'word.derived': `${site.name} tính`,
  'word.place': 'Nơi',
  'word.value': 'Giá trị',
  'word.period': 'Kỳ',
  'word.n': 'n',
  'word.min': 'Thấp nhất',
  'word.maximum': 'Cao nhất',
  'word.medianOf': (n: string) => `Trung vị của ${n} đơn vị`,
  'word.part': 'Phần',
  'word.group': 'Nhóm điểm',
  'word.points': 'Điểm',
  'word.maxPoints': 'Điểm tối đa',
  'word.gap': 'Điểm chưa đạt',
  'word.total': 'Tổng',
  'word.change': 'Chênh lệch',
  'word.indicator': 'Chỉ số',
  'word.language': 'Ngôn ngữ của văn bản',
  'word.publisher': 'Cơ quan công bố',
  'word.published': 'Ngày đăng',
  'word.unknown': 'không rõ',
  'word.undated': 'không ghi ngày',

  'press.heading': (when: string) => `Theo báo chí, ${when}`,
  'rank.portal': (rank: string, of: string, date: string) =>
    `Thứ ${rank}/${of} theo bảng điểm của Cổng, ${date}`,
  'rank.press': (rank: string, of: string, when: string) => `Thứ ${rank}/${of} theo nguồn, ${when}`,
  'rank.noTotal': (rank: string, when: string) =>
    `Thứ ${rank} theo nguồn, ${when}; nguồn không nêu tổng số`,
  'rank.own': (position: string, of: string) =>
    `Thứ ${position}/${of}, ${site.name} sắp theo tỷ lệ`,
  'word.joint': (n: string) => `số liệu chung của ${n} đơn vị`,
  'word.xOfN': (x: string, n: string) => `${x} trên ${n}`,
  'word.taken': (date: string) => `lấy ngày ${date}`,
  'word.pooled': (value: string) => `cả nước gộp lại: ${value}`,
  'word.pooledHere': (value: string) => `các xã, phường gộp lại: ${value}`,
  'unit.points': (max: string) => (max ? `điểm, tối đa ${max}` : 'điểm'),
  'unit.days': 'ngày',
  'unit.count': 'số lượng',
  'unit.dossiers': 'số hồ sơ',
  'unit.persons': 'số người',
  'n.provinces': (n: string, of: string) => `${n}/${of} tỉnh, thành`,
  'n.communes': (n: string, of: string) => `${n}/${of} xã, phường`,
  'n.places': (n: string) => `${n} nơi`,
  'title.range': (name: string, low: string, lowAt: string, high: string, highAt: string) =>
    `${name} cao nhất ${high} ở ${highAt}, thấp nhất ${low} ở ${lowAt}`,
  'title.spread': (name: string, low: string, high: string, median: string) =>
    `${name} từ ${low} đến ${high}, trung vị ${median}`,
  'title.median.above': (place: string, value: string, median: string) =>
    `${place}: ${value}, cao hơn trung vị ${median}`,
  'title.median.below': (place: string, value: string, median: string) =>
    `${place}: ${value}, thấp hơn trung vị ${median}`,
  'title.median.at': (place: string, value: string) => `${place}: ${value}, bằng trung vị`,
  'title.absent': (name: string) => `${name}: chưa có trong ${site.name}`,
  'map.description': (subtitle: string) =>
    `Ô vuông cho từng tỉnh, thành, xếp gần đúng vị trí; có đặc khu Hoàng Sa và đặc khu Trường Sa. ${subtitle}`,
  'map.boundaries.description': (subtitle: string) =>
    `Các tỉnh, thành theo ranh giới do đơn vị vận hành cung cấp; có đặc khu Hoàng Sa và đặc khu Trường Sa. ${subtitle}`,
  'map.sea': 'Biển Đông',
  'map.legend': (name: string) => `${name}; số tỉnh, thành trong mỗi bậc`,
  'map.missing': (n: string) => `chưa có trong ${site.name}: ${n}`,
  'map.reading':
    'Mỗi ô là một tỉnh hoặc thành phố, diện tích ô không nói lên diện tích thật; màu theo bậc ghi ở chú giải.',
  'compare.pooled': (n: string) => `${n} nơi gộp lại`,
  'peers.higher': (group: string, n: string, median: string) =>
    `Cao hơn các nơi cùng nhóm: ${group} (${n} nơi, trung vị ${median}).`,
  'peers.close': (group: string, n: string, median: string) =>
    `Gần các nơi cùng nhóm: ${group} (${n} nơi, trung vị ${median}).`,
  'peers.lower': (group: string, n: string, median: string) =>
    `Thấp hơn các nơi cùng nhóm: ${group} (${n} nơi, trung vị ${median}).`,
  'data.peers': 'Nhóm so sánh và nơi thuộc mỗi nhóm',
  'frame.compare': 'So sánh',
  'grid.title': (name: string, median: string) =>
    `${name}: một nửa số xã, phường từ ${median} trở lên`,
  'grid.legend': (name: string) => `${name}; số xã, phường, đặc khu trong mỗi bậc`,
  'grid.reading':
    'Mỗi ô là một xã, phường hoặc đặc khu, xếp theo tên; số trong ô là bậc ghi ở chú giải; chỗ đứng của ô không phải vị trí trên bản đồ.',
  'word.versionUntil': (kind: string, date: string) => `khi còn là ${kind}, trước ngày ${date}`,
  'stub.moved': (name: string) => `Trang của ${name} ở địa chỉ mới.`,
  'stub.go': 'Tới trang',
  'place.compare': (name: string) => `So ${name} với nơi khác`,
  'order.ours': `${site.name} sắp theo tỷ lệ`,
  'order.points': `${site.name} sắp theo điểm`,
  'order.printed': 'Thứ tự theo bảng điểm của Cổng',
  'order.none': 'Theo mã đơn vị, không sắp hạng',
  'order.ours.head': `${site.name} sắp`,
  'order.printed.head': 'Thứ theo Cổng',
  'order.tooFew': 'không sắp (dưới 100 hồ sơ)',
  'order.none.reading':
    'Các nơi đứng theo mã đơn vị hành chính. Con số lớn nhỏ ở đây không nói nơi nào tốt hơn.',
  'order.peers': (counted: string, within: string) => `Đứng cạnh nhau: ${counted} của ${within}.`,
  'order.caution':
    'Thứ tự không nói vì sao các nơi khác nhau: cơ cấu thủ tục, nhất là hồ sơ đất đai, và cách ghi sổ mỗi nơi một khác.',
  'order.leftOut': (reason: string, n: string, places: string) =>
    `Không sắp vì ${reason} (${n} nơi): ${places}.`,
  'order.missing': (reason: string, n: string, places: string) =>
    `Không có số, ${reason} (${n} nơi): ${places}.`,
  'order.reason.few': (fewest: string) => `dưới ${fewest} hồ sơ`,
  'order.cannotSay': (text: string) => `Điều bảng này không nói được: ${text}`,
  'scale.from': (value: string) => `từ ${value}`,
  'strip.reading.provinces':
    'Mỗi chấm xám là một tỉnh, thành, dồn theo cột; chấm lớn có tên là nơi này.',
  'strip.reading.communes':
    'Mỗi dấu xám là một xã, phường hoặc đặc khu, dồn theo cột; vạch đứng là trung vị.',
  'strip.whole': (n: string) => `Cả ${n} nơi`,
  'strip.open': 'xem bảng đầy đủ',
  'strip.few': (n: string, fewest: string) => `${n} nơi có dưới ${fewest} hồ sơ không vẽ ở đây`,
  'distribution.title': (median: string, low: string, high: string) =>
    `Một nửa số tỉnh, thành từ ${median} trở lên; cả nước từ ${low} đến ${high}`,
  'distribution.reading': 'Mỗi chấm là một tỉnh hoặc thành phố; chấm xếp chồng để không che nhau.',
  'groups.title': (name: string, gap: string, max: string) =>
    `${name} còn ${gap}/${max} điểm chưa đạt`,
  'groups.title.most': (name: string, gap: string, max: string) =>
    `${name} còn ${gap}/${max} điểm chưa đạt, nhiều nhất trong sáu nhóm`,
  'groups.unit': 'điểm từng nhóm trên điểm tối đa, theo Cổng',
  'groups.median': (n: string) => `trung vị của ${n} nơi`,
  'groups.frame': 'điểm tối đa',
  'groups.caption': 'Sáu nhóm điểm của Cổng',
  'groups.reading': 'Khung dài bằng điểm tối đa của nhóm, phần tô là điểm đạt, vạch là trung vị.',
  'groups.noGap': 'không tính',
  'groups.commune.note':
    'Điểm công khai, minh bạch là điểm chung của tỉnh. Điểm hài lòng của một xã có thể đổi mạnh chỉ vì một vài phản ánh, kiến nghị. Hai nhóm này vẽ xám, không tính điểm chưa đạt, không so.',
  'satisfaction.points': 'Điểm nhóm “Mức độ hài lòng” do Cổng tính; không phải kết quả khảo sát.',
  'onTime.title': (rate: string, overdue: string) =>
    `${rate} hồ sơ đúng hạn, ${overdue} hồ sơ quá hạn`,
  'onTime.unit': 'hồ sơ tiếp nhận trên Cổng Dịch vụ công quốc gia, gồm hồ sơ đang giải quyết',
  'onTime.caption': 'Hồ sơ đúng hạn và quá hạn trong số tiếp nhận',
  'onTime.note':
    'Cổng tính đúng hạn trên số tiếp nhận, gồm cả hồ sơ đang giải quyết: “chưa quá hạn”, không phải “đã giải quyết đúng hạn”.',
  'tiers.title.whole': (commune: string, total: string) =>
    `Cấp xã tiếp nhận ${commune} trong ${total} hồ sơ`,
  'tiers.title': (commune: string, province: string) =>
    `Cấp xã tiếp nhận ${commune} hồ sơ, cấp tỉnh ${province} hồ sơ`,
  'tiers.caption': 'Hồ sơ tiếp nhận theo hai cấp',
  'tiers.differs': (total: string) =>
    `Nguồn ghi tổng ${total}, không bằng tổng hai cấp; ${site.name} giữ nguyên số đã in.`,
  'moves.title': (change: string, days: string, name: string, own: string) =>
    `Tổng điểm ${change} trong ${days} ngày; riêng ${lowerFirst(name)} ${own}`,
  'moves.subtitle': (from: string, to: string, n: string) =>
    `điểm lũy kế năm 2026, từ ${from} đến ${to} · ${n} lần lấy số`,
  'moves.caption': 'Điểm từng nhóm theo ngày lấy số',
  'moves.caption.places': 'Điểm của các tỉnh, thành theo ngày lấy số',
  'dates.title': (name: string, up: string, down: string) =>
    `${name} giữa hai ngày: ${up} nơi tăng, ${down} nơi giảm`,
  'moves.note': 'Điểm tính lũy kế từ đầu năm; chênh lệch giữa hai ngày không phải xu hướng.',
  'moves.sumDiffers':
    'Ngày 3/10/2026, tổng điểm Cổng in không bằng tổng sáu nhóm; số được giữ như đã in.',
  'norm.title': (short: string, norm: string) => `Còn thiếu ${short} người so với định mức ${norm}`,
  'norm.scope': 'cán bộ, công chức cấp xã, một nguồn',
  'norm.caption': 'Định mức, có mặt, còn thiếu',
  'norm.also': (figure: string, about: string) =>
    `Cùng nguồn còn ghi ${figure} (${about}): số khác, không đặt chung biểu đồ.`,
  'units.title': (n: string, list: string) =>
    list ? `${n} đơn vị hành chính cấp xã: ${list}` : `${n} đơn vị hành chính cấp xã`,
  'units.subtitle': (date: string) => (date ? `đơn vị · tại ngày ${date}` : 'đơn vị'),
  'units.caption': 'Đơn vị hành chính cấp xã theo loại',
  'units.before': 'Trước sắp xếp',
  'units.beforeNote': (n: string, when: string) =>
    `Trước khi sắp xếp có ${n} đơn vị cấp xã (${lowerFirst(when)}).`,
  'centres.title': (n: string, of: string) =>
    `${n}/${of} đơn vị cấp xã có trung tâm phục vụ hành chính công`,
  'centres.caption': 'Trung tâm phục vụ hành chính công cấp xã',
  'centres.centres': 'Trung tâm, theo nguồn',
  'centres.units': 'Đơn vị cấp xã',
  'centres.reading': 'Mỗi chấm là một đơn vị cấp xã; chấm đặc là có trung tâm, theo báo cáo.',
  'rates.title': (top: string, high: string, bottom: string, low: string) =>
    `${high} ${top}; ${low} ${lowerFirst(bottom)}`,
  'rates.unit': '% hồ sơ tiếp nhận',
  'rates.caption': 'Tỷ lệ hồ sơ xử lý bằng dữ liệu số',
  'rates.pooledProvinces': `cả nước gộp lại (${site.name} tính)`,
  'rates.pooledCommunes': `các xã, phường gộp lại (${site.name} tính)`,
  'communes.title': (n: string, of: string) => `${n} trên ${of} xã, phường có số liệu của Cổng`,
  'communes.order': 'theo vần chữ cái, không sắp hạng',
  'communes.caption': 'Các xã, phường theo chỉ số',
  'communes.note':
    'Điểm của xã không so được với điểm của tỉnh. Tổng điểm, điểm hài lòng và điểm công khai, minh bạch của xã không dùng để so sánh.',

  'n.figures': (n: string) => `${n} số liệu`,
  'n.reports': (n: string) => `${n} ý kiến, tình hình`,
  'key.mean': (value: string) => `trung bình các tỉnh, thành: ${value}`,
  'key.median': (n: string, value: string) => `trung vị của ${n} xã, phường: ${value}`,
  'key.neutral': 'số đếm, không xếp thứ tự',
  'key.units': 'đếm từ danh mục đơn vị',
  'key.unitsLabel': 'Đơn vị hành chính cấp xã',
  'key.unitsDetail': (communes: string, wards: string, zones: string, date: string) =>
    `${communes} xã, ${wards} phường, ${zones} đặc khu từ ${date}, theo các nghị quyết`,
  'key.overProvinces': (n: string) => `${n} tỉnh, thành gộp lại, ${site.name} tính`,
  'key.nation': 'trung bình cả nước do Cổng in',
  'home.title': 'Chính quyền hai cấp, bằng những con số đã công bố',
  'home.lead': (provinces: string, units: string) =>
    `${provinces} tỉnh, thành và ${units} xã, phường, đặc khu từ ngày 1 tháng 7 năm 2025, qua những số liệu đã công bố về hồ sơ, dịch vụ trực tuyến, nhân sự; mỗi con số dẫn tới nguồn của nó, nguồn chưa có địa chỉ mở được thì ghi rõ.`,
  'home.missing': (own: string, all: string) =>
    `${own} trên ${all} đơn vị cấp xã đã có số liệu riêng ở đây.`,
  'home.missingCaution': 'Chưa có ở đây không có nghĩa là nơi đó chưa công bố.',
  'home.coverage': 'Xem nơi nào, chỉ số nào đã có và chưa có',
  'home.latest': 'Mới nhất',
  'home.missingTitle': `Chưa có trong ${site.name}`,
  'home.topics': 'Theo chủ đề',
  'home.provinces': (n: string) => `${n} tỉnh, thành`,
  'home.provincesLead':
    'Số bên cạnh là tỷ lệ hồ sơ đúng hạn trên số tiếp nhận, gồm hồ sơ đang giải quyết, theo Cổng Dịch vụ công quốc gia; n và kỳ ở trang từng nơi.',
  'edition.title': (name: string) => `${name}: chính quyền hai cấp, bằng những con số đã công bố`,
  'edition.lead': (name: string, n: string) =>
    `Số liệu đã công bố của ${name} và ${n} đơn vị hành chính cấp xã; số của các tỉnh, thành khác đứng cạnh để so. Mỗi con số dẫn tới nguồn của nó.`,
  'edition.places': (name: string, n: string) => `${name} và ${n} đơn vị hành chính cấp xã`,
  'province.merged': (n: string, old: string) =>
    `${n} đơn vị hành chính cấp xã. Hợp nhất từ ${old} ngày 1 tháng 7 năm 2025.`,
  'province.kept': (n: string) =>
    `${n} đơn vị hành chính cấp xã. Không hợp nhất với tỉnh khác năm 2025.`,
  'province.description': (name: string, lead: string) =>
    `${name}: số liệu đã công bố về chính quyền hai cấp, có nguồn từng con số. ${lead}`,
  'province.figures': (n: string) => `${n} số liệu`,
  'more.figures': (n: string) => `Thêm ${n} biểu đồ, bảng`,
  'more.strips': (n: string) => `Các xã, phường trên ${n} biểu đồ`,
  'more.stated': (n: string) => `${n} số liệu theo báo chí, nêu nguyên như nguồn`,
  'more.others': (n: string) => `${n} số liệu khác đã công bố`,
  'province.communes': 'Xã, phường, đặc khu',
  'province.communesLead': 'Mỗi tên dẫn tới trang riêng, kể cả nơi chưa có số liệu.',
  'province.sources': 'Nguồn của trang này',
  'province.download': 'Tải mọi số liệu của trang (JSON)',
  'satisfaction.note':
    'Mỗi cách đo hài lòng đứng riêng, không nối vào nhau. Tỷ lệ “hài lòng” của Cổng tính từ hồ sơ trễ hạn và phản ánh, theo bản chép công thức; số “hài lòng” gần bằng số đúng hạn, không phải khảo sát người dân.',
  'staffing.note':
    'Số biên chế mỗi nguồn đếm một kiểu: có nơi gồm viên chức, có nơi không; có số là đề xuất hoặc giao tạm thời. Các số của một nơi có thể trùng người, nên không cộng, không chia. Đọc phạm vi trước khi so.',
  'press.note':
    'Số liệu báo chí có kỳ và cách tính khác nhau, khác cả với số của Cổng: liệt kê, không vẽ chung, không so.',
  'commune.lead': (name: string, province: string) => `${name} thuộc ${province}.`,
  'commune.description': (name: string, province: string) =>
    `${name}, ${province}: số liệu đã công bố, nguồn, và các đơn vị cũ hợp thành.`,
  'commune.description.empty': (name: string, province: string) =>
    `${name}, ${province}: các đơn vị cũ hợp thành, nơi nộp hồ sơ; số liệu chưa có trong ${site.name}.`,
  'commune.empty': (name: string) =>
    `${name}: số liệu riêng chưa có trong ${site.name}. Điều đó không có nghĩa là nơi này chưa công bố.`,
  'commune.code': (code: string) => `Mã đơn vị: ${code}.`,
  'commune.codes': (code: string, aliases: string) =>
    `Mã đơn vị: ${code}; có danh mục ghi ${aliases}.`,
  'commune.kindChanged': (before: string, after: string, date: string, legal: string) =>
    `Từ ${before} thành ${after} ngày ${date} (${legal}).`,
  'commune.kindUncertain': `Tỉnh này có các xã thành phường mà ${site.name} chưa biết hết; loại của đơn vị này có thể đã đổi.`,
  'commune.lineage': 'Hợp thành từ',
  'commune.lineageNote':
    'Danh sách có thể chưa đủ; “theo danh mục” nghĩa là danh mục không nêu lấy toàn bộ hay một phần. Số liệu của một đơn vị bị chia không chuyển cho đơn vị mới.',
  'commune.lineageNone':
    'Chưa rõ đơn vị cấp xã nào trước tháng 7/2025 hợp thành nơi này; có huyện đảo trước đây không có cấp xã.',
  'commune.about': 'Đơn vị này',
  'commune.stated': 'Số liệu nêu trong văn bản',
  'commune.joint': 'Số liệu chung của nhiều đơn vị, không của riêng nơi này',
  'commune.figures': 'Số liệu',
  'commune.next': 'Bạn có thể làm gì',
  'commune.file': 'Nộp và tra cứu hồ sơ trên Cổng Dịch vụ công quốc gia',
  'commune.feedback': 'Gửi phản ánh, kiến nghị qua Cổng Dịch vụ công quốc gia',
  'commune.province': (name: string) => `Mọi số liệu của ${name} và các xã, phường khác`,
  'share.whole': 'toàn bộ',
  'share.part': 'một phần',
  'share.remainder': 'phần còn lại',
  'share.part-area': 'một phần diện tích',
  'share.part-population': 'một phần dân số',
  'share.not-stated': 'theo danh mục',
  'lineage.clause': (resolution: string, clause: string) =>
    clause ? `khoản ${clause}, ${resolution}` : resolution,
  'answer.pooled': (value: string) => `Cả nước gộp lại: ${value}`,
  'answer.printed': (value: string, of: string) =>
    `Trung bình các tỉnh, thành do Cổng in: ${value} trên ${of} điểm`,
  'answer.median': (n: string, value: string, of: string) =>
    `Trung vị của ${n} tỉnh, thành: ${value} trên ${of} điểm`,
  'answer.ends': (high: string, highAt: string, low: string, lowAt: string) =>
    `cao nhất ${high} ở ${highAt}, thấp nhất ${low} ở ${lowAt}`,
  'answer.first': (place: string, value: string) =>
    `đứng đầu bảng điểm của Cổng: ${place}, ${value} điểm`,
  'indicator.method': 'Cách tính',
  'indicator.formula': (top: string, bottom: string) => `Cách tính: 100 × “${top}” / “${bottom}”.`,
  'indicator.caution': 'Lưu ý khi đọc',
  'indicator.provinces': 'Các tỉnh, thành',
  'indicator.communes': 'Xã, phường của từng tỉnh',
  'indicator.communesNote': 'Mỗi tỉnh đứng riêng: kỳ và cách tính của các tỉnh khác nhau.',
  'indicator.stated': 'Theo báo chí',
  'indicator.none': `Chưa có số liệu nào trong ${site.name}.`,
  'indicator.download': 'Tải số liệu (JSON)',
  'indicator.companions': 'Đọc cùng',
  'indicators.title': 'Chỉ số theo chủ đề',
  'indicators.lead':
    '42 chỉ số chính có trang riêng. Mọi số liệu khác đã công bố đứng trong một danh sách cho mỗi chủ đề.',
  'indicators.others': (n: string) => `Số liệu khác đã công bố: ${n} chỉ số`,
  'theme.others': 'Số liệu khác đã công bố',
  'theme.core': 'Chỉ số chính',
  'theme.tabled': (n: string) => `Có trong bảng của Cổng cho ${n} nơi; tải về`,
  'theme.none': 'Không có số liệu nào khác.',
  'sources.title': 'Nguồn',
  'sources.lead': (n: string) =>
    `${n} văn bản và bảng số liệu. Mỗi trang liệt kê mọi con số lấy từ đó, theo thứ tự trong văn bản.`,
  'sources.table': 'Bảng số liệu',
  'sources.registry': 'Danh mục đơn vị hành chính',
  'sources.law': 'Nghị quyết',
  'sources.article': 'Bài viết và trang thông tin',
  'reply.by': (province: string, date: string) => `${province} trả lời ngày ${date}`,
  'reply.mark': 'có trả lời của tỉnh',
  'changes.reportTitle': 'Báo lỗi, trả lời',
  'changes.report':
    'Thấy số sai, bấm “Báo lỗi” cạnh số đó: thư soạn sẵn có mã số liệu, trang và giá trị. Lỗi đã sửa được ghi ở trang này, kèm ngày.',
  'changes.reviewed': 'Ngoại lệ đã xem xét',
  'changes.replies': 'Trả lời của các tỉnh, thành phố',
  'changes.noReplies':
    'Chưa có trả lời nào. Trả lời của một tỉnh về số liệu của mình sẽ đứng cạnh chính số liệu đó và ở đây.',
  'glossary.title': 'Thuật ngữ',
  'glossary.lead':
    'Những từ hay gặp trên các trang, nghĩa của chúng ở đây và nguồn của định nghĩa, nếu có. Từ được gạch chân chấm trong trang dẫn tới đây.',
  'source.description': (name: string) => `Mọi số liệu ${site.name} lấy từ nguồn này: ${name}`,
  'source.ownTitle': 'Tiêu đề',
  'source.retrieved': 'Ngày đọc',
  'source.licence': 'Giấy phép',
  'source.openAt': (printed: string) => `Mở nguồn, tìm “${printed}”`,
  'source.noLicence': `nguồn không nêu điều kiện dùng lại; ${site.name} chỉ dẫn con số và vị trí của nó`,
  'source.open': 'Mở địa chỉ của nguồn',
  'source.figures': 'Số liệu lấy từ đây',
  'source.reports': 'Khó khăn, vướng mắc · đề xuất, kiến nghị · ý kiến chỉ đạo',
  'source.derivedTitle': `Số do ${site.name} tính từ nguồn này`,
  'source.derived':
    'Trung vị là số đứng giữa của mọi nơi cùng kỳ; số gộp là tổng tử số chia tổng mẫu số; điểm chưa đạt là điểm tối đa trừ điểm đạt; chênh lệch là ngày cuối trừ ngày đầu. Số in trong bảng được giữ nguyên. Các chỉ số có số tính thêm:',
  'source.derived.registry': 'Đếm số đơn vị trong danh mục theo loại tại ngày ghi kèm.',
  'source.files': 'Bảng như đã chép',
  'source.line': 'Dòng',
  'report.difficulty': 'Khó khăn, vướng mắc',
  'report.proposal': 'Đề xuất, kiến nghị',
  'report.direction': 'Ý kiến chỉ đạo',
  'report.finding': 'Tình hình',
  'data.title': 'Dữ liệu',
  'data.lead':
    'Tải về, dùng lại, ghi nguồn. CSV theo RFC 4180, UTF-8; XLSX cho Excel; mỗi JSON là một đối tượng có meta và data.',
  'data.whole': 'Toàn bộ',
  'data.byProvince': 'Theo tỉnh, thành',
  'data.byIndicator': 'Theo chỉ số',
  'data.templates': 'Biểu mẫu để điền',
  'data.templatesLead':
    'Biểu II.06a/VPCP/KSTT theo quý, mỗi dòng một xã, phường, đặc khu, có sẵn mã và tên. XLSX để điền bằng Excel, LibreOffice; CSV cho phần mềm.',
  'data.tableSchema': 'Mẫu của tệp mô tả table.json (JSON Schema)',
  'data.observations': 'Số liệu: giá trị, từ đi kèm, kỳ, nguồn, vị trí',
  'data.places': 'Đơn vị hành chính: mã, loại theo thời gian, đơn vị cũ',
  'data.indicators': 'Chỉ số: tên, định nghĩa, đơn vị tính',
  'data.sources': 'Nguồn: tiêu đề, ngày, địa chỉ, ngôn ngữ',
  'data.reports': 'Khó khăn, đề xuất, chỉ đạo, tình hình',
  'data.history': 'Số đã công bố và nay được thay hoặc rút, với lý do',
  'data.coverage': `Chỉ số chính của từng tỉnh: đã có hay chưa có trong ${site.name}.`,
  'changes.title': 'Thay đổi',
  'changes.lead': 'Những gì được thêm, sửa, và vì sao; mới nhất ở trên.',
  'change.added': 'thêm',
  'change.corrected': 'sửa',
  'change.site': 'trang',
  'about.title': 'Giới thiệu',
  'licence.title': 'Giấy phép và ghi nguồn',
  'missing.title': 'Không tìm thấy trang',
  'missing.text': 'Địa chỉ có thể đã đổi. Hãy bắt đầu từ trang chủ, hoặc tìm nơi bạn cần.',

  'table.title': 'Số khác trong bảng của Cổng',
  'table.caption': 'Chỉ số, giá trị và n',

  'order.title.pooled': (pooled: string, above: string, of: string) =>
    `${above}/${of} tỉnh, thành cao hơn mức cả nước gộp lại ${pooled}`,
  'order.title.pooledOf': (province: string, pooled: string, above: string, of: string) =>
    `${above}/${of} xã, phường của ${province} cao hơn mức gộp lại ${pooled}`,
  'order.title.printed': (place: string, value: string) =>
    `${place} đứng đầu bảng điểm của Cổng: ${value} điểm`,

  'press.undated': 'Theo nguồn, không ghi ngày',
  'norm.present': 'Có mặt',
  'breakdown.title': (first: string, last: string) =>
    `Thứ hạng và sáu nhóm điểm của Cổng, từ ${first} đến ${last}`,
  'breakdown.subtitle': (time: string, of: string) => `điểm trên điểm tối đa · ${time} · ${of}`,
  'breakdown.caption': 'Tổng điểm, thứ hạng do Cổng in và sáu nhóm điểm',
  'breakdown.note':
    'Vài phản ánh, kiến nghị hoặc một việc công khai thủ tục có thể đổi nhiều bậc: đọc từng nhóm trước khi đọc thứ hạng.',

  'title.sum': (name: string, sum: string) => `Cả nước: ${sum} ${lowerFirst(name)}`,
  'title.pooled': (name: string, rate: string) => `${name}: cả nước gộp lại ${rate}`,
  'title.ofPlace': (place: string, title: string) => `${place}: ${lowerFirst(title)}`,
  'groups.few': (n: string) => `Dưới ${n} hồ sơ: vẽ xám, không so với nơi khác.`,
  'petitions.none': 'Cổng không ghi nhận phản ánh, kiến nghị nào ở đây.',
  'petitions.some': (n: string) =>
    `Nhóm này dựa một phần vào ${n} phản ánh, kiến nghị ghi trên Cổng.`,
  'petitions.unknown': 'Bảng này không có số phản ánh, kiến nghị của nơi này.',
  'overdue.title': (overdue: string, received: string) =>
    `${overdue} hồ sơ quá hạn trong ${received} hồ sơ tiếp nhận`,
  'overdue.caption': 'Hồ sơ đúng hạn, quá hạn và tiếp nhận theo tỉnh, thành',
  'registry.published': (communes: string, wards: string, zones: string, date: string) =>
    `Theo các nghị quyết, từ ngày ${date} cả nước có ${communes} xã, ${wards} phường, ${zones} đặc khu.`,

  'table.official': 'Số liệu trong bảng chính thức',
} as const satisfies Record<string, string | ((...args: never[]) => string)>;

type Said<T> = T extends (...args: infer A) => string ? (...args: A) => string : string;

/** Every message, by its key; Vietnamese is the model that other languages follow. */
export type Messages = { readonly [Key in keyof typeof vi]: Said<(typeof vi)[Key]> };
