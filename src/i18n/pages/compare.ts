import type { Locale } from '../../locales.ts';
import { site } from '../../site.ts';

/** What the page that compares places says. */
export interface CompareWords {
  readonly title: string;
  readonly lead: string;
  readonly rules: string;
  readonly add: string;
  readonly hint: string;
  readonly chosen: string;
  readonly remove: (place: string) => string;
  readonly theme: string;
  readonly allThemes: string;
  readonly peers: string;
  readonly addGroup: (group: string) => string;
  readonly empty: string;
  readonly full: string;
  readonly otherLevel: string;
  readonly otherProvince: string;
  readonly noFigures: string;
  readonly loading: string;
  readonly failed: string;
  readonly showing: (indicators: string, places: string) => string;
  readonly absent: string;
  readonly table: string;
  readonly place: string;
  readonly value: string;
  readonly n: string;
  readonly few: string;
  readonly source: string;
  readonly pairs: string;
  readonly pairsLead: string;
  readonly pairTitle: (place: string) => string;
  readonly pairLead: string;
  readonly communes: string;
  readonly communesLead: string;
  readonly groups: string;
  readonly groupsLead: string;
  readonly groupsHead: readonly [string, string, string];
  readonly phrases: string;
}

export const compare: Readonly<Record<Locale, CompareWords>> = {
  vi: {
    title: 'So sánh các nơi',
    lead: 'Đặt cạnh nhau tối đa sáu tỉnh, hoặc sáu xã, phường của một tỉnh, theo những chỉ số được phép đặt chung một biểu đồ.',
    rules:
      'Chỉ có số của cùng một nguồn, cùng một kỳ. Không đặt xã bên tỉnh, không đặt xã của hai tỉnh bên nhau, không so điểm báo chí dẫn. Nơi có dưới 100 hồ sơ tô xám.',
    add: 'Thêm một nơi',
    hint: 'Tên tỉnh, xã, phường',
    chosen: 'Đang so',
    remove: (place) => `Bỏ ${place}`,
    theme: 'Chủ đề',
    allThemes: 'Tất cả',
    peers: 'Gợi ý các nơi cùng nhóm',
    addGroup: (group) => `So với: ${group}`,
    empty: 'Chưa chọn nơi nào. Gõ tên một tỉnh hoặc một xã, phường.',
    full: 'Đã đủ sáu nơi; hãy bỏ bớt một nơi.',
    otherLevel: 'Chỉ so các nơi cùng một cấp.',
    otherProvince: 'Xã, phường chỉ so trong cùng một tỉnh: mỗi tỉnh là một nguồn, một kỳ.',
    noFigures: `${site.name} chưa có số liệu so được của các xã, phường tỉnh này.`,
    loading: 'Đang tải số liệu…',
    failed: 'Không tải được số liệu. Hãy dùng các trang so sẵn ở dưới.',
    showing: (indicators, places) => `${indicators} chỉ số của ${places} nơi`,
    absent: `chưa có trong ${site.name}`,
    table: 'Bảng số liệu',
    place: 'Nơi',
    value: 'Giá trị',
    n: 'n',
    few: 'dưới 100 hồ sơ, chỉ để tham khảo',
    source: 'Nguồn',
    pairs: 'So sẵn: từng tỉnh với cả nước',
    pairsLead: 'Mỗi trang đặt một tỉnh bên cạnh cả 34 tỉnh, thành gộp lại.',
    pairTitle: (place) => `${place} và cả 34 tỉnh, thành`,
    pairLead:
      'Mỗi thanh là con số của tỉnh; vạch là số của cả 34 nơi, ghi rõ gộp từ số đếm hay trung vị.',
    communes: 'Xã, phường với trung vị của tỉnh',
    communesLead:
      'Trang của từng xã, phường có số liệu đã đặt xã đó bên trung vị các xã cùng tỉnh, không bao giờ bên điểm của tỉnh.',
    groups: 'Nhóm so sánh',
    groupsLead: 'Mỗi nhóm có định nghĩa đã công bố. Tải: peers.csv ở trang Dữ liệu.',
    groupsHead: ['Nhóm', 'Định nghĩa', 'Các nơi'],
    phrases:
      '“Cao hơn”, “gần”, “thấp hơn các nơi cùng nhóm”: cao hơn là trên tứ phân vị trên của nhóm, thấp hơn là dưới tứ phân vị dưới, còn lại là gần. Nhóm phải có ít nhất năm nơi có số. Một trong bốn nơi luôn nằm trên, một trong bốn nằm dưới: đây không phải lời khen chê.',
  },
  en: {
    title: 'Compare places',
    lead: 'Set up to six provinces, or six communes of one province, side by side by the indicators that may share a chart.',
    rules:
      'Only figures of one source and one period stand together. Never communes beside provinces, never communes of two provinces, never scores quoted by the press. Places with fewer than 100 applications are grey.',
    add: 'Add a place',
    hint: 'Name of a province, commune, ward',
    chosen: 'Comparing',
    remove: (place) => `Remove ${place}`,
    theme: 'Theme',
    allThemes: 'All',
    peers: 'Suggested peers',
    addGroup: (group) => `Beside: ${group}`,
    empty: 'No place is chosen. Type the name of a province or a commune.',
    full: 'Six places are chosen; remove one first.',
    otherLevel: 'Only places of one level stand together.',
    otherProvince:
      'Communes are compared within one province: each province is one source and one period.',
    noFigures: `${site.name} has no figures yet by which the communes of this province compare.`,
    loading: 'Loading figures…',
    failed: 'The figures could not be loaded. Use the prepared pages below.',
    showing: (indicators, places) => `${indicators} indicators of ${places} places`,
    absent: 'not collected here yet',
    table: 'Table',
    place: 'Place',
    value: 'Value',
    n: 'n',
    few: 'fewer than 100 applications, for information only',
    source: 'Source',
    pairs: 'Prepared: each province beside the country',
    pairsLead: 'Each page sets a province beside all 34 taken together.',
    pairTitle: (place) => `${place} and all 34 provinces`,
    pairLead:
      'A bar is the province; the tick is all 34, saying whether it is pooled from counts or their median.',
    communes: 'Communes beside the median of their province',
    communesLead:
      'The page of each commune with figures sets it beside the median of the communes of its province, never beside the scores of the province.',
    groups: 'Peer groups',
    groupsLead: 'Each group has a published definition. Download: peers.csv on the Data page.',
    groupsHead: ['Group', 'Definition', 'Places'],
    phrases:
      '“Higher than”, “close to”, “lower than its peers”: higher is above the upper quartile of the group, lower is below the lower quartile, the rest is close. A group needs five places with figures. One in four is always above and one in four below: this is neither praise nor blame.',
  },
};
