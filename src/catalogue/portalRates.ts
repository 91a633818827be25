import { topicOf } from './entry.ts';
import { portal } from './portalWords.ts';
import { site } from '../site.ts';

const records = topicOf('records', [
  portal({
    id: 'portal766_on_time_ratio',
    name: {
      vi: 'Tỷ lệ hồ sơ đúng hạn trên số tiếp nhận',
      en: 'Share of applications (dossiers) not overdue, of those received',
    },
    short: { vi: 'Tỷ lệ đúng hạn', en: 'On-time share' },
    share: { vi: 'hồ sơ đúng hạn', en: 'of applications on time' },
    definition: {
      vi: 'Tỷ lệ hồ sơ đúng hạn (trên số tiếp nhận, gồm hồ sơ đang giải quyết): 100 × hồ sơ đúng hạn / hồ sơ tiếp nhận trên Cổng.',
      en: 'Applications (dossiers) not overdue, of received, unfinished included: 100 × on time / received on the portal.',
    },
    caution: {
      vi: 'Đây không phải tỷ lệ giải quyết đúng hạn: hồ sơ đang giải quyết mà chưa tới hạn cũng được tính. Nơi có dưới 100 hồ sơ không được sắp thứ tự.',
      en: 'This is not the share resolved on time: unfinished applications that are not yet due count too. Places with fewer than 100 applications are not ordered.',
    },
    unit: 'percent',
    direction: 'higher',
    core: 3,
    companions: ['portal766_received', 'portal766_on_time', 'portal766_overdue'],
    provinces: 'ordered',
    communes: 'ordered',
    aggregate: 'ratio',
    ratio: { numerator: 'portal766_on_time', denominator: 'portal766_received' },
  }),
  portal({
    id: 'portal766_online_payment_ratio',
    name: {
      vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến trên hồ sơ có nghĩa vụ tài chính',
      en: 'Share paid for online of applications (dossiers) with a financial obligation',
    },
    short: { vi: 'Tỷ lệ thanh toán trực tuyến', en: 'Paid-online share' },
    share: { vi: 'thanh toán trực tuyến', en: 'paid for online' },
    definition: {
      vi: `${site.name} tính: 100 × hồ sơ thanh toán trực tuyến thành công / hồ sơ có nghĩa vụ tài chính, theo số đếm của Cổng.`,
      en: `Computed by ${site.name}: 100 × applications (dossiers) paid for online / applications with a financial obligation, from the counts of the portal.`,
    },
    caution: {
      vi: `Cổng không in tỷ lệ này; đây là cách ${site.name} hiểu tên hai trường dữ liệu, nên không sắp thứ tự.`,
      en: `The portal does not print this share; it is how ${site.name} reads the names of two fields, so places are not ordered by it.`,
    },
    unit: 'percent',
    direction: 'higher',
    core: 4,
    companions: ['portal766_financial_obligation', 'portal766_online_payment_success'],
    provinces: 'shown',
    communes: 'shown',
    aggregate: 'ratio',
    ratio: {
      numerator: 'portal766_online_payment_success',
      denominator: 'portal766_financial_obligation',
    },
  }),
]);

const digitisation = topicOf('service', [
  portal({
    id: 'portal766_original_result_available',
    name: {
      vi: 'Tỷ lệ hồ sơ có kết quả điện tử',
      en: 'Share of applications (dossiers) with an electronic result',
    },
    short: { vi: 'Có kết quả điện tử', en: 'Electronic result' },
    share: { vi: 'hồ sơ có kết quả điện tử', en: 'of applications with an electronic result' },
    definition: {
      vi: 'Số hồ sơ được cấp kết quả giải quyết thủ tục hành chính điện tử trên tổng số hồ sơ, do Cổng tính.',
      en: 'Applications (dossiers) whose result was issued electronically, of all applications, as calculated by the portal.',
    },
    caution: {
      vi: 'Mẫu số là mọi hồ sơ tiếp nhận, kể cả hồ sơ đang giải quyết.',
      en: 'The denominator is all applications received, unfinished ones included.',
    },
    unit: 'percent',
    direction: 'higher',
    core: 19,
    provinces: 'shown',
    communes: 'shown',
    aggregate: 'ratio',
  }),
  portal({
    id: 'portal766_so_hoa_giay_to_giai_quyet',
    name: {
      vi: 'Tỷ lệ hồ sơ được số hóa',
      en: 'Share of applications (dossiers) that are digitised',
    },
    short: { vi: 'Được số hóa', en: 'Digitised' },
    share: { vi: 'hồ sơ được số hóa', en: 'of applications digitised' },
    definition: {
      vi: 'Số hồ sơ thủ tục hành chính có thực hiện số hóa trên tổng số hồ sơ, do Cổng tính.',
      en: 'Applications (dossiers) that were digitised, of all applications, as calculated by the portal.',
    },
    caution: {
      vi: 'Tỷ lệ số hóa do báo chí dẫn năm 2025 có nơi cao hơn nhiều; báo chí không nêu cách tính, và hai số không so được với nhau.',
      en: 'Rates quoted by the press in 2025 are far higher in places; their method is not stated, and the two cannot be compared.',
    },
    unit: 'percent',
    direction: 'higher',
    core: 20,
    provinces: 'shown',
    communes: 'shown',
    aggregate: 'ratio',
  }),
  portal({
    id: 'portal766_citizen_data_connected_dossier',
    name: {
      vi: 'Tỷ lệ hồ sơ dùng dữ liệu dân cư',
      en: 'Share of applications (dossiers) that use population data',
    },
    short: { vi: 'Dùng dữ liệu dân cư', en: 'Population data used' },
    share: { vi: 'hồ sơ dùng dữ liệu dân cư', en: 'of applications using population data' },
    definition: {
      vi: 'Số hồ sơ thủ tục hành chính có sử dụng thông tin, dữ liệu dân cư trên tổng số hồ sơ, do Cổng tính.',
      en: 'Applications (dossiers) that use population (citizen) data, of all applications, as calculated by the portal.',
    },
    unit: 'percent',
    direction: 'higher',
    core: 21,
    provinces: 'shown',
    communes: 'shown',
    aggregate: 'ratio',
  }),
  portal({
    id: 'portal766_reused_digitized_data',
    name: {
      vi: 'Tỷ lệ hồ sơ dùng lại dữ liệu đã số hóa',
      en: 'Share of applications (dossiers) that reuse digitised data',
    },
    short: { vi: 'Dùng lại dữ liệu', en: 'Data reused' },
    share: { vi: 'hồ sơ dùng lại dữ liệu', en: 'of applications reusing data' },
    definition: {
      vi: 'Số hồ sơ có khai thác, sử dụng lại thông tin, dữ liệu đã số hóa trên tổng số hồ sơ, do Cổng tính.',
      en: 'Applications (dossiers) that reuse information and data already digitised, of all applications, as calculated by the portal.',
    },
    caution: {
      vi: 'Có xã mà tỷ lệ này cao hơn tỷ lệ hồ sơ được số hóa; nguồn không giải thích.',
      en: 'In some communes it exceeds the share of applications digitised; the source does not explain it.',
    },
    unit: 'percent',
    direction: 'higher',
    core: 22,
    companions: ['portal766_so_hoa_giay_to_giai_quyet'],
    provinces: 'shown',
    aggregate: 'ratio',
  }),
  portal({
    id: 'portal766_synced_with_dvcqg_personal_storage',
    name: {
      vi: 'Tỷ lệ hồ sơ số hóa có kết nối, chia sẻ dữ liệu để tái sử dụng',
      en: 'Share of applications (dossiers) digitised with data shared for reuse',
    },
    short: { vi: 'Chia sẻ để tái sử dụng', en: 'Shared for reuse' },
    definition: {
      vi: 'Số hồ sơ thủ tục hành chính được số hóa có kết nối, chia sẻ dữ liệu phục vụ tái sử dụng trên tổng số hồ sơ, do Cổng tính.',
      en: 'Applications (dossiers) digitised with data connected and shared for reuse, of all applications, as calculated by the portal.',
    },
    unit: 'percent',
    direction: 'higher',
    aggregate: 'ratio',
  }),
]);

const procedures = topicOf('service', [
  portal({
    id: 'portal766_citizen_data_connected_formality',
    name: {
      vi: 'Tỷ lệ thủ tục hành chính kết nối, chia sẻ dữ liệu dân cư',
      en: 'Share of procedures connected to population data',
    },
    short: { vi: 'Thủ tục kết nối dữ liệu dân cư', en: 'Procedures connected' },
    definition: {
      vi: 'Số thủ tục hành chính đã triển khai kết nối, chia sẻ dữ liệu dân cư trên số thủ tục được tính, theo Cổng.',
      en: 'Administrative procedures connected to population (citizen) data, of those counted, according to the portal.',
    },
    unit: 'percent',
    direction: 'higher',
  }),
  portal({
    id: 'portal766_publish_on_time',
    name: {
      vi: 'Tỷ lệ thủ tục hành chính công bố đúng hạn',
      en: 'Share of procedures announced on time',
    },
    short: { vi: 'Công bố đúng hạn', en: 'Announced on time' },
    definition: {
      vi: 'Số thủ tục hành chính được công bố đúng hạn trên số thủ tục phải công bố, theo Cổng.',
      en: 'Administrative procedures announced on time, of those that were due, according to the portal.',
    },
    caution: {
      vi: 'Nơi không có thủ tục nào phải công bố (0 trên 0) thì không có tỷ lệ.',
      en: 'Where nothing was due (0 of 0) there is no share.',
    },
    unit: 'percent',
    direction: 'higher',
  }),
  portal({
    id: 'portal766_public_update_on_time',
    name: {
      vi: 'Tỷ lệ thủ tục hành chính cập nhật, công khai đúng hạn',
      en: 'Share of procedures updated and made public on time',
    },
    short: { vi: 'Công khai đúng hạn', en: 'Made public on time' },
    definition: {
      vi: 'Số thủ tục hành chính được cập nhật, công khai đúng hạn trên số thủ tục phải công khai, theo Cổng.',
      en: 'Administrative procedures updated and made public on time, of those that were due, according to the portal.',
    },
    unit: 'percent',
    direction: 'higher',
  }),
  portal({
    id: 'portal766_public_content_full',
    name: {
      vi: 'Tỷ lệ thủ tục hành chính công khai đầy đủ nội dung',
      en: 'Share of procedures made public with complete content',
    },
    short: { vi: 'Công khai đủ nội dung', en: 'Complete content' },
    definition: {
      vi: 'Số thủ tục hành chính được công khai đầy đủ nội dung trên số thủ tục công khai, theo Cổng.',
      en: 'Administrative procedures made public with complete content, of those made public, according to the portal.',
    },
    unit: 'percent',
    direction: 'higher',
  }),
]);

/** Rates of the portal, 2026; those with a `ratio` can be computed from its counts. */
export const portalRates = [...records, ...digitisation, ...procedures] as const;
