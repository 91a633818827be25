import { topicOf } from './entry.ts';
import { portal } from './portalWords.ts';
import { site } from '../site.ts';

/** Counts and days of the portal, 2026. */
export const portalCounts = topicOf('records', [
  portal({
    id: 'portal766_received',
    name: {
      vi: 'Hồ sơ tiếp nhận trên Cổng, năm 2026 đến 10/10',
      en: 'Applications (dossiers) received on the portal, 2026 to 10 October',
    },
    short: { vi: 'Hồ sơ tiếp nhận', en: 'Applications received' },
    definition: {
      vi: 'Số hồ sơ thủ tục hành chính được tiếp nhận, cộng dồn từ đầu năm 2026, theo Cổng Dịch vụ công quốc gia. Phú Thọ còn có một số của riêng quý III/2026, không đặt cạnh số cộng dồn.',
      en: 'Applications (dossiers) for administrative procedures received since the start of 2026, as counted by the National Public Service Portal. Phú Thọ has another figure for the third quarter of 2026 alone, which never stands beside the one to date.',
    },
    caution: {
      vi: 'Nơi đông dân có nhiều hồ sơ hơn: con số này không nói nơi nào làm tốt hơn. Không lấy số của tỉnh trừ tổng số của các xã để suy ra số của cấp tỉnh.',
      en: 'Places with more people have more applications: the count does not say who does better. The sum of the communes must not be taken from the figure of the province to find a provincial level.',
    },
    unit: 'count',
    core: 1,
    companions: ['portal766_completed'],
    provinces: 'shown',
    communes: 'shown',
    aggregate: 'sum',
  }),
  portal({
    id: 'portal766_overdue',
    name: {
      vi: 'Hồ sơ quá hạn trong số tiếp nhận',
      en: 'Overdue applications (dossiers) among those received',
    },
    short: { vi: 'Hồ sơ quá hạn', en: 'Overdue' },
    definition: {
      vi: 'Số hồ sơ mà Cổng tính là quá hạn trong số đã tiếp nhận, gồm cả hồ sơ đang giải quyết. Cộng với số đúng hạn thì bằng số tiếp nhận.',
      en: 'Applications (dossiers) that the portal counts as overdue among those received, unfinished ones included. With those on time they add up to the number received.',
    },
    caution: {
      vi: 'Nơi có nhiều hồ sơ thì số quá hạn cũng nhiều: hãy đọc cùng số tiếp nhận.',
      en: 'Where there are more applications there are more overdue ones: read it with the number received.',
    },
    unit: 'count',
    core: 2,
    companions: ['portal766_on_time'],
    aggregate: 'sum',
  }),
  portal({
    id: 'portal766_on_time',
    name: {
      vi: 'Hồ sơ đúng hạn trong số tiếp nhận',
      en: 'Applications (dossiers) on time among those received',
    },
    short: { vi: 'Hồ sơ đúng hạn', en: 'On time' },
    definition: {
      vi: `Số hồ sơ chưa quá hạn trong số đã tiếp nhận, gồm cả hồ sơ đang giải quyết mà chưa tới hạn (${site.name} suy ra từ số liệu của Cổng).`,
      en: `Applications (dossiers) not overdue among those received, unfinished ones that are not yet due included (inferred by ${site.name} from the figures of the portal).`,
    },
    caution: {
      vi: 'Đây không phải số hồ sơ đã giải quyết đúng hạn.',
      en: 'This is not the number of applications resolved on time.',
    },
    unit: 'count',
    companions: ['portal766_overdue'],
    aggregate: 'sum',
  }),
  portal({
    id: 'portal766_completed',
    name: {
      vi: 'Hồ sơ đã giải quyết trên Cổng (Phú Thọ, quý III/2026)',
      en: 'Applications (dossiers) completed on the portal (Phú Thọ, third quarter of 2026)',
    },
    short: { vi: 'Hồ sơ đã giải quyết', en: 'Completed' },
    definition: {
      vi: 'Số hồ sơ đã giải quyết xong trong kỳ theo Cổng; trong bản lưu chỉ tỉnh Phú Thọ có số này.',
      en: 'Applications (dossiers) finished in the period, as counted by the portal; the stored copy has it for Phú Thọ province only.',
    },
    caution: {
      vi: 'Số đúng hạn lớn hơn số đã giải quyết, vì số đúng hạn gồm cả hồ sơ đang giải quyết.',
      en: 'The number on time is larger than the number completed, because it includes unfinished applications.',
    },
    unit: 'count',
    companions: ['portal766_received', 'portal766_on_time'],
  }),
  portal({
    id: 'portal766_financial_obligation',
    name: {
      vi: 'Hồ sơ có nghĩa vụ tài chính',
      en: 'Applications (dossiers) with a financial obligation',
    },
    short: { vi: 'Có nghĩa vụ tài chính', en: 'With a financial obligation' },
    definition: {
      vi: `Số hồ sơ mà người nộp phải trả một khoản tiền, như phí, lệ phí, theo cách ${site.name} hiểu tên trường dữ liệu của Cổng.`,
      en: `Applications (dossiers) for which something has to be paid, such as a fee or a charge, as ${site.name} reads the name of the field of the portal.`,
    },
    caution: {
      vi: 'Cổng không in lời giải thích cho trường dữ liệu này.',
      en: 'The portal prints no explanation of this field.',
    },
    unit: 'count',
    companions: ['portal766_online_payment_success', 'portal766_online_payment_ratio'],
    aggregate: 'sum',
  }),
  portal({
    id: 'portal766_online_payment_success',
    name: {
      vi: 'Hồ sơ thanh toán trực tuyến thành công',
      en: 'Applications (dossiers) paid for online',
    },
    short: { vi: 'Đã thanh toán trực tuyến', en: 'Paid for online' },
    definition: {
      vi: `Số hồ sơ có nghĩa vụ tài chính đã được thanh toán trực tuyến thành công, theo cách ${site.name} hiểu tên trường dữ liệu của Cổng.`,
      en: `Applications (dossiers) with a financial obligation for which an online payment went through, as ${site.name} reads the name of the field of the portal.`,
    },
    caution: {
      vi: 'Cổng không in lời giải thích cho trường dữ liệu này.',
      en: 'The portal prints no explanation of this field.',
    },
    unit: 'count',
    companions: ['portal766_financial_obligation', 'portal766_online_payment_ratio'],
    aggregate: 'sum',
  }),
  portal({
    id: 'portal766_online_formality_payment_success',
    name: {
      vi: 'Thủ tục hành chính có phát sinh thanh toán trực tuyến',
      en: 'Administrative procedures with an online payment',
    },
    short: { vi: 'Thủ tục có thanh toán trực tuyến', en: 'Procedures paid for online' },
    definition: {
      vi: `Số thủ tục hành chính (không phải số hồ sơ) có ít nhất một lần thanh toán trực tuyến, theo cách ${site.name} hiểu tên trường dữ liệu của Cổng.`,
      en: `Administrative procedures (not applications) with at least one online payment, as ${site.name} reads the name of the field of the portal.`,
    },
    caution: {
      vi: 'Không cộng các xã với nhau: cùng một thủ tục được làm ở nhiều nơi.',
      en: 'Communes must not be added up: the same procedure is offered in many places.',
    },
    unit: 'count',
    companions: ['portal766_fee_formality'],
  }),
  portal({
    id: 'portal766_fee_formality',
    name: {
      vi: 'Thủ tục hành chính có thu phí, lệ phí',
      en: 'Administrative procedures with a fee',
    },
    short: { vi: 'Thủ tục có phí, lệ phí', en: 'Procedures with a fee' },
    definition: {
      vi: `Số thủ tục hành chính (không phải số hồ sơ) có thu phí, lệ phí, theo cách ${site.name} hiểu tên trường dữ liệu của Cổng.`,
      en: `Administrative procedures (not applications) that carry a fee, as ${site.name} reads the name of the field of the portal.`,
    },
    caution: {
      vi: 'Không cộng các xã với nhau: cùng một thủ tục được làm ở nhiều nơi.',
      en: 'Communes must not be added up: the same procedure is offered in many places.',
    },
    unit: 'count',
    companions: ['portal766_online_formality_payment_success'],
  }),
  portal({
    id: 'portal766_avg_processing_days',
    name: { vi: 'Số ngày giải quyết bình quân', en: 'Average days to process' },
    short: { vi: 'Số ngày bình quân', en: 'Average days' },
    definition: {
      vi: 'Số ngày bình quân để giải quyết một hồ sơ, do Cổng tính.',
      en: 'Average number of days to process an application (dossier), as calculated by the portal.',
    },
    caution: {
      vi: 'Mỗi nơi có cơ cấu thủ tục khác nhau, và con số này không kiểm tra được bằng số liệu khác: không nói nơi nào nhanh hơn.',
      en: 'Each place has its own mix of procedures, and the figure cannot be checked against another: it does not say who is faster.',
    },
    unit: 'days',
    core: 5,
  }),
]);
