import { topicOf } from './entry.ts';

/** Administrative units of the two levels, before and after the rearrangement. */
export const units = topicOf('organisation', [
  {
    id: 'commune_units',
    name: { vi: 'Đơn vị hành chính cấp xã', en: 'Commune-level units' },
    short: { vi: 'Đơn vị cấp xã', en: 'Units' },
    definition: {
      vi: 'Số xã, phường và đặc khu sau sắp xếp, đếm từ danh mục đơn vị hành chính; số do báo chí dẫn giữ nguồn riêng.',
      en: 'Communes, wards and special zones after the rearrangement, counted from the registry; figures quoted by the press keep their own source.',
    },
    caution: {
      vi: 'Có nguồn nói về số xã được kết nối hay tham gia một việc, không phải số đơn vị của tỉnh: đọc ghi chú của từng số liệu.',
      en: 'Some sources speak of units connected to something or taking part in it, not of all units of the province: read the note of each figure.',
    },
    unit: 'count',
    family: 'registry',
    core: 39,
    companions: ['commune_units_before'],
    provinces: 'shown',
    aggregate: 'sum',
  },
  {
    id: 'commune_units_before',
    name: {
      vi: 'Đơn vị hành chính cấp xã trước sắp xếp',
      en: 'Commune-level units before the rearrangement',
    },
    short: { vi: 'Trước sắp xếp', en: 'Before' },
    definition: {
      vi: 'Số đơn vị hành chính cấp xã trước khi sắp xếp.',
      en: 'Commune-level units before the rearrangement.',
    },
    caution: {
      vi: 'Cả nước có ba con số gần nhau (10.033, 10.034, 10.035) theo ba nguồn.',
      en: 'For the nation there are three figures close to each other (10,033, 10,034, 10,035) from three sources.',
    },
    unit: 'count',
    family: 'registry',
    aggregate: 'sum',
  },
  {
    id: 'communes',
    name: { vi: 'Số xã', en: 'Communes' },
    definition: {
      vi: 'Số đơn vị hành chính cấp xã loại xã.',
      en: 'Commune-level units of the type commune.',
    },
    unit: 'count',
    family: 'registry',
    aggregate: 'sum',
  },
  {
    id: 'wards',
    name: { vi: 'Số phường', en: 'Wards' },
    definition: {
      vi: 'Số đơn vị hành chính cấp xã loại phường.',
      en: 'Commune-level units of the type ward.',
    },
    unit: 'count',
    family: 'registry',
    aggregate: 'sum',
  },
  {
    id: 'special_zones',
    name: { vi: 'Số đặc khu', en: 'Special zones' },
    definition: {
      vi: 'Số đơn vị hành chính cấp xã loại đặc khu.',
      en: 'Commune-level units of the type special zone.',
    },
    unit: 'count',
    family: 'registry',
    aggregate: 'sum',
  },
  {
    id: 'provinces',
    name: { vi: 'Đơn vị hành chính cấp tỉnh', en: 'Provincial-level units' },
    definition: {
      vi: 'Số tỉnh và thành phố trực thuộc Trung ương.',
      en: 'Provinces and centrally run cities.',
    },
    unit: 'count',
    family: 'registry',
  },
]);
